// One number's paths in all games beside the record's: where they end, and which games ended above or below it.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { ClassPath, LineId } from "../../../classroom/after/lines.ts";
import { toldGap } from "../rounded-sum.ts";

export type { LineId };

/** How a number is drawn and told; ends that differ by no more than `apart` count as level. */
export const PATH_FORM: Readonly<
	Record<
		LineId,
		{ kind: "step" | "line"; digits: number; range: readonly [number, number]; apart: number }
	>
> = {
	tension: { kind: "line", digits: 1, range: [2, 8], apart: 0.5 },
	trust: { kind: "line", digits: 0, range: [20, 80], apart: 5 },
	magnets: { kind: "line", digits: 0, range: [0, 100], apart: 4 },
	tariff: { kind: "step", digits: 0, range: [0, 40], apart: 0.5 },
	scope: { kind: "step", digits: 0, range: [1, 4], apart: 0.5 },
};

export interface PathLine {
	game: number;
	points: readonly { month: number; value: number }[];
	ruptured: boolean;
}

/** What the ends of the games say beside the record's. */
export type PathFinding =
	| "empty"
	| "alike"
	| "above"
	| "below"
	| "mostlyAbove"
	| "mostlyBelow"
	| "mixed";

export interface PathModel {
	id: LineId;
	months: readonly number[];
	record: readonly { month: number; value: number }[];
	games: readonly PathLine[];
	/** Games that ended above the record of the same month, below it, and all that can be compared. */
	above: number;
	below: number;
	of: number;
	/** Games that count as level with the record, and by how much the furthest of them may still differ; 0 = not at all. */
	level: { games: readonly number[]; by: number };
	finding: PathFinding;
	/** Lowest and highest value of all, the form's own range at least. */
	range: readonly [number, number];
}

function findingOf(above: number, below: number, of: number): PathFinding {
	if (of === 0) return "empty";
	if (above + below === 0) return "alike";
	if (above === of) return "above";
	if (below === of) return "below";
	if (below === 0) return "mostlyAbove";
	return above === 0 ? "mostlyBelow" : "mixed";
}

const zip = (months: readonly number[], values: readonly number[]): PathLine["points"] =>
	months.flatMap((month, i) => {
		const value = values[i];
		return value === undefined ? [] : [{ month, value }];
	});

/** The paths of one number; null where the debrief has none of it. */
export function pathModel(debrief: ClassDebrief, id: LineId): PathModel | null {
	const path: ClassPath | undefined = debrief.paths.find((one) => one.id === id);
	if (!path) return null;
	const { apart, digits, range } = PATH_FORM[id];
	const ruptured = new Set(
		debrief.games.filter(({ ending }) => ending === "rupture").map(({ game }) => game),
	);
	const record = zip(path.months, path.history);
	const games = path.games.map(({ game, months, values }) => ({
		game,
		points: zip(months, values),
		ruptured: ruptured.has(game),
	}));
	const ends = games.flatMap(({ game, points }) => {
		const end = points.at(-1);
		const real = record.find(({ month }) => month === end?.month);
		// of what is shown, so that nobody who subtracts finds another finding
		return end && real ? [{ game, gap: toldGap(end.value, real.value, digits) }] : [];
	});
	const above = ends.filter(({ gap }) => gap > apart).length;
	const below = ends.filter(({ gap }) => gap < -apart).length;
	const level = ends.filter(({ gap }) => Math.abs(gap) <= apart);
	const values = [record, ...games.map(({ points }) => points)].flat().map(({ value }) => value);
	const months = [...path.months, ...path.games.flatMap((game) => game.months)];
	return {
		id,
		months: [...new Set(months)].sort((a, b) => a - b),
		record,
		games,
		above,
		below,
		of: ends.length,
		level: {
			games: level.map(({ game }) => game),
			by: level.some(({ gap }) => gap !== 0) ? apart : 0,
		},
		finding: findingOf(above, below, ends.length),
		range: [Math.min(...range, ...values), Math.max(...range, ...values)],
	};
}

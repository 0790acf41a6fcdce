// One number's path in every game of a class, and in the record.
import type { PlayedMonth } from "../../insight/debrief/months.ts";
import { type PathId, paths } from "../../insight/debrief/paths.ts";
import { hundredth } from "../../insight/rounding.ts";

/** Numbers whose paths a class can compare. */
export const LINES = [
	"tension",
	"trust",
	"magnets",
	"tariff",
	"scope",
] as const satisfies readonly (PathId | "trust")[];
export type LineId = (typeof LINES)[number];

/** A number's path in one game. */
export interface GamePath {
	game: number;
	months: readonly number[];
	values: readonly number[];
	/** First month in which the game differs from the record; null where it never does. */
	parts: number | null;
}

/** A number's path in every game, and in the record. */
export interface ClassPath {
	id: LineId;
	/** Months of the record's values. */
	months: readonly number[];
	history: readonly number[];
	games: readonly GamePath[];
}

/** Trust differs from this many points on. */
const APART = 5;

/** Trust at a month's close; the next month's event has been read already: its part is taken off. */
const trust = ({ game }: PlayedMonth): number =>
	hundredth(
		game.causes.reduce((sum, { of, d }) => (of === "trust" ? sum - d : sum), game.vars.trust),
	);

function trustPath(
	game: number,
	months: readonly PlayedMonth[],
	history: readonly PlayedMonth[],
): GamePath {
	const real = new Map(history.map((one) => [one.month, trust(one)]));
	const parts = months.find((one) => {
		const there = real.get(one.month);
		return there !== undefined && Math.abs(trust(one) - there) > APART;
	});
	return {
		game,
		months: months.map(({ month }) => month),
		values: months.map(trust),
		parts: parts?.month ?? null,
	};
}

/** All paths of one game. */
export function gamePaths(
	game: number,
	months: readonly PlayedMonth[],
	history: readonly PlayedMonth[],
): Record<LineId, GamePath> {
	const all: Partial<Record<LineId, GamePath>> = { trust: trustPath(game, months, history) };
	for (const { id, months: at, you, parts } of paths(months, history))
		all[id] = { game, months: at, values: you, parts };
	return all as Record<LineId, GamePath>;
}

/** The paths of a class: each number's in all games, beside the record's. */
export function classPaths(
	games: readonly Readonly<Record<LineId, GamePath>>[],
	history: readonly PlayedMonth[],
): ClassPath[] {
	// the record told of itself gives its own values, by the same reading
	const real = gamePaths(0, history, history);
	return LINES.map((id) => ({
		id,
		months: real[id].months,
		history: real[id].values,
		games: games.map((paths) => paths[id]),
	}));
}

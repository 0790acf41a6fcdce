// Breaks each number's change of a closed month into its causes, rounded so that the rows sum exactly.
import { toldCause } from "../../../insight/told-cause.ts";
import type { Book, Cause, Game, LeverId } from "../../../rules/index.ts";
import { asClosed } from "../game/as-closed.ts";
import { addsUp, roundedSum, steps } from "../rounded-sum.ts";
import { levelOf, type NumberId, type Section, type Told, toldNumbers } from "./numbers.ts";

/** One cause of a number's change, in the number's shown unit. */
export interface Row {
	by: string;
	d: number;
	/** How often it struck in the month. */
	times: number;
}

/** A number's month: where it stood, where it stands, and why. Shown units, rounded. */
export interface Breakdown {
	told: Told;
	before: number;
	after: number;
	change: number;
	/** By size, relief last; each at least one step. */
	rows: readonly Row[];
	/** Causes too small to show at these decimals. */
	small: readonly string[];
	/** False: the rows do not account for the change, so nothing may be drawn. */
	sound: boolean;
}

const sum = (causes: readonly Cause[], id: NumberId): number =>
	causes.reduce((all, cause) => (cause.of === id ? all + cause.d : all), 0);
const grain = (x: number): number => Math.round(x * 100) / 100;

/** A number as it stood when the month closed, before the next month's event. */
export const atClose = (position: Game, id: NumberId): number =>
	grain(levelOf(asClosed(position), id));

function breakdown(
	told: Told,
	causes: readonly Cause[],
	before: number,
	after: number,
	/** A cause as it is told. */
	nameOf: (by: string) => string,
): Breakdown {
	const { scale, digits } = told;
	const byCause = new Map<string, Row>();
	for (const { of, by: id, d } of causes) {
		if (of !== told.id) continue;
		const by = nameOf(id);
		const so = byCause.get(by);
		byCause.set(by, { by, d: grain((so?.d ?? 0) + d), times: (so?.times ?? 0) + 1 });
	}
	const list = [...byCause.values()].filter(({ d }) => d !== 0);
	const step = 10 ** digits;
	const from = steps(before * scale, digits) / step;
	const to = steps(after * scale, digits) / step;
	const parts = list.map(({ d }) => d * scale);
	const kept = grain(before + list.reduce((all, { d }) => all + d, 0)) === grain(after);
	const rounded = kept
		? roundedSum(parts, digits, (steps(to, digits) - steps(from, digits)) / step)
		: [];
	const change = (steps(to, digits) - steps(from, digits)) / step;
	const rows = list.flatMap((row, index) => {
		const d = rounded[index] ?? 0;
		return d === 0 ? [] : [{ ...row, d }];
	});
	return {
		told,
		before: from,
		after: to,
		change,
		rows: sorted(rows, change),
		small: kept ? list.flatMap(({ by }, index) => (rounded[index] === 0 ? [by] : [])) : [],
		sound:
			kept &&
			addsUp(
				rows.map((row) => row.d),
				from,
				to,
				digits,
			),
	};
}

/** By size, those that made the change first, what worked against it last. */
function sorted(rows: readonly Row[], change: number): Row[] {
	const largest = rows.reduce((best, row) => (Math.abs(row.d) > Math.abs(best) ? row.d : best), 0);
	const way = Math.sign(change) || Math.sign(largest);
	return [...rows].sort(
		(a, b) =>
			Number(Math.sign(a.d) !== way) - Number(Math.sign(b.d) !== way) ||
			Math.abs(b.d) - Math.abs(a.d),
	);
}

/**
 * Every number of the close with its causes. `position` is the seat's after the close, `earlier` the one before
 * it (null in the first month: then the causes alone say where a number stood).
 */
export function breakdowns(book: Book, position: Game, earlier: Game | null): Breakdown[] {
	const causes = position.closedCauses;
	return toldNumbers(book.levers as Readonly<Record<LeverId, (typeof book.levers)[LeverId]>>).map(
		(told) => {
			const after = atClose(position, told.id);
			const before = earlier ? atClose(earlier, told.id) : grain(after - sum(causes, told.id));
			return breakdown(told, causes, before, after, (by) => toldCause(by, position.closedNotes));
		},
	);
}

/** Those that moved, by section, and the ones that stood still. */
export function moved(all: readonly Breakdown[]): {
	sections: { section: Section; list: Breakdown[] }[];
	still: Breakdown[];
} {
	const order: readonly Section[] = ["relations", "magnets", "us", "cn", "lanes", "levers"];
	const stirs = (one: Breakdown): boolean => one.rows.length > 0 || !one.sound;
	return {
		sections: order.flatMap((section) => {
			const list = all.filter((one) => one.told.section === section && stirs(one));
			return list.length === 0 ? [] : [{ section, list }];
		}),
		still: all.filter((one) => !stirs(one) && one.told.section !== "levers"),
	};
}

// What becomes of par, of the replay and of the deals found when one number set by hand is moved by a quarter.
import { type Book, compile, type NumberId } from "../../rules/index.ts";
import { compareHistory, type RecordFile } from "../history/checks.ts";
import { dealChecks, findDeals, type MandateFile } from "../history/mandates.ts";
import { parByMonth } from "../history/par.ts";
import { hundredth } from "../rounding.ts";
import { moved, type NumberRow, shaken, unmeasured, WAYS, type Way } from "./shake.ts";

/** Month whose end par is told for: December 2025. */
const PAR_MONTH = 8;

/** The record replayed under one set of numbers. */
export interface Outcome {
	/** Points of 100 at the end of December 2025. */
	par: { us: number; cn: number };
	/** Highest tension from December 2024 on, 0-10. */
	peakTension: number;
	rupture: boolean;
	/** Dated values, single months of the tap aside, that no longer agree with the record: "date what". */
	apart: string[];
	/** Months in which the tap is near the record's. */
	tapMonths: number;
	/** Exchanges of the record's papers that the talks engine does not find. */
	dealsLost: string[];
}

export interface Shaken extends Outcome {
	value: number;
}

/** One number, moved both ways. */
export interface NumberEffect {
	id: NumberId;
	value: number;
	unit: string;
	down: Shaken;
	up: Shaken;
	/** Largest change of a seat's par, in points. */
	effect: number;
}

export interface NumberData {
	book: Book;
	numbers: Readonly<Record<NumberId, NumberRow>>;
	record: RecordFile;
	mandates: MandateFile;
}

/** Replays the record under a book's numbers. */
export function outcomeOf(book: Book, record: RecordFile, mandates: MandateFile): Outcome {
	const report = compareHistory(book, record);
	const par = parByMonth(book);
	const deals = dealChecks(findDeals(book, mandates));
	return {
		par: { us: hundredth(par.us[PAR_MONTH - 1] ?? 0), cn: hundredth(par.cn[PAR_MONTH - 1] ?? 0) },
		peakTension: hundredth(report.peakTension),
		rupture: report.rupture,
		apart: report.checks
			.filter((check) => !check.ok && check.what !== record.tap.what)
			.map((check) => `${check.date} ${check.what}`),
		tapMonths: report.tapMonthsWithin15,
		dealsLost: deals.filter((check) => !check.ok).map((check) => `${check.date} ${check.record}`),
	};
}

/** Moves one number both ways and replays the record each time; `base` is the outcome with all as shipped. */
export function effectOf(data: NumberData, id: NumberId, base: Outcome): NumberEffect {
	const { book, record, mandates } = data;
	const tried = {} as Record<Way, Shaken>;
	let effect = 0;
	for (const way of WAYS) {
		const numbers = shaken(book.n, id, way);
		const outcome = outcomeOf(compile({ ...book.data, numbers }), record, mandates);
		tried[way] = { value: moved(id, book.n[id], way), ...outcome };
		for (const seat of ["us", "cn"] as const)
			effect = Math.max(effect, Math.abs(outcome.par[seat] - base.par[seat]));
	}
	const { value, unit } = data.numbers[id];
	return { id, value, unit, ...tried, effect: hundredth(effect) };
}

const breaks = (one: NumberEffect): number => Number(one.down.rupture || one.up.rupture);
const heat = (one: NumberEffect, base: Outcome): number =>
	Math.max(
		Math.abs(one.down.peakTension - base.peakTension),
		Math.abs(one.up.peakTension - base.peakTension),
	);

/** Every number set by hand, the ones that break the replay first, then by their effect on par, then on tension. */
export function shakeNumbers(data: NumberData): { base: Outcome; effects: NumberEffect[] } {
	const base = outcomeOf(data.book, data.record, data.mandates);
	const effects = unmeasured(data.numbers)
		.map((id) => effectOf(data, id, base))
		.sort((a, b) => breaks(b) - breaks(a) || b.effect - a.effect || heat(b, base) - heat(a, base));
	return { base, effects };
}

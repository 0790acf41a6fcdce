// Compares a replay of the chronicle with the record: what stood on a day, how a month ended, when a peak came.
import type { Book, Game, LeverId, VarId } from "../../rules/index.ts";
import { LEVERS, VARS } from "../../rules/index.ts";
import { calendarMonth, replay } from "./replay.ts";

/** One value of the record. `date` is a day (read at its end) or a month (read after its close). */
interface RecordCheck {
	date: string;
	what: string;
	/** A lever or a number of the state. */
	of: LeverId | VarId;
	/**
	 * What is read: the value in force, what is announced (-1 = nothing), suspended or until when it is;
	 * of the lever's last blow its surprise (0, 1); of a number the month of its peak or its mean since January.
	 */
	part: "level" | "announced" | "held" | "due" | "surprise" | "peak" | "mean";
	/** The record's value; for a peak, the months it may fall in. */
	record: number | readonly string[];
	/** Largest difference that still agrees, in the value's own unit. */
	within: number;
	/** Facts that say so. */
	facts: readonly string[];
}

/** The scenario's `record-checks.json`. */
export interface RecordFile {
	/** Magnet shipments to the United States, percent of normal, by month (`2025-05`). */
	tap: {
		what: string;
		within: number;
		/** Months that have to agree; single ones may differ. */
		atLeast: number;
		months: Readonly<Record<string, number>>;
		facts: readonly string[];
	};
	checks: readonly RecordCheck[];
}

export interface CheckResult {
	date: string;
	what: string;
	engine: number | string;
	record: number | string;
	ok: boolean;
}

export interface HistoryReport {
	/** Everything compared, in the order of its dates. */
	checks: CheckResult[];
	/** Months whose tap is within the record's tolerance (15 points). */
	tapMonthsWithin15: number;
	rupture: boolean;
	/** Highest tension on the way, 0-10. */
	peakTension: number;
	/** All well: every check holds (of the monthly tap, as many months as asked for) and nothing ruptured. */
	ok: boolean;
}

const isLever = (id: string): id is LeverId => (LEVERS as readonly string[]).includes(id);

function lever(game: Game, id: LeverId, part: RecordCheck["part"]): number {
	const place = game.levers[id];
	switch (part) {
		case "announced":
			return place.announced;
		case "held":
			return place.held;
		case "due":
			return place.due;
		case "surprise":
			return game.blows.findLast((blow) => blow.lever === id)?.surprise ?? -1;
		default:
			return place.level;
	}
}

const reading = (game: Game, check: RecordCheck): number =>
	isLever(check.of) ? lever(game, check.of, check.part) : game.vars[check.of];

const round = (x: number): number => Math.round(x * 1000) / 1000;

function compared(check: RecordCheck, engine: number | string): CheckResult {
	const { date, what, record, within } = check;
	const ok =
		typeof record === "number"
			? typeof engine === "number" && Math.abs(engine - record) <= within + 1e-9
			: record.includes(String(engine));
	return {
		date,
		what,
		engine,
		record: typeof record === "number" ? record : record.join(", "),
		ok,
	};
}

/** Month ends of the replay that peaks and means are taken from. */
type Series = { month: string; vars: Game["vars"] }[];

function overYear(check: RecordCheck, series: Series): number | string {
	const id = check.of as VarId;
	const year = series.filter((row) => row.month <= check.date);
	if (check.part === "mean") {
		const own = year.filter((row) => row.month.startsWith(check.date.slice(0, 4)));
		return round(own.reduce((sum, row) => sum + row.vars[id], 0) / own.length);
	}
	let top = year[0];
	for (const row of year) if (top && row.vars[id] > top.vars[id]) top = row;
	return top?.month ?? "";
}

/** Replays the chronicle from the prologue to December 2025 and compares it with the record. */
export function compareHistory(book: Book, file: RecordFile): HistoryReport {
	const results: CheckResult[] = [];
	const series: Series = [];
	const days = file.checks
		.filter((check) => check.date.length === 10)
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
	let next = 0;
	let peakTension = 0;
	let near = 0;
	let tapApart = 0;
	const end = replay(book, "prologue", 8, {
		before(game, date) {
			peakTension = Math.max(peakTension, game.vars.tension);
			for (let check = days[next]; check && check.date < date; check = days[next]) {
				results.push(compared(check, reading(game, check)));
				next++;
			}
		},
		closed(game, closed) {
			const month = calendarMonth(closed);
			series.push({ month, vars: { ...game.vars } });
			const tap = file.tap.months[month];
			if (tap !== undefined) {
				const engine = game.levers["cn.tap"].level;
				const ok = Math.abs(engine - tap) <= file.tap.within;
				if (ok) near++;
				else tapApart++;
				results.push({ date: month, what: file.tap.what, engine, record: tap, ok });
			}
			for (const check of file.checks) {
				if (check.date !== month) continue;
				const whole = check.part === "peak" || check.part === "mean";
				results.push(
					compared(check, whole ? overYear(check, series) : round(reading(game, check))),
				);
			}
		},
	});
	const rupture = end.ending === "rupture";
	const apart = results.filter((one) => !one.ok).length - tapApart;
	return {
		checks: results,
		tapMonthsWithin15: near,
		rupture,
		peakTension,
		ok: apart === 0 && !rupture && near >= file.tap.atLeast && next === days.length,
	};
}

/** Problems of a record file: ids that the state does not know. Empty where it can be used. */
export function recordProblems(file: RecordFile): string[] {
	const vars: readonly string[] = VARS;
	return file.checks
		.filter((check) => !isLever(check.of) && !vars.includes(check.of))
		.map((check) => `${check.date} ${check.what}: ${check.of}`);
}

// The replay's part of the trust figures: what agrees with the record, par, and the deals found within the mandates.
import type { Book, Clause } from "../../rules/index.ts";
import { bargain, type Mandate } from "../history/bargain.ts";
import { type CheckResult, compareHistory, type RecordFile } from "../history/checks.ts";
import { type Deal, exchangesIn, findDeals, type MandateFile } from "../history/mandates.ts";
import { parByMonth } from "../history/par.ts";
import { hundredth } from "../rounding.ts";

/** Clauses standing against each other in a paper; `both` binds both sides. */
interface ExchangeFigures {
	us: string[];
	cn: string[];
	both: string[];
	/** The talks engine finds it within both mandates. */
	found: boolean;
}

interface DealFigures {
	id: string;
	date: string;
	/** Gain over no deal, in points. */
	us: number;
	cn: number;
	/** Packages that the mandates allow. */
	possible: number;
	exchanges: ExchangeFigures[];
}

export interface HistoryFigures {
	/** Dated values compared, single months of the tap included, and how many agree. */
	checks: number;
	agree: number;
	apart: (Pick<CheckResult, "date" | "what" | "engine" | "record"> & { tap: boolean })[];
	tap: { within: number; near: number; months: number; atLeast: number };
	rupture: boolean;
	peakTension: number;
	ruptureFrom: number;
	/** By the last month of a game. */
	par: { months: number; us: number; cn: number }[];
	deals: DealFigures[];
	/** Exchanges that the engine also finds when every clause may be asked for and given. */
	withoutMandates: { found: number; of: number };
}

/** A mandate that asks for everything and would give everything. */
function unbound(book: Book, seat: "us" | "cn"): Mandate {
	const term = (clause: Clause) => ({
		clause: clause.id,
		months: Math.max(...clause.months),
		facts: [],
	});
	const { clauses } = book.data;
	return {
		wants: clauses.filter((clause) => clause.seat !== seat).map(term),
		gives: clauses.filter((clause) => clause.seat === seat || clause.seat === "both").map(term),
		refuses: [],
	};
}

function dealFigures(deal: Deal): DealFigures {
	return {
		id: deal.id,
		date: deal.date,
		us: hundredth(deal.found?.us ?? 0),
		cn: hundredth(deal.found?.cn ?? 0),
		possible: deal.found?.possible ?? 0,
		exchanges: deal.exchanges.map(({ row, ok }) => ({
			us: row.us.map((pick) => pick.clause),
			cn: row.cn.map((pick) => pick.clause),
			both: row.both.map((pick) => pick.clause),
			found: ok,
		})),
	};
}

/** All figures of the replay. */
export function historyFigures(
	book: Book,
	record: RecordFile,
	mandates: MandateFile,
): HistoryFigures {
	const report = compareHistory(book, record);
	const par = parByMonth(book);
	const deals = findDeals(book, mandates);
	const free = { us: unbound(book, "us"), cn: unbound(book, "cn") };
	let found = 0;
	let of = 0;
	for (const deal of deals) {
		const open = deal.position && bargain(book, deal.position, free);
		const kept = exchangesIn(book, deal.paper, open?.rows ?? []);
		found += kept.filter((one) => one.ok).length;
		of += kept.length;
	}
	return {
		checks: report.checks.length,
		agree: report.checks.filter((check) => check.ok).length,
		apart: report.checks
			.filter((check) => !check.ok)
			.map(({ date, what, engine, record: known }) => ({
				date,
				what,
				engine,
				record: known,
				tap: what === record.tap.what,
			})),
		tap: {
			within: record.tap.within,
			near: report.tapMonthsWithin15,
			months: Object.keys(record.tap.months).length,
			atLeast: record.tap.atLeast,
		},
		rupture: report.rupture,
		peakTension: hundredth(report.peakTension),
		ruptureFrom: book.n.ruptureFrom,
		par: book.data.months.map((months) => ({
			months,
			us: hundredth(par.us[months - 1] ?? 0),
			cn: hundredth(par.cn[months - 1] ?? 0),
		})),
		deals: deals.map(dealFigures),
		withoutMandates: { found, of },
	};
}

// Asks the talks engine for the deals of the record: both seats' mandates of a round, and what a fair bargain makes of them.
import { type Book, copyGame, type Game, type Swap } from "../../rules/index.ts";
import { type Bargain, bargain, type Mandate } from "./bargain.ts";
import type { CheckResult } from "./checks.ts";
import { replay } from "./replay.ts";

/** One round of talks that ended with a paper. */
interface Round {
	id: string;
	/** The paper: an entry of the chronicle with a deal. */
	entry: string;
	us: Mandate;
	cn: Mandate;
}

/** The scenario's `mandates.json`. */
export interface MandateFile {
	note: string;
	rounds: readonly Round[];
}

/** One exchange of the record, and whether the engine's package holds it. */
export interface Exchange {
	row: Swap;
	/** What the record's paper says, for example `us.fees.off <-> cn.fees.off`. */
	record: string;
	/** The engine's row with the same first clause, "" = none. */
	engine: string;
	ok: boolean;
}

export interface Deal {
	id: string;
	date: string;
	/** Null where the engine finds nothing that is better than no deal for both. */
	found: Bargain | null;
	exchanges: Exchange[];
	/** Rows of the paper that was signed. */
	paper: readonly Swap[];
	/** The record's position on the morning of that day; null where the replay ruptured before. */
	position: Game | null;
}

const ids = (picks: readonly { clause: string }[]): string =>
	picks
		.map((pick) => pick.clause)
		.sort()
		.join(" + ");

/** A row in short: what stands against what; clauses of both sides alone. */
export const rowText = (row: Swap): string =>
	[ids(row.us), ids(row.cn), ids(row.both)].filter(Boolean).join(" <-> ");

/** What bound both: exchanges, and a truce prolonged. A visit or a gift is part of the paper, not of the bargain. */
const isBargained = (book: Book, row: Swap): boolean =>
	(row.us.length > 0 && row.cn.length > 0) ||
	row.both.some((pick) => book.clauses[pick.clause]?.op === "truce");

/** Clauses of both sides are weighed alone, so that the order in which they are written does not matter. */
const single = (rows: readonly Swap[]): Swap[] =>
	rows.flatMap((row) =>
		row.both.length > 1
			? row.both.map((pick) => ({ us: [], cn: [], both: [pick], exact: row.exact }))
			: [row],
	);

/** Positions of the record on the morning of each round's paper, by entry. */
function positions(book: Book, rounds: readonly Round[]): Map<string, Game> {
	const dates = new Map(book.data.chronicle.map((entry) => [entry.id, entry.date]));
	const found = new Map<string, Game>();
	replay(book, "prologue", Math.max(...book.data.chronicle.map((entry) => entry.month)), {
		before(game, next) {
			for (const { entry } of rounds)
				if (!found.has(entry) && next >= (dates.get(entry) ?? "9"))
					found.set(entry, copyGame(game));
		},
	});
	return found;
}

/** The exchanges of a signed paper, each with the row of `rows` that stands for it. */
export function exchangesIn(book: Book, paper: readonly Swap[], rows: readonly Swap[]): Exchange[] {
	const found = single(rows).map(rowText);
	return paper
		.filter((row) => isBargained(book, row))
		.map((row) => {
			const record = rowText(row);
			const first = record.split(" ")[0] ?? "";
			const engine = found.find((text) => text.split(" ").includes(first)) ?? "";
			return { row, record, engine, ok: found.includes(record) };
		});
}

/** Bargains every round of the file on the record's own positions and compares it with the paper that was signed. */
export function findDeals(book: Book, file: MandateFile): Deal[] {
	const before = positions(book, file.rounds);
	return file.rounds.flatMap((round): Deal[] => {
		const entry = book.data.chronicle.find((one) => one.id === round.entry);
		if (!entry?.deal) return [];
		const position = before.get(round.entry) ?? null;
		const found = position && bargain(book, position, round);
		const paper = entry.deal.rows;
		const exchanges = exchangesIn(book, paper, found?.rows ?? []);
		return [{ id: round.id, date: entry.date, found, exchanges, paper, position }];
	});
}

/** The deals as checks of the replay. */
export const dealChecks = (deals: readonly Deal[]): CheckResult[] =>
	deals.flatMap((deal) =>
		deal.exchanges.map(({ record, engine, ok }) => ({
			date: deal.date,
			what: `deal ${record}`,
			engine: engine || "none",
			record,
			ok,
		})),
	);

/** Problems of a file of mandates: rounds and clauses that do not exist, or stand where they cannot. */
export function mandateProblems(book: Book, file: MandateFile): string[] {
	const problems: string[] = [];
	for (const round of file.rounds) {
		const entry = book.data.chronicle.find((one) => one.id === round.entry);
		if (!entry?.deal) problems.push(`${round.id}: ${round.entry} is no deal of the chronicle`);
		for (const seat of ["us", "cn"] as const) {
			const { wants, gives, refuses } = round[seat];
			const own = [...gives, ...refuses];
			for (const { clause } of [...wants, ...own]) {
				const row = Object.hasOwn(book.clauses, clause) ? book.clauses[clause] : undefined;
				if (!row) problems.push(`${round.id} ${seat}: unknown clause ${clause}`);
			}
			for (const { clause } of wants)
				if (book.clauses[clause]?.seat === seat)
					problems.push(`${round.id} ${seat}: asks itself for ${clause}`);
			for (const { clause } of own) {
				const by = book.clauses[clause]?.seat;
				if (by && by !== seat && by !== "both")
					problems.push(`${round.id} ${seat}: cannot give ${clause}`);
			}
			for (const { clause, months } of [...wants, ...gives])
				if (book.clauses[clause]?.months.includes(months) === false)
					problems.push(`${round.id} ${seat}: ${clause} cannot run ${months} months`);
			for (const { clause } of gives)
				if (refuses.some((one) => one.clause === clause))
					problems.push(`${round.id} ${seat}: both gives and refuses ${clause}`);
		}
	}
	return problems;
}

// Counters that begin from the offer laid: what both gain from stays, what hurts is dropped, shortened or made smaller, and something is asked for on top.
import {
	type Book,
	type Clause,
	type Game,
	other,
	type Pick,
	type Seat,
	type Swap,
} from "../rules/index.ts";
import type { Outlook } from "./outlook.ts";

/** Counters thought of in one decision. */
const MOST = 8;
/** Points that a longer or shorter term is taken to bring, before it is looked at. */
const TERM = 0.1;
/** Points that the other side may be guessed to lose: the guess from single clauses is a rough one. */
const SLACK = 0.3;

type Side = "us" | "cn" | "both";
const SIDES: readonly Side[] = ["us", "cn", "both"];

/** What each open clause alone would bring either seat. */
type Gains = ReadonlyMap<string, Outlook>;

interface Counter {
	rows: Swap[];
	mine: number;
	theirs: number;
}

const withPicks = (rows: readonly Swap[], at: number, side: Side, picks: Pick[]): Swap[] =>
	rows
		.map((row, index) => (index === at ? { ...row, [side]: picks } : row))
		.filter(({ us, cn, both }) => us.length + cn.length + both.length > 0);

const gainsOf = (rows: readonly Swap[], gains: Gains, seat: Seat): number => {
	let sum = 0;
	for (const row of rows)
		for (const side of SIDES)
			for (const { clause } of row[side]) sum += gains.get(clause)?.[seat] ?? 0;
	return sum;
};

/** A longer term is welcome to whoever is given to, a shorter one to the giver. */
function termGain(seat: Seat, side: Side, before: number, after: number): number {
	if (side === "both" || before === after) return 0;
	const longer = after === 0 || (before !== 0 && after > before);
	return longer === (side !== seat) ? TERM : -TERM;
}

/** Each way to change one pick of the offer: left out, for another term, or as another grade on the same lever. */
function changed(
	book: Book,
	rows: readonly Swap[],
	open: readonly Clause[],
	seat: Seat,
): { rows: Swap[]; term: number }[] {
	const out: { rows: Swap[]; term: number }[] = [];
	for (const [at, row] of rows.entries())
		for (const side of SIDES)
			for (const [index, pick] of row[side].entries()) {
				const clause = book.clauses[pick.clause];
				if (!clause) continue;
				const put = (next: Pick[]): Swap[] =>
					withPicks(rows, at, side, row[side].toSpliced(index, 1, ...next));
				out.push({ rows: put([]), term: 0 });
				for (const months of clause.months)
					if (months !== pick.months)
						out.push({
							rows: put([{ clause: clause.id, months }]),
							term: termGain(seat, side, pick.months, months),
						});
				for (const grade of open)
					if (
						grade.id !== clause.id &&
						grade.lever !== "" &&
						grade.lever === clause.lever &&
						(grade.op === "dropThreat") === (clause.op === "dropThreat")
					) {
						const months = grade.months.includes(pick.months)
							? pick.months
							: (grade.months[0] ?? 0);
						out.push({ rows: put([{ clause: grade.id, months }]), term: 0 });
					}
			}
	return out;
}

/** Each clause of the other side that could be asked for on top, in the first swap. */
function asked(
	rows: readonly Swap[],
	open: readonly Clause[],
	book: Book,
	seat: Seat,
): { rows: Swap[]; term: number }[] {
	const them = other(seat);
	const named = new Set(
		rows.flatMap((row) =>
			SIDES.flatMap((side) => row[side].map(({ clause }) => book.clauses[clause]?.lever || clause)),
		),
	);
	const first = rows[0];
	if (!first) return [];
	return open
		.filter((clause) => clause.seat === them && !named.has(clause.lever || clause.id))
		.map((clause) => {
			const months = clause.months.includes(0) ? 0 : Math.max(...clause.months);
			const pick = { clause: clause.id, months };
			return { rows: withPicks(rows, 0, them, [...first[them], pick]), term: 0 };
		});
}

/**
 * Counters to `laid` that ask for more than it gives `seat`, as far as its clauses alone tell, and still leave the other
 * side something; the most promising first. `gains` holds the clauses that are open.
 */
export function countersTo(
	book: Book,
	game: Game,
	seat: Seat,
	laid: readonly Swap[],
	gains: Gains,
): Swap[][] {
	const open = book.data.clauses.filter(({ id }) => gains.has(id));
	const exact = laid.filter((row) => row.exact).length * book.n.exactCost;
	const worded = exact <= game[seat].points ? laid : laid.map((row) => ({ ...row, exact: false }));
	const before = gainsOf(worded, gains, seat);
	return [...changed(book, worded, open, seat), ...asked(worded, open, book, seat)]
		.filter(({ rows }) => rows.length > 0)
		.map(
			({ rows, term }): Counter => ({
				rows,
				mine: gainsOf(rows, gains, seat) + term,
				theirs: gainsOf(rows, gains, other(seat)) - term,
			}),
		)
		.filter(({ mine, theirs }) => mine > before && theirs > -SLACK)
		.sort((a, b) => b.mine + 2 * Math.min(0.5, b.theirs) - (a.mine + 2 * Math.min(0.5, a.theirs)))
		.slice(0, MOST)
		.map(({ rows }) => rows);
}

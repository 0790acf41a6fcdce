// Offers worth thinking of: the scenario's packages, swaps of open clauses, and what goes with them. Never all there are.
import {
	type Book,
	type Clause,
	type ClauseChoice,
	clauseChoices,
	type Game,
	glimpseOf,
	other,
	type Pick,
	type Seat,
	type Swap,
} from "../rules/index.ts";
import { countersTo } from "./counters.ts";
import { type Outlook, outlookOf, PLAIN, withDeal, withoutDeal } from "./outlook.ts";

/** Offers looked at in one decision. */
const MOST = 26;
/** Swaps that combinations are made of. */
const PAIRS = 6;
/** Months looked ahead at a clause alone: enough for a first guess. */
const GLANCE = 1;

const NEITHER = { us: PLAIN, cn: PLAIN };
const swap = (us: Pick[], cn: Pick[], both: Pick[]): Swap => ({ us, cn, both, exact: false });
const pickOf = (clause: Clause, months: number): Pick => ({ clause: clause.id, months });

/** The longest duration a clause offers, open ones first: short ones come back on the table by themselves. */
const longest = (clause: Clause): number =>
	clause.months.includes(0) ? 0 : Math.max(...clause.months);
/** A tariff is lowered for as long as the truce runs. */
const durationOf = (clause: Clause): number =>
	clause.op === "lower" ? Math.max(...clause.months) : longest(clause);

interface Single {
	clause: Clause;
	pick: Pick;
	/** Gain of both seats from this clause alone. */
	gain: Outlook;
}

/** Every open clause alone, with what it would bring either side. */
function singles(book: Book, game: Game, seat: Seat): Single[] {
	const base = withoutDeal(book, glimpseOf(game), NEITHER, GLANCE);
	const open = clauseChoices(book, game).filter(
		(c: ClauseChoice) => c.refusal === null && !c.blocked,
	);
	return open.flatMap(({ clause: id }) => {
		const clause = book.clauses[id];
		if (!clause) return [];
		const pick = pickOf(clause, durationOf(clause));
		const row = swap(
			clause.seat === "us" ? [pick] : [],
			clause.seat === "cn" ? [pick] : [],
			clause.seat === "both" ? [pick] : [],
		);
		const look = withDeal(book, game, seat, [row], NEITHER, GLANCE);
		return [{ clause, pick, gain: outlookOf(look.us - base.us, look.cn - base.cn) }];
	});
}

const leversOf = (rows: readonly Swap[], book: Book): string[] =>
	rows.flatMap((r) =>
		[...r.us, ...r.cn, ...r.both].map((p) => book.clauses[p.clause]?.lever || p.clause),
	);

/** True where no lever is named twice. */
const disjoint = (rows: readonly Swap[], book: Book): boolean => {
	const list = leversOf(rows, book);
	return new Set(list).size === list.length;
};

/** A swap's promise: both must gain over what no deal would bring, else the less hurt side counts. */
const promise = (a: Single, b: Single): number =>
	Math.min(a.gain.us + b.gain.us, a.gain.cn + b.gain.cn);

/**
 * Ten to fifty offers, the most promising first; before them the counters to what the other side has laid. `position`
 * is in phase "talks".
 */
export function offersFor(book: Book, position: Game, seat: Seat): Swap[][] {
	const { counters, offers } = offersWithGains(book, position, seat);
	return [...counters, ...offers];
}

/** As `offersFor`, counters apart, with what each open clause alone would bring either seat. */
export function offersWithGains(
	book: Book,
	position: Game,
	seat: Seat,
): { counters: Swap[][]; offers: Swap[][]; gains: ReadonlyMap<string, Outlook> } {
	const list = singles(book, position, seat);
	const mine = list.filter((s) => s.clause.seat === seat);
	const theirs = list.filter((s) => s.clause.seat === other(seat));
	const pairs = mine
		.flatMap((a) => theirs.map((b) => ({ a, b, promise: promise(a, b) })))
		.sort((x, y) => y.promise - x.promise)
		.slice(0, PAIRS)
		.map(({ a, b }) =>
			seat === "us" ? swap([a.pick], [b.pick], []) : swap([b.pick], [a.pick], []),
		);
	const shared = list
		.filter((s) => s.clause.seat === "both" && wanted(position, s.clause))
		.map((s) => swap([], [], [s.pick]));
	const out: Swap[][] = [...pairs.map((row) => [row]), ...shared.map((row) => [row])];
	for (const row of shared) for (const pair of pairs.slice(0, 3)) out.push([pair, row]);
	for (let i = 0; i < pairs.length; i++)
		for (let k = i + 1; k < Math.min(pairs.length, 4); k++) {
			const two = [pairs[i] as Swap, pairs[k] as Swap];
			out.push(two);
			const truce = shared.find((r) => r.both[0]?.clause === "both.truce");
			if (truce) out.push([...two, truce]);
		}
	const own = out.filter((rows) => disjoint(rows, book)).slice(0, MOST - 6);
	const known = book.data.packages.map((p) =>
		p.rows.map((r) => swap([...r.us], [...r.cn], [...r.both])),
	);
	const gains = new Map(list.map((one) => [one.clause.id, one.gain]));
	const offers = [...own, ...known]
		.map((rows) => ({ rows, guess: guess(rows, gains) }))
		.sort((a, b) => b.guess - a.guess)
		.map((one) => one.rows);
	const laid = position.talks.standing;
	const counters =
		laid && laid.by !== seat ? countersTo(book, position, seat, laid.rows, gains) : [];
	return { counters, offers, gains };
}

/**
 * What a package promises, from what its clauses would bring alone: the less favoured side counts most. Packages with
 * a clause that is closed come last.
 */
function guess(rows: readonly Swap[], gains: ReadonlyMap<string, Outlook>): number {
	let us = 0;
	let cn = 0;
	for (const row of rows)
		for (const pick of [...row.us, ...row.cn, ...row.both]) {
			const gain = gains.get(pick.clause);
			if (!gain) return -Infinity;
			us += gain.us;
			cn += gain.cn;
		}
	return Math.min(us, cn) + 0.3 * (us + cn);
}

/** A clause that binds both is asked for when its time has come: a truce that ends soon, a visit when none is planned. */
function wanted(game: Game, clause: Clause): boolean {
	const { truceUntil, leaderMonth, quietUntil } = game.vars;
	if (clause.op === "truce") return truceUntil - game.month <= 2;
	if (clause.op === "visit") return leaderMonth < game.month;
	return clause.op !== "quiet" || quietUntil < game.month;
}

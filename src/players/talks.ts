// Talks: what an offer is worth to either side, whether to sign, what to lay, when to call the leaders.
import {
	type Book,
	type Chance,
	glimpseOf,
	inWindow,
	other,
	type Seat,
	type Swap,
	type View,
	why,
} from "../rules/index.ts";
import { drawNear, happens, sharesOf } from "./choose.ts";
import { bearsGrudge } from "./memory.ts";
import { offersFor } from "./offers.ts";
import { type Outlook, PLAIN, withDeal, withoutDeal } from "./outlook.ts";
import type { Decision, Seen, Spoken, Temper, Unsigned } from "./types.ts";
import { barred } from "./unsigned.ts";

/** Points that the other side is taken to want at least. */
const THEIRS = 0.3;
/** Offers weighed in full in one decision. */
const MOST_LOOKED = 12;

/** The gain of both sides by a deal over none. */
export interface Gain {
	mine: number;
	theirs: number;
}

/** Weighs deals from one seat's view; the outlook without a deal is worked out once. */
export function scales(
	book: Book,
	view: View,
	temper: Temper,
): { base: Outlook; gain: (rows: readonly Swap[], by: Seat) => Gain } {
	const { seat, position } = view;
	const tastes = { us: PLAIN, cn: PLAIN, [seat]: temper } as Record<Seat, Temper>;
	const game = glimpseOf(position);
	game.phase = "talks";
	const base = withoutDeal(book, glimpseOf(game), tastes);
	return {
		base,
		gain(rows, by) {
			const look = withDeal(book, game, by, rows, tastes);
			const them = other(seat);
			return {
				mine: look[seat] - base[seat] - priceOf(rows, seat, temper),
				theirs: look[them] - base[them] - priceOf(rows, them, temper),
			};
		},
	};
}

/** What the clauses a side gives cost it besides their outlook. */
function priceOf(rows: readonly Swap[], seat: Seat, temper: Temper): number {
	let sum = 0;
	for (const row of rows) for (const pick of row[seat]) sum += temper.prices[pick.clause] ?? 0;
	return sum;
}

/** How hard a side is pressed to sign: 0 calm, 1 the truce ends or plants stop; and the rules that press. */
export function pressure(book: Book, view: View): { by: number; rules: Record<string, number> } {
	const { month, vars, talks } = view.position;
	const rules: Record<string, number> = {};
	if (vars.truceUntil > 0 && vars.truceUntil - month <= 1)
		rules.R19 = vars.truceUntil === month ? 1 : 0.6;
	if (vars.tension > 6) rules.R17 = Math.min(1, (vars.tension - 6) / 2);
	if (view.seat === "us" && vars.shortage > 0.1) rules.R13 = Math.min(1, 2 * vars.shortage);
	if (talks.leaders || (inWindow(book, view.position) && vars.leaderMonth === month))
		rules.R16 = 0.6;
	return { by: Math.min(1, Math.max(0, ...Object.values(rules))), rules };
}

/** The rules behind the clauses of an offer, by their chips, with what presses. */
export function rulesOf(
	book: Book,
	rows: readonly Swap[],
	pressing: Record<string, number>,
): Spoken[] {
	const weights: Record<string, number> = {};
	for (const row of rows)
		for (const pick of [...row.us, ...row.cn, ...row.both]) {
			const clause = book.clauses[pick.clause];
			for (const id of clause?.rules ?? [])
				weights[id] = (weights[id] ?? 0) + (clause?.weight ?? 0) / 2;
		}
	for (const [id, by] of Object.entries(pressing)) weights[id] = (weights[id] ?? 0) + 2 * by;
	return sharesOf(weights);
}

/** The least own gain for which a character signs. */
export const asking = (temper: Temper, pressed: number): number =>
	temper.sign * (1 - 0.8 * pressed);

/** Whether a character would sign for this gain. */
const wouldSign = (temper: Temper, gain: Gain, pressed: number): boolean =>
	gain.mine >=
	asking(temper, pressed) + temper.envy * Math.max(0, gain.theirs - gain.mine) * (1 - pressed);

/** What a character lacks in a gain for which it would not sign. */
function tooLittle(temper: Temper, gain: Gain, pressed: number): Unsigned {
	if (gain.mine < 0) return "loses";
	return gain.mine < asking(temper, pressed) ? "little" : "envy";
}

interface Found {
	rows: Swap[];
	value: number;
}

/** The best offers to lay now, each legal for this seat. */
function findOffers(
	book: Book,
	view: View,
	temper: Temper,
	pressed: number,
	rounds: number,
	gain: (rows: readonly Swap[], by: Seat) => Gain,
): Found[] {
	const { seat, position } = view;
	const found: Found[] = [];
	let looked = 0;
	for (const plainRows of offersFor(book, { ...position, phase: "talks" }, seat)) {
		const rows = worded(book, view, plainRows, temper);
		if (why(book, position, seat, { type: "offer", rows }) !== null) continue;
		if (++looked > MOST_LOOKED) break;
		const g = gain(rows, seat);
		const least = THEIRS + 0.4 * rounds;
		if (g.mine < asking(temper, pressed) || g.theirs < least) continue;
		const generous = Math.min(1, temper.generous + 0.2 * rounds);
		const value = g.mine * (1 - generous) + Math.min(g.theirs, 2 * g.mine + 1) * generous;
		found.push({ rows, value: value - 0.15 * rows.length });
	}
	return found;
}

/** Exact words for the rows that are worth it, while points last: the heaviest swaps first. */
function worded(book: Book, view: View, rows: readonly Swap[], temper: Temper): Swap[] {
	let points = view.position[view.seat].points;
	const them = other(view.seat);
	return rows.map((row) => {
		const chips = row[them].reduce((sum, p) => sum + (book.clauses[p.clause]?.weight ?? 0), 0);
		const exact = chips * temper.exact >= 1 && points >= book.n.exactCost;
		if (exact) points -= book.n.exactCost;
		return { ...row, exact };
	});
}

/** Whether two offers say the same, in the same order. */
export const same = (a: readonly Swap[], b: readonly Swap[]): boolean =>
	JSON.stringify(a) === JSON.stringify(b);

/** One decision in the talks. */
export function talks(book: Book, view: Seen, chance: Chance, temper: Temper): Decision {
	const { position, seat, legal, refused: past = [] } = view;
	const table = position.talks;
	const theirs = table.standing !== null && table.standing.by !== seat;
	/** A decision that leaves the other side's offer unsigned, with the reason. */
	const unsigned = (decision: Decision, reason: Unsigned | null): Decision =>
		theirs && reason ? { ...decision, unsigned: reason } : decision;
	if (!temper.talks) return unsigned({ move: { type: "leave" }, rules: [] }, "never");
	if (bearsGrudge(book, position, seat, temper.grudge))
		return unsigned({ move: { type: "leave" }, rules: [{ id: "R20", share: 1 }] }, "grudge");
	const may = (type: string): boolean => legal.some((m) => m.type === type);
	const { by: pressed, rules: pressing } = pressure(book, view);
	const refused = position.notes.filter((n) => n.kind === "refused" && n.seat !== seat).length;
	const { standing } = table;
	// A counter says no as well: with every offer laid this month both come nearer to each other.
	const rounds = refused + Math.floor((book.n.offers - table.offersLeft) / 2);
	const leadersOnly = position.vars.trust < book.n.trustFloor && !table.leaders;
	let reason: Unsigned | null = null;
	let weighed: ReturnType<typeof scales> | null = null;
	const weigh = (rows: readonly Swap[], by: Seat): Gain => {
		weighed ??= scales(book, view, temper);
		return weighed.gain(rows, by);
	};
	if (standing && standing.by !== seat) {
		const gain = weigh(standing.rows, standing.by);
		if (wouldSign(temper, gain, pressed)) {
			const rules = rulesOf(book, standing.rows, pressing);
			if (may("accept")) return { move: { type: "accept" }, rules };
			if (leadersOnly && may("call"))
				return { move: { type: "call" }, rules: [{ id: "R17", share: 1 }] };
			reason = barred(book, view);
		} else reason = tooLittle(temper, gain, pressed);
	}
	const willing =
		standing !== null || refused > 0 || pressed > 0 || happens(temper.appetite, chance, "appetite");
	if (willing && table.offersLeft > 0 && refused < 2) {
		const found = findOffers(book, view, temper, pressed, rounds, weigh).filter(
			({ rows }) =>
				!(standing && same(rows, standing.rows)) && !past.some((one) => same(rows, one)),
		);
		const best = drawNear(found, (f) => f.value, temper.spread, chance, "offer");
		if (best && leadersOnly && may("call"))
			return { move: { type: "call" }, rules: [{ id: "R17", share: 1 }] };
		if (best && !leadersOnly)
			return unsigned(
				{
					move: { type: "offer", rows: best.rows },
					rules: rulesOf(book, best.rows, pressing),
				},
				reason,
			);
	}
	return unsigned({ move: { type: "leave" }, rules: [] }, reason);
}

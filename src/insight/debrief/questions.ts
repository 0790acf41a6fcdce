// This game's own moments for the five questions of the debrief.
import {
	type Book,
	clauseChoices,
	type Game,
	LEVERS,
	type LeverId,
	OPEN,
	other,
	type Seat,
	type VarId,
} from "../../rules/index.ts";
import { tenth } from "../rounding.ts";
import type { Played } from "./months.ts";
import type { Deed } from "./promises.ts";

/** 1. Which lever lost value by being used? */
export interface Worn {
	/** Months in which the tap was held under the line at which buyers leave, and the points of other sources since. */
	tap: { months: number; sources: number } | null;
	/**
	 * Levers used as a blow, the one used most first. A blow is an act that weighs on the other side and was carried out:
	 * ordered, in answer, or by an agency. What was only announced is none.
	 */
	uses: readonly { lever: LeverId; times: number }[];
	/** The rise of precedent, and the controls that were traded for it. */
	precedent: number;
	traded: readonly string[];
}

/** 3. When did restraint pay, and when was it exploited? A seat that struck as heavily in the same month held nothing back. */
export interface Restraint {
	month: number;
	seat: Seat;
	/** Blow left unanswered, 0-5. */
	severity: number;
	how: "protest" | "silence";
	/** True where no blow of weight 2 or more came from the other side in the next month. */
	paid: boolean;
}

/** 4. What did home groups forbid? */
export interface Forbidden {
	month: number;
	seat: Seat;
	/** The weakest group that stood in the way. */
	group: VarId;
	value: number;
	clauses: string[];
}

/** 5. What comes back, and when? */
export interface Returning {
	lever: LeverId;
	/** Level to which it returns; of a tariff the points that are added. */
	level: number;
	/** Month after which it returns. */
	until: number;
}

export interface Moments {
	worn: Worn;
	split: Deed[];
	restraint: Restraint[];
	forbidden: Forbidden | null;
	returning: Returning[];
}

function worn({ book, months, deals, start, game }: Played): Worn {
	const uses = new Map<LeverId, number>();
	for (const { game: closed } of months)
		for (const note of closed.closedNotes) {
			const [id = "", actId] = note.about.split("/");
			const lever = LEVERS.find((one) => one === id);
			const act = lever && book.levers[lever].acts.find((one) => one.id === actId);
			const strikes = note.kind === "order" || note.kind === "answer" || note.kind === "agency";
			if (lever && act && strikes && act.severity > 0) uses.set(lever, (uses.get(lever) ?? 0) + 1);
		}
	const held = game.vars.overuse - start.vars.overuse;
	const sources = game.vars.diversification - start.vars.diversification;
	return {
		tap: held > 0 ? { months: held, sources: tenth(sources) } : null,
		uses: [...uses].map(([lever, times]) => ({ lever, times })).sort((a, b) => b.times - a.times),
		precedent: tenth(game.vars.precedent - start.vars.precedent),
		traded: [
			...new Set(
				deals
					.flatMap(({ offer }) => offer.rows.flatMap(({ us, cn, both }) => [...us, ...cn, ...both]))
					.map(({ clause }) => clause)
					.filter((clause) => (book.clauses[clause]?.precedent ?? 0) > 0),
			),
		],
	};
}

/** A blow of this weight is one to answer, and to hold back. */
const HEAVY = 2;

const heaviest = (game: Game, by: Seat, book: Book): number => {
	let worst = 0;
	for (const note of game.closedNotes) {
		const [lever, act] = note.about.split("/");
		if (note.seat !== by || !act) continue;
		const row = book.levers[lever as LeverId]?.acts.find((one) => one.id === act);
		const severity = (row?.severity ?? 0) - (note.kind === "announced" ? 1 : 0);
		if (severity > worst) worst = severity;
	}
	return worst;
};

/** The levers used most as a blow, several where they were used as often; none where none was. */
export const mostUsed = <T extends { times: number }>(uses: readonly T[]): T[] =>
	uses.filter(({ times }) => times === Math.max(...uses.map((use) => use.times)));

function restraint({ months, book }: Played): Restraint[] {
	return months.flatMap(({ month, game }, index) =>
		game.closedNotes.flatMap((note): Restraint[] => {
			if ((note.kind !== "protest" && note.kind !== "silence") || note.seat === "both") return [];
			const them = other(note.seat);
			const severity = heaviest(game, them, book);
			const next = months[index + 1];
			if (severity < HEAVY || !next || heaviest(game, note.seat, book) >= HEAVY) return [];
			const paid = heaviest(next.game, them, book) < HEAVY;
			return [{ month, seat: note.seat, severity, how: note.kind, paid }];
		}),
	);
}

/** The close at which most open clauses were blocked by the seat's own people. */
function forbidden({ months, book }: Played, seat: Seat): Forbidden | null {
	let best: Forbidden | null = null;
	for (const { month, game } of months) {
		const clauses = clauseChoices(book, game)
			.filter((one) => one.refusal === null && one.blocked && one.seat === seat)
			.map((one) => one.clause);
		const groups = clauses.flatMap((id) => book.clauses[id]?.home ?? []);
		const weakest = groups
			.filter(([group, d]) => d < 0 && group.startsWith(seat))
			.map(([group]) => group)
			.sort((a, b) => game.vars[a] - game.vars[b])[0];
		if (weakest && clauses.length > (best?.clauses.length ?? 0))
			best = { month, seat, group: weakest, value: game.vars[weakest], clauses };
	}
	return best;
}

/** What comes back, the soonest first: points of a tariff with the clause that keeps them suspended, each at its own time. */
function returning({ book, game }: Played): Returning[] {
	return LEVERS.flatMap((lever): Returning[] => {
		const { held, until } = game.levers[lever];
		if (held <= 0 || until <= 0 || until >= OPEN) return [];
		if (book.levers[lever].unit !== "points") return [{ lever, level: held, until }];
		const points = new Map<number, number>();
		for (const one of game.promises)
			if (one.lever === lever && one.points > 0 && one.status !== "broken")
				points.set(one.until, (points.get(one.until) ?? 0) + one.points);
		return [...points].map(([end, level]) => ({ lever, level, until: end }));
	}).sort((a, b) => a.until - b.until);
}

/** Moments for one seat's five questions. */
export function moments(played: Played, deeds: readonly Deed[], seat: Seat): Moments {
	return {
		worn: worn(played),
		split: deeds.filter((one) => one.disputed > 0),
		restraint: restraint(played),
		forbidden: forbidden(played, seat),
		returning: returning(played),
	};
}

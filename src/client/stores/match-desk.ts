// The desk: which page of a game is shown to whom. Pages between phases wait in a row; a hot seat changes over on a blank page.
import type { Match } from "../../match/index.ts";
import { type Game, type Phase, type Seat, toMove, type View, view } from "../../rules/index.ts";
import type { PlayPage } from "../viewmodel/game/moment.ts";
import type { ComputerReason } from "./match-types.ts";

/** A page between two phases that is still to be left, and the entry after which it came. */
export interface Waiting {
	page: "reveal" | "close";
	n: number;
}

/** What must be kept beside the record to show the same page after a reload. Plain JSON. */
export interface Desk {
	/** The seat at the screen, or the one it is being handed to. */
	seat: Seat;
	/** The screen waits to be taken by `seat`. */
	handover: boolean;
	waiting: readonly Waiting[];
	reasons: readonly ComputerReason[];
	/** In a class's game: of each seat that people took over from the computer, the first month they decided in. */
	came?: Readonly<Partial<Record<Seat, number>>>;
	/** In a class's game: months in which a seat's forecast was written in the place of its people. */
	foreseen?: Readonly<Record<Seat, readonly number[]>> | undefined;
}

export const freshDesk = (seat: Seat): Desk => ({
	seat,
	handover: false,
	waiting: [],
	reasons: [],
});

/** States worth keeping at hand: after each reveal of the present month, and after each close. */
export interface Trail {
	revealed: Game | null;
	closed: readonly { month: number; game: Game }[];
}
export const freshTrail: Trail = { revealed: null, closed: [] };

/** Where a game stood before a move, as far as pages depend on it. */
export interface Before {
	phase: Phase;
	month: number;
	closed: number;
}
export const standing = (game: Game): Before => ({
	phase: game.phase,
	month: game.month,
	closed: game.vars.closed,
});

/** What a move has opened: the reveal of both plans, the close of a month, or both at once in a rupture. */
export function opened(before: Before, after: Game, n: number): Waiting[] {
	const out: Waiting[] = [];
	if (before.phase === "plan" && after.phase !== "plan") out.push({ page: "reveal", n });
	if (after.vars.closed > before.closed) out.push({ page: "close", n });
	return out;
}

/** The trail after a move that led to `after`. */
export function follow(
	trail: Trail,
	before: Before,
	after: Game,
	pages: readonly Waiting[],
): Trail {
	let { revealed, closed } = trail;
	for (const { page } of pages) {
		if (page === "reveal") revealed = after;
		else closed = [...closed, { month: before.month, game: after }];
	}
	return { revealed, closed };
}

const isPerson = (match: Match, seat: Seat): boolean => match.controllers[seat].kind === "person";
/** True where two persons share the screen. */
export const isHotSeat = (match: Match): boolean => isPerson(match, "us") && isPerson(match, "cn");

/** The next computer's seat to move, null where only persons (or nobody) are waited for. */
export function computerToMove(match: Match): Seat | null {
	return toMove(match.game).find((seat) => !isPerson(match, seat)) ?? null;
}
export const personMayMove = (match: Match): boolean =>
	toMove(match.game).some((seat) => isPerson(match, seat));

/** Hands the screen over where it is another person's turn; pages that wait are for both to see first. */
export function seated(desk: Desk, match: Match): Desk {
	if (desk.waiting.length > 0 || desk.handover) return desk;
	const persons = toMove(match.game).filter((seat) => isPerson(match, seat));
	const first = persons[0];
	if (!first || persons.includes(desk.seat)) return desk;
	return { ...desk, seat: first, handover: true };
}

/** The page to show. While only the computer is waited for, the page shown last stays. */
export function pageOf(desk: Desk, match: Match, last: PlayPage | null): PlayPage {
	const { game } = match;
	const head = desk.waiting[0];
	if (head) return head.page;
	if (game.phase === "over" || game.phase === "chronicle") return "over";
	if (desk.handover) return "handover";
	if (!toMove(game).includes(desk.seat) && last !== null && last !== "handover") return last;
	return game.phase;
}

/** What both persons of a hot seat may look at together: neither's points, plan, forecast or answer. */
export function sharedView(match: Match, game: Game, seat: Seat): View {
	const open = view(match.book, game, "us");
	if (game.phase === "over") return { ...open, seat };
	const blank = { points: 0, orders: [], drops: [], answer: null, forecast: null, scored: [] };
	const { us, cn, vars } = open.position;
	const sums = { usSum1: 0, usSum2: 0, usSum3: 0, usSum4: 0 };
	const position = {
		...open.position,
		vars: { ...vars, ...sums },
		us: { ...us, ...blank },
		cn: { ...cn, ...blank },
	};
	return {
		seat,
		position,
		waiting: open.waiting,
		legal: [],
		score: view(match.book, game, seat).score,
	};
}

/** The computer's reasons as far as what they explain is open: plans after the reveal, answers after both are in. */
export function openReasons(desk: Desk, game: Game): ComputerReason[] {
	const { month, phase } = game;
	return desk.reasons.filter(({ month: then, move }) => {
		if (phase === "over") return true;
		switch (move.type) {
			case "forecast":
				return false;
			case "order":
			case "drop":
			case "seal":
				return then < month || (phase !== "news" && phase !== "plan");
			case "answer":
				return then < month || phase === "talks";
			default:
				return true;
		}
	});
}

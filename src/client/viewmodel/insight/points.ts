// The points of a record at which one can ask "what if": each month's beginning, and each move that could have been another.
import { bookOf, type GameRecord, replay, rulesEngine } from "../../../record/index.ts";
import { legalMoves, type Move, type Seat, toMove } from "../../../rules/index.ts";

/** A move of the record that could have been another. */
export interface MoveMade {
	/** Entries before it. */
	at: number;
	seat: Seat;
	move: Move;
}

/** A month in which people or the computer decided. */
export interface MonthPoint {
	month: number;
	/** Entries before its first decision. */
	at: number;
	moves: readonly MoveMade[];
}

/** Kinds of moves that can be named in a few words. */
const NAMED: ReadonlySet<string> = new Set([
	"order",
	"drop",
	"seal",
	"answer",
	"withdraw",
	"stand",
	"accept",
	"refuse",
	"leave",
	"call",
]);

/** All points of a record, the first month first; none where it does not hold. */
export function pointsOf(record: GameRecord): MonthPoint[] {
	const months: { month: number; at: number; moves: MoveMade[] }[] = [];
	let month = 0;
	let live = false;
	replay(record, rulesEngine(record.header.scenario.body), {
		each: (game, n, entry) => {
			if (entry && live && NAMED.has(entry.move.type))
				months.at(-1)?.moves.push({ at: n - 1, seat: entry.seat, move: entry.move });
			live = game.phase !== "over" && game.phase !== "chronicle" && toMove(game).length > 0;
			if (live && game.month !== month) {
				({ month } = game);
				months.push({ month, at: n, moves: [] });
			}
		},
	});
	return months;
}

/** Other moves that were open where one was made, in the rules' order. */
export function alternativesTo(record: GameRecord, { at, seat, move }: MoveMade): Move[] {
	const { body } = record.header.scenario;
	const played = replay(record, rulesEngine(body), { until: at });
	if (!played.ok) return [];
	const made = JSON.stringify(move);
	return legalMoves(bookOf(body), played.state, seat).filter(
		(one) => NAMED.has(one.type) && JSON.stringify(one) !== made,
	);
}

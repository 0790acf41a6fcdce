// What a computer's seat that looks ahead has to think about: its own view, and dice that are not the game's.
import { LEVELS } from "../players/index.ts";
import type { Task } from "../players/search/protocol.ts";
import type { Seat } from "../rules/index.ts";
import { thoughtDice } from "./dice.ts";
import { seenBy } from "./seen.ts";
import type { Match } from "./types.ts";

/** Moves of the seat so far: what it thinks does not depend on when the other side moves. */
const ownMoves = (match: Match, seat: Seat): number =>
	match.entries.reduce((n, entry) => n + (entry.seat === seat ? 1 : 0), 0);

/**
 * Names the decision that a seat stands before, or will stand before after `more` further moves of the same phase. The
 * same whatever the other side does in secret meanwhile.
 */
export const placeOf = (match: Match, seat: Seat, more = 0): string =>
	`${seat}|${match.game.month}|${match.game.phase}|${ownMoves(match, seat) + more}`;

/**
 * The task of looking ahead for a seat; null where its character decides by rules: it does not look ahead, writes its
 * forecast, or has one move only.
 */
export function aheadTask(match: Match, seat: Seat): Task | null {
	const sitting = match.controllers[seat];
	if (sitting.kind !== "computer" || sitting.level === undefined || match.game.phase === "news")
		return null;
	const seen = seenBy(match, seat);
	if (seen.legal.length < 2) return null;
	return {
		view: seen,
		temper: match.header.scenario.body.players[sitting.character],
		seed: thoughtDice(match.seed, `${seat}|ahead`, ownMoves(match, seat)).roll("seed", 0x7fffffff),
		budget: { ms: LEVELS[sitting.level] },
	};
}

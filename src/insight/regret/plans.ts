// The plans of a record: where each month's plan began for a seat, and what it ordered.
import { bookOf, type GameRecord, replay, rulesEngine } from "../../record/index.ts";
import { type Book, copyGame, type Game, type Seat, type SeatMove } from "../../rules/index.ts";

/** One month's plan of a seat. */
export interface PlanMade {
	month: number;
	/** The whole state when the plan began. */
	position: Game;
	/** Orders and drops as they were made. */
	made: readonly SeatMove[];
}

/** All plans of a seat, or null where the record does not hold. A month played by the chronicle has none. */
export function plansOf(record: GameRecord, seat: Seat): { book: Book; plans: PlanMade[] } | null {
	const { body } = record.header.scenario;
	const plans: { month: number; position: Game; made: SeatMove[] }[] = [];
	const played = replay(record, rulesEngine(body), {
		each: (game, _, entry) => {
			if (entry?.seat === seat && (entry.move.type === "order" || entry.move.type === "drop"))
				plans.at(-1)?.made.push(entry.move);
			if (game.phase === "plan" && plans.at(-1)?.month !== game.month)
				plans.push({ month: game.month, position: copyGame(game), made: [] });
		},
	});
	if (!played.ok) return null;
	// a game that was broken off may end in the middle of a plan, which says nothing yet
	const { phase, month } = played.state;
	if (phase === "plan" && plans.at(-1)?.month === month) plans.pop();
	return { book: bookOf(body), plans };
}

// Games written down beforehand: the moves that two people would send, in order, for a game that falls from a given seed.
import * as cr from "../../../src/classroom/index.ts";
import { checksum } from "../../../src/record/index.ts";
import { legalMoves, mayMove, type Seat, type SeatMove } from "../../../src/rules/index.ts";
import type { Scenario } from "../../../src/scenario/index.ts";
import { dieOf } from "../../support/walk.ts";

/** One move as it will be sent. */
export interface Line {
	seat: Seat;
	/** Step of the table that it is meant for. */
	step: number;
	move: SeatMove;
}

export interface Script {
	lines: readonly Line[];
	/** Checksum of the state after the last line. */
	end: string;
}

/** Plays a class's game by the classroom's own rules for at most `most` moves, each seat's move chosen by a die. */
export function scriptOf(
	state: cr.ClassState,
	place: cr.ClassState["games"][number],
	scenario: Scenario,
	most: number,
): Script {
	const pick = dieOf(place.n * 7919 + 13);
	const lines: Line[] = [];
	let table = cr.newTable(place, state.settings, scenario, state.settings.scenario);
	const present = (): boolean => true;
	while (lines.length < most) {
		const { book, game } = table.match;
		// whoever may move: in a plan both may, and then the order is drawn, too
		const seats = (["us", "cn"] as const).filter((seat) => mayMove(game, seat));
		const seat = seats[pick.roll("seat", seats.length)];
		if (seat === undefined) break;
		const list = legalMoves(book, game, seat);
		const calm = pick.roll("calm", 2) === 0;
		const at = calm && game.phase !== "talks" ? 0 : pick.roll("move", list.length);
		const move = list[at] as SeatMove;
		const person = place.seats[seat][0]?.person ?? "";
		const act: cr.Act = { act: "move", id: `m${lines.length}`, step: table.step, move };
		const decided = cr.decideAct(table, state, person, act, present, place.created);
		if (!decided.ok) throw new Error(`game ${place.n}: ${decided.refusal}`);
		lines.push({ seat, step: table.step, move });
		({ table } = decided.driven);
	}
	return { lines, end: checksum(table.match.game) };
}

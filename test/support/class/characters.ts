// Lets the people of a class without server play as the computer's characters would, each by their own hand.
import { type ClassDebrief, classDebrief } from "../../../src/classroom/after/debrief.ts";
import type { Policy } from "../../../src/players/index.ts";
import { decide } from "../../../src/players/index.ts";
import { type Seat, toMove, view } from "../../../src/rules/index.ts";
import { dieOf } from "../walk.ts";
import type { PureClass } from "./pure.ts";

/** Who plays how: by the number of the game and the seat. */
export type Cast = (game: number, seat: Seat) => Policy;

/** Plays games of the class to their ends, or until so many months have closed in each (counted for each game). */
export function playOut(
	klass: PureClass,
	cast: Cast,
	months: (game: number) => number = () => Number.POSITIVE_INFINITY,
): void {
	for (const { n, seats } of klass.state.games) {
		const dice = dieOf(n * 101);
		for (let move = 0; move < 3000 && klass.table(n).closed.length < months(n); move++) {
			const { match, step } = klass.table(n);
			const seat = toMove(match.game)[0];
			if (!seat) break;
			const person = seats[seat][0]?.person ?? "";
			const temper = match.header.scenario.body.players[cast(n, seat)];
			const decision = decide(match.book, view(match.book, match.game, seat), dice, temper);
			if (!decision) throw new Error(`game ${n}: ${seat} has nothing to decide`);
			const act = { act: "move", id: `m${n}-${move}`, step, move: decision.move } as const;
			const refusal = klass.play(person, act);
			if (refusal) throw new Error(`game ${n}: ${refusal}`);
		}
	}
}

/** The debrief of a class as it stands. */
export const debriefOf = (klass: PureClass): ClassDebrief =>
	classDebrief(
		klass.state,
		klass.state.games.map(({ n }) => klass.table(n)),
	);

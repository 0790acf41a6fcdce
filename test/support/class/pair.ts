// A pair of people in a class without a server: for tests of one game.
import { chairOf } from "../../../src/classroom/class/people.ts";
import type { Seat, SeatMove } from "../../../src/rules/index.ts";
import { shippedScenario } from "../scenario.ts";
import { type PureClass, startedClass } from "./pure.ts";

let asked = 0;

/** Plays a move for a person at the table's present step. */
export function move(
	klass: PureClass,
	person: string,
	what: SeatMove,
	id = `m${++asked}`,
): string | null {
	const n = chairOf(klass.state, person)?.place.n ?? 0;
	return klass.play(person, { act: "move", id, step: klass.table(n).step, move: what });
}

/** A pair with its people by seat. */
export function pair(settings = {}): { klass: PureClass; at: Record<Seat, string> } {
	const { klass, people } = startedClass(shippedScenario(), 2, settings);
	const of = (seat: Seat): string =>
		people.find(({ person }) => chairOf(klass.state, person)?.seat === seat)?.person ?? "";
	return { klass, at: { us: of("us"), cn: of("cn") } };
}

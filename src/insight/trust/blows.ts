// How often each rule spoke when the recorded blows were replayed: the same model that forecasts in a game.
import { answersTo, type Book, findAct } from "../../rules/index.ts";
import { replay } from "../history/replay.ts";

/** Recorded blows and threats, and for each rule how many it had something to say about. */
export interface Blows {
	total: number;
	rules: Record<string, number>;
}

/** Asks the model before each recorded blow from December 2024 on, answers and carried-out threats included. */
export function blowsOf(book: Book): Blows {
	const blows: Blows = { total: 0, rules: {} };
	for (const { id } of book.data.retaliation) blows.rules[id] = 0;
	const last = Math.max(...book.data.chronicle.map((entry) => entry.month));
	replay(book, "prologue", last, {
		moving(game, seat, move) {
			if (move.type !== "recordedAct") return;
			const act = findAct(book, move.lever, move.act);
			if (!act || act.severity < 1) return;
			blows.total += 1;
			const { lever, step } = move;
			const expected = answersTo(book, game, { by: seat, lever, act: move.act, step });
			const spoke = [
				...expected.answers.flatMap((answer) => answer.rules),
				...expected.restraints,
			].map((rule) => rule.id);
			for (const id of new Set(spoke)) blows.rules[id] = (blows.rules[id] ?? 0) + 1;
		},
	});
	return blows;
}

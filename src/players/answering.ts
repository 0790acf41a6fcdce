// Turns an answer that the retaliation model expects into a move that the rules allow.
import {
	type AnswerMove,
	type Book,
	type ExpectedAnswer,
	type Game,
	type LeverId,
	type Seat,
	why,
} from "../rules/index.ts";

export const words = (how: "protest" | "silence"): AnswerMove => ({
	type: "answer",
	how,
	lever: "",
	act: "",
	step: "now",
});

const HARD = ["symbolic", "mirror", "cross", "exceed"];
export const isHard = (expected: ExpectedAnswer): boolean => HARD.includes(expected.answer);

/** The blow of a lever that comes closest to the expected weight; carried out rather than announced. */
function closest(
	book: Book,
	game: Game,
	seat: Seat,
	lever: LeverId,
	weight: number,
	hows: readonly ("match" | "exceed")[],
): AnswerMove | null {
	let best: AnswerMove | null = null;
	let distance = Infinity;
	for (const group of book.choices[seat]) {
		if (group.lever !== lever) continue;
		for (const c of group.list) {
			if (c.act.severity < 1) continue;
			for (const how of hows) {
				const move = how === "match" ? c.match : c.exceed;
				const d =
					Math.abs(c.act.severity - weight) +
					(c.move.step === "announce" ? 0.5 : 0) +
					(how === hows[0] ? 0 : 0.25);
				if (d < distance && why(book, game, seat, move) === null) {
					best = move;
					distance = d;
				}
			}
		}
	}
	return best;
}

/**
 * The move of `seat` that carries out an expected answer in phase "answer"; null where it is words, or where
 * no lever could do it now.
 */
export function answerMove(
	book: Book,
	game: Game,
	seat: Seat,
	expected: ExpectedAnswer,
): AnswerMove | null {
	if (!isHard(expected) || expected.lever === "") return null;
	const hows = expected.answer === "exceed" ? (["exceed", "match"] as const) : (["match"] as const);
	return closest(book, game, seat, expected.lever, Math.max(1, expected.intensity), hows);
}

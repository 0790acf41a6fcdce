// Turns an answer that the retaliation model expects into a move that the rules allow.
import {
	type AnswerMove,
	type Book,
	type ExpectedAnswer,
	findAct,
	type Game,
	type LeverId,
	type Seat,
	type View,
	why,
} from "../rules/index.ts";
import { binds, live } from "../rules/promises.ts";

export const words = (how: "protest" | "silence"): AnswerMove => ({
	type: "answer",
	how,
	lever: "",
	act: "",
	step: "now",
});

const HARD = ["symbolic", "mirror", "cross", "exceed"];
export const isHard = (expected: ExpectedAnswer): boolean => HARD.includes(expected.answer);

/** The kinds of answer that carry out an expected blow, the likelier first. */
export const howsOf = ({ answer }: ExpectedAnswer): readonly ("match" | "exceed")[] =>
	answer === "exceed" ? ["exceed", "match"] : ["match"];

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
	const weight = Math.max(1, expected.intensity);
	return closest(book, game, seat, expected.lever, weight, howsOf(expected));
}

/** True where the seat has given its word on the lever. */
const isPromised = (game: Game, seat: Seat, lever: LeverId): boolean =>
	game.promises.some((p) => p.lever === lever && binds(p, seat) && live(p));

/**
 * The heaviest blow open to the seat that answers in this way, a match where nothing heavier can be done; null
 * where no blow can be struck. A match is carried out at once where it can be, so that it does not strike twice,
 * and with a lever on which no word was given.
 */
export function heaviestAnswer(book: Book, view: View, how: "match" | "exceed"): AnswerMove | null {
	let best: AnswerMove | null = null;
	let most = -Infinity;
	for (const move of view.legal) {
		if (move.type !== "answer" || move.lever === "") continue;
		if (move.how !== how && how === "match") continue;
		const act = findAct(book, move.lever, move.act);
		let weight = (act?.severity ?? 0) + (move.how === how ? 0.5 : 0);
		if (move.step === "announce") weight -= how === "match" ? 3 : 1;
		if (how === "match" && isPromised(view.position, view.seat, move.lever)) weight -= 2;
		if (weight > most) {
			most = weight;
			best = move;
		}
	}
	return best;
}

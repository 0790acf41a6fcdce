// Says why a move is not allowed: the one gate for every move from a person, a file or a socket.
import { answerRefusal } from "./answers.ts";
import { type Book, findCandidate } from "./book.ts";
import { chronicleRefusal, isChronicleMove } from "./chronicle.ts";
import { mayMove } from "./legal.ts";
import type { ChronicleMove, Move, Refusal } from "./moves.ts";
import { dropRefusal, orderRefusal } from "./orders.ts";
import { type Game, LEVERS, ownerOf, type Phase, type Seat } from "./state.ts";
import { acceptRefusal, callRefusal, layRefusal } from "./talks.ts";

/** The phase in which each move of a player is made. */
export const PHASE_OF = {
	forecast: "news",
	noForecast: "news",
	order: "plan",
	drop: "plan",
	seal: "plan",
	withdraw: "contrition",
	stand: "contrition",
	answer: "answer",
	offer: "talks",
	accept: "talks",
	refuse: "talks",
	leave: "talks",
	call: "talks",
} as const satisfies Partial<Record<Move["type"], Phase>>;

/** True for moves that players make, by whatever stands in their `type`. */
export const isPlayed = (type: string): type is keyof typeof PHASE_OF =>
	Object.hasOwn(PHASE_OF, type);

const isLever = (id: string): boolean => (LEVERS as readonly string[]).includes(id);
const isSeat = (seat: unknown): seat is Seat => seat === "us" || seat === "cn";

/** Null where `seat` may make this move now, else the reason's code. Never throws, whatever it is given. */
export function why(book: Book, game: Game, seat: Seat, move: Move): Refusal | null {
	if (game.phase === "over") return "gameOver";
	if (typeof move !== "object" || move === null || typeof move.type !== "string" || !isSeat(seat))
		return "unknownMove";
	if (isChronicleMove(move.type)) return chronicleRefusal(book, game, seat, move as ChronicleMove);
	if (!isPlayed(move.type)) return "unknownMove";
	if (PHASE_OF[move.type] !== game.phase) return "wrongPhase";
	if (!mayMove(game, seat)) return "notYourTurn";
	switch (move.type) {
		case "forecast":
			return forecastRefusal(seat, move);
		case "order": {
			const no = leverRefusal(seat, move.lever);
			if (no) return no;
			// An array of one id would pass for the id, and go into the record.
			if (typeof move.act !== "string") return "unknownAct";
			const c = findCandidate(book, move.lever, move.act, move.step);
			if (c) return orderRefusal(book, game, seat, c);
			if (findCandidate(book, move.lever, move.act, "now")) return "notAnnounceable";
			return findCandidate(book, move.lever, move.act, "announce")
				? "onlyAnnounceable"
				: "unknownAct";
		}
		case "drop":
			return leverRefusal(seat, move.lever) ?? dropRefusal(game, seat, move.lever);
		case "answer":
			return answerMoveRefusal(book, game, seat, move);
		case "offer":
			return Array.isArray(move.rows) ? layRefusal(book, game, seat, move.rows) : "badOffer";
		case "accept":
			return acceptRefusal(book, game, seat);
		case "refuse":
			return game.talks.standing ? null : "noOffer";
		case "call":
			return callRefusal(book, game, seat);
		default:
			return null;
	}
}

function leverRefusal(seat: Seat, lever: unknown): Refusal | null {
	if (typeof lever !== "string" || !isLever(lever)) return "unknownLever";
	return ownerOf(lever as (typeof LEVERS)[number]) === seat ? null : "notYourLever";
}

/** A forecast names own lever or none, the other side's lever or words, and 1 to 99 percent. */
function forecastRefusal(
	seat: Seat,
	move: { given: unknown; expects: unknown; percent: unknown },
): Refusal | null {
	const { given, expects, percent } = move;
	if (
		typeof percent !== "number" ||
		!(percent >= 1 && percent <= 99) ||
		percent !== Math.floor(percent)
	)
		return "badForecast";
	if (given !== "" && leverRefusal(seat, given)) return "badForecast";
	if (expects !== "words" && leverRefusal(seat === "us" ? "cn" : "us", expects))
		return "badForecast";
	return null;
}

function answerMoveRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	move: { how: unknown; lever: unknown; act: unknown; step: unknown },
): Refusal | null {
	const { how, lever, act, step } = move;
	if (how === "protest" || how === "silence") {
		if (lever !== "" || act !== "" || step !== "now") return "unknownMove";
		return answerRefusal(book, game, seat, how, undefined);
	}
	if (how !== "match" && how !== "exceed") return "unknownMove";
	const no = leverRefusal(seat, lever);
	if (no) return no;
	if (typeof act !== "string" || (step !== "now" && step !== "announce")) return "unknownAct";
	return answerRefusal(book, game, seat, how, findCandidate(book, lever as string, act, step));
}

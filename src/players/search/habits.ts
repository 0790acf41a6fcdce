// Habits before thought: blows are the rarer the heavier, and answered the likelier the heavier they are (R1).
import type { Book, Game, Seat, SeatMove } from "../../rules/index.ts";

/** Chance, before any thought, of a blow of severity 0-5 in a plan: the heavier the rarer. */
const BLOW = [0, 0.5, 0.4, 0.3, 0.22, 0.16] as const;

/** Weight of an order of the plan, before thought; `fierce` scales blows. */
export function orderWeight(book: Book, move: SeatMove, fierce: number): number {
	if (move.type === "seal") return 2.5;
	if (move.type === "drop") return 0.25;
	if (move.type !== "order") return 0;
	const act = book.candidates[move.lever][move.step][move.act]?.act;
	const severity = act?.severity ?? 0;
	if (severity < 0) return 0.25;
	if (severity === 0) return 1;
	return (BLOW[Math.min(5, severity)] ?? 0) * fierce * (move.step === "announce" ? 0.6 : 1);
}

/** Chance that a blow of severity 0-5 is answered by a blow. */
const ANSWERED = [0, 0.15, 0.35, 0.55, 0.7, 0.8] as const;

/** Chance that a side as fierce as this answers a blow by a blow, 0-1. */
export const answered = (worst: number, fierce: number): number =>
	Math.min(0.95, (ANSWERED[Math.min(5, worst)] ?? 0.8) * fierce);

/** Heaviest blow that the seat has to answer, 0-5. */
export function worstOn(game: Game, seat: Seat): number {
	let worst = 0;
	for (const blow of game.blows)
		if (blow.by !== seat && blow.source !== "answer") worst = Math.max(worst, blow.severity);
	return worst;
}

/** Weight of an answer to a blow of severity `worst`, before thought; all blows together weigh as much as the chance that one comes. */
export function answerWeight(book: Book, worst: number, move: SeatMove, fierce: number): number {
	if (move.type !== "answer") return 0;
	const p = answered(worst, fierce);
	if (move.how === "silence") return 0.3 * (1 - p);
	if (move.how === "protest") return 0.7 * (1 - p);
	if (move.lever === "") return 0;
	const severity = book.candidates[move.lever][move.step][move.act]?.act.severity ?? 0;
	const near = 1 / (1 + Math.abs(severity - worst));
	return p * 0.12 * near * (move.how === "exceed" ? 0.5 : 1) * (move.step === "announce" ? 0.7 : 1);
}

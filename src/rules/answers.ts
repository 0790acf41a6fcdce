// Contrition and answer: taking back an act no one ordered, and each side's one answer to the month's blows.
import { type Book, type Candidate, findCandidate } from "./book.ts";
import { accidents, market } from "./hazards.ts";
import type { AnswerMove, Chance, Refusal } from "./moves.ts";
import { actRefusal } from "./orders.ts";
import { shift } from "./range.ts";
import type { Answer, Blow, Game, Seat } from "./state.ts";
import { inWindow, severityOf, strike, takeBack } from "./strike.ts";
import { openTalks } from "./talks.ts";

/** Heaviest blow the seat has taken this month, 0-5; 0 = none. One taken back counts too: its answer is halved. */
export function heaviest(game: Game, seat: Seat): number {
	let worst = 0;
	for (let i = 0; i < game.blows.length; i++) {
		const blow = game.blows[i] as Blow;
		if (blow.by !== seat && blow.source !== "answer" && blow.severity > worst)
			worst = blow.severity;
	}
	return worst;
}

/** Opens the answers: only seats that were struck have one to give. */
export function openAnswers(book: Book, game: Game, chance: Chance): void {
	game.phase = "answer";
	game.us.done = heaviest(game, "us") === 0;
	game.cn.done = heaviest(game, "cn") === 0;
	if (game.us.done && game.cn.done) finishAnswers(book, game, chance);
}

/** Washington withdraws its agency's act, or lets it stand. */
export function contrition(book: Book, game: Game, withdraw: boolean, chance: Chance): void {
	if (withdraw)
		for (const blow of game.blows)
			if (blow.source === "agency" && !blow.withdrawn) takeBack(book, game, blow);
	openAnswers(book, game, chance);
}

export const answerCost = (book: Book, how: Answer["how"]): number =>
	how === "match" ? book.n.matchCost : how === "exceed" ? book.n.exceedCost : 0;

/**
 * Null where an act of this weight (0-5) suits this kind of answer to a blow of severity `worst`: a match is as heavy
 * as the blow or up to two steps lighter, exceeding is heavier (or as heavy as acts get).
 */
export function unfit(how: "match" | "exceed", weight: number, worst: number): Refusal | null {
	if (weight < 1) return "notABlow";
	if (how === "match") {
		if (weight > worst) return "tooHeavyForMatch";
		return weight < worst - 2 ? "tooLightForMatch" : null;
	}
	return weight <= worst && !(worst >= 4 && weight >= worst) ? "tooLightToExceed" : null;
}

/** Null where the act's weight and price suit this kind of answer to a blow of severity `worst`. */
export function weightRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	how: "match" | "exceed",
	c: Candidate,
	worst: number,
): Refusal | null {
	if (answerCost(book, how) > game[seat].points) return "noPoints";
	return unfit(how, severityOf(book, game, c.row.id, c.act, c.move.step), worst);
}

/** Null where the seat may give this answer; words and silence need no act. */
export function answerRefusal(
	book: Book,
	game: Game,
	seat: Seat,
	how: Answer["how"],
	c: Candidate | undefined,
): Refusal | null {
	const worst = heaviest(game, seat);
	if (worst === 0) return "nothingToAnswer";
	if (how === "protest" || how === "silence") return null;
	if (!c) return "unknownAct";
	return weightRefusal(book, game, seat, how, c, worst) ?? actRefusal(game, c);
}

/** Writes a seat's answer; when both are in, they take effect together. */
export function answer(book: Book, game: Game, seat: Seat, move: AnswerMove, chance: Chance): void {
	const me = game[seat];
	me.answer = { how: move.how, lever: move.lever, act: move.act, step: move.step };
	me.points -= answerCost(book, move.how);
	me.done = true;
	if (game.us.done && game.cn.done) finishAnswers(book, game, chance);
}

function finishAnswers(book: Book, game: Game, chance: Chance): void {
	const first = game.blows.length;
	const usWorst = heaviest(game, "us");
	const cnWorst = heaviest(game, "cn");
	if (game.us.answer) give(book, game, "us", game.us.answer, usWorst);
	if (game.cn.answer) give(book, game, "cn", game.cn.answer, cnWorst);
	market(book, game, chance, first);
	accidents(book, game, chance, first);
	openTalks(book, game);
}

/** Carries out one answer: what it does on the board, to standing at home, and to tension. */
export function give(book: Book, game: Game, seat: Seat, given: Answer, worst: number): void {
	const n = book.n;
	const pride = seat === "us" ? "usHawks" : "cnPride";
	if (given.how === "protest" || given.how === "silence") {
		const shield = seat === "us" && inWindow(book, game) ? n.shieldedSilence : 1;
		const loss =
			worst *
			(seat === "us" ? n.silenceUs : n.silenceCn) *
			shield *
			(given.how === "protest" ? n.protestShare : 1);
		shift(book, game, pride, -loss, `answer:${given.how}`);
		if (given.how === "protest") shift(book, game, "tension", 0.05, "answer:protest");
		game.notes.push({ kind: given.how, seat, about: "", n: worst });
		return;
	}
	if (given.lever === "") return;
	const c = findCandidate(book, given.lever, given.act, given.step);
	if (!c || actRefusal(game, c) !== null) return;
	strike(book, game, given.lever, c.act, given.step, "answer", -1, 0, wasWithdrawn(game, seat));
	if (given.how === "exceed") {
		shift(book, game, pride, n.exceedStanding, "answer:exceed");
		shift(book, game, "tension", n.tensionExceed, "answer:exceed");
	}
}

/** True where the other side has taken its act back: the answer is then halved (contrition). */
function wasWithdrawn(game: Game, seat: Seat): boolean {
	for (const blow of game.blows) if (blow.by !== seat && blow.withdrawn) return true;
	return false;
}

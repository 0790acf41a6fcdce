// The answer to the month's blows, and whether to take back what no one ordered.
import {
	answersTo,
	type Blow,
	type Book,
	type Chance,
	type ExpectedAnswer,
	type Game,
	play,
	type Seat,
	thoughtOf,
	type View,
} from "../rules/index.ts";
import { answerMove, heaviestAnswer, isHard, words } from "./answering.ts";
import { draw, happens, sharesOf } from "./choose.ts";
import { bearsGrudge } from "./memory.ts";
import { THOUGHT } from "./outlook.ts";
import type { Decision, Spoken, Temper } from "./types.ts";

/** The blow that weighs heaviest on a seat, breaches and surprises first among equals. */
function heaviestOn(game: Game, seat: Seat): Blow | null {
	let worst: Blow | null = null;
	const weight = (b: Blow): number =>
		(b.withdrawn ? b.severity / 2 : b.severity) + 0.3 * b.breach + 0.2 * b.surprise;
	for (const blow of game.blows) {
		if (blow.by === seat || blow.source === "answer") continue;
		if (!worst || weight(blow) > weight(worst)) worst = blow;
	}
	return worst;
}

const shared = (rules: readonly Spoken[]): Spoken[] =>
	sharesOf(Object.fromEntries(rules.map(({ id, share }) => [id, share])));

/** Tension right after both answers, the other side's taken to be words. */
function heatAfter(book: Book, view: View, move: Decision["move"]): number {
	const game = thoughtOf(view.position);
	for (const id of ["us", "cn"] as const) {
		if (game.phase === "answer" && !game[id].done)
			play(book, game, id, id === view.seat ? move : words("silence"), THOUGHT);
	}
	return game.ending === "rupture" ? 10 : game.vars.tension;
}

/** The answer: drawn from what the retaliation model expects of this seat, tilted by character. */
export function answer(book: Book, view: View, chance: Chance, temper: Temper): Decision {
	const { position, seat } = view;
	const blow = heaviestOn(position, seat);
	const wordless = (): Decision["move"] =>
		words(happens(temper.protests, chance, "protest") ? "protest" : "silence");
	if (!blow) return { move: wordless(), rules: [] };
	if (temper.answering !== "model") {
		const said: Spoken[] = [{ id: "R1", share: 1 }];
		const grudge = bearsGrudge(book, position, seat, temper.grudge);
		const forgiven = !grudge && temper.forgive > 0 && happens(temper.forgive, chance, "forgive");
		if (temper.answering === "words" || forgiven) return { move: wordless(), rules: said };
		const how = temper.answering === "exceed" || grudge ? "exceed" : "match";
		const move = heaviestAnswer(book, view, how);
		const hot = !move || heatAfter(book, view, move) > temper.heat;
		return { move: hot ? wordless() : move, rules: said };
	}
	const { answers, restraints } = answersTo(book, position, blow);
	const drawn = draw<ExpectedAnswer>(
		answers,
		(a) => a.p * temper.answers[a.answer],
		chance,
		"answer",
	);
	const quiet = (): Decision => ({
		move: wordless(),
		rules: shared(restraints.length > 0 ? restraints : (drawn?.rules ?? [])),
	});
	if (!drawn || !isHard(drawn)) return quiet();
	const move = answerMove(book, position, seat, drawn);
	if (!move || heatAfter(book, view, move) > temper.heat) return quiet();
	return { move, rules: shared(drawn.rules) };
}

/** Washington's choice after an agency acted on its own (R22). */
export function contrition(view: View, chance: Chance, temper: Temper): Decision {
	const { vars } = view.position;
	const pressed = vars.tension > 6 || vars.trust < 30 ? 20 : 0;
	const back = happens(Math.min(100, temper.contrition + pressed), chance, "contrition");
	return { move: { type: back ? "withdraw" : "stand" }, rules: [{ id: "R22", share: 1 }] };
}

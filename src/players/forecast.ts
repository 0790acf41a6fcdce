// The written forecast: what the other side will do to the blow one has most in mind, or whatever one does.
import {
	answersTo,
	type Book,
	type Chance,
	type LeverId,
	type OrderChoice,
	orderChoices,
	type View,
} from "../rules/index.ts";
import { isHard } from "./answering.ts";
import { draw, happens } from "./choose.ts";
import type { Decision, Temper } from "./types.ts";

const percentOf = (p: number): number => Math.min(95, Math.max(5, Math.round(p * 100)));

/** A forecast from the retaliation model, or none. */
export function forecast(book: Book, view: View, chance: Chance, temper: Temper): Decision {
	if (!happens(temper.forecasts, chance, "forecast"))
		return { move: { type: "noForecast" }, rules: [] };
	const { position, seat } = view;
	const habit = (c: OrderChoice): number => temper.habits[`${c.lever}/${c.act}`] ?? 0;
	const blows = orderChoices(book, position, seat).filter(
		(c) => c.severity >= 2 && c.step === "now" && c.refusal === null,
	);
	const given = draw(blows, (c) => Math.max(0.1, 1 + habit(c)), chance, "given");
	if (!given)
		return { move: { type: "forecast", given: "", expects: "words", percent: 60 }, rules: [] };
	const expected = answersTo(book, position, {
		by: seat,
		lever: given.lever,
		act: given.act,
		step: "now",
	});
	const byLever = new Map<LeverId | "words", number>([["words", 0]]);
	for (const a of expected.answers) {
		const key = isHard(a) && a.lever !== "" ? a.lever : "words";
		byLever.set(key, (byLever.get(key) ?? 0) + a.p);
	}
	const [expects, p] = [...byLever].reduce((best, next) => (next[1] > best[1] ? next : best));
	const rules = expected.answers[0]?.rules ?? [];
	return { move: { type: "forecast", given: given.lever, expects, percent: percentOf(p) }, rules };
}

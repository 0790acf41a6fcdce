// How the month's blows were answered, what the own forecast said of it, and days of another year.
import { beforeAll, describe, expect, test } from "vitest";
import {
	answered,
	answeredText,
	foreseenText,
} from "../../../../src/client/viewmodel/game/answered.ts";
import { chosenFor } from "../../../../src/client/viewmodel/game/in-stead.ts";
import { suspendedText } from "../../../../src/client/viewmodel/game/lever-words.ts";
import { buildTags } from "../../../../src/client/viewmodel/game/tags.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Game, Move, Seat } from "../../../../src/rules/index.ts";
import { englishWords, go, momentOf, newGame } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const FORECAST: Move = {
	type: "forecast",
	given: "us.rule50",
	expects: "cn.regime",
	percent: 92,
};
const RULE: Move = { type: "order", lever: "us.rule50", act: "impose", step: "now" };

/** Washington strikes after `forecast`; Beijing gives `answer`. */
function struckBy(answer: Move, forecast: Move = FORECAST): Game {
	return go(newGame(), [
		["us", forecast],
		["cn", { type: "noForecast" }],
		["us", RULE],
		["us", { type: "seal" }],
		["cn", { type: "seal" }],
		["cn", answer],
	] satisfies [Seat, Move][]);
}
const PROTEST: Move = { type: "answer", how: "protest", lever: "", act: "", step: "now" };
const LAW: Move = { type: "answer", how: "match", lever: "cn.regime", act: "widen", step: "now" };

describe("a day in another year", () => {
	test("carries its year, in words and on a tag", () => {
		const game = newGame();
		for (const promise of game.promises) if (promise.lever === "us.tariff") promise.until = 13;
		Object.assign(game.levers["cn.lists"], { announced: 1, due: 9 });
		const moment = momentOf(game, "us");
		const line = (id: string) => buildTags(words, moment, null).find((tag) => tag.id === id)?.line;
		expect(suspendedText(words, 13, 2)).toBe("suspended, 31 May 2026");
		expect(suspendedText(words, 13, 9)).toBe("suspended, 31 May");
		expect(line("us.tariff:suspended")).toBe("paused, May 2026");
		expect(line("cn.lists")).toBe("from 1 Jan 2026");
	});
});

describe("the answers", () => {
	test("what is only announced is not read aloud as done", () => {
		const aloud = (answer: Move): string =>
			answeredText(words, answered(momentOf(struckBy(answer), "cn")));
		expect(aloud(LAW)).toContain("Beijing answers: licence law widened.");
		expect(aloud({ ...LAW, step: "announce" })).toContain("licence law widened, announced only.");
	});

	test("an act is told as a deed, with the chance the own forecast gave it", () => {
		const [side, ...others] = answered(momentOf(struckBy(LAW), "us"));
		expect(others).toEqual([]);
		expect(side).toMatchObject({ seat: "cn", words: null, foreseen: 92 });
		expect(side?.deeds.map(({ lever, source }) => [lever, source])).toEqual([
			["cn.regime", "answer"],
		]);
		expect(side && foreseenText(words, side)).toBe("You foresaw it at 92%.");
	});

	test("what was given no more than an even chance is told without praise", () => {
		const even: Move = { ...FORECAST, percent: 50 };
		const [side] = answered(momentOf(struckBy(LAW, even), "us"));
		expect(side && foreseenText(words, side)).toBe("You gave it 50%.");
	});

	test("of a month before the person came are the computer's", () => {
		const may = momentOf(struckBy(LAW), "us");
		expect(chosenFor(may, "plan")).toBe(false);
		expect(chosenFor({ ...may, cameIn: 2 }, "plan")).toBe(true);
		expect(chosenFor({ ...may, cameIn: 1 }, "plan")).toBe(false);
	});

	test("the other side's own answer carries nobody's forecast", () => {
		const [side] = answered(momentOf(struckBy(LAW), "cn"));
		expect(side).toMatchObject({ seat: "cn", foreseen: null });
	});

	test("words are told, and foreseen where no blow was expected", () => {
		const expects: Move = { ...FORECAST, expects: "words", percent: 60 } as Move;
		const [side] = answered(momentOf(struckBy(PROTEST, expects), "us"));
		expect(side).toMatchObject({ words: "protest", deeds: [], foreseen: 60, foreseenLever: "" });
		const [missed] = answered(momentOf(struckBy(PROTEST), "us"));
		expect(missed?.foreseen).toBeNull();
	});

	test("a forecast whose condition was not met foresaw nothing", () => {
		const other: Move = { ...FORECAST, given: "us.fees" } as Move;
		expect(answered(momentOf(struckBy(LAW, other), "us"))[0]?.foreseen).toBeNull();
	});

	test("a month without a blow has no answers", () => {
		const game = go(newGame(), [
			["us", { type: "noForecast" }],
			["cn", { type: "noForecast" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		expect(answered(momentOf(game, "us"))).toEqual([]);
	});
});

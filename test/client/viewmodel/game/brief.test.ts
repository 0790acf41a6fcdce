// What a month's news tells: how far a forecast was off, whether it still stands, and why each figure moved.
import { beforeAll, describe, expect, test } from "vitest";
import {
	beatsCoin,
	briefRows,
	brier,
	forecastFate,
	forecastStands,
	meanBrier,
} from "../../../../src/client/viewmodel/game/brief.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { causeText } from "../../../../src/client/viewmodel/why/causes.ts";
import { englishWords, go, momentOf, newGame } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

describe("news", () => {
	test("the penalty of a forecast is its squared error", () => {
		expect(brier(70, 1)).toBeCloseTo(0.09);
		expect(brier(70, 0)).toBeCloseTo(0.49);
		expect(meanBrier([])).toBeNull();
		const one = { given: "", expects: "words", percent: 60, month: 1 } as const;
		expect(
			meanBrier([
				{ ...one, outcome: 1 },
				{ ...one, outcome: -1 },
			]),
		).toBeCloseTo(0.16);
	});

	test("a forecast is praised only where it says more than a tossed coin, and fifty-fifty never is", () => {
		expect([55, 50, 45].map((percent) => beatsCoin(percent, 1))).toEqual([true, false, false]);
		expect([55, 50, 45].map((percent) => beatsCoin(percent, 0))).toEqual([false, false, true]);
	});

	test("a forecast stands open until what it names has come", () => {
		const game = newGame();
		go(game, [
			["us", { type: "forecast", given: "", expects: "cn.regime", percent: 60 }],
			["cn", { type: "noForecast" }],
			["us", { type: "seal" }],
		]);
		expect(forecastStands(momentOf(game, "us"))?.stands).toBe("open");
		go(game, [
			["cn", { type: "order", lever: "cn.regime", act: "widen", step: "now" }],
			["cn", { type: "seal" }],
		]);
		expect(forecastStands(momentOf(game, "us"))?.stands).toBe("came");
	});

	test("a forecast whose condition is not met so far is not called open, whatever the other side has struck", () => {
		const game = newGame();
		go(game, [
			["us", { type: "forecast", given: "us.chips", expects: "words", percent: 60 }],
			["cn", { type: "noForecast" }],
			["us", { type: "seal" }],
			["cn", { type: "order", lever: "cn.regime", act: "widen", step: "now" }],
			["cn", { type: "seal" }],
		]);
		expect(forecastStands(momentOf(game, "us"))?.stands).toBe("unmet");
	});

	test("a closed month tells how its forecast came out, and which was not counted", () => {
		const closed = newGame();
		const one = { given: "", expects: "words", percent: 60 } as const;
		closed.us.scored = [
			{ ...one, month: 1, outcome: 1 },
			{ ...one, given: "us.tariff", month: 2, outcome: -1 },
			{ ...one, month: 3, outcome: 0 },
		];
		const fates = [1, 2, 3, 4].map((month) => forecastFate(closed, "us", month)?.stands);
		expect(fates).toEqual(["came", "unused", "missed", undefined]);
		expect(forecastFate(closed, "cn", 1)).toBeNull();
	});

	test("each figure that moved names its cause", () => {
		const rows = briefRows(momentOf(newGame(), "us"));
		const business = rows.find((row) => row.id === "usBusiness");
		expect(business?.d).toBe(-2);
		expect(causeText(words, business?.cause ?? "")).toBe("Car plants stop");
	});

	test("no figure is told to have moved by what pulled it the other way", () => {
		const game = newGame();
		const row = (ds: readonly number[]) => {
			const by = ["day.signed", "day.month", "day.offer"];
			game.closedCauses = ds.map((d, at) => ({ of: "tension", by: by[at] ?? "", d }));
			game.causes = [];
			return briefRows(momentOf(game, "us")).find(({ id }) => id === "tension");
		};
		expect(row([-1.2, 0.8, 0.6])).toMatchObject({ d: 0.2, cause: "day.month" });
		expect(row([-1.2, 0.8, 0.3])).toMatchObject({ d: -0.1, cause: "day.signed" });
		expect(row([-1.2, 0.8, 0.4])).toMatchObject({ d: 0, cause: "" });
	});

	test("a cause that made only a part of the change is told as its main one", () => {
		const game = newGame();
		const row = (ds: readonly number[]) => {
			game.closedCauses = ds.map((d, at) => ({ of: "tension", by: `day.${at}`, d }));
			game.causes = [];
			return briefRows(momentOf(game, "us")).find(({ id }) => id === "tension");
		};
		expect(row([-1.3, 0.4])).toMatchObject({ d: -0.9, cause: "day.0", mainly: true });
		expect(row([-1.3])).toMatchObject({ d: -1.3, cause: "day.0", mainly: false });
	});
});

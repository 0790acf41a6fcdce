// What acts would touch: event cards with their conditions, games left alone and why, heat.
import { beforeAll, describe, expect, it } from "vitest";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
import { cardViews } from "../../../../src/client/viewmodel/class/cards.ts";
import {
	cellsOf,
	gamesText,
	heated,
	leftLines,
	whyLeft,
} from "../../../../src/client/viewmodel/class/touched.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { shippedScenario } from "../../../support/scenario.ts";
import { LIMITS, scenario, teachWords, tileOf } from "./fixtures.ts";

let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

describe("event cards", () => {
	it("are all those that can be laid, with title, text and chips; acts of agencies are none", () => {
		const cards = cardViews(words, scenario);
		expect(cards.map(({ id }) => id)).toEqual([
			...scenario.events.months.map(({ id }) => id),
			...scenario.events.accidents.map(({ id }) => id),
		]);
		for (const card of cards) {
			expect(card.title).not.toBe(card.id);
			expect(card.text.length).toBeGreaterThan(10);
			expect(card.facts.length).toBeGreaterThan(0);
		}
	});

	it("tell their conditions and effects in words", () => {
		const cards = new Map(cardViews(words, scenario).map((card) => [card.id, card]));
		expect(cards.get("plantsStop")?.needs).toBe("It applies where Licence tap is under 60% open.");
		expect(cards.get("truceDeadline")?.needs).toMatch(/is August 2025\.$/);
		expect(cards.get("visitNear")?.needs).toMatch(/^It applies where Tension is under 6\.$/);
		expect(cards.get("harvestSold")?.needs).toBe("");
		expect(cards.get("officerHeld")).toMatchObject({ tension: 0.4, origin: "accident" });
		expect(cards.get("sharesFall")?.effects).toEqual([
			{ id: "usBusiness", text: expect.stringMatching(/−3$/), gain: false, seat: "us" },
		]);
		expect(cards.get("quietChannel")?.effects.map(({ gain }) => gain)).toEqual([true, true]);
	});
});

describe("event cards of a game that goes past its last source", () => {
	it("say so in the months that no source tells of, with the year", () => {
		const after = shippedScenario("after-busan");
		const told = { ...words, texts: scenarioTexts(after, "en") };
		const cards = new Map(cardViews(told, after).map((card) => [card.id, card]));
		expect(cards.get("coldSpring")).toMatchObject({
			supposed: true,
			origin: "calendar, May 2026, supposed",
		});
		expect(cards.get("yearOfPause")).toMatchObject({
			supposed: false,
			origin: "calendar, December 2025",
		});
		const origins = [...cards.values()].map(({ origin }) => origin);
		expect(origins[0]).toBe("calendar, December 2025");
		// The main scenario's longer game goes past them too.
		const late = scenario.events.months.filter(({ month }) => month > 8).map(({ id }) => id);
		const supposed = cardViews(words, scenario).filter((card) => card.supposed);
		expect(supposed.map(({ id }) => id)).toEqual(late);
	});
});

describe("games that an act leaves alone", () => {
	const tiles = [
		tileOf(1),
		tileOf(2, { phase: "over" }),
		tileOf(3, { month: 8 }),
		tileOf(4, { cards: [{ month: 6, card: "leakedMemo" }] }),
		tileOf(5),
		tileOf(6),
		tileOf(7, { phase: "over", followed: true }),
	];

	it("are told with their reasons, those not chosen apart", () => {
		const cells = cellsOf("inject", tiles, [1, 2, 3, 4, 5], { touched: [1] });
		expect(cells.map(({ n, state, why }) => [n, state, why])).toEqual([
			[1, "touched", ""],
			[2, "left", "over"],
			[3, "left", "lastMonth"],
			[4, "left", "waiting"],
			[5, "left", "conditions"],
			[6, "out", ""],
		]);
		expect(leftLines(words, cells).map(({ text }) => text)).toEqual([
			"Game 2 is over.",
			"Game 3 is in its last month: no next one could bring the event.",
			"Another event already waits for the next month of game 4.",
			"The event’s conditions do not hold in game 5: there it would pass unseen.",
		]);
	});

	it("follow the server's own reason where it gives one", () => {
		expect(whyLeft("inject", tileOf(1), "cardWaiting")).toBe("waiting");
		expect(
			whyLeft("inject", tileOf(1, { cards: [{ month: 6, card: "leakedMemo" }] }), "touchesNone"),
		).toBe("conditions");
		expect(whyLeft("advance", tileOf(1), "paused")).toBe("paused");
		expect(whyLeft("time", tileOf(1))).toBe("other");
		expect(whyLeft("rematch", tileOf(1))).toBe("running");
		const effect = { touched: [], untouched: [{ game: 5, why: "cardWaiting" as const }] };
		const told = cellsOf("inject", tiles, null, effect).find(({ n }) => n === 5);
		expect(told?.why).toBe("waiting");
	});

	it("are named up to a number, the rest counted", () => {
		expect(gamesText(words, [6, 8, 11, 13])).toBe("6, 8, 11 and 13");
		const many = Array.from({ length: 12 }, (_, at) => at + 1);
		expect(gamesText(words, many)).toBe("1, 2, 3, 4, 5, 6, 7, 8 and 4 more");
		expect(gamesText(words, many.slice(0, 9))).toBe("1, 2, 3, 4, 5, 6, 7, 8 and 9");
	});

	it("heat: only touched games that an event would bring to accidents or near a rupture", () => {
		const hot = [
			tileOf(1, { tension: 6.8 }),
			tileOf(2, { tension: 8.3 }),
			tileOf(3, { tension: 9 }),
			tileOf(4, { tension: 3 }),
		];
		expect(heated(hot, [1, 2, 4], 0.4, LIMITS)).toEqual([
			{ n: 2, tension: 8.3, at: "rupture" },
			{ n: 1, tension: 6.8, at: "accident" },
		]);
		expect(heated(hot, [1, 2, 3], 0, LIMITS)).toEqual([]);
	});
});

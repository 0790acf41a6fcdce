// The headlines a month opens with: what each capital did, and nothing that no longer stands.
import { beforeAll, describe, expect, test } from "vitest";
import { headlines } from "../../../../src/client/viewmodel/game/papers.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Game, Move, Seat } from "../../../../src/rules/index.ts";
import { englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const both = (move: Move): (readonly [Seat, Move])[] => [
	["us", move],
	["cn", move],
];

/** May up to the talks, with a tariff announced by Washington. */
function threatened(): Game {
	const game = pastNews(newGame());
	return go(game, [
		["us", { type: "order", lever: "us.tariff", act: "raise25", step: "announce" }],
		...both({ type: "seal" }),
		["cn", { type: "answer", how: "protest", lever: "", act: "", step: "now" }],
	]);
}

/** What Washington's paper leads with in June. */
const lead = (game: Game): string => {
	expect([game.phase, game.month]).toEqual(["news", 2]);
	return headlines(words, momentOf(game, "us")).find(({ seat }) => seat === "us")?.title ?? "";
};

describe("a threat in the headlines", () => {
	test("is told as long as it stands", () => {
		expect(lead(go(threatened(), both({ type: "leave" })))).toBe(
			"Announced: tariff raised by 25 points",
		);
	});

	test("is told as given up once a deal of the same month has dropped it", () => {
		const signed = go(threatened(), [
			[
				"us",
				{
					type: "offer",
					rows: [
						{
							us: [{ clause: "us.tariff.dropThreat", months: 0 }],
							cn: [{ clause: "cn.purchases.normal", months: 12 }],
							both: [],
							exact: false,
						},
					],
				},
			],
			["cn", { type: "accept" }],
		]);
		expect(lead(signed)).toBe("Taken back: Tariff on Chinese goods");
	});
});

describe("an act in the headlines", () => {
	/** Washington tightens chip controls; a deal of the same month releases a level, or none is made. */
	const tightened = (released: boolean): Game => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.chips", act: "tighten", step: "now" }],
			...both({ type: "seal" }),
			["cn", { type: "answer", how: "protest", lever: "", act: "", step: "now" }],
		]);
		if (!released) return go(game, both({ type: "leave" }));
		const us = [{ clause: "us.chips.down", months: 0 }];
		const cn = [{ clause: "cn.tap.normal", months: 12 }];
		return go(game, [
			["us", { type: "offer", rows: [{ us, cn, both: [], exact: false }] }],
			["cn", { type: "accept" }],
		]);
	};

	test("leads as long as it stands", () => {
		expect(lead(tightened(false))).toBe("Chip controls tightened");
	});

	test("is news no more once a deal of the same month has put it back", () => {
		expect(lead(tightened(true))).not.toBe("Chip controls tightened");
	});
});

// The headlines a month opens with: what each capital did, and nothing that no longer stands.
import { beforeAll, describe, expect, test } from "vitest";
import { type Headline, headlines } from "../../../../src/client/viewmodel/game/headlines.ts";
import { newsTable } from "../../../../src/client/viewmodel/game/papers.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Chance, Game, LeverId, Move, Seat, Step } from "../../../../src/rules/index.ts";
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

/** A capital's paper in June. */
function paper(game: Game, of: Seat): Headline {
	expect([game.phase, game.month]).toEqual(["news", 2]);
	const found = headlines(words, momentOf(game, "us")).find(({ seat }) => seat === of);
	if (!found) throw new Error("no paper");
	return found;
}

/** What Washington's paper leads with in June. */
const lead = (game: Game): string => paper(game, "us").title;

/** May with these orders of both sides, answered with words where that is asked for, and no deal. */
function may(orders: readonly (readonly [Seat, LeverId, string, Step])[], chance?: Chance): Game {
	const game = go(
		pastNews(newGame()),
		orders.map(([seat, lever, act, step]) => [seat, { type: "order", lever, act, step }]),
	);
	go(game, both({ type: "seal" }), chance);
	return quiet(game);
}

/** The month to its end: an agency's act is taken back, blows are answered with words, and nobody makes an offer. */
function quiet(game: Game): Game {
	const words: Move = { type: "answer", how: "protest", lever: "", act: "", step: "now" };
	if (game.phase === "contrition") go(game, [["us", { type: "withdraw" }]]);
	if (game.phase === "answer")
		for (const seat of ["us", "cn"] as const) if (!game[seat].done) go(game, [[seat, words]]);
	return go(game, both({ type: "leave" }));
}

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
		expect(paper(signed, "us").more.map(({ title }) => title)).toEqual([
			"Taken back: Tariff on Chinese goods",
		]);
	});
});

describe("what is announced", () => {
	test("is told with the level it leads to and its day", () => {
		const points = paper(go(threatened(), both({ type: "leave" })), "us");
		expect(points.text).toBe("To 55 points, from 1 Jun 2025.");
		const law = paper(may([["cn", "cn.regime", "widen", "announce"]]), "cn");
		expect(law.title).toBe("Announced: licence law widened");
		expect(law.text).toBe("Twelve elements, from 1 Jun 2025.");
	});

	test("is told without a level where the measure is only on or off", () => {
		const rule = paper(may([["us", "us.rule50", "impose", "announce"]]), "us");
		expect(rule.text).toMatch(/^In force from /);
	});
});

describe("a deal of the month before", () => {
	/** Chip controls tightened by Washington, and a deal on other things signed in the same month. */
	const dealt = (us: readonly string[]): Game => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.chips", act: "tighten", step: "now" }],
			...both({ type: "seal" }),
			["cn", { type: "answer", how: "protest", lever: "", act: "", step: "now" }],
		]);
		const row = {
			us: us.map((clause) => ({ clause, months: 12 })),
			cn: [{ clause: "cn.purchases.normal", months: 12 }],
			both: [{ clause: "both.noSurprise", months: 3 }],
			exact: false,
		};
		return go(game, [
			["us", { type: "offer", rows: [row] }],
			["cn", { type: "accept" }],
		]);
	};

	test("leads both papers with what each capital promised, before what else it did", () => {
		const game = dealt(["us.tariff.lower10"]);
		const us = paper(game, "us");
		expect([us.title, us.text]).toEqual([
			"Deal signed with Beijing",
			"Promised: 10 tariff points less, a month’s notice before new blows.",
		]);
		expect(us.more.map(({ title }) => title)).toEqual(["Chip controls tightened"]);
		const cn = paper(game, "cn");
		expect([cn.title, cn.text]).toEqual([
			"Deal signed with Washington",
			"Promised: normal farm purchases, a month’s notice before new blows.",
		]);
		expect(cn.levers).toEqual(["cn.purchases"]);
	});

	test("is told of a capital that promised nothing, too", () => {
		const game = go(pastNews(newGame()), both({ type: "seal" }));
		const cn = [{ clause: "cn.purchases.normal", months: 12 }];
		go(game, [
			["cn", { type: "offer", rows: [{ us: [], cn, both: [], exact: false }] }],
			["us", { type: "accept" }],
		]);
		expect(paper(game, "us").text).toBe("It promised nothing of its own.");
	});
});

describe("a breach", () => {
	test("leads before heavier acts, and says which promise", () => {
		const game = may([
			["us", "us.chips", "tighten", "now"],
			["us", "us.tariff", "raise10", "now"],
		]);
		expect(game.closedNotes.map(({ kind }) => kind)).toContain("broken");
		const { title, text, more } = paper(game, "us");
		expect([title, text]).toEqual([
			"Tariff raised by 10 points",
			"Breaks a promise: 24 tariff points suspended.",
		]);
		expect(more.map((one) => one.title)).toEqual(["Chip controls tightened"]);
	});

	test("of loose words is told as a promise brought into dispute", () => {
		const game = pastNews(newGame());
		for (const promise of game.promises) promise.exact = false;
		go(game, [
			["us", { type: "order", lever: "us.tariff", act: "raise25", step: "now" }],
			...both({ type: "seal" }),
		]);
		expect(paper(quiet(game), "us").text).toBe(
			"Brings a loose promise into dispute: 24 tariff points suspended.",
		);
	});
});

describe("a capital that did more than one thing", () => {
	test("leads with the weightiest, and tells the rest in the order of their weight", () => {
		const { title, more } = paper(
			may([
				["us", "us.diversify", "invest", "now"],
				["us", "us.chips", "tighten", "now"],
			]),
			"us",
		);
		expect(title).toBe("Chip controls tightened");
		expect(more.map((one) => one.title)).toEqual(["Investment in other sources"]);
	});

	test("leads with an act rather than with a threat that is read as the same blow", () => {
		const { title, more } = paper(
			may([
				["us", "us.tariff", "raise10", "announce"],
				["us", "us.chips", "tighten", "now"],
			]),
			"us",
		);
		expect(title).toBe("Chip controls tightened");
		expect(more.map((one) => one.title)).toEqual(["Announced: tariff raised by 10 points"]);
	});

	test("tells of no more where it did one thing or none", () => {
		const game = may([["us", "us.chips", "tighten", "now"]]);
		expect(paper(game, "us").more).toEqual([]);
		expect(paper(game, "cn").more).toEqual([]);
	});

	test("never tells what its agency did and it took back in the same month", () => {
		const withdrawn = may([["us", "us.diversify", "invest", "now"]], { roll: () => 0 });
		expect(withdrawn.closedNotes.map(({ kind }) => kind)).toContain("withdrawn");
		const { title, more } = paper(withdrawn, "us");
		expect(title).toBe("Investment in other sources");
		expect(more).toEqual([]);
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

	test("is news no more once a delivery of the same month has more than undone it", () => {
		const game = go(pastNews(newGame()), [
			["cn", { type: "order", lever: "cn.tap", act: "narrow", step: "now" }],
			...both({ type: "seal" }),
			["us", { type: "answer", how: "protest", lever: "", act: "", step: "now" }],
		]);
		const us = [{ clause: "us.tariff.lower10", months: 12 }];
		const cn = [{ clause: "cn.tap.open100", months: 12 }];
		go(game, [
			["us", { type: "offer", rows: [{ us, cn, both: [], exact: false }] }],
			["cn", { type: "accept" }],
		]);
		expect(game.levers["cn.tap"].level).toBeGreaterThan(40);
		expect(paper(game, "cn").title).not.toBe("Licences slowed");
	});

	test("says how far it moved its lever, not how far it could have", () => {
		// from 40%, and never below 5%
		expect(paper(may([["cn", "cn.tap", "shut", "now"]]), "cn").text).toBe(
			"Shipments fall by 35 points of normal; buyers then live on what lies in stock.",
		);
	});
});

test("a paper on the table tells all that stands under its headline, in a line or as a body", () => {
	const papers = (act: string) =>
		newsTable(words, momentOf(may([["us", "us.entity", act, "now"]]), "us")).papers;
	const said = "A small technology blow; it is remembered even if it draws no answer.";
	expect(papers("list25").us).toMatchObject({ foot: "", body: said });
	const { cn } = papers("list25");
	expect([cn?.foot !== "", cn?.body]).toEqual([true, ""]);
});

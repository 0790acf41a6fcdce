// The offer on the table: every clause said or counted, one wording for a term, and words that keep to their room.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import { offerTable } from "../../../../src/client/viewmodel/game/offer-table.ts";
import { termName } from "../../../../src/client/viewmodel/game/terms.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { OfferTable } from "../../../../src/client/viewmodel/table-model.ts";
import { MIDDLE, offerPlaces } from "../../../../src/client/viewmodel/table-places.ts";
import type { Clause, Move, Seat, Swap } from "../../../../src/rules/index.ts";
import { book, englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const clauseOf = (id: string): Clause => book.clauses[id] as Clause;
const given = (...ids: string[]) =>
	ids.map((clause) => ({ clause, months: clauseOf(clause).months[0] ?? 0 }));
const OURS = ["cn.purchases.normal", "cn.precursor.act", "cn.lists.suspend", "cn.probes.end"];
const row = (cn: string[], us: string[] = ["us.fees.off"]): Swap => ({
	us: given(...us),
	cn: given(...cn),
	both: [],
	exact: false,
});

function tableOf(rows: readonly Swap[]): OfferTable {
	const game = newGame();
	game.phase = "talks";
	return offerTable(words, momentOf(game, "cn", "talks", { rows }), null);
}

describe("the words of an offer", () => {
	test("say every clause of a side, or how many more there are", () => {
		for (let rows = 1; rows <= 6; rows++)
			for (let count = 1; count <= OURS.length; count++) {
				const picks = OURS.slice(0, count);
				const table = tableOf(Array.from({ length: rows }, () => row(picks)));
				const { titles } = table.rows[0]?.sides.cn ?? { titles: [] };
				const said = titles.join(" | ");
				const missing = picks.filter((id) => {
					const lever = words.texts.text(["levers", clauseOf(id).lever, "name"]);
					return !said.includes(words.texts.text(["clauses", id, "name"])) && !said.includes(lever);
				});
				const counted = Number(/\+(\d+)$/.exec(said)?.[1] ?? 0);
				expect(missing, `${count} clauses in ${rows} rows: ${said}`).toHaveLength(counted);
			}
	});

	test("tell two rows apart that move the same lever, however many rows there are", () => {
		const rows = [
			row(["cn.purchases.normal"], ["us.tariff.lower10"]),
			row(["cn.precursor.act"], ["us.tariff.lower24", "us.inputs.now"]),
			...["cn.probes.end", "cn.lists.suspend", "cn.fees.off"].map((id) => row([id])),
		];
		const said = tableOf(rows).rows.map(({ sides }) => sides.us.titles.join());
		expect(said.slice(0, 2)).toEqual([
			"Tariff lowered by 10 points",
			"24 tariff points suspended, +1",
		]);
		const theirs = tableOf(rows).rows.map(({ sides }) => sides.cn.titles.join());
		expect(theirs[0]).toBe(words.texts.text(["levers", "cn.purchases", "name"]));
	});

	test("keep a hundred pixels before the rim, however many chips lie there", () => {
		for (let count = 1; count <= 6; count++) {
			const side = {
				chips: Array.from({ length: count }, (_, at) => ({
					id: `${at}`,
					seat: "us" as const,
					icon: "ui-card",
					weight: 1,
				})),
				titles: [],
				line: "",
			};
			const table: OfferTable = {
				...tableOf([]),
				rows: [{ id: "a", sides: { us: side, cn: side } }],
			};
			const place = offerPlaces(table)[0];
			expect(494 - (place?.text.us ?? 0)).toBeGreaterThanOrEqual(100);
			expect((place?.text.cn ?? 0) - 30).toBeGreaterThanOrEqual(100);
			expect(place?.text.us).toBeGreaterThan(MIDDLE);
		}
	});

	test("name a term alike for every clause that runs without end, and none for what is done once", () => {
		const endless = Object.values(book.clauses).filter(
			({ op, months }) =>
				months.includes(0) && !["visit", "endOnDelivery", "dropThreat"].includes(op),
		);
		expect(endless.length).toBeGreaterThan(5);
		expect(new Set(endless.map((clause) => termName(words, clause, 0)))).toEqual(
			new Set(["without end"]),
		);
		expect(termName(words, clauseOf("us.tariff.dropThreat"), 0)).toBe("at once");
		expect(termName(words, clauseOf("both.visit"), 0)).toBe("in 4 months");
	});
});

test("what the computer laid in one's place stands on the table, not the draft that was never laid", () => {
	const game = newGame();
	game.phase = "talks";
	game.talks.turn = "us";
	const laid = [row(["cn.lists.suspend"])];
	game.talks.standing = { by: "cn", rows: laid };
	const draft = [row(["cn.probes.end"])];
	const table = offerTable(words, momentOf(game, "cn", "talks", { rows: draft }), null);
	expect(table).toEqual(offerTable(words, momentOf(game, "cn", "talks", { rows: [] }), null));
});

describe("who calls whom the breaker after a surprise", () => {
	const SURPRISE: readonly (readonly [Seat, Move])[] = [
		["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
		["us", { type: "seal" }],
	];
	const footOf = (moves: readonly (readonly [Seat, Move])[]): string => {
		const game = go(pastNews(newGame()), moves);
		const { table } = buildBoard(words, momentOf(game, "us", "reveal"));
		return table.mode === "revealed" ? table.foot : "";
	};

	test("is the side that was struck where one has struck alone", () => {
		const foot = footOf([...SURPRISE, ["cn", { type: "seal" }]]);
		expect(foot).toContain("Beijing calls Washington");
	});

	test("is each of them where both have struck", () => {
		const foot = footOf([
			...SURPRISE,
			["cn", { type: "order", lever: "cn.lists", act: "add", step: "now" }],
			["cn", { type: "seal" }],
		]);
		expect(foot).toContain("each calls the other");
	});
});

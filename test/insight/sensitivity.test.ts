// Sensitivity: how numbers are moved, and that the stored figures are those of today's data and rules.
import { describe, expect, it, vi } from "vitest";
import stored from "../../assets/scenarios/geneva-to-busan/sensitivity.json" with { type: "json" };
import shown from "../../assets/scenarios/geneva-to-busan/trust.json" with { type: "json" };
import { shippedData } from "../../src/insight/cli/data.ts";
import { shippedScenario } from "../../src/insight/cli/shipped.ts";
import { effectOf, outcomeOf } from "../../src/insight/sensitivity/numbers.ts";
import { readingsOf } from "../../src/insight/sensitivity/reads.ts";
import { sensitivityTable, stillNumbers } from "../../src/insight/sensitivity/report.ts";
import { hitsOf, ruleEffect } from "../../src/insight/sensitivity/rules.ts";
import type { Sensitivity } from "../../src/insight/sensitivity/run.ts";
import { isUnmeasured, moved, shaken, unmeasured } from "../../src/insight/sensitivity/shake.ts";
import { backtestFigures } from "../../src/insight/trust/backtest.ts";
import { blowsOf } from "../../src/insight/trust/blows.ts";
import { casesOf, sourceHash, type TrustFigures } from "../../src/insight/trust/figures.ts";
import { historyFigures } from "../../src/insight/trust/history.ts";
import { compile, type NumberId } from "../../src/rules/index.ts";
import { isScenarioFile } from "../../src/scenario/index.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const data = shippedData();
const { book, record, mandates } = data;
const base = outcomeOf(book, record, mandates);
const table = stored as Sensitivity & { generatedFrom: string };
const { players } = shippedScenario();
const readings = readingsOf(data, players);
const trust = shown as TrustFigures;

describe("moving a number", () => {
	it("goes a quarter either way, by one at least where things are counted", () => {
		expect(moved("trustPerBlow", 0.4, "up")).toBe(0.5);
		expect(moved("trustPerBlow", 0.4, "down")).toBe(0.3);
		expect(moved("usPoints", 4, "up")).toBe(5);
		expect(moved("orders", 2, "down")).toBe(1);
		expect(moved("deliverPurchases", 1, "down")).toBe(0);
	});

	it("leaves the others as they are, and keeps shares of one whole at one", () => {
		const next = shaken(book.n, "shadow", "up");
		expect(next).toEqual({ ...book.n, shadow: moved("shadow", book.n.shadow, "up") });
		for (const id of ["averageShare", "endShare"] as const)
			for (const way of ["down", "up"] as const) {
				const { averageShare, endShare } = shaken(book.n, id, way);
				expect(averageShare + endShare).toBeCloseTo(1, 9);
			}
	});

	it("is done to numbers behind which nothing but the design stands", () => {
		const ids = unmeasured(data.numbers);
		expect(ids).toContain("trustPerBlow");
		expect(ids).not.toContain("tapUp");
		const row = { value: 1, unit: "", note: "" };
		expect(isUnmeasured({ ...row, sources: ["game-design"] })).toBe(true);
		expect(isUnmeasured({ ...row, sources: ["game-design", "P80"] })).toBe(false);
	});
});

describe("what follows", () => {
	it("a number that costs a seat its supply lowers that seat's par alone", () => {
		const one = effectOf(data, "supplyBase", base);
		expect(one.down.par.us).toBeLessThan(base.par.us);
		expect(one.down.par.cn).toBe(base.par.cn);
		expect(one.effect).toBeCloseTo(
			Math.max(Math.abs(one.down.par.us - base.par.us), one.up.par.us - base.par.us),
			2,
		);
	});

	it("a replay that ruptures is told, with every deal after it lost", () => {
		const one = effectOf(data, "tensionPerBlow", base);
		expect(one.up.rupture).toBe(true);
		expect(one.up.dealsLost.length).toBeGreaterThan(0);
		expect(one.down.rupture).toBe(false);
	});

	it("prints what moved first, and what did not by who reads it", () => {
		const text = sensitivityTable(table, readings);
		expect(text.indexOf("tensionPerBlow")).toBeLessThan(text.indexOf("supplyBase"));
		expect(text).toContain("rupture");
		const told = (id: string): string => text.split("\n").find((line) => line.includes(id)) ?? "";
		const words = { games: "by games alone", replay: "by the replay", nowhere: "neither" };
		for (const { id } of stillNumbers(table)) expect(told(id)).toContain(words[readings[id]]);
	});

	it("a number that a replay does not read moves nothing in it", () => {
		const still = new Set(stillNumbers(table).map(({ id }) => id));
		const unread = unmeasured(data.numbers).filter((id) => readings[id] !== "replay");
		expect(unread.length).toBeGreaterThan(10);
		expect(unread.filter((id) => !still.has(id))).toEqual([]);
	});

	it("who reads a number is watched, not supposed", () => {
		expect(readings).toMatchObject({
			tensionPerBlow: "replay",
			splitChance: "games",
			ownGoalPerMille: "games",
		});
		const numbers = { ...book.data.numbers, spare: 1 };
		const spare = { ...data, book: compile({ ...book.data, numbers }) };
		expect(readingsOf(spare, players)).toMatchObject({ spare: "nowhere", splitChance: "games" });
	});
});

// Where these fail, the files are stale: node src/insight/cli/sensitivity.ts --write
describe("the stored figures", () => {
	it("were made from today's data", () => {
		expect([table.generatedFrom, trust.generatedFrom]).toEqual([
			sourceHash(data),
			sourceHash(data),
		]);
	});

	it("are what a fresh run gives, for a sample of numbers and rules", () => {
		expect(table.base.replay).toEqual(base);
		const every = 13;
		const sample = [
			...unmeasured(data.numbers).filter((_, i) => i % every === 0),
			"tensionDeal",
		] as NumberId[];
		for (const id of sample)
			expect(table.numbers.find((one) => one.id === id)).toEqual(effectOf(data, id, base));
		const cases = casesOf(data);
		const hits = hitsOf(data.rules, cases);
		expect(table.base.backtest).toEqual(hits);
		for (const id of ["R1", "R6", "R13"])
			expect(table.weights.find((one) => one.id === id)).toEqual(
				ruleEffect(data.rules, cases, id, hits),
			);
	});

	it("of the page on trust are what the replay, the deals and the backtest give", () => {
		expect(trust.history).toEqual(historyFigures(book, record, mandates));
		expect(trust.blows).toEqual(blowsOf(book));
		expect(trust.backtest).toEqual(
			JSON.parse(JSON.stringify(backtestFigures(data.rules, casesOf(data)))),
		);
		const { top, numbers, still, strong, ruptures } = trust.sensitivity;
		expect(numbers).toBe(table.numbers.length);
		expect(still).toBe(stillNumbers(table).length);
		expect(strong).toBe(table.numbers.filter((one) => one.effect >= 1).length);
		expect(top).toEqual(
			[...table.numbers].sort((a, b) => b.effect - a.effect).slice(0, top.length),
		);
		expect(ruptures).toEqual(
			table.numbers.filter((one) => one.down.rupture || one.up.rupture).map((one) => one.id),
		);
	});

	it("cover every number set by hand and every rule", () => {
		expect(table.numbers.map((one) => one.id).sort()).toEqual(unmeasured(data.numbers).sort());
		const rules = table.weights.filter((one) => one.kind === "rule").map((one) => one.id);
		expect(rules.sort()).toEqual(data.rules.map((rule) => rule.id).sort());
		expect(Object.keys(trust.backtest.rules).sort()).toEqual(rules);
	});

	it("are no part of the scenario itself", () => {
		for (const name of ["sensitivity.json", "trust.json", "mandates.json"])
			expect(isScenarioFile(name)).toBe(false);
	});
});

describe("each rule's record", () => {
	it("counts a pair once and knows a wrong answer from a right one", () => {
		for (const one of Object.values(trust.backtest.rules)) {
			const pairs = one.speeches.map((speech) => speech.pair);
			expect(new Set(pairs).size).toBe(pairs.length);
			expect(one.heldRight).toBeLessThanOrEqual(one.held);
			for (const { right, accepted } of one.speeches) expect(right && !accepted).toBe(false);
		}
		const wrong = Object.values(trust.backtest.rules).flatMap((one) =>
			one.speeches.filter((speech) => !speech.accepted),
		);
		expect(wrong.length).toBeGreaterThan(0);
	});
});

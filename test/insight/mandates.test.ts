// The deals of the record, found by the general talks engine within both mandates; and the engine's own manners.
import { describe, expect, it } from "vitest";
import file from "../../assets/scenarios/geneva-to-busan/mandates.json" with { type: "json" };
import { arrange } from "../../src/insight/history/arrange.ts";
import { bargain, type Mandate, tableOf } from "../../src/insight/history/bargain.ts";
import {
	dealChecks,
	findDeals,
	type MandateFile,
	mandateProblems,
	rowText,
} from "../../src/insight/history/mandates.ts";
import { blockedClause, compile, copyGame, type Game, worth } from "../../src/rules/index.ts";
import { readBook, readScenario } from "../support/read-book.ts";

const book = readBook();
const mandates = file as MandateFile;
const deals = findDeals(book, mandates);
const round = (id: string) => {
	const deal = deals.find((one) => one.id === id);
	const seats = mandates.rounds.find((one) => one.id === id);
	if (!deal?.position || !seats) throw new Error(`no round ${id}`);
	return { deal, seats, position: deal.position };
};
const pick = (clause: string, months = 0) => ({ clause, months });

describe("the deals of the record", () => {
	it("are found from the mandates: inputs for tap, then rule, fees and fentanyl points", () => {
		const found = Object.fromEntries(
			deals.map((deal) => [deal.date.slice(0, 7), deal.found?.rows.map(rowText)]),
		);
		expect(found["2025-06"]).toEqual(["us.inputs.onDelivery <-> cn.tap.open100"]);
		expect(found["2025-08"]).toEqual(["both.truce"]);
		expect(found["2025-10"]).toEqual(
			expect.arrayContaining([
				"us.rule50.suspend <-> cn.regime.suspend",
				"us.fees.off <-> cn.fees.off",
				"us.tariff.lower10 <-> cn.precursor.act + cn.purchases.normal",
			]),
		);
		const checks = dealChecks(deals);
		expect(checks.filter((check) => !check.ok)).toEqual([]);
		expect(checks.length).toBeGreaterThanOrEqual(5);
	});

	it("leave both sides better off, and hold no clause that a side had ruled out", () => {
		for (const { id, us, cn } of mandates.rounds) {
			const { found } = round(id).deal;
			expect(found?.us).toBeGreaterThan(0);
			expect(found?.cn).toBeGreaterThan(0);
			const signed = found?.rows.flatMap((row) => [...row.us, ...row.cn, ...row.both]) ?? [];
			for (const line of [...us.refuses, ...cn.refuses])
				expect(signed.map((one) => one.clause)).not.toContain(line.clause);
		}
	});

	it("are the best of all packages the mandates allow, not only of those looked at", () => {
		for (const { id } of mandates.rounds) {
			const { deal, seats, position } = round(id);
			let packages: (typeof deal.paper)[number]["us"][] = [[]];
			for (const group of tableOf(book, position, seats))
				packages = packages.flatMap((list) => [
					list,
					...group.options.map((term) => [...list, pick(term.clause, term.months)]),
				]);
			let best = 0;
			for (const list of packages) {
				const rows = arrange(book, list);
				if (rows.length === 0 || rows.length > 6) continue;
				if (blockedClause(book, position, "us", rows) || blockedClause(book, position, "cn", rows))
					continue;
				const us = worth(book, position, "us", rows).total;
				const cn = worth(book, position, "cn", rows).total;
				if (us > 0 && cn > 0) best = Math.max(best, us * cn);
			}
			expect(packages).toHaveLength(deal.found?.possible ?? 0);
			expect((deal.found?.us ?? 0) * (deal.found?.cn ?? 0)).toBeCloseTo(best, 6);
		}
	});

	it("are told as missed when the position no longer calls for them", () => {
		const calm = structuredClone(book.data);
		const chronicle = calm.chronicle.filter((entry) => entry.id !== "20250929_us_50pct");
		const changed = compile({ ...calm, chronicle });
		const october = findDeals(changed, mandates).find((deal) => deal.id === "busan");
		const exchange = october?.exchanges.find((one) => one.record.includes("us.rule50"));
		expect(exchange).toMatchObject({ ok: false, engine: "" });
	});
});

describe("the talks engine", () => {
	const { seats, position } = round("busan");

	it("does not change the position and gives the same answer twice", () => {
		const before = copyGame(position);
		const one = bargain(book, position, seats);
		expect(position).toEqual(before);
		expect(bargain(book, position, seats)).toEqual(one);
	});

	it("does not depend on the order in which wishes are written", () => {
		const turned = (m: Mandate): Mandate => ({
			wants: m.wants.toReversed(),
			gives: m.gives.toReversed(),
			refuses: m.refuses.toReversed(),
		});
		const one = bargain(book, position, { us: turned(seats.us), cn: turned(seats.cn) });
		expect(one?.rows).toEqual(bargain(book, position, seats)?.rows);
	});

	it("finds nothing where nobody gives what the other wants", () => {
		const shut = (m: Mandate): Mandate => ({ ...m, gives: [], wants: [] });
		expect(bargain(book, position, { us: shut(seats.us), cn: shut(seats.cn) })).toBeNull();
	});

	it("keeps away from what a home group blocks", () => {
		const weak: Game = copyGame(position);
		weak.vars.usHawks = 5;
		const rows = bargain(book, weak, seats)?.rows.map(rowText) ?? [];
		expect(rows.join()).not.toContain("us.rule50.suspend");
	});

	it("pairs like with like, then weight with weight, and threats with nothing", () => {
		const rows = arrange(book, [
			pick("us.tariff.dropThreat"),
			pick("cn.precursor.act"),
			pick("us.rule50.suspend", 12),
			pick("cn.fees.off", 12),
			pick("cn.regime.suspend", 12),
			pick("us.fees.off", 12),
			pick("both.visit"),
			pick("no.such.clause"),
		]);
		expect(rows.map(rowText)).toEqual([
			"us.rule50.suspend <-> cn.regime.suspend",
			"us.fees.off <-> cn.fees.off",
			"us.tariff.dropThreat",
			"cn.precursor.act",
			"both.visit",
		]);
	});
});

describe("the file of mandates", () => {
	it("fits the clauses and cites facts that exist", () => {
		expect(mandateProblems(book, mandates)).toEqual([]);
		const facts = new Set(readScenario().facts.map((fact) => fact.id));
		for (const { us, cn } of mandates.rounds)
			for (const term of [us, cn].flatMap((m) => [...m.wants, ...m.gives, ...m.refuses])) {
				expect(term.facts.length).toBeGreaterThan(0);
				expect(term.facts.filter((id) => !facts.has(id))).toEqual([]);
			}
	});

	it("is refused with every fault named", () => {
		const [first] = mandates.rounds;
		if (!first) throw new Error("no rounds");
		const us: Mandate = {
			wants: [{ ...pick("us.fees.off", 12), facts: [] }],
			gives: [
				{ ...pick("cn.fees.off", 12), facts: [] },
				{ ...pick("us.nothing"), facts: [] },
			],
			refuses: [],
		};
		const cn: Mandate = {
			wants: [],
			gives: [{ ...pick("cn.fees.off", 7), facts: [] }],
			refuses: [{ clause: "cn.fees.off", facts: [] }],
		};
		const problems = mandateProblems(book, {
			note: "",
			rounds: [{ ...first, id: "odd", entry: "nowhere", us, cn }],
		});
		expect(problems).toEqual([
			"odd: nowhere is no deal of the chronicle",
			"odd us: unknown clause us.nothing",
			"odd us: asks itself for us.fees.off",
			"odd us: cannot give cn.fees.off",
			"odd cn: cn.fees.off cannot run 7 months",
			"odd cn: both gives and refuses cn.fees.off",
		]);
	});
});

// The record replayed by the rules: what must agree, what a wrong record shows, and par.
import { describe, expect, it } from "vitest";
import file from "../../assets/scenarios/geneva-to-busan/record-checks.json" with { type: "json" };
import {
	compareHistory,
	type RecordFile,
	recordProblems,
} from "../../src/insight/history/checks.ts";
import { parByMonth } from "../../src/insight/history/par.ts";
import { calendarMonth, replay } from "../../src/insight/history/replay.ts";
import { score } from "../../src/rules/index.ts";
import { readBook, readScenario } from "../support/read-book.ts";

const book = readBook();
const record = file as RecordFile;

describe("the record, replayed", () => {
	const report = compareHistory(book, record);

	it("meets every dated value and keeps clear of rupture", () => {
		const taps = Object.keys(record.tap.months).length;
		const apart = report.checks.filter((check) => !check.ok && check.what !== record.tap.what);
		expect(apart).toEqual([]);
		expect(report.checks).toHaveLength(record.checks.length + taps);
		expect(report.rupture).toBe(false);
		expect(report.peakTension).toBeLessThan(9.5);
		expect(report.ok).toBe(true);
	});

	it("brings the licence tap within 15 points in at least five months", () => {
		expect(report.tapMonthsWithin15).toBeGreaterThanOrEqual(5);
		expect(
			report.checks.filter((check) => check.what === record.tap.what && check.ok),
		).toHaveLength(report.tapMonthsWithin15);
	});

	it("never loses all trust, and ends above the floor below which only leaders sign", () => {
		let lowest = 100;
		const end = replay(book, "prologue", 8, {
			before(game) {
				lowest = Math.min(lowest, game.vars.trust);
			},
		});
		expect(lowest).toBeGreaterThan(0);
		expect(end.vars.trust).toBeGreaterThan(book.n.trustFloor);
	});

	it("reports a record that says otherwise", () => {
		const first = record.checks.find((check) => check.date === "2025-11-10");
		if (!first || typeof first.record !== "number") throw new Error("no check on 10 November");
		const wrong = { ...first, record: first.record + first.within + 1 };
		const told = compareHistory(book, { ...record, checks: [wrong] });
		expect(told.checks.filter((check) => check.what === wrong.what)).toMatchObject([{ ok: false }]);
		expect(told.ok).toBe(false);
	});

	it("refuses ids that the state does not know", () => {
		expect(recordProblems(record)).toEqual([]);
		const odd = { ...record.checks[0], of: "us.nothing" } as unknown as RecordFile["checks"][0];
		expect(recordProblems({ ...record, checks: [odd] })).toHaveLength(1);
	});

	it("cites facts that exist", () => {
		const facts = new Set(readScenario().facts.map((fact) => fact.id));
		const cited = [...record.tap.facts, ...record.checks.flatMap((check) => check.facts)];
		expect(cited.filter((id) => !facts.has(id))).toEqual([]);
		expect(record.checks.filter((check) => check.facts.length === 0)).toEqual([]);
	});
});

describe("par", () => {
	const par = parByMonth(book);

	it("stands for every month of the longest game, near 60 and fair to both seats", () => {
		expect(par.us).toHaveLength(12);
		expect(par.cn).toHaveLength(12);
		for (const month of [8, 12]) {
			const us = par.us[month - 1] ?? 0;
			const cn = par.cn[month - 1] ?? 0;
			expect(Math.abs(us - cn)).toBeLessThan(3);
			expect(Math.abs((us + cn) / 2 - 60)).toBeLessThan(5);
		}
	});

	it("is the score of the replay, and the same object the second time", () => {
		const game = replay(book, "geneva", 8);
		expect(score(book, game, "us").total).toBe(par.us[7]);
		expect(score(book, game, "cn").total).toBe(par.cn[7]);
		expect(parByMonth(book)).toBe(par);
	});
});

it("names calendar months", () => {
	expect([-4, 0, 1, 8, 9, 12].map(calendarMonth)).toEqual([
		"2024-12",
		"2025-04",
		"2025-05",
		"2025-12",
		"2026-01",
		"2026-04",
	]);
});

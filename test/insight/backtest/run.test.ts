// The backtest's figures on the project's own pairs, the baselines, leave-one-out, and the scoring itself.
import { describe, expect, it } from "vitest";
import { majorityOf, naive, predict, situationsOf } from "../../../src/insight/backtest/predict.ts";
import {
	fitScales,
	predictLeftOut,
	scaleRules,
	UNIT,
} from "../../../src/insight/backtest/refit.ts";
import { backtest } from "../../../src/insight/backtest/run.ts";
import { brierOf, lagBin, scoreAll } from "../../../src/insight/backtest/score.ts";
import { CODEBOOK, made, PAIRS, pair, RECORD, RULES } from "./data.ts";

const data = { rules: RULES, record: RECORD, codebook: CODEBOOK, ownPairs: PAIRS };
const report = backtest(PAIRS, data);

describe("the rules on the project's own pairs", () => {
	it("keep their figures", () => {
		expect(report.strict).toBeGreaterThanOrEqual(0.6);
		expect(report.lenient).toBeGreaterThanOrEqual(0.85);
		expect(report.answeredRight).toBeGreaterThanOrEqual(0.95);
		expect(report.lagShare).toBeGreaterThanOrEqual(0.6);
		expect(report.intensityError).toBeLessThan(1);
	});

	it("beat every baseline, also with each pair left out of the fit", () => {
		for (const naiveScores of Object.values(report.baselines)) {
			expect(report.brier).toBeLessThan(naiveScores.brier);
			expect(report.strict).toBeGreaterThan(naiveScores.strict);
			expect(report.leaveOneOut?.brier).toBeLessThan(naiveScores.brier);
			expect(report.leaveOneOut?.strict).toBeGreaterThan(naiveScores.strict);
		}
	});

	it("hold up when every weight is shaken by a quarter", () => {
		let held = 0;
		for (let seed = 1; seed <= 20; seed++) {
			let x = seed * 7919;
			const shake = () => {
				x = (x * 48271) % 2147483647;
				return 0.75 + (x / 2147483647) * 0.5;
			};
			const shaken = RULES.map((rule) => ({
				...rule,
				votes: rule.votes.map((vote) => {
					const by = shake();
					return {
						...vote,
						weight: vote.weight * by,
						scale: vote.scale.map(([f, k]) => [f, k * by] as const),
					};
				}),
			}));
			const said = PAIRS.map((one) => predict(shaken, situationsOf(one, RECORD, CODEBOOK)));
			const scores = scoreAll(PAIRS, said);
			if (scores.strict >= 0.6 && scores.lenient >= 0.85) held += 1;
		}
		expect(held).toBeGreaterThanOrEqual(18);
	});

	it("give the same report each time", () => {
		expect(JSON.stringify(backtest(PAIRS.slice(0, 4), data))).toBe(
			JSON.stringify(backtest(PAIRS.slice(0, 4), data)),
		);
	});

	it("have one row a pair, with the rules behind it", () => {
		expect(report.rows.map((row) => row.id)).toEqual(PAIRS.map((one) => one.id));
		for (const row of report.rows) {
			expect(Object.values(row.classes).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 10);
			expect(row.p).toBe(row.classes[row.top]);
			expect(row.rules.length).toBeGreaterThan(0);
		}
	});
});

describe("a single pair", () => {
	it("has no leave-one-out", () => {
		expect(backtest([pair("B10")], data).leaveOneOut).toBeNull();
	});

	it("counts two answering seats half each", () => {
		const both = predict(RULES, situationsOf(pair("B16"), RECORD, CODEBOOK));
		const [us, cn] = situationsOf(pair("B16"), RECORD, CODEBOOK).map((one) =>
			predict(RULES, [one]),
		);
		expect(both.classes.reciprocate).toBeCloseTo(
			((us?.classes.reciprocate ?? 0) + (cn?.classes.reciprocate ?? 0)) / 2,
		);
	});
});

describe("scoring", () => {
	it("puts lags into four bins", () => {
		expect([-4, 0, 3, 4, 10, 11, 30, 31, 999, null].map(lagBin)).toEqual([
			0, 0, 0, 1, 1, 2, 2, 3, 3, 3,
		]);
	});

	it("gives 0 to the sure and right, 2 to the sure and wrong", () => {
		const sure = naive("none", made({}), "none").classes;
		expect(brierOf(sure, "none")).toBe(0);
		expect(brierOf(sure, "cross")).toBe(2);
	});

	it("knows naive tit for tat and the commonest class", () => {
		expect(naive("titForTat", made({ kind: "escalate" }), "none").top).toBe("mirror");
		expect(naive("titForTat", made({ kind: "agreement" }), "none").top).toBe("reciprocate");
		expect(naive("titForTat", made({ kind: "event" }), "none").top).toBe("none");
		expect(naive("majority", made({}), majorityOf(PAIRS)).top).toBe(majorityOf(PAIRS));
	});
});

describe("the fit", () => {
	it("predicts each pair by the scales that fit all others", () => {
		const cases = PAIRS.slice(0, 6).map((one) => ({
			pair: one,
			situations: situationsOf(one, RECORD, CODEBOOK),
		}));
		const without = cases.map((one, i) => {
			const scales = fitScales(RULES, cases.toSpliced(i, 1));
			return predict(scaleRules(RULES, scales), one.situations);
		});
		expect(predictLeftOut(RULES, cases)).toEqual(without);
	});

	it("changes nothing at scale 1, and never fits worse than the rows as they are", () => {
		const cases = PAIRS.slice(0, 8).map((one) => ({
			pair: one,
			situations: situationsOf(one, RECORD, CODEBOOK),
		}));
		const loss = (rules: typeof RULES) =>
			cases.reduce(
				(sum, one) =>
					sum + brierOf(predict(rules, one.situations).classes, one.pair.response_class),
				0,
			);
		expect(loss(scaleRules(RULES, UNIT))).toBeCloseTo(loss(RULES), 12);
		expect(loss(scaleRules(RULES, fitScales(RULES, cases)))).toBeLessThanOrEqual(
			loss(RULES) + 1e-12,
		);
	});
});

// What becomes of the backtest when one retaliation rule, or one global scale, weighs a quarter less or more.
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import { predict } from "../backtest/predict.ts";
import { type Case, SCALES, type ScaleId, scaleRules, UNIT } from "../backtest/refit.ts";
import { scoreAll } from "../backtest/score.ts";
import { factor, reweighed, WAYS, type Way } from "./shake.ts";

/** The backtest under one set of weights. */
export interface Hits {
	/** Shares of pairs, 0-1. */
	strict: number;
	lenient: number;
	brier: number;
}

/** One rule or scale, moved both ways. */
export interface WeightEffect {
	kind: "rule" | "scale";
	id: string;
	down: Hits;
	up: Hits;
	/** Largest change of the Brier score. */
	effect: number;
}

const round = (x: number): number => Math.round(x * 10_000) / 10_000;

/** Scores the rules on the cases. */
export function hitsOf(rules: readonly RetaliationRule[], cases: readonly Case[]): Hits {
	const { strict, lenient, brier } = scoreAll(
		cases.map((one) => one.pair),
		cases.map((one) => predict(rules, one.situations)),
	);
	return { strict: round(strict), lenient: round(lenient), brier: round(brier) };
}

function effectOf(
	kind: WeightEffect["kind"],
	id: string,
	base: Hits,
	score: (way: Way) => Hits,
): WeightEffect {
	const tried = {} as Record<Way, Hits>;
	for (const way of WAYS) tried[way] = score(way);
	const { down, up } = tried;
	const effect = Math.max(Math.abs(down.brier - base.brier), Math.abs(up.brier - base.brier));
	return { kind, id, down, up, effect: round(effect) };
}

/** One rule moved both ways. */
export const ruleEffect = (
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
	id: string,
	base: Hits,
): WeightEffect =>
	effectOf("rule", id, base, (way) =>
		hitsOf(
			rules.map((rule) => (rule.id === id ? reweighed(rule, factor(way)) : rule)),
			cases,
		),
	);

const scaleEffect = (
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
	id: ScaleId,
	base: Hits,
): WeightEffect =>
	effectOf("scale", id, base, (way) =>
		hitsOf(scaleRules(rules, { ...UNIT, [id]: factor(way) }), cases),
	);

/** Every rule and every global scale, largest effect on the Brier score first. */
export function shakeRules(
	rules: readonly RetaliationRule[],
	cases: readonly Case[],
): { base: Hits; effects: WeightEffect[] } {
	const base = hitsOf(rules, cases);
	const effects = [
		...rules.map((rule) => ruleEffect(rules, cases, rule.id, base)),
		...SCALES.map((id) => scaleEffect(rules, cases, id, base)),
	].sort((a, b) => b.effect - a.effect);
	return { base, effects };
}

// Forecasts that were off, each with what was wrong, and forecasts that were right by little.
import type { ReactNode } from "react";
import { OPEN } from "../../../rules/index.ts";
import { PairLine, titleOf } from "./pair-list.tsx";
import type { PartProps } from "./part.ts";

type Miss = PartProps["trust"]["backtest"]["misses"][number];

/** Hits with less than this for the answer that came are narrow. */
const NARROW = 0.6;

/** Names of the rules that spoke for the forecast, strongest first. */
const behind = ({ texts, format }: PartProps["words"], rules: readonly string[]): string =>
	format.list(rules.map((id) => `${id} ${texts.rule(id)?.name ?? ""}`.trim()));

/** What was wrong, in a sentence. */
function explain({ t, format }: PartProps["words"], miss: Miss): string {
	const { kind, expected, recorded } = miss;
	const given = format.percent(miss.given);
	if (kind === "class")
		return t("trust:answers.miss.class", {
			expected: t(`rules:answer.${expected}`),
			recorded: t(`rules:answer.${recorded}`),
			given,
		});
	if (kind === "answered") return t("trust:answers.miss.answered", { given });
	if (kind === "intensity")
		return t(`trust:answers.miss.${Number(recorded) < Number(expected) ? "heavier" : "lighter"}`, {
			expected,
			recorded,
		});
	if (recorded === null) return t("trust:answers.miss.never", { expected });
	if (expected === OPEN) return t("trust:answers.miss.noDate", { recorded });
	return t(`trust:answers.miss.${Number(recorded) < Number(expected) ? "sooner" : "later"}`, {
		expected,
		recorded,
	});
}

/** Every forecast that was off, by pair. */
export function Misses({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { misses, rows } = trust.backtest;
	const pairs = rows.filter((row) => misses.some((miss) => miss.pair === row.id));
	return (
		<div>
			<h3>{t("trust:answers.misses")}</h3>
			<p>
				{pairs.length === 0
					? t("trust:answers.missesNone")
					: t("trust:answers.missesText", { count: pairs.length })}
			</p>
			<ul className="trust-list">
				{pairs.map((row) => (
					<li key={row.id}>
						<time dateTime={row.date}>{format.date(row.date, "full")}</time>
						<b>{titleOf(words, row)}</b>
						{misses
							.filter((miss) => miss.pair === row.id)
							.map((miss) => (
								<span key={miss.run + miss.kind}>
									{explain(words, miss)}
									{miss.run === "leftOut" ? <em>{t("trust:answers.leftOutMark")}</em> : null}
								</span>
							))}
						<small>{t("trust:answers.behind", { rules: behind(words, row.rules) })}</small>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Hits that could easily have been misses. */
export function Narrow({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const rows = trust.backtest.rows.filter((row) => row.hit && row.p < NARROW);
	if (rows.length === 0) return null;
	return (
		<div>
			<h3>{t("trust:answers.narrow")}</h3>
			<p>{t("trust:answers.narrowText", { share: format.percent(NARROW) })}</p>
			<ul className="trust-list">
				{rows.map((row) => (
					<li key={row.id}>
						<PairLine words={words} row={row} />
					</li>
				))}
			</ul>
		</div>
	);
}

// The backtest: the rules beside naive forecasters, every forecast that was off, the narrow ones, and all pairs.
import type { ReactNode } from "react";
import { rich } from "../../i18n/rich.ts";
import { Link } from "../../router/router.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Misses, Narrow } from "./misses.tsx";
import { PairList } from "./pair-list.tsx";
import type { PartProps } from "./part.ts";
import "./scores.css";

type Scores = PartProps["trust"]["backtest"]["scores"];

/** Rows of the table, best first. */
function rowsOf({ backtest }: PartProps["trust"]): (readonly [string, Scores])[] {
	const { titForTat, majority, none } = backtest.baselines;
	return [
		["rules", backtest.scores],
		...(backtest.leftOut ? ([["leftOut", backtest.leftOut]] as const) : []),
		["titForTat", titForTat],
		["majority", majority],
		["none", none],
	];
}

/** Largest Brier score there is. */
const BRIER_MOST = 2;

function Table({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const bar = (share: number, kind: "strict" | "lenient" | "brier", text: string): ReactNode => (
		<td data-name={t(`trust:answers.${kind}`)}>
			<span className="trust-bar">
				<svg className={`is-${kind}`} aria-hidden="true" width="100%" height="14">
					<rect className="track" width="100%" height="14" rx="2" />
					<rect width={`${share * 100}%`} height="14" rx="2" />
				</svg>
				<b>{text}</b>
			</span>
		</td>
	);
	return (
		<table className="trust-scores">
			<caption>{t("trust:answers.caption")}</caption>
			<thead>
				<tr>
					<td />
					<th scope="col">{t("trust:answers.strict")}</th>
					<th scope="col">{t("trust:answers.lenient")}</th>
					<th scope="col">
						{t("trust:answers.brier")}
						<small>{t("trust:answers.best")}</small>
					</th>
				</tr>
			</thead>
			<tbody>
				{rowsOf(trust).map(([who, scores]) => (
					<tr key={who} className={who === "rules" || who === "leftOut" ? "is-ours" : undefined}>
						<th scope="row">{t(`trust:answers.who.${who}`)}</th>
						{bar(scores.strict, "strict", format.percent(scores.strict))}
						{bar(scores.lenient, "lenient", format.percent(scores.lenient))}
						{bar(scores.brier / BRIER_MOST, "brier", format.number(scores.brier, 3))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Third part: the forecasts. */
export function Answers({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { scores, pairs } = trust.backtest;
	return (
		<section>
			<h2>{t("trust:answers.title")}</h2>
			<p>{t("trust:answers.text", { count: pairs })}</p>
			<Table words={words} trust={trust} />
			<p className="trust-note">
				{format.sentences([t("trust:answers.brierSays"), t("trust:answers.leftOut")])}
			</p>
			<p>
				{t("trust:answers.weight", {
					error: format.number(scores.intensityError, 2),
					lag: format.percent(scores.lagShare),
				})}
			</p>
			<div className="trust-two">
				<Misses words={words} trust={trust} />
				<Narrow words={words} trust={trust} />
			</div>
			<Disclosure className="trust-more" title={t("trust:answers.all", { count: pairs })}>
				<PairList words={words} trust={trust} />
			</Disclosure>
			<p>
				{rich(t("trust:answers.rules"), {
					rules: (text) => <Link to={{ page: "learn", section: "rules" }}>{text}</Link>,
				})}
			</p>
		</section>
	);
}

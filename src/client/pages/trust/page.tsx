// How far to trust this: the simulation's marks against the record, and what they cannot show. All figures are generated.
import type { ReactNode } from "react";
import { useTrust } from "../app/knowledge.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { usePageWords } from "../app/use-page-words.ts";
import { Answers } from "./answers.tsx";
import { BalancePart } from "./balance.tsx";
import { Deals } from "./deals.tsx";
import { Limits } from "./limits.tsx";
import { NumbersPart } from "./numbers.tsx";
import type { PartProps } from "./part.ts";
import { ReplayPart } from "./replay-part.tsx";
import "./page.css";

const exchanges = (trust: PartProps["trust"]): boolean[] =>
	trust.history.deals.flatMap((deal) => deal.exchanges.map((one) => one.found));

function Glance({ words, trust }: PartProps): ReactNode {
	const { t, format } = words;
	const { history, backtest, sensitivity } = trust;
	const found = exchanges(trust);
	const hits = backtest.rows.filter((row) => row.hit).length;
	const naive = Math.max(...Object.values(backtest.baselines).map((one) => one.strict));
	const tiles = [
		["replay", { agree: history.agree, of: history.checks }],
		["deals", { found: found.filter(Boolean).length, of: found.length }],
		["answers", { hits, of: backtest.pairs, naive: Math.round(naive * backtest.pairs) }],
		[
			"numbers",
			{
				strong: sensitivity.strong,
				of: sensitivity.numbers,
				step: format.percent(sensitivity.step),
			},
		],
	] as const;
	return (
		<section aria-label={t("trust:glance.title")}>
			<ul className="trust-tiles">
				{tiles.map(([id, values]) => (
					<li key={id}>
						<b>{t(`trust:glance.${id}`, values)}</b>
						<span>{t(`trust:glance.${id}Text`, values)}</span>
					</li>
				))}
			</ul>
			<p className="trust-caution">{t("trust:glance.caution")}</p>
		</section>
	);
}

/** The page on trust. */
export default function TrustPage(): ReactNode {
	const words = usePageWords(["trust", "rules", "insight", "common"]);
	const trust = useTrust();
	const { t } = words;
	return (
		<PaperPage page="trust" title={t("trust:title")} lead={t("trust:lead")} wide>
			<Glance words={words} trust={trust} />
			<ReplayPart words={words} trust={trust} />
			<Deals words={words} trust={trust} />
			<Answers words={words} trust={trust} />
			<NumbersPart words={words} trust={trust} />
			<BalancePart words={words} />
			<Limits words={words} trust={trust} />
			<p className="trust-foot">{t("trust:foot", { hash: trust.generatedFrom.slice(0, 12) })}</p>
		</PaperPage>
	);
}

// A rule in full: what it says, how both capitals see it, and what the record says for and against it.
import type { ReactNode } from "react";
import type { RuleText } from "../../i18n/translated.ts";
import { entryDay } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./card-dialog.css";

/** A rule as a card tells it; `children` stand behind what the record says for and against it. */
export function RuleBody({
	rule,
	words,
	children,
}: {
	rule: RuleText;
	words: Words;
	children?: ReactNode;
}): ReactNode {
	const { t } = words;
	return (
		<div className="card-text">
			<p className="card-lead">{rule.statement}</p>
			<div className="card-two">
				<p className="cn">
					<b>{t("panels:common.ruleCard.cn")}</b>
					{rule.forCn}
				</p>
				<p className="us">
					<b>{t("panels:common.ruleCard.us")}</b>
					{rule.forUs}
				</p>
			</div>
			<Dated words={words} title={t("panels:common.ruleCard.for")} ids={rule.supporting} />
			<Dated words={words} title={t("panels:common.ruleCard.against")} ids={rule.contradicting} />
			{children}
			<p className="card-small">
				{t("panels:common.ruleCard.confidence", {
					level: t(`panels:common.confidence.${rule.confidence}`),
				})}
			</p>
			{rule.note === "" ? null : <p className="card-small">{rule.note}</p>}
		</div>
	);
}

function Dated({
	words,
	title,
	ids,
}: {
	words: Words;
	title: string;
	ids: readonly string[];
}): ReactNode {
	return (
		<>
			<h3>{title}</h3>
			{ids.length === 0 ? (
				<p>{words.t("panels:common.ruleCard.none")}</p>
			) : (
				<ul className="card-dated">
					{ids.map((id) => (
						<li key={id}>
							<time>{words.format.date(entryDay(id), "full")}</time>
							<span>{words.texts.dated(id)?.title ?? id}</span>
						</li>
					))}
				</ul>
			)}
		</>
	);
}

// The dialog behind a chip: a rule with both sides' view and its record, or a fact with outlet, date and readings.
import type { ReactNode } from "react";
import type { Fact } from "../../i18n/translated.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { recordDate } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { type CardRef, FactChip, RuleChip } from "./chips.tsx";
import { RuleBody } from "./rule-body.tsx";
import { useWords } from "./use-words.ts";
import "./card-dialog.css";

/** Shows `card`, nothing for null. */
export function CardDialog({
	card,
	onClose,
	onBack,
}: {
	card: CardRef | null;
	onClose: () => void;
	onBack: (() => void) | null;
}): ReactNode {
	const words = useWords();
	const fact = card?.kind === "fact" ? words.texts.fact(card.id) : undefined;
	const rule = card?.kind === "rule" ? words.texts.rule(card.id) : undefined;
	const missing = words.t("panels:common.factCard.missing");
	return (
		<Dialog
			open={card !== null}
			onClose={onClose}
			over={card ? words.t(`panels:common.${card.kind}Card.over`, { id: card.id }) : ""}
			title={fact?.short ?? rule?.name ?? card?.id ?? ""}
			className="card-dialog"
			{...(onBack
				? { footer: <Button onClick={onBack}>{words.t("panels:common.back")}</Button> }
				: {})}
		>
			{card === null ? null : card.kind === "rule" ? (
				rule ? (
					<RuleBody rule={rule} words={words}>
						<h3>{words.t("panels:common.ruleCard.facts")}</h3>
						<p className="card-chips">
							{rule.facts.map((id) => (
								<FactChip key={id} id={id} />
							))}
						</p>
					</RuleBody>
				) : (
					<p>{missing}</p>
				)
			) : fact ? (
				<FactBody fact={fact} words={words} />
			) : (
				<p>{missing}</p>
			)}
		</Dialog>
	);
}

function FactBody({ fact, words }: { fact: Fact; words: Words }): ReactNode {
	const { t } = words;
	const rules = useMatch((match) => match.book.data.retaliation);
	const speaking = rules.filter((rule) => rule.facts.includes(fact.id));
	return (
		<div className="card-text">
			<p className="card-lead">{fact.text}</p>
			<p className="card-small">
				{t("panels:common.factCard.date", { date: recordDate(words, fact.date) })}
			</p>
			{fact.disputed ? (
				<>
					<h3>{t("panels:common.factCard.disputed")}</h3>
					<div className="card-two">
						{[fact.disputed.one, fact.disputed.other].map((reading) => (
							<p key={reading.label}>
								<b>{reading.label}</b>
								{reading.text}
							</p>
						))}
					</div>
					<p className="card-small">{fact.disputed.note}</p>
				</>
			) : null}
			<h3>{t("panels:common.factCard.sources")}</h3>
			<ul className="card-sources">
				{fact.sources.map((id) => {
					const source = words.texts.source(id);
					return source ? (
						<li key={id}>
							<b>
								{t("panels:common.factCard.source", {
									outlet: source.outlet,
									date: recordDate(words, source.date),
								})}
							</b>
							<span>{source.title}</span>
						</li>
					) : null;
				})}
			</ul>
			<p className="card-small">
				{words.format.sentences([
					fact.public ? t("panels:common.factCard.public") : "",
					t("panels:common.ruleCard.confidence", {
						level: t(`panels:common.confidence.${fact.confidence}`),
					}),
				])}
			</p>
			{speaking.length > 0 ? (
				<p className="card-chips">
					{speaking.map((rule) => (
						<RuleChip key={rule.id} id={rule.id} named />
					))}
				</p>
			) : null}
		</div>
	);
}

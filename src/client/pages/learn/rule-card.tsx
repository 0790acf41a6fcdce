// What a rule's card opens: both views, how the model reads it, the cases for and against, and its own record.
import type { ReactNode } from "react";
import type { RuleRecord } from "../../../insight/backtest/rule-record.ts";
import type { TrustFigures } from "../../../insight/trust/figures.ts";
import type { AnswerClass, RetaliationRule } from "../../../rules/index.ts";
import { FactChip } from "../../ui/chip.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { entryDay } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { ruleRows } from "../../viewmodel/rules/rule-rows.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import type { Rule } from "../app/knowledge.ts";

/** Largest weight of a vote; the bars' full width. */
const FULL = 6;
const share = (weight: number): string => `${(Math.min(weight, FULL) / FULL) * 100}%`;

function Model({ words, row }: { words: Words; row: RetaliationRule }): ReactNode {
	const { t } = words;
	const { speaks, votes, restraints, force } = ruleRows(words, row);
	return (
		<section>
			<h3>{t("rules:model.title")}</h3>
			<p>{speaks}</p>
			{votes.length === 0 ? <p>{t("rules:model.silent")}</p> : null}
			<ul className="rule-votes">
				{votes.map((vote) => (
					<li key={`${vote.when}${vote.answer}${vote.how}`}>
						<span className="rule-when">{vote.when}</span>
						<span className="rule-vote">
							<b>{t(`rules:answer.${vote.answer}`)}</b>
							<small>{vote.how}</small>
						</span>
						<span className="rule-weight">
							<svg aria-hidden="true" width="100%" height="8">
								<rect className="to" width={share(vote.to)} height="8" rx="2" />
								<rect width={share(vote.from)} height="8" rx="2" />
							</svg>
							<small>{vote.weight}</small>
						</span>
					</li>
				))}
			</ul>
			{[...restraints, force].filter(Boolean).map((text) => (
				<p key={text}>{text}</p>
			))}
		</section>
	);
}

function Cases({
	words,
	title,
	none,
	entries,
}: {
	words: Words;
	title: string;
	none: string;
	entries: readonly string[];
}): ReactNode {
	return (
		<div>
			<h3>{title}</h3>
			{entries.length === 0 ? (
				<p>{none}</p>
			) : (
				<ul className="rule-cases">
					{entries.map((id) => (
						<li key={id}>
							<time dateTime={entryDay(id)}>{words.format.date(entryDay(id), "full")}</time>
							{words.texts.dated(id)?.title ?? id}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

function Speeches({
	words,
	record,
	trust,
}: {
	words: Words;
	record: RuleRecord;
	trust: TrustFigures;
}): ReactNode {
	const { t, format, texts } = words;
	const name = (answer: AnswerClass): string => t(`rules:answer.${answer}`);
	return (
		<ul className="rule-pairs">
			{record.speeches.map(({ pair, spoke, right, accepted }) => {
				const row = trust.backtest.rows.find((one) => one.id === pair);
				if (!row) return null;
				const mark = right ? "right" : accepted ? "fits" : "missed";
				const entry = texts.dated(row.trigger) ?? texts.dated(row.answers[0] ?? "");
				const values = { answer: name(spoke), spoke: name(spoke), came: name(row.recorded) };
				return (
					<li key={pair} className={`is-${mark}`}>
						<time dateTime={row.date}>{format.date(row.date, "full")}</time>
						<span>{entry?.title ?? pair}</span>
						<b>{t(`rules:record.mark.${mark}`)}</b>
						<small>{t(`rules:record.${right ? "came" : mark}`, values)}</small>
					</li>
				);
			})}
		</ul>
	);
}

function Record({
	words,
	id,
	trust,
}: {
	words: Words;
	id: string;
	trust: TrustFigures;
}): ReactNode {
	const { t } = words;
	const record = trust.backtest.rules[id];
	if (!record) return null;
	const { speeches, held, heldRight } = record;
	const right = speeches.filter((one) => one.right).length;
	const accepted = speeches.filter((one) => one.accepted).length;
	const of = trust.backtest.pairs;
	return (
		<section>
			<h3>{t("rules:record.title")}</h3>
			<p>
				{words.format.sentences([
					...(speeches.length === 0
						? [t("rules:record.silent", { of })]
						: [
								t("rules:record.spoke", { count: speeches.length, of }),
								t("rules:record.right", { right, accepted, of: speeches.length }),
							]),
					held > 0 ? t("rules:record.held", { count: held, right: heldRight }) : "",
					t("rules:record.blows", { count: trust.blows.rules[id] ?? 0, of: trust.blows.total }),
				])}
			</p>
			{speeches.length > 0 ? (
				<Disclosure title={t("rules:record.pairs")}>
					<Speeches words={words} record={record} trust={trust} />
				</Disclosure>
			) : null}
		</section>
	);
}

/** The inside of a rule's card. */
export function RuleBody({
	words,
	id,
	rule,
	row,
	trust,
	onFact,
}: {
	words: Words;
	id: string;
	rule: Rule;
	row: RetaliationRule | undefined;
	trust: TrustFigures;
	onFact: (id: string) => void;
}): ReactNode {
	const { t } = words;
	return (
		<div className="rule-body">
			<p className="rule-lead">{rule.statement}</p>
			<dl className="rule-views">
				{SEATS.map((seat) => (
					<div key={seat} className={seat}>
						<dt>{t(`common:seat.${seat}`)}</dt>
						<dd>{seat === "us" ? rule.forUs : rule.forCn}</dd>
					</div>
				))}
			</dl>
			{row ? <Model words={words} row={row} /> : null}
			<section className="rule-two">
				<Cases
					words={words}
					title={t("rules:cases.for")}
					none={t("rules:cases.noneFor")}
					entries={rule.supporting}
				/>
				<Cases
					words={words}
					title={t("rules:cases.against")}
					none={t("rules:cases.noneAgainst")}
					entries={rule.contradicting}
				/>
			</section>
			{rule.note === "" ? null : <p className="rule-note">{rule.note}</p>}
			<Record words={words} id={id} trust={trust} />
			<section>
				<h3>{t("rules:facts")}</h3>
				<p className="learn-chips">
					{rule.facts.map((fact) => (
						<FactChip
							key={fact}
							id={fact}
							title={words.texts.fact(fact)?.short}
							onOpen={() => onFact(fact)}
						/>
					))}
				</p>
			</section>
		</div>
	);
}

// The rules in full, made from the scenario's data each time: what is printed here cannot differ from what is played.
import { type ReactNode, useMemo } from "react";
import { rich } from "../../i18n/rich.ts";
import { Link } from "../../router/router.tsx";
import { Button } from "../../ui/button.tsx";
import type { Words } from "../../viewmodel/game/words.ts";
import { leverTables } from "../../viewmodel/rules/book-rows.ts";
import { ruleRows } from "../../viewmodel/rules/rule-rows.ts";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { useLeverRows, useNumbers, useRuleRows, useRules } from "../app/knowledge.ts";
import { usePageWords } from "../app/use-page-words.ts";
import { ClauseBook, Dimensions, LeverBook } from "./book-tables.tsx";
import "./book.css";

/** Sections told in sentences, with how many each has. */
const TOLD = { month: 6, blows: 4, words: 2, home: 3, world: 3, score: 2 } as const;
const SECTIONS = ["month", "blows", "words", "home", "world", "score"] as const;

/** The figures of the sentences; chances that the rules keep per mille are told in percent. */
function useFigures(words: Words): Record<string, string> {
	const numbers = useNumbers();
	return useMemo(() => {
		const percent = {
			ownGoal: (numbers.ownGoalPerMille ?? 0) / 10,
			ownGoalCalm: (numbers.ownGoalCalmPerMille ?? 0) / 10,
			guarded: (numbers.guardedPerMille ?? 0) / 10,
		};
		return Object.fromEntries(
			Object.entries({ ...numbers, ...percent }).map(([id, value]) => [
				id,
				words.format.number(value, 3),
			]),
		);
	}, [numbers, words]);
}

/** The whole book. */
export function Book(): ReactNode {
	const words = usePageWords(["rulebook", "panels", "rules", "common"]);
	const { t } = words;
	const figures = useFigures(words);
	const levers = useLeverRows();
	return (
		<div className="book" data-no-terms="">
			<div className="book-head">
				<div>
					<h2>{t("rulebook:title")}</h2>
					<p>{t("rulebook:lead")}</p>
				</div>
				<Button onClick={() => print()}>{t("rulebook:print")}</Button>
			</div>
			{SECTIONS.map((section) => (
				<section key={section}>
					<h3>{t(`rulebook:section.${section}`)}</h3>
					<ol className="book-told">
						{Array.from({ length: TOLD[section] }, (_, n) => n + 1).map((n) => (
							<li key={n}>{t(`rulebook:rule.${section}.${n}`, figures)}</li>
						))}
					</ol>
					{section === "score" ? <Dimensions words={words} /> : null}
				</section>
			))}
			{SEATS.map((seat) => (
				<section key={seat} className={seat}>
					<h3>{t("rulebook:levers", { seat: t(`common:seat.${seat}`) })}</h3>
					{leverTables(words, levers, seat).map((table) => (
						<LeverBook key={table.id} words={words} table={table} />
					))}
				</section>
			))}
			<ClauseBook words={words} levers={levers} />
			<Answers words={words} />
			<Numbers words={words} />
		</div>
	);
}

function Answers({ words }: { words: Words }): ReactNode {
	const { t } = words;
	const { rules } = useRules();
	const rows = useRuleRows();
	return (
		<section>
			<h3>{t("rulebook:answers")}</h3>
			<p>
				{rich(t("rulebook:answersLead"), {
					rules: (text) => <Link to={{ page: "learn", section: "rules" }}>{text}</Link>,
				})}
			</p>
			<ul className="book-answers">
				{rules.map(([id, rule]) => {
					const row = rows.find((one) => one.id === id);
					const told = row ? ruleRows(words, row) : null;
					return (
						<li key={id}>
							<h4>
								{id} {rule.name}
							</h4>
							<p>{rule.statement}</p>
							{told ? (
								<p className="book-small">
									{words.format.sentences([
										told.speaks,
										...(told.votes.length === 0 ? [t("rulebook:silent")] : []),
										...told.restraints,
										told.force,
									])}
								</p>
							) : null}
							<ul className="book-small">
								{told?.votes.map(({ when, answer, weight }) => (
									<li key={`${when}${answer}${weight}`}>
										{t("rulebook:vote", { answer: t(`rules:answer.${answer}`), when, weight })}
									</li>
								))}
							</ul>
						</li>
					);
				})}
			</ul>
		</section>
	);
}

function Numbers({ words }: { words: Words }): ReactNode {
	const { t, texts, format } = words;
	const numbers = useNumbers();
	return (
		<section>
			<h3>{t("rulebook:numbers")}</h3>
			<p>
				{rich(t("rulebook:numbersLead"), {
					trust: (text) => <Link to={{ page: "trust" }}>{text}</Link>,
				})}
			</p>
			<dl className="book-numbers">
				{Object.entries(numbers).map(([id, value]) => (
					<div key={id}>
						<dt>{texts.text(["numbers", id])}</dt>
						<dd>{format.number(value, 4)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

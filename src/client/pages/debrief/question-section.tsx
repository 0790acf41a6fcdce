// Five questions to talk about, each with this game's own moments.
import type { ReactNode } from "react";
import type { Debrief } from "../../../insight/debrief/index.ts";
import { mostUsed } from "../../../insight/debrief/questions.ts";
import { levelText, leverName } from "../../viewmodel/game/lever-words.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { monthName, monthYear } from "./words.ts";

/** Moments of restraint told, at most. */
const TOLD = 2;

function wornText(words: Words, { moments }: Debrief): string {
	const { t, format, texts } = words;
	const { tap, uses, precedent, traded } = moments.worn;
	const most = mostUsed(uses);
	const [first] = most;
	const said: string[] = [];
	if (tap)
		said.push(
			t("debrief:question.tap", { count: tap.months, sources: format.number(tap.sources) }),
		);
	if (first)
		said.push(
			t(`debrief:question.${most.length > 1 ? "level" : "most"}`, {
				count: first.times,
				lever: format.list(most.map(({ lever }) => leverName(words, lever))),
			}),
		);
	if (precedent > 0 && traded.length > 0)
		said.push(
			t("debrief:question.precedent", {
				d: format.number(precedent),
				list: format.list(traded.map((id) => texts.text(["clauses", id, "name"]))),
			}),
		);
	return said.length > 0 ? format.sentences(said) : t("debrief:question.noWorn");
}

function splitText(words: Words, { moments }: Debrief): string {
	const { t, format, texts } = words;
	if (moments.split.length === 0) return t("debrief:question.noSplit");
	const told = moments.split.map((deed) =>
		t("debrief:question.split", {
			clause: texts.text(["clauses", deed.clause, "name"]),
			month: monthName(words, deed.disputed),
		}),
	);
	// One clause can be signed twice and be disputed twice in one month.
	const list = [...new Set(told)];
	return t("debrief:question.splits", { count: list.length, list: format.list(list) });
}

function restraintText(words: Words, { moments }: Debrief): string {
	const { t } = words;
	const told = [...moments.restraint].sort((a, b) => b.severity - a.severity).slice(0, TOLD);
	if (told.length === 0) return t("debrief:question.noRestraint");
	return words.format.sentences(
		told.map((one) =>
			t(one.paid ? "debrief:question.paid" : "debrief:question.exploited", {
				seat: t(`common:seat.${one.seat}`),
				month: monthName(words, one.month),
				severity: one.severity,
			}),
		),
	);
}

function forbiddenText(words: Words, { moments }: Debrief): string {
	const { t, format, texts } = words;
	const one = moments.forbidden;
	if (!one) return t("debrief:question.noForbidden");
	return t("debrief:question.forbidden", {
		month: monthName(words, one.month),
		group: texts.text(["vars", one.group, "name"]),
		value: format.number(one.value, 0),
		count: one.clauses.length,
		list: format.list(one.clauses.slice(0, 3).map((id) => texts.text(["clauses", id, "name"]))),
	});
}

function returningText(words: Words, { moments, book }: Debrief): string {
	const { t, format } = words;
	if (moments.returning.length === 0) return t("debrief:question.noReturning");
	const list = moments.returning.map((one) =>
		t("debrief:question.returns", {
			lever: leverName(words, one.lever),
			level: levelText(words, book.levers[one.lever], one.level),
			month: monthYear(words, one.until),
		}),
	);
	return t("debrief:question.returning", { list: format.list(list) });
}

/** The questions, numbered. */
export function QuestionSection({ words, debrief }: { words: Words; debrief: Debrief }): ReactNode {
	const { t } = words;
	const questions = [
		["worn", wornText],
		["split", splitText],
		["restraint", restraintText],
		["forbidden", forbiddenText],
		["returning", returningText],
	] as const;
	return (
		<section className="debrief-section debrief-questions">
			<h2>{t("debrief:question.title")}</h2>
			<ol>
				{questions.map(([id, tell]) => (
					<li key={id}>
						<div>
							<h3>{t(`debrief:question.ask.${id}`)}</h3>
							<p>{tell(words, debrief)}</p>
						</div>
					</li>
				))}
			</ol>
		</section>
	);
}

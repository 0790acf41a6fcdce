// The other side's likely answers to an act: chance now and if announced, the rule that speaks, a fact card.
import type { ReactNode } from "react";
import type { Foretold } from "../../../players/index.ts";
import type { LeverId, Seat } from "../../../rules/index.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { ChanceBar } from "../../ui/meter.tsx";
import { type AnswerRow, answerRows } from "../../viewmodel/game/answer-rows.ts";
import { answerName } from "../../viewmodel/game/answer-words.ts";
import { heldBack } from "../../viewmodel/game/held-back.ts";
import { judgedBy } from "../../viewmodel/game/judged.ts";
import { leverName } from "../../viewmodel/game/lever-words.ts";
import type { ActChoice } from "../../viewmodel/game/plan.ts";
import { other } from "../../viewmodel/talks/seats.ts";
import { FactChip, RuleChip } from "../common/chips.tsx";
import { useMoment } from "../common/use-moment.ts";
import { useWords } from "../common/use-words.ts";
import "./likely-answers.css";

/** The list, likeliest answer first. */
export function LikelyAnswers({ lever, choice }: { lever: LeverId; choice: ActChoice }): ReactNode {
	const words = useWords();
	const moment = useMoment();
	const forecast = useMatch((match) => match.forecast);
	const controllers = useMatch((match) => match.controllers);
	const { t, format } = words;
	const own = moment.view.seat;
	const them = other(own);
	const by = judgedBy(controllers[them]);
	const seat = t(`common:seat.${them}`);
	if (choice.act.severity === 0)
		return <p className="likely-none">{t("panels:plan.noAnswer", { seat })}</p>;
	const ask = (step: "now" | "announce") => forecast({ by: own, lever, act: choice.act.id, step });
	const now = ask(choice.now ? "now" : "announce");
	const later = choice.now && choice.announce ? ask("announce") : null;
	const { rows, rest } = answerRows(moment, now, later);
	const [first, ...others] = rows;
	return (
		<section className="likely">
			{/* the likeliest stays in sight above the acts, however much stands between */}
			<div className="likely-top">
				<h2>
					<span>{t(`panels:plan.likely.${them}`)}</span>
					{later ? (
						<small className={them} aria-hidden="true">
							<i />
							{t("panels:plan.if")}
							<u />
							{t("panels:plan.ifAnnounced")}
						</small>
					) : null}
				</h2>
				{first ? (
					<ul>
						<Row row={first} seat={them} />
					</ul>
				) : null}
			</div>
			{others.length > 0 || rest > 0.005 ? (
				<ul className="likely-others">
					{others.map((row) => (
						<Row key={row.key} row={row} seat={them} />
					))}
					{rest > 0.005 ? (
						<li className="is-rest">
							<b>{t("panels:plan.rest")}</b>
							<em>{format.percent(rest)}</em>
						</li>
					) : null}
				</ul>
			) : null}
			<HeldBack expectation={now} />
			<Barred expectation={now} />
			{now.over === null ? null : (
				<p className="likely-held">
					{t("panels:plan.outweighed", { lever: leverName(words, now.over) })}
				</p>
			)}
			<p className="likely-by">{t(`panels:plan.likelyBy.${by}`, { seat })}</p>
		</section>
	);
}

/** One answer: what, how likely now and if announced, and why. */
function Row({ row, seat }: { row: AnswerRow; seat: Seat }): ReactNode {
	const words = useWords();
	const { t, format } = words;
	return (
		<li>
			<b>{answerName(words, row.answer, row.lever)}</b>
			<em>
				{format.percent(row.p)}
				{row.announced === null ? null : (
					<>
						<small aria-hidden="true">
							<u />
							{format.percent(row.announced)}
						</small>
						<span className="sr-only">
							{t("panels:plan.elseAnnounced", { percent: format.percent(row.announced) })}
						</span>
					</>
				)}
			</em>
			<ChanceBar value={row.p} mark={row.announced ?? undefined} seat={seat} />
			<span className="likely-why">
				<RuleChip id={row.rule} />
				<FactChip id={row.fact} />
			</span>
		</li>
	);
}

/** Chance from which it is told of a lever why it will not answer. */
const TOLD = 0.1;

/** What the rules would have answer, and may not. */
function Barred({ expectation }: { expectation: Foretold }): ReactNode {
	const words = useWords();
	const levers = expectation.barred.filter(({ p }) => p >= TOLD);
	if (levers.length === 0) return null;
	return (
		<p className="likely-held">
			{words.t("panels:plan.barred", {
				levers: words.format.list(levers.map(({ lever }) => leverName(words, lever))),
			})}
		</p>
	);
}

/** The rules that make the answer lighter than the blow alone would draw; nothing where none does. */
function HeldBack({ expectation }: { expectation: Foretold }): ReactNode {
	const { t } = useWords();
	const rules = heldBack(
		useMatch((match) => match.book),
		expectation,
	);
	if (rules.length === 0) return null;
	return (
		<p className="likely-held">
			{t("panels:plan.heldBack")}
			{rules.map((id) => (
				<RuleChip key={id} id={id} named />
			))}
			{expectation.situation.saturated > 0 ? <span>{t("panels:plan.saturated")}</span> : null}
		</p>
	);
}

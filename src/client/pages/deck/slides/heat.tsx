// Which games ruptured, when, and after what; where none did, the hottest, and what had heated them.
import { type CSSProperties, Fragment, type ReactNode } from "react";
import type { Heat, HeatStep } from "../../../../classroom/after/heat.ts";
import { MOST_STEPS } from "../../../../classroom/limits.ts";
import type { Book, Seat } from "../../../../rules/index.ts";
import { Art } from "../../../ui/art.tsx";
import { classes } from "../../../ui/seat.ts";
import { heatModel } from "../../../viewmodel/deck/heat.ts";
import type { Words } from "../../../viewmodel/game/words.ts";
import { causeId, causeText } from "../../../viewmodel/why/causes.ts";
import { Calm, Slide, type SlideProps } from "../slide.tsx";
import { monthName, monthShort } from "../words.ts";
import "./heat.css";

/** Games on the slide. */
const MOST = 3;

/** Whose doing a cause was; where that is no seat's alone, of which kind it is. */
function doerOf({ clauses }: Book, by: string): Seat | "event" | "promise" | "answer" {
	const { kind, about, lever } = causeId(by);
	if (lever !== "") return lever.startsWith("us") ? "us" : "cn";
	if (kind === "answer") return "answer";
	if (kind !== "breach" && kind !== "disputed") return "event";
	const giver = clauses[about]?.seat ?? "both";
	return giver === "both" ? "promise" : giver;
}

/** A step in words; as often as it struck, so that it can be counted. */
function stepText(words: Words, { by, times, announced }: HeatStep): string {
	const what = causeText(words, by, new Set(announced ? [by] : []));
	return times > 1 ? words.t("deck:heat.times", { what, count: times }) : what;
}

function tableOf(words: Words, heat: readonly Heat[]) {
	const { t, format } = words;
	return {
		columns: ["game", "peak", "month", "ending", "steps"].map((id) => t(`deck:heat.column.${id}`)),
		rows: heat.map(({ game, tension, month, ruptured, steps }) => [
			String(game),
			format.fixed(tension),
			monthName(words, month),
			t(ruptured ? "deck:scores.ruptured" : "deck:scores.whole"),
			format.list(
				steps.map((step) =>
					t("deck:heat.step", {
						month: monthShort(words, step.month),
						cause: stepText(words, step),
						d: format.signed(step.d),
					}),
				),
			),
		]),
	};
}

function Step({
	words,
	book,
	step,
	before,
}: {
	words: Words;
	book: Book;
	step: HeatStep;
	before: number;
}): ReactNode {
	const doer = doerOf(book, step.by);
	const isSeat = doer === "us" || doer === "cn";
	return (
		<li className={classes("heat-step", isSeat && doer)}>
			<small>
				{step.month === before ? null : <b>{monthName(words, step.month)}</b>}
				<span>{words.t(isSeat ? `common:seat.${doer}` : `deck:heat.kind.${doer}`)}</span>
			</small>
			<p>{stepText(words, step)}</p>
			<em>{words.format.signed(step.d)}</em>
		</li>
	);
}

function Chain({
	words,
	book,
	heat,
	followed,
}: {
	words: Words;
	book: Book;
	heat: Heat;
	followed: boolean;
}): ReactNode {
	const { t, format } = words;
	return (
		<li className={classes("heat-row", heat.ruptured && "is-lost", followed && "is-followed")}>
			<h2>
				{t("deck:heat.game", { game: heat.game })}
				<small>
					{heat.ruptured ? <Art name="ui-alert" size={20} /> : null}
					{t(heat.ruptured ? "deck:heat.ruptured" : "deck:heat.peak", {
						month: monthName(words, heat.month),
						tension: format.fixed(heat.tension),
					})}
				</small>
			</h2>
			<ol>
				{heat.steps.map((step, i) => (
					<Fragment key={`${step.month} ${step.by}`}>
						<Step words={words} book={book} step={step} before={heat.steps[i - 1]?.month ?? 0} />
					</Fragment>
				))}
				{heat.steps.length === 0 ? <li className="heat-none">{t("deck:heat.noSteps")}</li> : null}
			</ol>
		</li>
	);
}

/** Ruptures and what led to them. */
export function HeatSlide(props: SlideProps): ReactNode {
	const { words, book, debrief, followed } = props;
	const { t, format } = words;
	const own = debrief.heat.filter(({ game }) => game === followed);
	const model = heatModel(debrief, MOST);
	const { finding, hottest, ruptured, first, of, left } = model;
	const title = t(`deck:heat.finding.${finding}`, {
		count: of,
		ruptured,
		month: first > 0 ? monthName(words, first) : "",
		game: hottest?.game ?? 0,
		peak: hottest ? monthName(words, hottest.month) : "",
		tension: hottest ? format.fixed(hottest.tension) : "",
	});
	if (!hottest)
		return (
			<Slide id="heat" props={props} title={title}>
				<Calm>{t("deck:empty.months")}</Calm>
			</Slide>
		);
	const rows =
		own.length > 0 && !model.rows.some(({ game }) => game === followed)
			? [...own, ...model.rows.slice(0, MOST - 1)]
			: model.rows;
	// one width for all games' steps, so that they can be compared
	const most = Math.max(1, ...rows.map(({ steps }) => steps.length));
	return (
		<Slide
			id="heat"
			props={props}
			title={title}
			sub={t("deck:heat.sub")}
			source={format.sentences([
				t("deck:heat.source", { at: format.number(debrief.rupture), count: MOST_STEPS }),
				left > 0 ? t("deck:heat.left", { count: left }) : "",
			])}
			table={tableOf(words, debrief.heat)}
		>
			<ul className="heat" style={{ "--most": most } as CSSProperties}>
				{rows.map((heat) => (
					<Chain
						key={heat.game}
						words={words}
						book={book}
						heat={heat}
						followed={heat.game === followed}
					/>
				))}
			</ul>
		</Slide>
	);
}

// Which games ruptured, when, and after what; where none did, the hottest, and what had heated them.
import { Fragment, type ReactNode } from "react";
import type { Heat, HeatStep } from "../../../../classroom/after/heat.ts";
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

/** The seat whose act it was; "" where it was nobody's. */
function seatOf(by: string): "us" | "cn" | "" {
	const { lever } = causeId(by);
	return lever === "" ? "" : lever.startsWith("us") ? "us" : "cn";
}

const stepText = (words: Words, { by, times }: HeatStep): string =>
	causeText(words, by, undefined, times);

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
	step,
	before,
}: {
	words: Words;
	step: HeatStep;
	before: number;
}): ReactNode {
	const seat = seatOf(step.by);
	return (
		<li className={classes("heat-step", seat)}>
			<small>
				{step.month === before ? null : <b>{monthName(words, step.month)}</b>}
				<span>{words.t(seat === "" ? "deck:heat.nobody" : `common:seat.${seat}`)}</span>
			</small>
			<p>{stepText(words, step)}</p>
			<em>{words.format.signed(step.d)}</em>
		</li>
	);
}

function Chain({
	words,
	heat,
	followed,
}: {
	words: Words;
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
						<Step words={words} step={step} before={heat.steps[i - 1]?.month ?? 0} />
					</Fragment>
				))}
				{heat.steps.length === 0 ? <li className="heat-none">{t("deck:heat.noSteps")}</li> : null}
			</ol>
		</li>
	);
}

/** Ruptures and what led to them. */
export function HeatSlide(props: SlideProps): ReactNode {
	const { words, debrief, followed } = props;
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
	return (
		<Slide
			id="heat"
			props={props}
			title={title}
			sub={t("deck:heat.sub")}
			source={
				left > 0
					? t("deck:heat.left", { count: left })
					: t("deck:heat.source", { at: format.number(debrief.rupture) })
			}
			table={tableOf(words, debrief.heat)}
		>
			<ul className="heat">
				{rows.map((heat) => (
					<Chain key={heat.game} words={words} heat={heat} followed={heat.game === followed} />
				))}
			</ul>
		</Slide>
	);
}

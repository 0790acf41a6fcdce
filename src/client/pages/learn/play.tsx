// How a month goes, how to read the picture, and what the game is for.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import answer from "../../../../assets/art/scenes/month-answer.svg?url";
import close from "../../../../assets/art/scenes/month-close.svg?url";
import news from "../../../../assets/art/scenes/month-news.svg?url";
import plan from "../../../../assets/art/scenes/month-plan.svg?url";
import reveal from "../../../../assets/art/scenes/month-reveal.svg?url";
import talks from "../../../../assets/art/scenes/month-talks.svg?url";
import { Art } from "../../ui/art.tsx";
import { SeatEmblem, SeatMark } from "../../ui/seat-mark.tsx";
import { SEATS } from "../../viewmodel/seat-id.ts";
import { Guided } from "./guided.tsx";

/** The steps of a month and what each looks like on the table. */
const PHASES = Object.entries({ news, plan, reveal, answer, talks, close });
const LESSONS = ["lever", "answer", "wording", "precedent"] as const;
const STATES = ["force", "announced", "suspended", "off"] as const;
const LANES = [
	{ id: "magnets", art: "board-magnet" },
	{ id: "chips", art: "board-wafer" },
	{ id: "goods", art: "board-crate" },
	{ id: "farm", art: "board-soybean" },
	{ id: "ships", art: "board-ship" },
] as const;

function Lessons(): ReactNode {
	const { t } = useTranslation("about");
	return (
		<section>
			<h2>{t("learn.lessons")}</h2>
			<ol className="learn-lessons">
				{LESSONS.map((id) => (
					<li key={id}>
						<b>{t(`lesson.${id}`)}</b>
						<p>{t(`lesson.${id}Text`)}</p>
					</li>
				))}
			</ol>
		</section>
	);
}

function Month(): ReactNode {
	const { t } = useTranslation("about");
	return (
		<section>
			<h2>{t("learn.month")}</h2>
			<ol className="learn-month">
				{PHASES.map(([id, scene]) => (
					<li key={id}>
						<img src={scene} alt="" width={320} height={132} />
						<b>{t(`phase.${id}`, { ns: "common" })}</b>
						<p>{t(`month.${id}`)}</p>
					</li>
				))}
			</ol>
		</section>
	);
}

function Picture(): ReactNode {
	const { t } = useTranslation("about");
	return (
		<section>
			<h2>{t("learn.picture")}</h2>
			<ul className="learn-picture">
				{SEATS.map((seat) => (
					<li key={seat}>
						<SeatEmblem seat={seat} size={44} />
						<span>
							<b>{t(`seat.${seat}`, { ns: "common" })}</b>
							{t(`picture.${seat}`)}
						</span>
					</li>
				))}
				{STATES.map((state) => (
					<li key={state}>
						<SeatMark seat="us" art="lever-fifty-rule" size={44} state={state} />
						<span>
							<b>{t(`state.${state}`)}</b>
							{t(`state.${state}Text`)}
						</span>
					</li>
				))}
			</ul>
			<p className="learn-gap">{t("picture.lanes")}</p>
			<ul className="learn-lanes">
				{LANES.map(({ id, art }) => (
					<li key={id}>
						<Art name={art} size={24} />
						{t(`lane.${id}`)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** The first tab of the page. */
export function Play(): ReactNode {
	return (
		<>
			<Guided />
			<Month />
			<Picture />
			<Lessons />
		</>
	);
}

// The first slide: the class in numbers.
import type { ReactNode } from "react";
import { type Figures, figuresOf } from "../../../viewmodel/deck/figures.ts";
import { Slide, type SlideProps, TitleMark } from "../slide.tsx";
import { monthName, monthYear } from "../words.ts";

type Counted = { [K in keyof Figures]: Figures[K] extends number ? K : never }[keyof Figures];

const SHOWN = [
	"games",
	"people",
	"months",
	"deals",
	"forecasts",
	"ruptures",
] as const satisfies readonly Counted[];

/** The class in numbers. */
export function TitleSlide(props: SlideProps): ReactNode {
	const { words, debrief } = props;
	const { t, format } = words;
	const figures = figuresOf(debrief);
	const { games, first, last, unplayed, own } = figures;
	return (
		<Slide id="title" props={props} ink title={debrief.title || t("deck:untitled")}>
			<p className="title-lead">
				{games === 0
					? t("deck:title.none")
					: first === last
						? t("deck:title.one", { count: games, month: monthYear(words, first) })
						: t("deck:title.lead", {
								count: games,
								from: monthName(words, first),
								start: monthYear(words, first),
								to: monthYear(words, last),
							})}
			</p>
			<ul className="title-figures" hidden={games === 0}>
				{SHOWN.map((id) => (
					<li key={id}>
						<b>{format.number(figures[id], 0)}</b>
						<span>{t(`deck:title.${id}`, { count: figures[id] })}</span>
					</li>
				))}
			</ul>
			{own && games > 0 ? (
				<p className="title-own">
					{format.sentences([
						t("deck:title.own", { ...own, allMonths: figures.months }),
						figures.deals > 0
							? t("deck:title.ownDeals", { deals: own.deals, allDeals: figures.deals })
							: "",
						t("deck:title.stead"),
					])}
				</p>
			) : null}
			{games > 0 ? (
				<p className="title-note">
					{format.sentences([
						t("deck:title.pseudonymous"),
						...(unplayed > 0 ? [t("deck:title.unplayed", { count: unplayed })] : []),
					])}
				</p>
			) : null}
			<TitleMark words={words} />
		</Slide>
	);
}

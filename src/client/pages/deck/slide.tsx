// One slide: what it is about, the finding as its title, the picture, where it comes from, and the numbers behind it.
import { type ReactNode, useId } from "react";
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Book } from "../../../rules/index.ts";
import { ChartNumbers, type ChartTable } from "../../panels/charts/figure.tsx";
import { Art } from "../../ui/art.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import { Clauses } from "../../ui/clauses.tsx";
import { classes } from "../../ui/seat.ts";
import type { SlideId } from "../../viewmodel/deck/slides.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import "./slide.css";
import "./slide-ink.css";

/** What every slide is given. */
export interface SlideProps {
	words: Words;
	debrief: ClassDebrief;
	book: Book;
	/** Place among the slides, from 1. */
	n: number;
	of: number;
	/** Game that is followed over all slides; 0 = none. */
	followed: number;
	/** The numbers are shown in the picture's place. */
	numbers: boolean;
	onNumbers: (on: boolean) => void;
	/** On paper: all slides at once, nothing to press. */
	paper: boolean;
}

/** A slide. `table`: the picture's numbers, for the button and for screen readers. */
export function Slide({
	id,
	props,
	title,
	sub,
	source,
	table,
	controls,
	ink,
	children,
}: {
	id: SlideId;
	props: SlideProps;
	title: string;
	sub?: string;
	source?: string;
	table?: Omit<ChartTable, "label"> | undefined;
	/** At the right of the title. */
	controls?: ReactNode;
	/** Dark in every theme. */
	ink?: boolean;
	children?: ReactNode;
}): ReactNode {
	const { words, n, of, paper } = props;
	const { t } = words;
	const heading = useId();
	const numbers = props.numbers && table !== undefined && !paper;
	return (
		<section
			className={classes("slide", `slide-${id}`, ink ? "is-ink" : "on-paper")}
			aria-labelledby={heading}
		>
			<header>
				<div>
					{ink ? null : <p className="slide-kicker">{t(`deck:kicker.${id}`)}</p>}
					<h1 id={heading} tabIndex={-1}>
						<span className="sr-only">{t("deck:place", { n, of })} </span>
						<Clauses text={title} />
					</h1>
					{sub === undefined ? null : <p className="slide-sub">{sub}</p>}
				</div>
				{controls && !paper ? <div className="slide-controls">{controls}</div> : null}
			</header>
			{numbers ? null : <div className="slide-body">{children}</div>}
			{table && !paper ? (
				<div
					className={numbers ? "slide-numbers" : "sr-only"}
					{...(numbers
						? { tabIndex: 0, role: "region", "aria-label": t("deck:numbers.label") }
						: {})}
				>
					<ChartNumbers table={table} caption={title} />
				</div>
			) : null}
			{source === undefined && !table ? null : (
				<footer>
					{source === undefined ? null : <p>{source}</p>}
					{table && !paper ? (
						<button type="button" aria-pressed={numbers} onClick={() => props.onNumbers(!numbers)}>
							{t(numbers ? "deck:numbers.hide" : "deck:numbers.show")}
						</button>
					) : null}
				</footer>
			)}
		</section>
	);
}

/** A large number with what it counts. */
export function Fact({
	value,
	text,
	tone,
}: {
	value: string;
	text: string;
	tone?: string | undefined;
}): ReactNode {
	return (
		<p className={classes("slide-fact", tone)}>
			<b>{value}</b> <span>{text}</span>
		</p>
	);
}

/** Said plainly where there is nothing to draw yet. */
export function Calm({ children }: { children: ReactNode }): ReactNode {
	return <p className="slide-calm">{children}</p>;
}

/** The game's mark, small with its name and large at the slide's edge. */
export function TitleMark({ words }: { words: Words }): ReactNode {
	return (
		<>
			<div className="title-mark">
				<BrandMark size={44} />
				<span>{words.t("common:brand.name")}</span>
			</div>
			<i className="ui-brand-mark title-chip" aria-hidden="true">
				<Art name="chip-washington" />
				<Art name="chip-beijing" />
			</i>
		</>
	);
}

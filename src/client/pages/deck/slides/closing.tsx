// The last slide: thanks, what the four lessons were, and what can be taken home.
import type { ReactNode } from "react";
import { Slide, type SlideProps, TitleMark } from "../slide.tsx";

const LESSONS = ["lever", "answer", "wording", "precedent"] as const;
const NOTES = ["own", "export", "kept"] as const;

/** Thanks. */
export function ClosingSlide(props: SlideProps): ReactNode {
	const { words } = props;
	const { t } = words;
	return (
		<Slide id="closing" props={props} ink title={t("deck:closing.title")}>
			<ol className="closing-lessons">
				{LESSONS.map((id) => (
					<li key={id}>{t(`deck:closing.lesson.${id}`)}</li>
				))}
			</ol>
			<ul className="closing-notes">
				{NOTES.map((id) => (
					<li key={id}>{t(`deck:closing.${id}`)}</li>
				))}
			</ul>
			<TitleMark words={words} />
		</Slide>
	);
}

// The five questions after a game with room to write, and how a teacher reads each part of the debrief.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";

const QUESTIONS = [1, 2, 3, 4, 5];
const PARTS = ["score", "path", "frontier", "deeds", "forecast", "regret", "trust"] as const;

/** The sheet of questions. */
export function Questions(): ReactNode {
	const { t } = useTranslation("guide");
	return (
		<>
			<p className="guide-name">{t("question.name")}</p>
			<ol className="guide-questions">
				{QUESTIONS.map((n) => (
					<li key={n}>
						<p>{t(`question.${n}`)}</p>
						<div className="guide-room" aria-hidden="true" />
					</li>
				))}
			</ol>
		</>
	);
}

/** What each part of the debrief shows, and what to ask of it. */
export function Reading(): ReactNode {
	const { t } = useTranslation("guide");
	return (
		<>
			{PARTS.map((part) => (
				<section key={part}>
					<h2>{t(`read.${part}.title`)}</h2>
					{/* the last names a page, whose title is no term */}
					<p data-no-terms={part === "trust" ? "" : undefined}>{t(`read.${part}.text`)}</p>
				</section>
			))}
			<p className="guide-doors">
				<Link className="ui-button is-m" to={{ page: "trust" }}>
					{t("read.trust.title")}
				</Link>
			</p>
		</>
	);
}

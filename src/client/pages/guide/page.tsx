// The teacher's guide: lesson plans, sheets to print, and how to read the debrief with a class.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import { Button } from "../../ui/button.tsx";
import type { PageProps } from "../app/doors.ts";
import { PaperPage } from "../app/paper-page.tsx";
import { Forecasts } from "./forecasts.tsx";
import { Lesson } from "./lesson.tsx";
import { Questions, Reading } from "./questions.tsx";
import { SeatBrief } from "./seat-brief.tsx";
import { isSheet, SHEETS, type Sheet } from "./sheets.ts";
import "../app/contents.css";
import "./guide.css";

function Body({ sheet }: { sheet: Sheet }): ReactNode {
	switch (sheet) {
		case "lesson-45":
			return <Lesson plan="45" />;
		case "lesson-75":
			return <Lesson plan="75" />;
		case "washington":
			return <SeatBrief seat="us" />;
		case "beijing":
			return <SeatBrief seat="cn" />;
		case "forecasts":
			return <Forecasts />;
		case "questions":
			return <Questions />;
		case "debrief":
			return <Reading />;
	}
}

/** All sheets beside the one that is read. */
function Sheets({ current }: { current: Sheet }): ReactNode {
	const { t } = useTranslation("guide");
	return (
		<nav className="contents is-beside" aria-label={t("contents")}>
			<b aria-hidden="true">{t("contents")}</b>
			<ul>
				{SHEETS.map((name) => (
					<li key={name}>
						<Link
							to={{ page: "guide", section: name }}
							aria-current={name === current ? "page" : undefined}
						>
							{t(`sheet.${name}.title`)}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The guide's list of sheets, or one of them. */
export default function GuidePage({ route }: PageProps<"guide">): ReactNode {
	const { t } = useTranslation("guide");
	const sheet = isSheet(route.section) ? route.section : null;
	if (sheet === null)
		return (
			<PaperPage page="guide" title={t("title")} lead={t("lead")} wide>
				<nav aria-label={t("contents")}>
					<ul className="guide-list">
						{SHEETS.map((name) => (
							<li key={name}>
								<Link to={{ page: "guide", section: name }}>
									<b>{t(`sheet.${name}.title`)}</b>
									<span>{t(`sheet.${name}.note`)}</span>
								</Link>
							</li>
						))}
					</ul>
				</nav>
				<p className="guide-doors">
					<Link className="ui-button is-m" to={{ page: "teach" }}>
						{t("run")}
					</Link>
					<Link className="ui-button is-m" to={{ page: "learn" }}>
						{t("learn")}
					</Link>
				</p>
			</PaperPage>
		);
	return (
		<PaperPage
			key={sheet}
			page="guide"
			title={t(`sheet.${sheet}.title`)}
			beside={<Sheets current={sheet} />}
		>
			<div className="guide-tools">
				<Link to={{ page: "guide" }}>{t("back")}</Link>
				<Button onClick={() => print()}>{t("print")}</Button>
			</div>
			<article className={`guide-sheet is-${sheet}`}>
				<Body sheet={sheet} />
			</article>
		</PaperPage>
	);
}

// The sessions that this device runs: which, since when, how they stand; open one, or forget one that is gone.
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/format.ts";
import { Link } from "../../../router/router.tsx";
import { forgetLesson, keptLessons, type Lesson } from "../../../stores/class/keys.ts";
import { Button } from "../../../ui/button.tsx";
import { notify } from "../../../ui/live-region.tsx";
import { classes } from "../../../ui/seat.ts";
import { grouped } from "../../class-common/grouped.ts";
import { isGone, Reload, Why } from "../../class-common/why.tsx";
import { type Standing, useStanding } from "./use-standing.ts";
import "./kept-sessions.css";

function StandingText({ standing }: { standing: Standing | undefined }): ReactNode {
	const { t } = useTranslation("teach");
	if (!standing) return null;
	if (standing.at === "refused") {
		const { why } = standing;
		return why === "replaced" ? null : <Why code={why} />;
	}
	const { stage, people } = standing.class;
	return (
		<>
			{t(`new.kept.stage_${stage}`)}
			{stage === "room" ? null : <span>{t("new.kept.people", { count: people })}</span>}
		</>
	);
}

function Row({
	lesson,
	standing,
	onForget,
}: {
	lesson: Lesson;
	standing: Standing | undefined;
	onForget: () => void;
}): ReactNode {
	const { t } = useTranslation("teach");
	const format = useFormats();
	const { session, code, at } = lesson;
	const title = lesson.title || t("new.kept.untitled");
	const refused = standing?.at === "refused" && standing.why !== "replaced" ? standing.why : null;
	const gone = refused !== null && isGone(refused);
	return (
		<li className={classes(gone && "is-gone")}>
			<div>
				<h3>{title}</h3>
				<p className="kept-when">
					{code === "" ? null : <b>{grouped(code)}</b>}
					<span>{format.moment(at)}</span>
				</p>
				<p className="kept-stage">
					<StandingText standing={standing} />
				</p>
			</div>
			{gone ? (
				<Button size="s" onClick={onForget} aria-label={t("new.kept.forgetName", { title })}>
					{t("new.kept.forget")}
				</Button>
			) : refused !== null ? (
				<Reload size="s" />
			) : (
				<Link
					className="ui-button"
					to={{ page: "teach", session }}
					aria-label={t("new.kept.openName", { title })}
				>
					{t("new.kept.open")}
				</Link>
			)}
		</li>
	);
}

/** The list; nothing where this device runs none. */
export function KeptSessions(): ReactNode {
	const { t } = useTranslation("teach");
	const [lessons, setLessons] = useState(keptLessons);
	const standings = useStanding(lessons);
	if (lessons.length === 0) return null;
	return (
		<section className="kept-sessions">
			<h2>{t("new.kept.title")}</h2>
			<ul>
				{lessons.map((lesson) => (
					<Row
						key={lesson.session}
						lesson={lesson}
						standing={standings[lesson.session]}
						onForget={() => {
							forgetLesson(lesson.session);
							setLessons(keptLessons());
							notify((t) => t("teach:new.kept.forgotten"));
						}}
					/>
				))}
			</ul>
		</section>
	);
}

// After the class, for its instructor: what it came to, the slides, what can be taken home, and the end of it all.
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lessonFor } from "../../../stores/class/keys.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { PaperPage } from "../../app/paper-page.tsx";
import { ConnectionNotice } from "../../class-common/connection-notice.tsx";
import { grouped } from "../../class-common/grouped.ts";
import { DeckSection } from "./deck-section.tsx";
import { DeleteSection } from "./delete-section.tsx";
import { GamesSection } from "./games-section.tsx";
import { KeepSection } from "./keep-section.tsx";
import { RematchSection } from "./rematch-section.tsx";
import { useSummary } from "./use-summary.ts";
import "./after-class.css";

/** The page; stands inside a `LessonProvider` once the class has ended. */
export function AfterClass(): ReactNode {
	const { t } = useTranslation("teach");
	const session = useLesson((lesson) => lesson.session);
	const link = useLesson((lesson) => lesson.link);
	const picture = useLesson((lesson) => lesson.class);
	const known = useLesson((lesson) => lesson.code);
	const lesson = lessonFor(session);
	const secret = lesson?.secret ?? "";
	const summary = useSummary(session, secret);
	const debrief = summary.at === "ready" ? summary.debrief : null;
	const code = known || lesson?.code || "";
	const title = picture?.title || lesson?.title || t("after.untitled");
	const own = { session, secret, code };
	return (
		<PaperPage
			page="teach"
			wide
			title={t("after.title")}
			lead={code === "" ? title : t("after.lead", { title, code: grouped(code) })}
		>
			<ConnectionNotice state={link} />
			<div className="after-class">
				{lesson ? <DeckSection lesson={lesson} summary={summary} /> : null}
				<KeepSection {...own} />
				<GamesSection {...own} debrief={debrief} />
				<RematchSection />
				<DeleteSection
					{...own}
					games={debrief?.setUp ?? 0}
					people={picture?.people ?? debrief?.people ?? 0}
				/>
			</div>
		</PaperPage>
	);
}

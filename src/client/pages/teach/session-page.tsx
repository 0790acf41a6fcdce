// One session as its instructor sees it: the room before the games, the dashboard while they run, and what comes after.
import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { navigate } from "../../router/router.tsx";
import { forgetLesson, keepLesson, type Lesson, lessonFor } from "../../stores/class/keys.ts";
import { LessonProvider, useLesson, useLessonStore } from "../../stores/class/use-lesson.tsx";
import { Button } from "../../ui/button.tsx";
import { notify } from "../../ui/live-region.tsx";
import { Notice } from "../../ui/panel.tsx";
import { PaperPage } from "../app/paper-page.tsx";
import { Loading } from "../app/plain-pages.tsx";
import { ConnectionNotice } from "../class-common/connection-notice.tsx";
import type { RefusalCode } from "../class-common/refusal-text.tsx";
import { isGone, isOld, Reload, Why } from "../class-common/why.tsx";
import { RecoverForm } from "./new/recover-form.tsx";
import { Room } from "./room/room.tsx";
import "./session-page.css";

// most of the instructor's code is for later: the room must open at once
const Dashboard = lazy(() =>
	import("./dash/dashboard.tsx").then(({ Dashboard: found }) => ({ default: found })),
);
const AfterClass = lazy(() =>
	import("./after/after-class.tsx").then(({ AfterClass: found }) => ({ default: found })),
);

/** For a session that this browser has no key of, or one that opens nothing any more. */
function NoKey({ session, why }: { session: string; why?: RefusalCode }): ReactNode {
	const { t } = useTranslation("teach");
	return (
		<PaperPage page="teach" title={t("room.noKey.title")} lead={t("room.noKey.lead")}>
			{why === undefined ? null : (
				<div className="no-key-why" role="alert">
					<Notice tone="danger">
						<Why code={why} />
					</Notice>
				</div>
			)}
			<section>
				<h2>{t("new.recover.title")}</h2>
				<RecoverForm />
			</section>
			<section className="no-key-acts">
				<Button onClick={() => navigate({ page: "teach" })}>{t("room.noKey.list")}</Button>
				{lessonFor(session) === undefined ? null : (
					<Button
						kind="danger"
						onClick={() => {
							forgetLesson(session);
							notify((t) => t("teach:new.kept.forgotten"));
							navigate({ page: "teach" });
						}}
					>
						{t("new.kept.forget")}
					</Button>
				)}
			</section>
		</PaperPage>
	);
}

/** For a session that this page cannot open; the keys may be good, and are kept. */
function Shut({ why }: { why: RefusalCode }): ReactNode {
	const { t } = useTranslation("class");
	return (
		<PaperPage page="teach" title={t(isOld(why) ? "noSeat.old" : "noSeat.failed")}>
			<div className="no-key-why" role="alert">
				<Notice tone="danger">
					<Why code={why} />
				</Notice>
			</div>
			<section className="no-key-acts">
				<Reload kind="primary" />
			</section>
		</PaperPage>
	);
}

/** Keeps title and code beside the key, so that the list on this device can name the session. */
function useKeptNames(lesson: Lesson): void {
	const title = useLesson((state) => state.class?.title);
	const code = useLesson((state) => state.code);
	useEffect(() => {
		const known = lessonFor(lesson.session);
		if (!known || title === undefined || code === "") return;
		if (known.title !== title || known.code !== code) keepLesson({ ...known, title, code });
	}, [lesson.session, title, code]);
}

function Stage({ lesson }: { lesson: Lesson }): ReactNode {
	const link = useLesson((state) => state.link);
	const stage = useLesson((state) => state.class?.stage);
	useKeptNames(lesson);
	if (link.at === "closed" && link.why !== "replaced")
		return isGone(link.why) ? (
			<NoKey session={lesson.session} why={link.why} />
		) : (
			<Shut why={link.why} />
		);
	if (stage === undefined)
		return (
			<>
				<ConnectionNotice state={link} />
				<Loading />
			</>
		);
	if (stage === "room" || stage === "open") return <Room lesson={lesson} />;
	return (
		<Suspense fallback={<Loading />}>
			{stage === "running" ? <Dashboard /> : <AfterClass />}
		</Suspense>
	);
}

function Connected({ lesson }: { lesson: Lesson }): ReactNode {
	const { session, secret } = lesson;
	const store = useLessonStore({ as: "instructor", session, secret });
	if (!store) return <Loading />;
	return (
		<LessonProvider store={store}>
			<Stage lesson={lesson} />
		</LessonProvider>
	);
}

/** The pages of `#/teach/SESSION`. */
export function SessionPage({ session }: { session: string }): ReactNode {
	const [lesson] = useState(() => lessonFor(session));
	return lesson ? <Connected lesson={lesson} /> : <NoKey session={session} />;
}

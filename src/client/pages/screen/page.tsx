// What a projector shows of a class: how to get in, then all games at a glance, in the end the way to the debrief. No secrets.
import { lazy, type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "../../router/router.tsx";
import { lessonFor } from "../../stores/class/keys.ts";
import { LessonProvider, useLesson, useLessonStore } from "../../stores/class/use-lesson.tsx";
import { BrandMark } from "../../ui/brand.tsx";
import type { PageProps } from "../app/doors.ts";
import { Loading } from "../app/plain-pages.tsx";
import { ConnectionNotice } from "../class-common/connection-notice.tsx";
import type { RefusalCode } from "../class-common/refusal-text.tsx";
import { isGone, isOld, Reload, Why } from "../class-common/why.tsx";
import { Cover } from "./cover.tsx";
import { Ended } from "./ended.tsx";
import { ScreenLobby } from "./lobby.tsx";
import { useSaid } from "./said.tsx";

// the overview brings the scenario with it: the code on the wall must not wait for that
const Overview = lazy(() =>
	import("./overview.tsx").then(({ Overview: found }) => ({ default: found })),
);

function Closed({ why }: { why: RefusalCode }): ReactNode {
	const { t } = useTranslation(["teach", "class"]);
	return (
		<main className="plain-page">
			<title>{t("screen.title")}</title>
			<BrandMark size={64} />
			<h1>{t(isOld(why) ? "class:noSeat.old" : "screen.closed")}</h1>
			<p role="alert">
				<Why code={why} />
			</p>
			<p className="plain-page-acts">
				{isGone(why) ? null : <Reload kind="primary" />}
				<Link className="ui-button" to={{ page: "teach" }}>
					{t("room.noKey.list")}
				</Link>
			</p>
		</main>
	);
}

function Stage(): ReactNode {
	const { t } = useTranslation("teach");
	const link = useLesson((state) => state.link);
	const klass = useLesson((state) => state.class);
	const said = useSaid();
	if (link.at === "closed" && link.why !== "replaced") return <Closed why={link.why} />;
	const notice = <ConnectionNotice state={link} />;
	if (!klass)
		return (
			<>
				{notice}
				<Loading />
			</>
		);
	const covered = klass.frozen && klass.stage === "running";
	return (
		<>
			<title>{t("title", { ns: "common", page: klass.title || t("screen.title") })}</title>
			{klass.stage === "room" || klass.stage === "open" ? (
				<ScreenLobby notice={notice} said={said} />
			) : null}
			{klass.stage === "running" ? (
				<Suspense fallback={<Loading />}>
					<Overview notice={notice} said={said} covered={covered} />
				</Suspense>
			) : null}
			{klass.stage === "ended" ? <Ended notice={notice} /> : null}
			{covered ? <Cover said={said} /> : null}
		</>
	);
}

function Connected({ session, secret }: { session: string; secret: string }): ReactNode {
	const store = useLessonStore({ as: "projector", session, secret });
	if (!store) return <Loading />;
	return (
		<LessonProvider store={store}>
			<Stage />
		</LessonProvider>
	);
}

/** The projector's page. Without a secret in the address it uses the key that this browser holds. */
export default function ScreenPage({ route }: PageProps<"screen">): ReactNode {
	const { session } = route;
	const [kept] = useState(() => lessonFor(session));
	const secret = route.secret ?? (kept?.projector || kept?.secret);
	if (secret === undefined || secret === "") return <Closed why="wrongSecret" />;
	return <Connected key={session} session={session} secret={secret} />;
}

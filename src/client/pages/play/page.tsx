// The play page: finds the game of its address, then shows it.
import { type ReactNode, Suspense, use, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useTutorial } from "../../stores/tutorial.ts";
import { MatchProvider } from "../../stores/use-match.tsx";
import type { PageProps } from "../app/doors.ts";
import { DamagedPage, DraftPage, Loading, MissingPage } from "../app/plain-pages.tsx";
import { forgetFailed, openGame, startGame } from "./open-game.ts";
import { PlayView } from "./play-view.tsx";

/** The page of `play` and `start`. */
export default function PlayPage({ route }: PageProps<"play" | "start">): ReactNode {
	return (
		<Suspense fallback={<Loading />}>
			{route.page === "start" ? (
				<Start route={route} />
			) : (
				<Opened id={route.gameId} key={route.gameId} />
			)}
		</Suspense>
	);
}

function Start({ route }: PageProps<"start">): ReactNode {
	useEffect(() => startGame(route.setup), [route]);
	return <Loading />;
}

function Opened({ id }: { id: string }): ReactNode {
	const { t } = useTranslation("common");
	const opened = use(openGame(id));
	useEffect(() => () => forgetFailed(id), [id]);
	useEffect(() => useTutorial.getState().play(), []);
	if (!opened.ok && (opened.why === "noDraft" || opened.why === "brokenDraft"))
		return <DraftPage why={opened.why} />;
	if (!opened.ok) return opened.why === "missing" ? <MissingPage /> : <DamagedPage />;
	return (
		<MatchProvider store={opened.store}>
			<title>{t("title", { page: t("nav.new") })}</title>
			<PlayView />
		</MatchProvider>
	);
}

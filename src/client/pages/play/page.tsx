// The play page: finds the game of its address, then shows it.
import { type ReactNode, Suspense, use, useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import { useTutorial } from "../../stores/tutorial.ts";
import type { PageProps } from "../app/doors.ts";
import { DamagedPage, DraftPage, Loading, MissingPage } from "../app/plain-pages.tsx";
import { OneGame } from "./one-game.tsx";
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
	const [, again] = useReducer((turn: number) => turn + 1, 0);
	const opened = use(openGame(id));
	useEffect(() => () => forgetFailed(id), [id]);
	useEffect(() => useTutorial.getState().play(), []);
	if (!opened.ok && (opened.why === "noDraft" || opened.why === "brokenDraft"))
		return <DraftPage why={opened.why} />;
	if (!opened.ok) return opened.why === "missing" ? <MissingPage /> : <DamagedPage />;
	return (
		<OneGame store={opened.store} onAgain={again}>
			<title>{t("title", { page: t("nav.new") })}</title>
			<PlayView />
		</OneGame>
	);
}

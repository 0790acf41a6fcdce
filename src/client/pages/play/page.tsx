// The play page: finds the game of its address, then shows it.
import { type ReactNode, Suspense, use, useEffect, useReducer } from "react";
import { useTranslation } from "react-i18next";
import { navigate } from "../../router/router.tsx";
import { useTutorial } from "../../stores/tutorial.ts";
import type { PageProps } from "../app/doors.ts";
import { DamagedPage, DraftPage, Loading, MissingPage } from "../app/plain-pages.tsx";
import { OneGame } from "./one-game.tsx";
import { openGame, type Opened as Result, showGame, startedGame } from "./open-game.ts";
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
	const id = startedGame(route.setup);
	const opened = use(openGame(id));
	// its own address only once there is a game, so that a reload goes on with it, or begins anew where there is none
	useEffect(() => {
		if (opened.ok) navigate({ page: "play", gameId: id }, { replace: true });
	}, [opened, id]);
	return opened.ok ? <Loading /> : <Unopened why={opened.why} />;
}

/** Why there is no game. */
function Unopened({ why }: { why: Extract<Result, { ok: false }>["why"] }): ReactNode {
	if (why === "noDraft" || why === "brokenDraft") return <DraftPage why={why} />;
	return why === "missing" ? <MissingPage /> : <DamagedPage />;
}

function Opened({ id }: { id: string }): ReactNode {
	const { t } = useTranslation("common");
	const [, again] = useReducer((turn: number) => turn + 1, 0);
	const opened = use(openGame(id));
	useEffect(() => useTutorial.getState().play(), []);
	useEffect(() => showGame(id), [id]);
	if (!opened.ok) return <Unopened why={opened.why} />;
	return (
		<OneGame store={opened.store} onAgain={again}>
			<title>{t("title", { page: t("nav.new") })}</title>
			<PlayView />
		</OneGame>
	);
}

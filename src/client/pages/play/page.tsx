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
	const fresh = route.page === "start";
	const id = fresh ? startedGame(route.setup) : route.gameId;
	return (
		<Suspense fallback={<Loading />}>
			<Opened id={id} fresh={fresh} key={id} />
		</Suspense>
	);
}

/** Why there is no game. */
function Unopened({ why }: { why: Extract<Result, { ok: false }>["why"] }): ReactNode {
	if (why === "noDraft" || why === "brokenDraft") return <DraftPage why={why} />;
	return why === "missing" ? <MissingPage /> : <DamagedPage />;
}

/** A game; one that was just begun gets `fresh` its own address, so that a reload goes on with it. */
function Opened({ id, fresh }: { id: string; fresh: boolean }): ReactNode {
	const { t } = useTranslation("common");
	const [, again] = useReducer((turn: number) => turn + 1, 0);
	const opened = use(openGame(id));
	useEffect(() => useTutorial.getState().play(), []);
	useEffect(() => showGame(id), [id]);
	const { ok } = opened;
	useEffect(() => {
		if (fresh && ok) navigate({ page: "play", gameId: id }, { replace: true });
	}, [fresh, ok, id]);
	if (!opened.ok) return <Unopened why={opened.why} />;
	return (
		<OneGame store={opened.store} onAgain={again}>
			<title>{t("title", { page: t("nav.new") })}</title>
			<PlayView />
		</OneGame>
	);
}

// The guided first month: a real game of one fixed deal, played on the play page with a coach beside it.
import { type ReactNode, Suspense, use, useEffect, useReducer, useState } from "react";
import { useTranslation } from "react-i18next";
import { defaultSetup, type Setup } from "../../router/routes.ts";
import { useTutorial } from "../../stores/tutorial.ts";
import { SEED } from "../../viewmodel/tutorial/steps.ts";
import { Loading } from "../app/plain-pages.tsx";
import { OneGame } from "../play/one-game.tsx";
import { deal, dropGame, openGame, showGame } from "../play/open-game.ts";
import { PlayView } from "../play/play-view.tsx";
import { Coach } from "./coach.tsx";

/** The deal of the guided month: the plain game, always with the same dice. */
const DEAL: Setup = { ...defaultSetup("cn"), seed: SEED };

/** The game that is under way, or a new one. */
function current(): string {
	const { gameId, over, begin } = useTutorial.getState();
	if (gameId !== null && !over) return gameId;
	const made = deal(DEAL);
	begin(made);
	return made;
}

/** The page of the guided month. */
export default function TutorialPage(): ReactNode {
	const [id, setId] = useState<string | null>(null);
	useEffect(() => {
		if (id === null) setId(current());
	}, [id]);
	return (
		<Suspense fallback={<Loading />}>
			{id === null ? (
				<Loading />
			) : (
				<Guided
					key={id}
					id={id}
					onLost={() => {
						useTutorial.getState().forget();
						setId(null);
					}}
				/>
			)}
		</Suspense>
	);
}

/** The game with its coach; one that was deleted or does not hold is begun anew. */
function Guided({ id, onLost }: { id: string; onLost: () => void }): ReactNode {
	const { t } = useTranslation("tutorial");
	const [, again] = useReducer((turn: number) => turn + 1, 0);
	const opened = use(openGame(id));
	useEffect(() => showGame(id), [id]);
	const lost = !opened.ok;
	useEffect(() => {
		if (!lost) return;
		dropGame(id);
		onLost();
	}, [lost, id, onLost]);
	if (!opened.ok) return <Loading />;
	return (
		<OneGame store={opened.store} onAgain={again}>
			<title>{t("title", { ns: "common", page: t("name") })}</title>
			<PlayView coach={<Coach gameId={id} />} />
		</OneGame>
	);
}

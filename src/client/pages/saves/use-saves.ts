// The list of saved games as the page shows it, kept true while other tabs change it.
import { useCallback, useEffect, useState } from "react";
import {
	openSaves,
	type SavedGame,
	SavesError,
	type SavesPort,
	type SavesProblem,
} from "../../stores/saves-port.ts";

export interface Saves {
	/** Null until they are read, and where they cannot be. */
	games: readonly SavedGame[] | null;
	/** What went wrong last, or null. */
	problem: SavesProblem | null;
	/** Does something with the keeper of games and words its failure. */
	run: (act: (saves: SavesPort) => Promise<void>) => void;
}

function problemOf(cause: unknown): SavesProblem {
	return cause instanceof SavesError ? cause.problem : "unreadable";
}

/** Reads the saved games and follows their changes. */
export function useSaves(): Saves {
	const [games, setGames] = useState<readonly SavedGame[] | null>(null);
	const [problem, setProblem] = useState<SavesProblem | null>(null);
	const [fleeting, setFleeting] = useState(false);
	useEffect(() => {
		let gone = false;
		let stop: (() => void) | undefined;
		const fail = (cause: unknown): void => {
			if (!gone) setProblem(problemOf(cause));
		};
		openSaves()
			.then(async (saves) => {
				if (gone) return;
				setFleeting(saves.kept?.() === "memory");
				const show = async (): Promise<void> => {
					const list = await saves.list();
					if (!gone) setGames(list);
				};
				stop = saves.subscribe(() => show().catch(fail));
				await show();
			})
			.catch(fail);
		return () => {
			gone = true;
			stop?.();
		};
	}, []);
	const run = useCallback((act: (saves: SavesPort) => Promise<void>): void => {
		setProblem(null);
		openSaves()
			.then(act)
			.catch((cause: unknown) => setProblem(problemOf(cause)));
	}, []);
	return { games, problem: problem ?? (fleeting ? "unavailable" : null), run };
}

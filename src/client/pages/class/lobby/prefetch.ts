// Fetches the board while the lobby waits, so that the game stands at once when it begins.
import { useEffect } from "react";
import { fetchAtRest } from "../../../stores/at-rest.ts";

/** Milliseconds after the primer before the fetching begins. */
const REST = 1500;

/** Fetches the game's code and the board once `now` is true. A failure is left to the game. */
export function usePrefetchedBoard(now: boolean): void {
	useEffect(() => {
		if (!now) return;
		return fetchAtRest(REST, () => {
			import("../game/class-game.tsx").catch(() => {});
			import("../../../board/index.ts").catch(() => {});
		});
	}, [now]);
}

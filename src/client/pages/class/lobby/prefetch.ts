// Fetches the board while the lobby waits, so that the game stands at once when it begins.
import { useEffect } from "react";
import { fetchAtRest } from "../../../stores/at-rest.ts";

/** Milliseconds in which nobody has come in, before the fetching begins: until then others need the room's network. */
const REST = 3000;

/** Fetches the game's code and the board once `now` is true and `people` has rested. A failure is left to the game. */
export function usePrefetchedBoard(now: boolean, people: number): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes in begins the wait anew
	useEffect(() => {
		if (!now) return;
		return fetchAtRest(REST, () => {
			import("../game/class-game.tsx").catch(() => {});
			import("../../../board/index.ts").catch(() => {});
		});
	}, [now, people]);
}

// Fetches the board while the lobby waits, so that the game stands at once when it begins.
import { useEffect } from "react";

/** Milliseconds after the primer before the fetching begins. */
const REST = 1500;

/** True where the person has asked the browser to save data. */
const saves = (): boolean =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Fetches the game's code and the board once `now` is true. A failure is left to the game. */
export function usePrefetchedBoard(now: boolean): void {
	useEffect(() => {
		if (!now || saves()) return;
		const timer = setTimeout(() => {
			import("../game/class-game.tsx").catch(() => {});
			import("../../../board/index.ts").catch(() => {});
		}, REST);
		return () => clearTimeout(timer);
	}, [now]);
}

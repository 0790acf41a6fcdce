// The one player of the page, bound to the person's preferences and to where they are.
import { isClassRoute } from "../router/class-routes.ts";
import { fromPath } from "../router/routes.ts";
import { usePreferences } from "../stores/preferences.ts";
import { createPlayer } from "./player.ts";

/** True on a class's pages, where thirty machines in one room stay silent unless their owner says otherwise. */
export function amongOthers(): boolean {
	const route = fromPath(location.hash || "#/");
	return route !== null && isClassRoute(route);
}

/** Whether sound is wanted where the person is now, and how loud, 0..1. */
export function soundWish(): { on: boolean; volume: number } {
	const { sound, classSound, volume } = usePreferences.getState();
	return { on: amongOthers() ? classSound : sound, volume };
}

/** Plays what happens on the board. */
export const hear = createPlayer({
	wish: soundWish,
	touched: () => navigator.userActivation?.hasBeenActive ?? false,
	context: () => new AudioContext({ latencyHint: "interactive" }),
	load: () => import("./synth.ts"),
});

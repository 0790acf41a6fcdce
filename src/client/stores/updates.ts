// Keeps the game on the device, so that it opens without a network, and knows when a newer version lies ready.
import { create } from "zustand";
import { atRest } from "./at-rest.ts";

/** Ms after the page has loaded, and rests, before everything else is fetched: what the person waits for goes first. */
const PATIENCE = 4000;
/** Ms between two looks for a newer version while a page stays open. */
const AGAIN = 60 * 60_000;

interface Updates {
	/** A newer version is fetched and waits to be taken. */
	ready: boolean;
}

export const useUpdates = create<Updates>(() => ({ ready: false }));

let take: (() => Promise<void>) | undefined;

/** Takes the newer version: the page loads anew. What is kept of games stays. */
export async function takeUpdate(): Promise<void> {
	navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), {
		once: true,
	});
	await take?.();
}

/** Not now; the next visit asks again. */
export function leaveUpdate(): void {
	useUpdates.setState({ ready: false });
}

async function register(): Promise<void> {
	const { registerSW } = await import("virtual:pwa-register");
	take = registerSW({
		immediate: true,
		onNeedRefresh: () => useUpdates.setState({ ready: true }),
		// asked for in another tab, perhaps: this one may be in the middle of a game
		onNeedReload: () => {},
		onRegisteredSW: (_file, registration) => {
			// without a network there is nothing to be found, and nothing to be said
			if (registration) setInterval(() => registration.update().catch(() => {}), AGAIN);
		},
		// a browser that refuses plays on with the network, as on a plain http address
		onRegisterError: () => {},
	});
}

/**
 * Begins to keep the game on the device once the page has loaded and rests. Does nothing where the browser allows
 * none: on plain http elsewhere than on this machine, and while developing.
 */
export function keepOffline(): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	const begin = (): void => {
		atRest(PATIENCE, () => void register().catch(() => {}));
	};
	if (document.readyState === "complete") begin();
	else addEventListener("load", begin, { once: true });
}

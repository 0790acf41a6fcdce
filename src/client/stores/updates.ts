// Keeps the game on the device, so that it opens without a network, and knows when a newer version lies ready.
import { create } from "zustand";
import { atRest } from "./at-rest.ts";

/** Ms after the page has loaded, and rests, before everything else is fetched: what the person waits for goes first. */
const PATIENCE = 4000;
/** As `PATIENCE`, in a class: a whole room comes in over one network, and has a lesson before it. */
const PATIENCE_IN_CLASS = 5 * 60_000;
/** Ms between two looks for a newer version while a page stays open. */
const AGAIN = 60 * 60_000;

/** Ms the version in use has to give way; while it answers a page, it does not. */
const GIVING_WAY = 3000;

interface Updates {
	/**
	 * A newer version is fetched and waits to be taken; it is being taken; or it cannot be, as another tab uses the
	 * older one and the server does not answer.
	 */
	newer: "none" | "ready" | "taking" | "held";
}

export const useUpdates = create<Updates>(() => ({ newer: "none" }));

let take: (() => Promise<void>) | undefined;

/**
 * Takes the newer version: the page loads anew. What is kept of games stays. Where the older version does not give
 * way, this page leaves it, and comes from the server; a game in another tab goes on with it.
 */
export async function takeUpdate(): Promise<void> {
	const { serviceWorker } = navigator;
	useUpdates.setState({ newer: "taking" });
	const changed = new Promise<boolean>((resolve) => {
		serviceWorker.addEventListener("controllerchange", () => resolve(true), { once: true });
		setTimeout(() => resolve(false), GIVING_WAY);
	});
	await take?.();
	if (!(await changed) && !(await leaveKept())) return useUpdates.setState({ newer: "held" });
	location.reload();
}

/** Leaves the version kept on the device, so that the next page comes from the server; false where that does not answer. */
async function leaveKept(): Promise<boolean> {
	const there = await fetch("/healthz", { cache: "no-store" }).catch(() => undefined);
	if (!there?.ok) return false;
	await (await navigator.serviceWorker?.getRegistration())?.unregister();
	return true;
}

/** Loads the page again in the server's own version: the one kept on the device would be the same as before. */
export async function reloadFromServer(): Promise<void> {
	await leaveKept().catch(() => false);
	location.reload();
}

/** Not now; the next visit asks again. */
export function leaveUpdate(): void {
	useUpdates.setState({ newer: "none" });
}

async function register(): Promise<void> {
	const { registerSW } = await import("virtual:pwa-register");
	take = registerSW({
		immediate: true,
		onNeedRefresh: () => useUpdates.setState({ newer: "ready" }),
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
 * none: on plain http elsewhere than on this machine, and while developing. `inClass` = the page came as one of a class.
 */
export function keepOffline(inClass: boolean): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	const begin = (): void => {
		atRest(inClass ? PATIENCE_IN_CLASS : PATIENCE, () => void register().catch(() => {}));
	};
	if (document.readyState === "complete") begin();
	else addEventListener("load", begin, { once: true });
}

// The pages behind the addresses. Every folder of pages/ with a page.tsx is one; all but the first page load when needed.
import i18next from "i18next";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Route } from "../../router/routes.ts";

export type PageName = Exclude<Route["page"], "front" | "start">;

/** What a page is given: its own route. `play` also gets `start`, and makes the game. */
export interface PageProps<Name extends Route["page"]> {
	route: Extract<Route, { page: Name }>;
}

interface PageModule {
	default: ComponentType<{ route: Route }>;
}

const FILES = import.meta.glob<PageModule>(["../*/page.tsx", "!../front/page.tsx"]);

/**
 * What a page will ask for once it is there, asked for together with its code: on a slow network each thing asked for
 * after another is one more wait. Failure is left to whoever needs it.
 */
const AHEAD: Readonly<Record<string, () => readonly Promise<unknown>[]>> = {
	play: () => [
		import("../../board/index.ts"),
		import("../../stores/main-scenario.ts"),
		i18next.loadNamespaces(["panels", "board", "talks"]),
	],
	replay: () => [import("../../board/index.ts"), import("../../stores/main-scenario.ts")],
};

function fetchPage(name: string, load: () => Promise<PageModule>): Promise<PageModule> {
	const page = load();
	for (const coming of AHEAD[name]?.() ?? []) coming.catch(() => {});
	return page;
}

const nameOf = (path: string): string => path.split("/")[1] ?? "";

const pages = new Map<string, LazyExoticComponent<PageModule["default"]>>(
	Object.entries(FILES).map(([path, load]) => {
		const name = nameOf(path);
		return [name, lazy(() => fetchPage(name, load))];
	}),
);

function folder(route: Route): string {
	return route.page === "start" ? "play" : route.page;
}

/** The page of a route, loaded when first drawn; undefined where this build has none. */
export function pageOf(route: Route): LazyExoticComponent<PageModule["default"]> | undefined {
	return pages.get(folder(route));
}

/** True where this build has the page, so that no door is shown that leads nowhere. */
export function hasPage(name: PageName): boolean {
	return pages.has(name);
}

/** Ms a page rests before others are fetched ahead. */
const REST = 1500;

/** Fetches a page ahead once the present one rests, unless the person asks to save data; gives the way to stop. */
export function preloadAtRest(name: PageName): () => void {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection?.saveData) return () => {};
	const timer = setTimeout(() => preload(name), REST);
	return () => clearTimeout(timer);
}

/** Fetches a page's code ahead, for example when the pointer comes near its door. Failure is left to the real visit. */
export function preload(name: PageName): void {
	const load = FILES[`../${name}/page.tsx`];
	if (load) fetchPage(name, load).catch(() => {});
}

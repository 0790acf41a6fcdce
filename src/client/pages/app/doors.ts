// The pages behind the addresses. Every folder of pages/ with a page.tsx is one; all but the first page load when needed.
import i18next from "i18next";
import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { BASE_LANGUAGE } from "../../../scenario/translation.ts";
import { loadTranslation } from "../../i18n/translation.ts";
import type { Route } from "../../router/routes.ts";
import { fetchAtRest } from "../../stores/at-rest.ts";
import { MAIN } from "../../stores/shipped.ts";
import { fetchAhead, folderOf, PAGES, type PageModule } from "./ahead.ts";

export type PageName = Exclude<Route["page"], "front" | "start">;

/** What a page is given: its own route. `play` also gets `start`, and makes the game. */
export interface PageProps<Name extends Route["page"]> {
	route: Extract<Route, { page: Name }>;
}

/** Words of a page that stands on a game, asked for together with it. */
const GAME_WORDS = ["panels", "board", "talks"];
const WORDS: Readonly<Record<string, readonly string[]>> = {
	play: GAME_WORDS,
	tutorial: [...GAME_WORDS, "tutorial"],
};

/** Fetches a page and what it will ask for. Failure is left to whoever needs it. */
function fetchWhole(folder: string): void {
	void fetchAhead(folder);
	const words = WORDS[folder];
	if (!words) return;
	i18next.loadNamespaces([...words]).catch(() => {});
	void loadTranslation(MAIN, i18next.resolvedLanguage ?? BASE_LANGUAGE);
}

const nameOf = (path: string): string => path.split("/")[1] ?? "";

/** Each is fetched when it is first drawn, or `ready` already. */
const pages = new Map<string, LazyExoticComponent<PageModule["default"]> | PageModule["default"]>(
	Object.entries(PAGES).map(([path, load]) => {
		const name = nameOf(path);
		return [
			name,
			lazy(() => {
				fetchWhole(name);
				return load();
			}),
		];
	}),
);

/** The page of a route, loaded when first drawn; undefined where this build has none. */
export function pageOf(route: Route): ComponentType<{ route: Route }> | undefined {
	return pages.get(folderOf(route));
}

/** Resolves when the page of a route can be drawn at once, in the words of `namespaces`; failure is left to the page. */
export async function ready(route: Route, namespaces: readonly string[]): Promise<void> {
	const folder = folderOf(route);
	const load = PAGES[`../${folder}/page.tsx`];
	try {
		await i18next.loadNamespaces([...namespaces]);
		if (load) pages.set(folder, (await load()).default);
	} catch {
		// the page asks again, and says what is missing
	}
}

/** True where this build has the page, so that no door is shown that leads nowhere. */
export function hasPage(name: PageName): boolean {
	return pages.has(name);
}

/** Ms a page rests before others are fetched ahead. */
const REST = 300;

/** Fetches a page ahead once the present one rests; gives the way to stop. */
export const preloadAtRest = (name: PageName): (() => void) =>
	fetchAtRest(REST, () => preload(name));

/** Fetches a page ahead, for example when the pointer comes near its door. */
export const preload = (name: PageName): void => fetchWhole(name);

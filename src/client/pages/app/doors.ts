// The pages behind the addresses. Every folder of pages/ with a page.tsx is one; all but the first page load when needed.
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

const pages = new Map<string, LazyExoticComponent<PageModule["default"]>>(
	Object.entries(FILES).map(([path, load]) => [path.split("/")[1] ?? "", lazy(load)]),
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

/** Fetches a page's code ahead, for example when the pointer comes near its door. Failure is left to the real visit. */
export function preload(name: PageName): void {
	FILES[`../${name}/page.tsx`]?.().catch(() => {});
}

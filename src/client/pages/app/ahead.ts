// What the page of an address will ask for, asked for before anything else runs: on a slow network each thing asked for after another is one more wait.
import { fromPath, type Route } from "../../router/routes.ts";
import { hold } from "../../stores/at-rest.ts";

export interface PageModule {
	default: import("react").ComponentType<{ route: Route }>;
}

/** Every folder of pages/ with a page.tsx but the first page's, which comes with the program. */
export const PAGES = import.meta.glob<PageModule>(["../*/page.tsx", "!../front/page.tsx"]);

/** The folder of a route's page. */
export function folderOf(route: Route): string {
	return route.page === "start" ? "play" : route.page;
}

const board = () => import("../../board/index.ts");
const scenario = () => import("../../stores/main-scenario.ts");
/** A game is read and answered in its panels: those come first, and the board does not share the line with them. */
const game = (page: Promise<unknown>) => [scenario(), page.then(board)];
const AHEAD: Readonly<Record<string, (page: Promise<unknown>) => readonly Promise<unknown>[]>> = {
	play: game,
	tutorial: game,
	replay: () => [scenario(), board()],
};

/**
 * Asks for the code of a page and for what it will then ask for; resolves when all has come or failed. Failure is left
 * to whoever needs it.
 */
export async function fetchAhead(folder: string): Promise<void> {
	const page = PAGES[`../${folder}/page.tsx`]?.();
	if (page) await Promise.allSettled([page, ...(AHEAD[folder]?.(page) ?? [])]);
}

/** Ms for a page that has come to draw itself, and to hold what waits for its board. */
const DRAWN_BY = 1000;

const route = fromPath(globalThis.location?.hash || "/");
if (route && route.page !== "front") {
	const over = hold();
	const folder = folderOf(route);
	void fetchAhead(folder).then(() => setTimeout(over, AHEAD[folder] ? DRAWN_BY : 0));
}

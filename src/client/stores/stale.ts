// A part of the page that is not there any more: the server serves a newer version, and this page is of the older one.

/** The program that a page of this build names. */
const PROGRAM = /<script\b[^>]*\btype="module"[^>]*\bsrc="([^"]+)"/;
/** The program that the page was last loaded anew for, in the browser's own store. */
const TRIED = "chip.stale";

async function reloadWhereNewer(): Promise<void> {
	const own = document.querySelector("script[type=module]")?.getAttribute("src");
	const answer = await fetch(location.pathname, { cache: "no-store" }).catch(() => undefined);
	if (!own || !answer?.ok) return;
	const [, served] = PROGRAM.exec(await answer.text()) ?? [];
	if (served !== undefined && served !== own && isFirstTry(served)) location.reload();
}

/** False where the page has been loaded for this program before: what stands between may hand out old pages. */
function isFirstTry(program: string): boolean {
	try {
		if (sessionStorage.getItem(TRIED) === program) return false;
		sessionStorage.setItem(TRIED, program);
		return true;
	} catch {
		// a browser that keeps nothing would do it again and again
		return false;
	}
}

/**
 * Loads the page anew where a part of it cannot be fetched and the server names another program by now: what is kept of
 * games and seats stays. Where the network failed, the page says so itself.
 */
export function watchForParts(): void {
	addEventListener("vite:preloadError", () => void reloadWhereNewer());
}

// What the page is before the program has come: the first page as it was drawn with the build, and stand-in typefaces.
import i18next from "i18next";
import { atRest } from "../../stores/at-rest.ts";

/**
 * True where the first page already stands as the program would draw it. Where the person has gone on in the meantime,
 * or its language cannot be had, the program draws anew, and what stood is gone.
 */
export function stillStands(): boolean {
	const { still } = document.documentElement.dataset;
	if (still === undefined) return false;
	if (still === i18next.resolvedLanguage && /^(#\/?)?$/.test(location.hash)) return true;
	wake();
	return false;
}

/** Ms for the page to answer, before its typefaces are asked for and everything is set in them. */
const SET_AFTER = 50;

/** The page's own typefaces, as `document.fonts` is asked for them. */
const TYPEFACES = ['1em "Inter Variable"', '1em "Source Serif 4 Variable"'];

/** Asks for the page's typefaces once nobody waits for anything else; the letters change once, when all have come. */
export function setInType(): void {
	const page = document.documentElement;
	if (page.dataset.standIn === undefined) return;
	atRest(SET_AFTER, () => {
		void Promise.allSettled(TYPEFACES.map((face) => document.fonts.load(face))).then(() => {
			delete page.dataset.standIn;
		});
	});
}

/** Lets everything answer from now on: what only the program can do took no press until it was there. */
export function wake(): void {
	const page = document.documentElement;
	if (page.dataset.still === undefined) return;
	for (const one of document.querySelectorAll("#root [inert]")) one.removeAttribute("inert");
	delete page.dataset.still;
	setInType();
}

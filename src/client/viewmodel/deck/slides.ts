// Which slides a class's debrief has, and where each key leads.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";

const SLIDES = [
	"title",
	"scores",
	"paths",
	"deals",
	"worth",
	"forecasts",
	"promises",
	"heat",
	"questions",
	"closing",
] as const;
export type SlideId = (typeof SLIDES)[number];

/**
 * Slides of a debrief in their order. What deals were worth is shown only where one was signed; a class that ended before
 * any month closed has the first alone, which says so.
 */
export const slidesOf = ({ deals, games }: Pick<ClassDebrief, "deals" | "games">): SlideId[] =>
	games.length === 0
		? ["title"]
		: SLIDES.filter((id) => id !== "worth" || deals.some(({ game }) => game > 0));

/** Keys that page: arrows, space, and what a presenter's remote sends. */
const STEP: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	PageDown: 1,
	" ": 1,
	ArrowLeft: -1,
	PageUp: -1,
	Backspace: -1,
};

/** Index of the slide that a key leads to from `at`, at either end no further; null where the key does not page. */
export function paged(
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	at: number,
	count: number,
): number | null {
	if (key === "Home") return 0;
	if (key === "End") return count - 1;
	const step = STEP[key];
	if (step === undefined) return null;
	const way = key === " " && shiftKey ? -1 : step;
	return Math.min(count - 1, Math.max(0, at + way));
}

// What the board tells at the moment, and how much a card laid over it would take away.
import type { Box } from "./use-target.ts";

export interface Told {
	/** Where it is, px of the window. */
	box: Box;
	/** How much it matters, against a lever that stands as it stood. */
	weight: number;
}

/** What just changed, what is asked about and what lies on the table go before what stands as it stood. */
const WEIGHTS: readonly (readonly [string, number])[] = [
	// small, and said nowhere else on the board
	[".bd-percent", 20],
	[".bd-date:not(.sr-only)", 10],
	[".bd-tag:is(.is-lit, .is-hit, .is-hit-again, :has(.bd-percent))", 4],
	[".bd-table > :not(.bd-half), .bd-half > *, .bd-meter", 4],
	[".bd-tag:not(.is-dim), .bd-plate", 1],
	[".bd-tag.is-dim, .bd-lane", 0.5],
];

/** Everything on the board that a card should rather not cover. */
export function toldOnBoard(): Told[] {
	return WEIGHTS.flatMap(([selector, weight]) =>
		[...document.querySelectorAll(selector)].map((element) => ({
			box: element.getBoundingClientRect(),
			weight,
		})),
	);
}

// A class in numbers, for the first slide.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";

export interface Figures {
	games: number;
	people: number;
	/** Months that closed, all games together. */
	months: number;
	deals: number;
	forecasts: number;
	ruptures: number;
	/** First and last month of any game; 0 = none has closed. */
	first: number;
	last: number;
	/** Games that were set up and have closed no month. */
	unplayed: number;
}

/** The class in numbers. */
export function figuresOf(debrief: ClassDebrief): Figures {
	const { games, people, deals, forecasts, setUp } = debrief;
	const months = games.flatMap((game) => game.months);
	return {
		games: games.length,
		people,
		months: months.length,
		deals: deals.filter(({ game }) => game > 0).length,
		forecasts: forecasts.all.counted + forecasts.all.idle,
		ruptures: games.filter(({ ending }) => ending === "rupture").length,
		first: months.length === 0 ? 0 : Math.min(...months),
		last: months.length === 0 ? 0 : Math.max(...months),
		unplayed: setUp - games.length,
	};
}

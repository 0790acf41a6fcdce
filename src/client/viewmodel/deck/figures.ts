// A class in numbers, for the first slide.
import type { ClassDebrief, GameLine } from "../../../classroom/after/debrief.ts";

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
	/** What people decided themselves; null where nothing was decided in their place. */
	own: { moves: number; of: number; months: number; deals: number } | null;
}

/** The part of people in a class's games; null where nothing was decided in their place. */
export function ownOf({ games }: Pick<ClassDebrief, "games">): Figures["own"] {
	const sum = (of: keyof GameLine["own"]): number =>
		games.reduce((all, { own }) => all + own[of], 0);
	const [moves, stead] = [sum("moves"), sum("stead")];
	if (stead === 0) return null;
	return { moves, of: moves + stead, months: sum("months"), deals: sum("deals") };
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
		own: ownOf(debrief),
	};
}

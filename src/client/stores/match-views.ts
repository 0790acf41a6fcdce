// What the person at the screen sees of a match's states: each is looked at once, however often it is asked for.
import type { Match } from "../../match/index.ts";
import { type Game, type Seat, type View, view } from "../../rules/index.ts";
import { sharedView } from "./match-desk.ts";

/** Sees a state of the match from a seat; `shared` = as both persons of a hot seat may see it together. */
export type Seeing = (match: Match, game: Game, seat: Seat, shared: boolean) => View;

/** Views that are remembered for as long as their state. */
export function createSeeing(): Seeing {
	const views = new WeakMap<Game, Partial<Record<Seat | "both", View>>>();
	return (match, game, seat, shared) => {
		const key = shared ? "both" : seat;
		const known = views.get(game) ?? {};
		const found = known[key];
		if (found && found.seat === seat) return found;
		const made = shared ? sharedView(match, game, seat) : view(match.book, game, seat);
		views.set(game, { ...known, [key]: made });
		return made;
	};
}

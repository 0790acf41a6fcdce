// What the parts of the dashboard share: the scenario's words and limits, and which act is open on what.
import { createContext, useContext } from "react";
import type { Book, Seat } from "../../../../rules/index.ts";
import type { Scenario } from "../../../../scenario/index.ts";
import type { Words } from "../../../viewmodel/game/words.ts";

/** The scenario that the class plays, in the words of the page; changes with the language alone. */
export interface Lore {
	words: Words;
	scenario: Scenario;
	book: Book;
	/** Tension from which accidents happen, and relations rupture. */
	limits: { accident: number; rupture: number };
}

/** An act that stands in the menu. */
export type MenuAct =
	| "inject"
	| "message"
	| "time"
	| "advance"
	| "rematch"
	| "undo"
	| "swap"
	| "control"
	| "people"
	| "door"
	| "end";
/** What can be open; a `person` is reached through `people`. */
export type ActName = MenuAct | "person" | "menu";

/** What an act is about; each reads what it needs. */
export interface About {
	/** Games chosen; null = all. */
	games: readonly number[] | null;
	/** The one game; 0 = none chosen yet. */
	game: number;
	seat: Seat;
	/** Id of a person; "" = nobody. */
	person: string;
}

export const ABOUT: About = { games: null, game: 0, seat: "us", person: "" };

export interface Acts {
	/** The act that is open; "menu" = all of them to choose from; null = none, on small screens. */
	open: ActName | null;
	about: About;
	go: (act: ActName, about?: Partial<About>) => void;
	/** Changes what the open act is about. */
	set: (about: Partial<About>) => void;
	/** Back to the menu on a wide screen, away on a small one. */
	close: () => void;
	/** The panel stands beside the games; else it lies over them. */
	wide: boolean;
}

export const LoreContext = createContext<Lore | null>(null);
export const ActsContext = createContext<Acts | null>(null);

/** @throws Error outside the dashboard */
export function useLore(): Lore {
	const lore = useContext(LoreContext);
	if (!lore) throw new Error("no dashboard around");
	return lore;
}

/** @throws Error outside the dashboard */
export function useActs(): Acts {
	const acts = useContext(ActsContext);
	if (!acts) throw new Error("no dashboard around");
	return acts;
}

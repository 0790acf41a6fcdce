// What a running game asks of whoever keeps it on this device.
import type { GameRecord } from "../../record/index.ts";
import type { Desk } from "./match-desk.ts";

/** A game with all that is needed to go on with it. */
export interface KeptMatch {
	id: string;
	name: string;
	record: GameRecord;
	/** What its dice fall from. */
	seed: string;
	desk: Desk;
	/** What it goes on from: the revision that was kept last; 0 = a new game. */
	revision: number;
}

export interface MatchKeeper {
	/**
	 * Keeps the game as it stands; gives its revision once it is safe.
	 * @throws SavesError `elsewhere` where what is kept has another revision than the one this goes on from
	 */
	keep(kept: KeptMatch): Promise<number>;
}

/** Keeps nothing, for a page without storage and for tests. */
export const noKeeper: MatchKeeper = { keep: ({ revision }) => Promise.resolve(revision) };

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
}

export interface MatchKeeper {
	/** Keeps the game as it stands; resolves once it is safe. @throws SavesError */
	keep(kept: KeptMatch): Promise<void>;
}

/** Keeps nothing, for a page without storage and for tests. */
export const noKeeper: MatchKeeper = { keep: () => Promise.resolve() };

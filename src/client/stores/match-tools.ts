// What a running game works with: who keeps it, who thinks for it, and when it ends.
import type { MatchKeeper } from "./match-keeper.ts";
import type { Thinker } from "./thinker.ts";

export interface MatchTools {
	keeper?: MatchKeeper;
	/** Lets the page breathe before the computer decides. */
	pause?: () => Promise<void>;
	/** Only looked at: no seat is played on, not even the computer's. */
	still?: boolean;
	/** Looks ahead for the computer's seats; without one their characters go by their rules. */
	thinker?: Thinker;
	/** Ends the store: nothing is played or kept by it any more. */
	end?: AbortSignal;
}

/** Lets the page draw before what comes next. */
export const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

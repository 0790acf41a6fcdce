// How far the guided month of this browser is: which game it is, and which of its steps are behind.
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";

export interface TutorialState {
	/** The game it is played in; null before the first. */
	gameId: string | null;
	/** Steps that were read, or whose control was used. */
	passed: readonly string[];
	/** Played to its end, or skipped: the game goes on without a coach. */
	over: boolean;
	/** Some game was opened in this browser: whoever has played needs no invitation. */
	played: boolean;
}

interface TutorialActs {
	/** Begins in this game. */
	begin: (gameId: string) => void;
	pass: (step: string) => void;
	finish: () => void;
	/** Forgets the game it was played in, so that the next visit begins anew; the game itself stays. */
	forget: () => void;
	play: () => void;
}

const START: TutorialState = { gameId: null, passed: [], over: false, played: false };
const AFRESH = { gameId: null, passed: [], over: false };

/** The name under which the browser keeps it; `.ci/still.ts` reads it there before the program has come. */
export const KEPT_AS = "bargaining-chip.tutorial";

/** The guided month of this browser. Where storage is forbidden it lasts as long as the page. */
export const useTutorial = create<TutorialState & TutorialActs>()(
	persist(
		(set) => ({
			...START,
			begin: (gameId) => set({ gameId, passed: [], over: false }),
			pass: (step) => set(({ passed }) => ({ passed: [...new Set([...passed, step])] })),
			finish: () => set({ over: true }),
			forget: () => set(AFRESH),
			play: () => set({ played: true }),
		}),
		{
			name: KEPT_AS,
			version: 1,
			storage: createJSONStorage(() => localStorage),
			partialize: ({ gameId, passed, over, played }): TutorialState => ({
				gameId,
				passed,
				over,
				played,
			}),
		},
	),
);

/** Where the guided month stands: to be offered to a newcomer, under way, or neither. */
export function useInvitation(): "first" | "resume" | null {
	return useTutorial(({ gameId, over, played }) => {
		if (gameId !== null) return over ? null : "resume";
		return played ? null : "first";
	});
}

// What each seat laid last in a game, so that a refused offer need not be written anew; kept while the page is open.
import { create } from "zustand";
import type { Seat, Swap } from "../../rules/index.ts";

interface LastOffers {
	/** Rows by game and seat. */
	of: Readonly<Record<string, readonly Swap[]>>;
	/** Keeps what a seat has just laid. */
	keep: (game: string, seat: Seat, rows: readonly Swap[]) => void;
}

const NONE: readonly Swap[] = [];
const keyOf = (game: string, seat: Seat): string => `${game} ${seat}`;

const useLastOffers = create<LastOffers>()((set) => ({
	of: {},
	keep: (game, seat, rows) => set(({ of }) => ({ of: { ...of, [keyOf(game, seat)]: rows } })),
}));

/** The rows that a seat laid last in this game; none where it has laid nothing since the page was opened. */
export const useLastOffer = (game: string, seat: Seat): readonly Swap[] =>
	useLastOffers(({ of }) => of[keyOf(game, seat)] ?? NONE);

/** Keeps what a seat has just laid. */
export const keepOffer: LastOffers["keep"] = (...offer) => useLastOffers.getState().keep(...offer);

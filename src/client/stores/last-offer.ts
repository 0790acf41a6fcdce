// What each seat laid last in a game, so that a refused offer need not be written anew; kept as long as the tab.
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { Seat, Swap } from "../../rules/index.ts";

interface LastOffers {
	/** The game they were laid in: of one game alone. */
	game: string;
	laid: Readonly<Partial<Record<Seat, readonly Swap[]>>>;
}

const NONE: readonly Swap[] = [];

const useLastOffers = create<LastOffers>()(
	persist((): LastOffers => ({ game: "", laid: {} }), {
		name: "bargaining-chip.last-offers",
		version: 1,
		// another tab may play another game
		storage: createJSONStorage(() => sessionStorage),
	}),
);

/** The rows that a seat laid last in this game; none where it has laid nothing in this tab. */
export const useLastOffer = (game: string, seat: Seat): readonly Swap[] =>
	useLastOffers((kept) => (kept.game === game ? (kept.laid[seat] ?? NONE) : NONE));

/** Keeps what a seat has just laid. */
export function keepOffer(game: string, seat: Seat, rows: readonly Swap[]): void {
	useLastOffers.setState((kept) => ({
		game,
		laid: { ...(kept.game === game ? kept.laid : {}), [seat]: rows },
	}));
}

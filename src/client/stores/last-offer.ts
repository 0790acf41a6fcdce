// What each seat laid last in a game, so that a refused offer need not be written anew; kept as long as the tab.
import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import type { Seat, Swap } from "../../rules/index.ts";

/** An offer as it was laid. */
export interface LaidOffer {
	month: number;
	rows: readonly Swap[];
}

interface LastOffers {
	/** The game they were laid in: of one game alone. */
	game: string;
	laid: Readonly<Partial<Record<Seat, LaidOffer>>>;
}

const useLastOffers = create<LastOffers>()(
	persist((): LastOffers => ({ game: "", laid: {} }), {
		name: "bargaining-chip.last-offers",
		version: 1,
		// another tab may play another game
		storage: createJSONStorage(() => sessionStorage),
	}),
);

/** What a seat laid last in this game; null where it has laid nothing in this tab. */
export const useLastOffer = (game: string, seat: Seat): LaidOffer | null =>
	useLastOffers((kept) => (kept.game === game ? (kept.laid[seat] ?? null) : null));

/** Keeps what a seat has just laid. */
export function keepOffer(game: string, seat: Seat, offer: LaidOffer): void {
	useLastOffers.setState((kept) => ({
		game,
		laid: { ...(kept.game === game ? kept.laid : {}), [seat]: offer },
	}));
}

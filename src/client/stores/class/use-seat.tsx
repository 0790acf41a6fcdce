// Gives the parts of a student's page the store of the seat.
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { SeatStore } from "./seat-types.ts";

const SeatContext = createContext<StoreApi<SeatStore> | null>(null);

/** Makes a seat's store known to everything inside. */
export function SeatProvider({
	store,
	children,
}: {
	store: StoreApi<SeatStore>;
	children: ReactNode;
}) {
	return <SeatContext.Provider value={store}>{children}</SeatContext.Provider>;
}

/** A part of the seat's store; renders again only when that part changes. @throws Error outside a `SeatProvider` */
export function useSeat<T>(select: (seat: SeatStore) => T): T {
	const store = useContext(SeatContext);
	if (!store) throw new Error("no seat around");
	return useStore(store, select);
}

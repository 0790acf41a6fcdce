// Gives the pages of a running game its store.
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { MatchStore } from "./match-types.ts";

const MatchContext = createContext<StoreApi<MatchStore> | null>(null);

/** Makes a game's store known to everything inside. */
export function MatchProvider({
	store,
	children,
}: {
	store: StoreApi<MatchStore>;
	children: ReactNode;
}) {
	return <MatchContext.Provider value={store}>{children}</MatchContext.Provider>;
}

/** The store of the running game. @throws Error outside a `MatchProvider` */
function useMatchStore(): StoreApi<MatchStore> {
	const store = useContext(MatchContext);
	if (!store) throw new Error("no match around");
	return store;
}

/** A part of the running game; renders again only when that part changes. */
export function useMatch<T>(select: (match: MatchStore) => T): T {
	return useStore(useMatchStore(), select);
}

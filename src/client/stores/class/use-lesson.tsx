// Gives the pages of an instructor or a projector their store.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { createLessonStore, type LessonKey, type LessonStore } from "./lesson-store.ts";

const LessonContext = createContext<StoreApi<LessonStore> | null>(null);

/** Makes a session's store known to everything inside. */
export function LessonProvider({
	store,
	children,
}: {
	store: StoreApi<LessonStore>;
	children: ReactNode;
}) {
	return <LessonContext.Provider value={store}>{children}</LessonContext.Provider>;
}

/** A part of the session; renders again only when that part changes. @throws Error outside a `LessonProvider` */
export function useLesson<T>(select: (lesson: LessonStore) => T): T {
	const store = useContext(LessonContext);
	if (!store) throw new Error("no lesson around");
	return useStore(store, select);
}

/** Tiles of the games that still count, by number. */
export function useCurrentTiles() {
	const tiles = useLesson((state) => state.tiles);
	return useMemo(
		() =>
			Object.values(tiles)
				.map(({ tile }) => tile)
				.filter(({ followed }) => !followed)
				.sort((a, b) => a.n - b.n),
		[tiles],
	);
}

/** A store connected for as long as the caller is drawn; null until the first drawing is done. */
export function useLessonStore({ as, session, secret }: LessonKey): StoreApi<LessonStore> | null {
	const [store, setStore] = useState<StoreApi<LessonStore> | null>(null);
	useEffect(() => {
		const made = createLessonStore({ as, session, secret });
		setStore(made);
		return () => {
			setStore(null);
			made.getState().close();
		};
	}, [as, session, secret]);
	return store;
}

// The drafts of this browser for pages that list them.
import { useCallback, useEffect, useState } from "react";
import { type DraftRow, openDrafts } from "./drafts.ts";

export interface ListedDrafts {
	/** The latest first; null while they come. */
	rows: readonly DraftRow[] | null;
	kept: "browser" | "memory";
	/** Looks again. */
	again: () => void;
}

/** Lists the drafts, and again when another tab has changed one. A browser that refuses has none. */
export function useDrafts(): ListedDrafts {
	const [found, setFound] = useState<Omit<ListedDrafts, "again"> | null>(null);
	const again = useCallback((): void => {
		void openDrafts()
			.then(async (drafts) => setFound({ rows: await drafts.list(), kept: drafts.kept }))
			.catch(() => setFound({ rows: [], kept: "memory" }));
	}, []);
	useEffect(() => {
		again();
		let stop: (() => void) | null = null;
		let left = false;
		void openDrafts().then((drafts) => {
			if (!left) stop = drafts.subscribe(again);
		});
		return () => {
			left = true;
			stop?.();
		};
	}, [again]);
	return { rows: found?.rows ?? null, kept: found?.kept ?? "browser", again };
}

/** A draft's title in a language; English where it has none, "" where it has none at all. */
export const titleIn = ({ titles }: DraftRow, language: string): string =>
	titles[language] || titles.en || "";

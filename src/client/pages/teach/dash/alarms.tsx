// Reads new red troubles aloud, and nothing else of what changes on the tiles.
import { useEffect, useRef } from "react";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import { announce } from "../../../ui/live-region.tsx";
import { alarmsOf, type Alarms as Known, newAlarms } from "../../../viewmodel/class/alarms.ts";
import { useLore } from "./dash-context.ts";

/** Draws nothing. */
export function Alarms(): null {
	const { words } = useLore();
	const tiles = useLesson((state) => state.tiles);
	const known = useRef<Known | null>(null);
	useEffect(() => {
		const list = Object.values(tiles).map(({ tile }) => tile);
		const now = alarmsOf(list);
		// what stands already when the page opens is on the page
		const before = known.current ?? now;
		known.current = now;
		for (const text of newAlarms(words, before, now, (n) => tiles[n]?.tile)) announce(text);
	}, [words, tiles]);
	return null;
}

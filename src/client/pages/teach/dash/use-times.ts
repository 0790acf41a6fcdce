// The clocks of one game as they stand at this second.
import { type HeldTile, tileAt } from "../../../stores/class/lesson-store.ts";
import { useLesson } from "../../../stores/class/use-lesson.tsx";
import type { TileTimes } from "../../../viewmodel/class/band.ts";
import { useSecond } from "../../class-common/use-second.ts";

/** The times of a tile, ms; as they came while `runs` is false. */
export function useTimes(held: HeldTile, runs: boolean): TileTimes {
	const klass = useLesson((state) => state.class);
	const now = useSecond(runs);
	return tileAt(held, klass, runs ? now : held.at);
}

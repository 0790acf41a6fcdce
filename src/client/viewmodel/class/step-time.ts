// The step that most games of a class are in, and how long they still have for it.
import { STEPS, type Step } from "../../../classroom/pace.ts";
import type { Tile } from "../../../classroom/tiles.ts";
import { mostly } from "./summary.ts";

const ORDER: readonly string[] = STEPS;

export interface StepTime {
	phase: Step;
	/** Games in this step of this month, of all that run. */
	games: number;
	of: number;
	/** Milliseconds left to the one that has least and to the one that has most; null = no clock runs there. */
	left: { least: number; most: number } | null;
}

/**
 * The step of most running games, in the month that most are in; of two with as many, the later. `times`: the games'
 * tiles, each with the milliseconds that it has left now (null = no clock runs). Null where no game runs.
 */
export function stepTime(
	times: readonly { tile: Pick<Tile, "month" | "phase">; left: number | null }[],
): StepTime | null {
	const running = times.filter(({ tile }) => tile.phase !== "over");
	const month = mostly(running.map(({ tile }) => tile.month));
	const there = running.filter(({ tile }) => tile.month === month);
	const places = there.map(({ tile }) => ORDER.indexOf(tile.phase));
	const phase = there.length === 0 ? undefined : STEPS[mostly(places)];
	if (!phase) return null;
	const here = there.filter(({ tile }) => tile.phase === phase);
	const left = here.flatMap((one) => (one.left === null ? [] : [Math.max(0, one.left)]));
	return {
		phase,
		games: here.length,
		of: running.length,
		left: left.length > 0 ? { least: Math.min(...left), most: Math.max(...left) } : null,
	};
}

// One beat for all clocks of a page: a hundred of them tick in one drawing, and those with as long left tell the same.
import { useSyncExternalStore } from "react";

/** Milliseconds between two beats. */
const BEAT = 250;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let beat = performance.now();
let second = beat;

function subscribe(listener: () => void): () => void {
	// after a rest the last beat is old; whoever listens from now on is told of this one
	if (listeners.size === 0) second = beat = performance.now();
	listeners.add(listener);
	timer ??= setInterval(() => {
		beat = performance.now();
		if (beat - second > 1000 - BEAT / 2) second = beat;
		for (const one of listeners) one();
	}, BEAT);
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		clearInterval(timer);
		timer = undefined;
	};
}

const silent = (): (() => void) => () => {};

/** The page's clock, ms, as of the last beat of a whole second; stands at 0 while `runs` is false. */
export const useSecond = (runs: boolean): number =>
	useSyncExternalStore(runs ? subscribe : silent, () => (runs ? second : 0));

/** The page's clock, ms, as of the last quarter of a second; stands at 0 while `runs` is false. */
export const useBeat = (runs: boolean): number =>
	useSyncExternalStore(runs ? subscribe : silent, () => (runs ? beat : 0));

/**
 * Whole seconds left now, rounded up, never below 0; null where `left` is. `left`: milliseconds that were left when
 * `performance.now()` was `at`; `still`: the clock stands.
 */
export function useSecondsLeft(left: number | null, at: number, still: boolean): number | null {
	const runs = left !== null && !still;
	return useSyncExternalStore(runs ? subscribe : silent, () => {
		if (left === null) return null;
		const now = listeners.size === 0 ? performance.now() : beat;
		return Math.max(0, Math.ceil((runs ? left - Math.max(0, now - at) : left) / 1000));
	});
}

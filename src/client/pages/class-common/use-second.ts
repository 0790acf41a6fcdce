// One beat a second for all clocks of a page, so that a hundred of them tick in one drawing.
import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let beat = performance.now();

function subscribe(listener: () => void): () => void {
	// after a rest the last beat is old; whoever listens from now on is told of this one
	if (listeners.size === 0) beat = performance.now();
	listeners.add(listener);
	timer ??= setInterval(() => {
		beat = performance.now();
		for (const one of listeners) one();
	}, 1000);
	return () => {
		listeners.delete(listener);
		if (listeners.size > 0) return;
		clearInterval(timer);
		timer = undefined;
	};
}

const silent = (): (() => void) => () => {};

/** The page's clock, ms, as of the last beat; stands at 0 while `runs` is false. */
export const useSecond = (runs: boolean): number =>
	useSyncExternalStore(runs ? subscribe : silent, () => (runs ? beat : 0));

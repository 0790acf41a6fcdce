// The worker's side of a search: thinks in short slices, so that it hears when to stop. Knows no kind of worker.
import { type Book, compile } from "../../rules/index.ts";
import type { FromWorker, Task, ToWorker } from "./protocol.ts";
import { createSearch, type Search } from "./search.ts";

/** What the worker's host lends it. */
export interface Tools {
	post: (message: FromWorker) => void;
	/** Milliseconds of any clock that only rises. */
	now: () => number;
	/** Does something once messages that wait have been heard. */
	later: (what: () => void) => void;
}

/** Milliseconds and playouts between two looks at the clock and the messages. */
const SLICE = 25;
const BATCH = 16;

/** Gives the function that hears messages. An error in a task is told and ends that task only. */
export function serveSearch({ post, now, later }: Tools): (message: ToWorker) => void {
	let book: Book | null = null;
	/** The task at work; another id means that it was stopped or overtaken. */
	let current = -1;
	let stopped = false;

	function begin(id: number, task: Task): void {
		if (!book) throw new Error("no rules yet");
		const { view, temper, seed, budget } = task;
		const search = createSearch(book, view, { temper, seed });
		current = id;
		stopped = false;
		const from = now();
		const shareOf = (): number =>
			Math.min(
				1,
				"ms" in budget
					? (now() - from) / Math.max(1, budget.ms)
					: search.playouts / Math.max(1, budget.playouts),
			);
		const slice = (): void => {
			if (current !== id) return;
			try {
				think(search, budget, from);
				const enough = stopped || shareOf() >= 1;
				const { playouts } = search;
				if (!enough) {
					post({ type: "progress", id, share: shareOf(), playouts });
					later(slice);
					return;
				}
				search.thoughts();
				post({ type: "done", id, playouts: search.playouts, tallies: search.tallies() });
			} catch (error) {
				post({ type: "failed", id, why: error instanceof Error ? error.message : String(error) });
			}
		};
		slice();
	}

	/** One slice of thought. */
	function think(search: Search, budget: Task["budget"], from: number): void {
		const end = now() + SLICE;
		while (now() < end) {
			if ("playouts" in budget) {
				const left = budget.playouts - search.playouts;
				if (left <= 0) return;
				search.run(Math.min(BATCH, left));
			} else {
				if (now() - from >= budget.ms) return;
				search.run(BATCH);
			}
		}
	}

	return (message) => {
		if (message.type === "open") {
			book = compile(message.data);
			return;
		}
		if (message.type === "stop") {
			if (message.id === current) stopped = true;
			return;
		}
		try {
			begin(message.id, message.task);
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			post({ type: "failed", id: message.id, why });
		}
	};
}

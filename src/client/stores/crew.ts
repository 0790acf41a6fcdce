// The crew: a few workers that reckon beside the page. A worker that dies is replaced, and its task begun anew.
import type { Order, Report } from "../../insight/work/messages.ts";
import type { Kind, Task, Tasks } from "../../insight/work/tasks.ts";

/** A worker as the crew needs it. */
export interface Hand {
	postMessage(order: Order): void;
	terminate(): void;
	onmessage: ((event: { data: Report }) => void) | null;
	onerror: ((event: { preventDefault?: () => void }) => void) | null;
}

export interface Job<K extends Kind> {
	/** Resolves when all parts have come, rejects where the task cannot be done or its worker died twice. */
	done: Promise<void>;
	/** Stops the task; `done` then never settles. */
	stop(): void;
	kind: K;
}

export interface Crew {
	readonly size: number;
	/** Does a task in the next free worker. After a worker's death `onAgain` is told: all parts come once more. */
	start<K extends Kind>(
		task: { kind: K } & Tasks[K]["ask"],
		onPart: (part: Tasks[K]["part"]) => void,
		onAgain?: () => void,
	): Job<K>;
	close(): void;
}

interface Running {
	id: number;
	task: Task;
	deaths: number;
	onPart: (part: never) => void;
	onAgain: () => void;
	resolve: () => void;
	reject: (error: Error) => void;
}

/** Deaths after which a task is given up: it is the task that kills. */
const PATIENCE = 2;

/** Workers: all cores of a small machine, one less than all of a larger one, four at most. */
export const crewSize = (cores: number): number =>
	Math.max(1, Math.min(4, cores < 3 ? cores : cores - 1));

/** A crew of `size` workers, made by `hire` when first needed. */
export function createCrew(size: number, hire: () => Hand): Crew {
	const places: { hand: Hand | null; running: Running | null }[] = Array.from(
		{ length: size },
		() => ({ hand: null, running: null }),
	);
	const waiting: Running[] = [];
	let ids = 0;

	function end(place: (typeof places)[number]): void {
		place.running = null;
		const next = waiting.shift();
		if (next) begin(place, next);
	}

	function died(place: (typeof places)[number]): void {
		const { running } = place;
		place.hand?.terminate();
		place.hand = null;
		if (!running) return;
		running.deaths += 1;
		if (running.deaths >= PATIENCE) {
			running.reject(new Error("the worker died"));
			end(place);
			return;
		}
		running.onAgain();
		begin(place, running);
	}

	function handOf(place: (typeof places)[number]): Hand {
		if (place.hand) return place.hand;
		const hand = hire();
		hand.onmessage = ({ data }) => {
			const { running } = place;
			if (running?.id !== data.id) return;
			if ("part" in data) {
				running.onPart(data.part as never);
				return;
			}
			if ("failed" in data) running.reject(new Error(data.failed));
			else running.resolve();
			end(place);
		};
		hand.onerror = (event) => {
			event.preventDefault?.();
			if (place.hand === hand) died(place);
		};
		place.hand = hand;
		return hand;
	}

	function begin(place: (typeof places)[number], running: Running): void {
		place.running = running;
		handOf(place).postMessage({ id: running.id, task: running.task });
	}

	return {
		size,
		start: (task, onPart, onAgain = () => {}) => {
			const id = ++ids;
			const done = new Promise<void>((resolve, reject) => {
				const running: Running = {
					id,
					task: task as Task,
					deaths: 0,
					onPart,
					onAgain,
					resolve,
					reject,
				};
				const free = places.find((place) => place.running === null);
				if (free) begin(free, running);
				else waiting.push(running);
			});
			return {
				kind: task.kind,
				done,
				stop: () => {
					const queued = waiting.findIndex((one) => one.id === id);
					if (queued >= 0) waiting.splice(queued, 1);
					const place = places.find(({ running }) => running?.id === id);
					if (!place) return;
					place.hand?.postMessage({ id, stop: true });
					end(place);
				},
			};
		},
		close: () => {
			waiting.length = 0;
			for (const place of places) {
				place.hand?.terminate();
				place.hand = null;
				place.running = null;
			}
		},
	};
}

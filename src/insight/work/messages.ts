// What a page and its worker say to each other: plain JSON, each about one task by its number.
import { type Kept, type Part, perform, type Task } from "./tasks.ts";

export type Order = { id: number; task: Task } | { id: number; stop: true };
export type Report =
	| { id: number; part: Part }
	| { id: number; done: true }
	/** The task cannot be done; the worker goes on with others. */
	| { id: number; failed: string };

/** The worker's side: takes orders, reports through `post`. A task breathes between parts, so that a stop gets in. */
export function serve(
	post: (report: Report) => void,
	breathe: () => Promise<void>,
): (order: Order) => Promise<void> {
	const stopped = new Set<number>();
	const kept: Kept = {};
	return async (order) => {
		const { id } = order;
		if ("stop" in order) {
			stopped.add(id);
			return;
		}
		try {
			for (const part of perform(order.task, kept)) {
				post({ id, part });
				await breathe();
				if (stopped.delete(id)) return;
			}
			post({ id, done: true });
		} catch (error) {
			post({ id, failed: error instanceof Error ? error.message : String(error) });
		}
	};
}

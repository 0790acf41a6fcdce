// How a promise stands while it binds: whether it was kept is judged only once it has run out.
import type { Promise_ } from "../../../rules/index.ts";

/**
 * `coming`: what was promised is not reached yet, and each month brings it nearer. `held`: nothing is owed now, and
 * the promise goes on. `split`: read in two ways. `broken`: by its giver. `ended`: the other side's breach set it free.
 */
export type PromiseState = "coming" | "held" | "split" | "broken" | "ended";

/**
 * The state of a promise as every page tells it. The rules mark one with nothing to deliver as due where its reading
 * will be disputed, which nobody knows before the month's close: it is told as any other.
 */
export function promiseState({ status, floor }: Pick<Promise_, "status" | "floor">): PromiseState {
	if (status === "due") return floor > 0 ? "coming" : "held";
	return status === "kept" ? "held" : status;
}

// How long a computer's seat really looked ahead: a person may have told it to decide at once.
import type { Seat } from "../../../rules/index.ts";

/** Seconds that a look ahead of the seat took on average; null where none was timed. `ms` is that of one decision. */
export function secondsAhead(
	reasons: readonly { seat: Seat; ms?: number }[],
	seat: Seat,
): number | null {
	const times = reasons.flatMap((one) =>
		one.seat === seat && one.ms !== undefined ? [one.ms] : [],
	);
	if (times.length === 0) return null;
	return times.reduce((sum, ms) => sum + ms, 0) / times.length / 1000;
}

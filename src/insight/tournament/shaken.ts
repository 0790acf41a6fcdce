// What becomes of the balance in shaken scenarios: how many hold, and which statement fails where one does not.
import type { Balance } from "./balance.ts";
import type { Cross } from "./run.ts";

export interface Shake {
	/** Shaken scenarios played, and how many of them hold. */
	scenarios: number;
	held: number;
	/** Games a pairing in each. */
	games: number;
	/** How often each statement failed. */
	failed: Record<keyof Balance, number>;
	/** The seat gap over all of them, points. */
	seatGap: { low: number; median: number; high: number };
}

/** Share of shaken scenarios that must hold. */
export const MUST_HOLD = 0.8;

/** Sums up shaken scenarios. */
export function shakeOf(crosses: readonly Cross[], games: number): Shake {
	const failed: Shake["failed"] = {
		seatGap: 0,
		noBestToAll: 0,
		escalationRuptures: 0,
		titForTatLives: 0,
		bothBeatHistory: 0,
	};
	for (const { balance } of crosses)
		for (const id of Object.keys(failed) as (keyof Balance)[])
			if (balance[id] === false) failed[id]++;
	const gaps = crosses.map((cross) => cross.seatGap).sort((a, b) => a - b);
	const at = (share: number): number => gaps[Math.floor(share * (gaps.length - 1))] ?? 0;
	return {
		scenarios: crosses.length,
		held: crosses.filter((cross) => cross.holds).length,
		games,
		failed,
		seatGap: { low: at(0), median: at(0.5), high: at(1) },
	};
}

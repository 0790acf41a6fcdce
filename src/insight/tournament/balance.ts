// The balance of a scenario: five statements that its cross-table must bear out.
import { hundredth } from "../rounding.ts";
import type { BestReplies, Row } from "./table.ts";

/** Points that equal players may differ by, against par, from seat to seat. */
export const MOST_GAP = 3;

/** One statement: holds, does not, or cannot be judged without a policy that did not play. */
export type Verdict = boolean | null;

export interface Balance {
	/**
	 * Equal players score within `MOST_GAP` points of each other against par: as a mean over all policies, and each
	 * policy that comes through against itself.
	 */
	seatGap: Verdict;
	/** No policy is the best reply to all others, from either seat. */
	noBestToAll: Verdict;
	/** Escalation met by escalation ends in rupture more often than not. */
	escalationRuptures: Verdict;
	/** Tit for tat against itself comes through, with both seats near par or above. */
	titForTatLives: Verdict;
	/** Some pairing leaves both seats above the record. */
	bothBeatHistory: Verdict;
}

/** Share of ruptures with which mutual tit for tat still counts as living, and points under par. */
const LIVES = { rupture: 0.2, underPar: 3 };

/** How far the seats lie apart in each pairing of a policy with itself: Washington's gain over par less Beijing's. */
export function seatGapsOf(table: readonly Row[]): Record<string, number> {
	const gaps: Record<string, number> = {};
	for (const row of table)
		if (row.us === row.cn) gaps[row.us] = hundredth(row.usVsPar - row.cnVsPar);
	return gaps;
}

/** Mean of those gaps: how much the seat alone is worth between equal players. 0 where no policy played itself. */
export function seatGapOf(table: readonly Row[]): number {
	const gaps = Object.values(seatGapsOf(table));
	if (gaps.length === 0) return 0;
	return hundredth(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
}

/** Games a pairing from which on a single policy's gap is judged: with the few of a shaken scenario, only the mean is. */
const ENOUGH = 20;

/**
 * Policies whose seats lie too far apart in games against themselves, beyond what the games leave in doubt (the 95%
 * intervals of both means). Where most games rupture there is nothing to compare: both sides lie tens of points under
 * par, and the difference says how a wreck falls, not what a seat is worth.
 */
const apart = (table: readonly Row[]): string[] =>
	table.flatMap((row) => {
		if (row.us !== row.cn || row.rupture > 0.5 || row.games < ENOUGH) return [];
		const doubt = Math.sqrt(row.usCi * row.usCi + row.cnCi * row.cnCi);
		return Math.abs(row.usVsPar - row.cnVsPar) - doubt > MOST_GAP ? [row.us] : [];
	});

/** True where one policy is the reply to all policies other than itself. */
function oneToAll(replies: Readonly<Record<string, string>>): boolean {
	const all = Object.keys(replies);
	return all.some((policy) => all.every((other) => other === policy || replies[other] === policy));
}

/** Judges a table. */
export function balanceOf(table: readonly Row[], replies: BestReplies): Balance {
	const mirror = (policy: string): Row | undefined =>
		table.find((row) => row.us === policy && row.cn === policy);
	const escalation = mirror("alwaysEscalate");
	const titForTat = mirror("titForTat");
	const many = Object.keys(replies.us).length > 2;
	return {
		seatGap: table.some((row) => row.us === row.cn)
			? Math.abs(seatGapOf(table)) <= MOST_GAP && apart(table).length === 0
			: null,
		noBestToAll: many ? !oneToAll(replies.us) && !oneToAll(replies.cn) : null,
		escalationRuptures: escalation ? escalation.rupture > 0.5 : null,
		titForTatLives: titForTat
			? titForTat.rupture <= LIVES.rupture &&
				Math.min(titForTat.usVsPar, titForTat.cnVsPar) >= -LIVES.underPar
			: null,
		bothBeatHistory:
			table.length > 0 ? table.some((row) => row.usVsPar > 0 && row.cnVsPar > 0) : null,
	};
}

/** True where nothing that could be judged fails. */
export const holds = (balance: Balance): boolean =>
	Object.values(balance).every((verdict) => verdict !== false);

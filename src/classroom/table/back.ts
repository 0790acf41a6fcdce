// Taking back: a seat's last order, drop or seal of a plan that is still secret.
import { submit } from "../../match/index.ts";
import { type Entry, recordedDice, replay, rulesEngine } from "../../record/index.ts";
import type { Seat } from "../../rules/index.ts";
import type { Table } from "./types.ts";

const OF_PLAN: ReadonlySet<string> = new Set(["order", "drop", "seal"]);

/** Index of the entry that the seat may take back; -1 = there is none. */
function lastOf(table: Table, seat: Seat): number {
	const { entries, game } = table.match;
	if (game.phase !== "plan") return -1;
	const at = entries.findLastIndex((entry) => entry.seat === seat);
	const type = entries[at]?.move.type ?? "";
	return at >= (table.openings.at(-1) ?? 0) && OF_PLAN.has(type) ? at : -1;
}

/** What the seat would take back; null = nothing. */
export const lastOfPlan = (table: Table, seat: Seat): Entry | null =>
	table.match.entries[lastOf(table, seat)] ?? null;

/**
 * The table without it. What the other side has planned since is played again: in a plan no die falls, and nobody's
 * orders depend on the other's. Null where there is nothing to take back.
 */
export function takenBack(table: Table, seat: Seat): Table | null {
	const at = lastOf(table, seat);
	if (at < 0) return null;
	const { match } = table;
	const entries = match.entries.slice(0, at);
	const engine = rulesEngine(match.header.scenario.body);
	const played = replay({ header: match.header, entries }, engine, { partly: true });
	if (!played.ok) return null;
	let next = { ...match, entries, game: played.state };
	for (const { seat: mover, move, dice } of match.entries.slice(at + 1)) {
		const done = submit(next, mover, move, undefined, recordedDice(dice));
		if (!done.ok) return null;
		next = { ...done.match, entries: [...done.match.entries] };
	}
	return { ...table, match: next, by: table.by.filter((_, i) => i !== at) };
}

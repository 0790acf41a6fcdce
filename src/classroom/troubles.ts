// What is the matter with a game of a class, and how badly it needs the instructor.
import type { Phase } from "../rules/index.ts";
import type { ClassState } from "./class/types.ts";
import { membersOf, runnerOf, waitedFor } from "./table/clock.ts";
import type { Table } from "./table/types.ts";

/** What is the matter with a game, the worst first. */
const TROUBLES = ["stopped", "rupture", "lost", "standIn", "overdue", "tension", "behind"] as const;
export type Trouble = (typeof TROUBLES)[number];
const WEIGHT: Readonly<Record<Trouble, number>> = {
	stopped: 100,
	rupture: 60,
	lost: 50,
	standIn: 30,
	overdue: 20,
	tension: 15,
	behind: 10,
};
/** Points of tension below a rupture from which it counts as near: one heavy month. */
const NEAR = 1;
/** Part of the clock that has run when somebody counts as overdue, where no clock runs: minutes. */
const LONG = 5 * 60_000;
/** Months behind which a game counts as slow. */
const BEHIND = 2;

/** What of a tile tells of trouble. */
interface Signs {
	/** Milliseconds left to decide, null = no clock runs; and how long the step has taken. */
	left: number | null;
	waited: number;
	tension: number;
	/** Months behind the middle of the class. */
	behind: number;
}

/** Troubles of a running game, the worst first. */
export function troublesOf(
	state: ClassState,
	table: Table,
	tile: Signs,
	here: (person: string) => boolean,
): Trouble[] {
	if (table.match.game.phase === "over") return [];
	const found: Trouble[] = [];
	const seats = (["us", "cn"] as const).map((seat) => ({
		runner: runnerOf(state, table, seat),
		members: membersOf(state, table, seat),
	}));
	const people = seats.filter(({ members }) => members.length > 0);
	if (people.length > 0 && seats.every(({ runner }) => runner !== "people")) found.push("stopped");
	const { accidentFrom, ruptureFrom } = table.match.book.n;
	if (tile.tension >= ruptureFrom - NEAR) found.push("rupture");
	if (people.some(({ members, runner }) => runner !== "computer" && !members.some(here)))
		found.push("lost");
	if (seats.some(({ runner }) => runner === "standIn")) found.push("standIn");
	const overdue = tile.left === null ? tile.waited > LONG : tile.left < 0;
	if (overdue && waitedFor(state, table).length > 0) found.push("overdue");
	if (tile.tension >= accidentFrom && !found.includes("rupture")) found.push("tension");
	if (tile.behind >= BEHIND) found.push("behind");
	return found;
}

/** Since when a seat that people should decide for has nobody there; null = somebody is, or it is not known. */
export function lostSince(
	state: ClassState,
	table: Table,
	here: (person: string) => boolean,
	gone: (person: string) => number | null,
): number | null {
	const since = (["us", "cn"] as const).map((seat) => {
		const members = membersOf(state, table, seat);
		if (runnerOf(state, table, seat) === "computer" || members.some(here)) return null;
		const left = members.map(gone).filter((at) => at !== null);
		return left.length > 0 ? Math.max(...left) : null;
	});
	const known = since.filter((at) => at !== null);
	return known.length > 0 ? Math.min(...known) : null;
}

/** How badly a game needs the instructor; 0 = not at all, below 0 = it is over. */
export function weigh(tile: {
	phase: Phase;
	followed: boolean;
	troubles: readonly Trouble[];
}): number {
	if (tile.phase === "over") return tile.followed ? -2 : -1;
	// where the computer stands in for who is lost, nobody waits for them
	const stands = tile.troubles.includes("standIn");
	return tile.troubles
		.filter((trouble) => !(stands && trouble === "lost"))
		.reduce((sum, trouble) => sum + WEIGHT[trouble], 0);
}

// Whose time runs at a game, how much is left, and which seats the computer runs.
import { type Seat, toMove } from "../../rules/index.ts";
import { deciders, placeOf } from "../class/people.ts";
import type { ClassState } from "../class/types.ts";
import { budget, elapsed, granted } from "../pace.ts";
import type { Table } from "./types.ts";

/** Who decides for a seat now: its people, the computer by arrangement, or the computer in absent people's stead. */
export type Runner = "people" | "computer" | "standIn";

/** People of a seat in the game's present month. */
export function membersOf(state: ClassState, table: Table, seat: Seat): readonly string[] {
	const place = placeOf(state, table.n);
	return place ? deciders(place, seat, table.match.game.month) : NOBODY;
}
const NOBODY: readonly string[] = [];

export function runnerOf(state: ClassState, table: Table, seat: Seat): Runner {
	if (table.computer[seat] || membersOf(state, table, seat).length === 0) return "computer";
	return table.away[seat] ? "standIn" : "people";
}

/** Seats that people have to decide for now. */
export function waitedFor(state: ClassState, table: Table): readonly Seat[] {
	const seats = toMove(table.match.game);
	// mostly people play both seats, and then nothing is made anew
	return seats.every((seat) => runnerOf(state, table, seat) === "people")
		? seats
		: seats.filter((seat) => runnerOf(state, table, seat) === "people");
}

/** True while somebody plays there; a game that all have left stands still, so that nobody misses it. */
export const isLive = (state: ClassState, table: Table): boolean =>
	runnerOf(state, table, "us") === "people" || runnerOf(state, table, "cn") === "people";

/** Milliseconds left to decide; below 0 = overdue; null where no clock runs. */
export function timeLeft(state: ClassState, table: Table, now: number): number | null {
	// without a clock nobody is looked for: this is asked at every move, and of every game four times a second
	if (state.stage !== "running" || state.settings.pace === "none") return null;
	const waiting = waitedFor(state, table);
	if (waiting.length === 0) return null;
	let people = 0;
	for (const seat of waiting) people = Math.max(people, membersOf(state, table, seat).length);
	const time = budget(state.settings, table.match.game.phase, people, table.closed.length > 0);
	if (time === null) return null;
	const ran = elapsed(table.since, now, state.pauses);
	return time + granted(table.since, table.n, state.grants) - ran;
}

export const standsStill = (state: ClassState): boolean =>
	state.stage !== "running" || state.paused || state.frozen;

// Moves that no person makes: the computer's own seat, the computer in an absent person's, a clock that has run out.
import { type Match, standIn, submit } from "../../match/index.ts";
import { type Move, type Seat, toMove } from "../../rules/index.ts";
import type { ClassState } from "../class/types.ts";
import { isLive, membersOf, runnerOf, standsStill, timeLeft, waitedFor } from "./clock.ts";
import { afterMove, foldTable } from "./fold.ts";
import type { Mover, Table, TableEvent } from "./types.ts";

/** A table and the events that have led to it. */
export interface Driven {
	table: Table;
	events: readonly TableEvent[];
}

/** A computer's turn has never needed more moves than this; a stop for a rule that would run in a circle. */
const MOST_MOVES = 120;
/** Lapses after which a seat counts as silent. */
const SILENT_AFTER = 2;

/** A given move in a seat, by no person; null where the rules refuse it. */
function played(
	{ table, events }: Driven,
	seat: Seat,
	move: Move,
	by: Mover,
	now: number,
): Driven | null {
	const done = submit(table.match, seat, move);
	if (!done.ok) return null;
	const next = afterMove(table, done.match, done.entry, by, false, now);
	return { table: next, events: [...events, { e: "move", by, entry: done.entry }] };
}

/** The table with one more event. */
export const happened = ({ table, events }: Driven, event: TableEvent, now: number): Driven => ({
	table: foldTable(table, event, now),
	events: [...events, event],
});

/** One move of the computer in a seat; null where it has nothing to decide. */
function decide(at: Driven, state: ClassState, seat: Seat, by: Mover, now: number): Driven | null {
	const done = standIn(at.table.match, seat, state.settings.bot);
	const entry = done?.match.entries.at(-1);
	if (!done || !entry) return null;
	const table = afterMove(at.table, done.match, entry, by, false, now);
	return { table, events: [...at.events, { e: "move", by, entry }] };
}

/**
 * Lets the computer move in its seats for as long as it is their turn and somebody plays at this game. Nothing
 * happens while the class stands still.
 */
export function drive(from: Driven, state: ClassState, now: number): Driven {
	if (standsStill(state)) return from;
	let at = from;
	for (let n = 0; n < MOST_MOVES && isLive(state, at.table); n++) {
		const { table } = at;
		const seat = toMove(table.match.game).find((one) => runnerOf(state, table, one) !== "people");
		if (!seat) break;
		const by = runnerOf(state, table, seat) === "standIn" ? "standIn" : "computer";
		const next = decide(at, state, seat, by, now);
		if (!next) break;
		at = next;
	}
	return at;
}

/** What a seat's own hands have begun this month is kept: its plan is sealed as it lies, its forecast left out. */
function closing(match: Match, seat: Seat): Move | null {
	const { phase } = match.game;
	if (phase === "news") return { type: "noForecast" };
	const { orders, drops } = match.game[seat];
	if (phase === "plan" && orders.length + drops.length > 0) return { type: "seal" };
	return null;
}

/** Ends the present step: whoever is waited for is decided for. `by`: `clock` or `instructor`; a computer's seat is its own. */
export function finishStep(from: Driven, state: ClassState, by: Mover, now: number): Driven {
	let at = from;
	const { step } = from.table;
	for (let n = 0; n < MOST_MOVES && at.table.step === step; n++) {
		const seat = toMove(at.table.match.game)[0];
		if (!seat) break;
		const move = closing(at.table.match, seat);
		const mover = runnerOf(state, at.table, seat) === "computer" ? "computer" : by;
		const next = move ? played(at, seat, move, mover, now) : decide(at, state, seat, mover, now);
		if (!next) break;
		at = next;
	}
	return at;
}

/**
 * The clock has run out: the computer decides for those waited for. Who is not there, or lets the clock run out
 * twice, is taken for away: the computer stands in until they come back. Gives null where time is left.
 */
function expire(
	table: Table,
	state: ClassState,
	present: (person: string) => boolean,
	now: number,
): Driven | null {
	if (standsStill(state)) return null;
	const left = timeLeft(state, table, now);
	if (left === null || left > 0) return null;
	let at: Driven = { table, events: [] };
	for (const seat of waitedFor(state, table)) {
		const there = membersOf(state, table, seat).some(present);
		const silent = !there || table.lapses[seat] + 1 >= SILENT_AFTER;
		at = happened(at, silent ? { e: "away", seat, on: true } : { e: "lapse", seat }, now);
	}
	return drive(finishStep(at, state, "clock", now), state, now);
}

/** True where the computer has a move to make, or a clock has run out: `tick` would do something. */
export function isDue(table: Table, state: ClassState, now: number): boolean {
	if (standsStill(state) || table.match.game.phase === "over") return false;
	const left = timeLeft(state, table, now);
	if (left !== null && left <= 0) return true;
	// asked of every game four times a second: mostly people are waited for, and then nothing else matters
	return (
		toMove(table.match.game).some((seat) => runnerOf(state, table, seat) !== "people") &&
		isLive(state, table)
	);
}

/** What time brings by itself: a clock that has run out, the computer's moves. */
export const tick = (
	table: Table,
	state: ClassState,
	present: (person: string) => boolean,
	now: number,
): Driven => expire(table, state, present, now) ?? drive({ table, events: [] }, state, now);

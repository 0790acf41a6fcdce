// The dashboard: one tile a game, those in trouble first.
import type { Phase, Seat } from "../rules/index.ts";
import { personOf, placeOf } from "./class/people.ts";
import type { ClassState } from "./class/types.ts";
import { membersOf, runnerOf, timeLeft, waitedFor } from "./table/clock.ts";
import { MACHINES } from "./table/fold.ts";
import type { Table } from "./table/types.ts";

/** What is the matter with a game, the worst first. */
export const TROUBLES = ["stopped", "lost", "standIn", "overdue", "tension", "behind"] as const;
export type Trouble = (typeof TROUBLES)[number];
const WEIGHT: Readonly<Record<Trouble, number>> = {
	stopped: 100,
	lost: 50,
	standIn: 30,
	overdue: 20,
	tension: 15,
	behind: 10,
};
/** Tension from which a game is shown as near to a rupture; a rupture comes at 9.5. */
const HOT = 7.5;
/** Part of the clock that has run when somebody counts as overdue, where no clock runs: minutes. */
const LONG = 5 * 60_000;
/** Moves shown on a tile. */
const LAST = 4;

/** A move as a tile shows it: what was secret stays a mere kind. */
export interface TileMove {
	seat: Seat;
	type: string;
	lever: string;
	/** A machine made it. */
	machine: boolean;
}

export interface TileSeat {
	names: readonly string[];
	here: number;
	runner: "people" | "computer" | "standIn";
}

export interface Tile {
	n: number;
	round: number;
	month: number;
	months: number;
	phase: Phase;
	ending: "" | "time" | "rupture";
	tension: number;
	trust: number;
	truceUntil: number;
	waiting: readonly Seat[];
	left: number | null;
	/** Milliseconds that this step has taken so far. */
	waited: number;
	seats: Readonly<Record<Seat, TileSeat>>;
	last: readonly TileMove[];
	troubles: readonly Trouble[];
	/** Cards laid into months to come. */
	cards: number;
}

const SECRET = new Set(["forecast", "noForecast", "order", "drop", "seal", "answer"]);

function lastMoves(table: Table, secrets: boolean): TileMove[] {
	const { entries, game } = table.match;
	const secretPhase = game.phase === "news" || game.phase === "plan" || game.phase === "answer";
	const from = secretPhase ? (table.openings.at(-1) ?? 0) : entries.length;
	return entries.slice(-LAST).map((entry, i, list) => {
		const at = entries.length - list.length + i;
		const { move } = entry;
		const hide = !secrets && at >= from && SECRET.has(move.type);
		return {
			seat: entry.seat,
			type: hide ? "secret" : move.type,
			lever: "lever" in move && !hide ? move.lever : "",
			machine: MACHINES.has(table.by[at] ?? ""),
		};
	});
}

/** Months behind which a game counts as slow. */
const BEHIND = 2;

function troublesOf(
	state: ClassState,
	table: Table,
	tile: Pick<Tile, "left" | "waited" | "tension" | "month">,
	here: (person: string) => boolean,
	middle: number,
): Trouble[] {
	if (table.match.game.phase === "over") return [];
	const found: Trouble[] = [];
	const seats = (["us", "cn"] as const).map((seat) => ({
		runner: runnerOf(state, table, seat),
		members: membersOf(state, table, seat),
	}));
	const people = seats.filter(({ members }) => members.length > 0);
	if (people.length > 0 && seats.every(({ runner }) => runner !== "people")) found.push("stopped");
	if (people.some(({ members }) => !members.some(here))) found.push("lost");
	if (seats.some(({ runner }) => runner === "standIn")) found.push("standIn");
	const overdue = tile.left === null ? tile.waited > LONG : tile.left < 0;
	if (overdue && waitedFor(state, table).length > 0) found.push("overdue");
	if (tile.tension >= HOT) found.push("tension");
	if (tile.month <= middle - BEHIND) found.push("behind");
	return found;
}

/** A month in the middle of all that are given. */
function median(months: readonly number[]): number {
	const sorted = [...months].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How badly a game needs the instructor; 0 = not at all, below 0 = it is over. */
const weigh = (tile: Tile): number =>
	tile.phase === "over" ? -1 : tile.troubles.reduce((sum, trouble) => sum + WEIGHT[trouble], 0);

/**
 * Tiles of the games, worst first, then by number. `secrets`: whether what lies secret on the tables may be told
 * (the instructor), or not (a projector).
 */
export function tilesOf(
	state: ClassState,
	tables: readonly Table[],
	here: (person: string) => boolean,
	now: number,
	secrets: boolean,
): Tile[] {
	const running = tables.filter(({ match }) => match.game.phase !== "over");
	const middle = median(running.map(({ match }) => match.game.month));
	const tiles = tables.map((table): Tile => {
		const { game } = table.match;
		const place = placeOf(state, table.n);
		const seatOf = (seat: Seat): TileSeat => ({
			names: (place?.seats[seat] ?? []).map(({ person }) => personOf(state, person)?.name ?? ""),
			here: (place?.seats[seat] ?? []).filter(({ person }) => here(person)).length,
			runner: runnerOf(state, table, seat),
		});
		const tile = {
			n: table.n,
			round: place?.round ?? 1,
			month: game.month,
			months: game.months,
			phase: game.phase,
			ending: game.ending,
			tension: game.vars.tension,
			trust: game.vars.trust,
			truceUntil: game.vars.truceUntil,
			waiting: waitedFor(state, table),
			left: timeLeft(state, table, now),
			waited: Math.max(0, now - table.since),
			seats: { us: seatOf("us"), cn: seatOf("cn") },
			last: lastMoves(table, secrets),
			cards: table.cards.filter(({ month }) => month > game.month).length,
		};
		return { ...tile, troubles: troublesOf(state, table, tile, here, middle) };
	});
	return tiles.sort((a, b) => weigh(b) - weigh(a) || a.n - b.n);
}

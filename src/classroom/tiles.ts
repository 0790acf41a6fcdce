// The dashboard: one tile a game, those in trouble first.
import type { Phase, Seat } from "../rules/index.ts";
import { personOf, placeOf } from "./class/people.ts";
import type { ClassState } from "./class/types.ts";
import { elapsed } from "./pace.ts";
import { runnerOf, timeLeft, waitedFor } from "./table/clock.ts";
import type { Table } from "./table/types.ts";
import {
	type Flows,
	flowsOf,
	lastDeal,
	lastMoves,
	lastScores,
	type TileDeal,
	type TileMove,
} from "./tile-parts.ts";
import { lostSince, type Trouble, troublesOf, weigh } from "./troubles.ts";

export interface TileSeat {
	names: readonly string[];
	/** Those of them who are not connected. */
	away: readonly string[];
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
	/** What it has signed last. */
	deal: TileDeal | null;
	flows: Flows;
	/** What each seat scored at the last close, of 100; null = the instructor does not show it, or no month has closed. */
	scores: Readonly<Record<Seat, number>> | null;
	troubles: readonly Trouble[];
	/** Months behind the middle of the class; 0 = none. */
	behind: number;
	/** Milliseconds since a seat was left by the last of its people; null = nobody is lost, or it is not known. */
	lostFor: number | null;
	/** A rematch has followed: its people play there now. */
	followed: boolean;
	/** Cards that were laid in; of those for months to come nobody but the instructor is told. */
	cards: Table["cards"];
}

/** A month in the middle of all that are given. */
function median(months: readonly number[]): number {
	const sorted = [...months].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/**
 * Tiles of the games, worst first, then by number. `secrets`: whether what lies secret on the tables may be told
 * (the instructor), or not (a projector). `gone`: since when somebody is not connected, where that is known.
 */
export function tilesOf(
	state: ClassState,
	tables: readonly Table[],
	here: (person: string) => boolean,
	now: number,
	secrets: boolean,
	gone: (person: string) => number | null = () => null,
): Tile[] {
	const followed = new Set(state.games.map(({ rematchOf }) => rematchOf));
	const running = tables.filter(({ match }) => match.game.phase !== "over");
	const middle = median(running.map(({ match }) => match.game.month));
	const tiles = tables.map((table): Tile => {
		const { game } = table.match;
		const place = placeOf(state, table.n);
		const seatOf = (seat: Seat): TileSeat => {
			const sitters = (place?.seats[seat] ?? []).map(({ person }) => ({
				name: personOf(state, person)?.name ?? "",
				there: here(person),
			}));
			return {
				names: sitters.map(({ name }) => name),
				away: sitters.filter(({ there }) => !there).map(({ name }) => name),
				here: sitters.filter(({ there }) => there).length,
				runner: runnerOf(state, table, seat),
			};
		};
		const lost = lostSince(state, table, here, gone);
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
			waited: elapsed(table.since, now, state.pauses),
			seats: { us: seatOf("us"), cn: seatOf("cn") },
			last: lastMoves(table, secrets),
			deal: lastDeal(table),
			flows: flowsOf(game, secrets),
			scores: state.scores ? lastScores(table) : null,
			behind: game.phase === "over" ? 0 : Math.max(0, middle - game.month),
			lostFor: lost === null ? null : Math.max(0, now - lost),
			followed: followed.has(table.n),
			cards: secrets ? table.cards : table.cards.filter(({ month }) => month <= game.month),
		};
		return { ...tile, troubles: troublesOf(state, table, tile, here) };
	});
	return tiles.sort((a, b) => weigh(b) - weigh(a) || a.n - b.n);
}

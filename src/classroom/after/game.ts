// What one game adds to the debrief of its class; read from its record once, and kept for as long as the game stands so.
import { playRecord } from "../../insight/debrief/months.ts";
import { deeds } from "../../insight/debrief/promises.ts";
import { completed, type Match } from "../../match/index.ts";
import { type ScoredForecast, type Seat, score } from "../../rules/index.ts";
import { MACHINES } from "../table/fold.ts";
import type { Table } from "../table/types.ts";
import { type ClassDeal, dealsOf } from "./deals.ts";
import { type Kept, keptOf } from "./fates.ts";
import { type Heat, heatOf } from "./heat.ts";
import { type GamePath, gamePaths, type LineId } from "./lines.ts";
import { type GameMoments, gameMoments } from "./moments.ts";
import { type OwnPart, ownPart } from "./own.ts";
import { recordOf } from "./record.ts";

/** One game among others, as it was played; who sat at it the class knows. */
export interface PlayedGame {
	/** Months that have closed. */
	months: readonly number[];
	ending: "" | "time" | "rupture";
	/** Result of each seat, points of 100, at each close. */
	scores: Readonly<Record<Seat, readonly number[]>>;
	/** What its people decided themselves. */
	own: OwnPart;
}

/** What one game tells. */
export interface GamePart {
	line: PlayedGame;
	paths: Readonly<Record<LineId, GamePath>>;
	deals: readonly ClassDeal[];
	forecasts: Readonly<Record<Seat, readonly ScoredForecast[]>>;
	kept: Kept;
	heat: Heat;
	moments: GameMoments;
	/** Tension from which the game ruptures. */
	rupture: number;
}

/** Both seats' share of something. */
export const both = <T>(of: (seat: Seat) => T): Record<Seat, T> => ({ us: of("us"), cn: of("cn") });

/** A seat's forecasts that people wrote themselves. */
export function ownForecasts(table: Table, seat: Seat): ScoredForecast[] {
	const { entries, game } = table.match;
	const own = new Set<number>();
	table.openings.forEach((from, i) => {
		const month = table.closed[i]?.month ?? game.month;
		const to = table.openings[i + 1] ?? entries.length;
		for (let n = from; n < to; n++) {
			const entry = entries[n];
			if (entry?.seat !== seat || entry.move.type !== "forecast") continue;
			if (!MACHINES.has(table.by[n] ?? "")) own.add(month);
		}
	});
	return game[seat].scored.filter(({ month }) => own.has(month));
}

/** Result of each seat, points of 100, at the close of each month; a month that is under way counts nowhere. */
export const closingScores = ({ closed, match }: Table): PlayedGame["scores"] =>
	both((seat) => closed.map(({ game }) => score(match.book, game, seat).total));

function lineOf(table: Table): PlayedGame {
	const { match, closed } = table;
	return {
		months: closed.map(({ month }) => month),
		ending: match.game.ending,
		scores: closingScores(table),
		own: ownPart(table),
	};
}

function read(table: Table): GamePart | null {
	const { n, match } = table;
	if (table.closed.length === 0) return null;
	const record = { header: match.header, entries: completed(match) };
	const played = playRecord(record);
	if (!played) return null;
	const { book, months } = played;
	const promised = deeds(played).filter(({ since }) => since >= (months[0]?.month ?? 0));
	const paths = gamePaths(n, months, recordOf(table).months);
	return {
		line: lineOf(table),
		paths,
		deals: played.deals.length === 0 ? [] : dealsOf(n, record, book),
		forecasts: both((seat) => ownForecasts(table, seat)),
		kept: keptOf(n, promised),
		heat: heatOf(n, months, paths.tension.values, match.game.ending === "rupture"),
		moments: gameMoments(n, played, promised),
		rupture: book.n.ruptureFrom,
	};
}

const known = new WeakMap<Match, GamePart | null>();

/** A game's part; null where no month of it has closed. Takes some 20 ms the first time. */
export function gamePart(table: Table): GamePart | null {
	const before = known.get(table.match);
	if (before !== undefined) return before;
	const part = read(table);
	known.set(table.match, part);
	return part;
}

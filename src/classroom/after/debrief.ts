// The debrief of a whole class, from its own games: paths, deals, forecasts, promises. Games have numbers, people no names.

import { type PlayedMonth, playHistory, playRecord } from "../../insight/debrief/months.ts";
import { type Path, paths } from "../../insight/debrief/paths.ts";
import { deeds, wordingResult } from "../../insight/debrief/promises.ts";
import type { ScoredForecast, Seat, Swap } from "../../rules/index.ts";
import { MACHINES } from "../table/fold.ts";
import type { Table } from "../table/types.ts";
import { type Calibration, calibration } from "./calibration.ts";

/** One game among others. */
export interface GameLine {
	game: number;
	/** Months that have closed. */
	months: readonly number[];
	ending: "" | "time" | "rupture";
	/** Result of each seat, points of 100, at each close. */
	scores: Readonly<Record<Seat, readonly number[]>>;
	/** Moves of each seat that a machine made, of all. */
	machine: Readonly<Record<Seat, number>>;
	moves: number;
}

/** A number's path in every game, and in the record. */
export interface ClassPath {
	id: Path["id"];
	history: readonly number[];
	games: readonly { game: number; values: readonly number[]; parts: number | null }[];
}

export interface ClassDeal {
	/** 0 = the record's own. */
	game: number;
	month: number;
	rows: readonly Swap[];
}

/** How signed words fared in one game. */
export interface Kept {
	game: number;
	exact: { held: number; of: number };
	loose: { held: number; of: number };
	broken: number;
	split: number;
}

export interface ClassDebrief {
	games: readonly GameLine[];
	/** The record's own results by month: par. */
	par: Readonly<Record<Seat, readonly number[]>>;
	paths: readonly ClassPath[];
	deals: readonly ClassDeal[];
	forecasts: Readonly<Record<Seat | "all", Calibration>>;
	promises: readonly Kept[];
}

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

const totals = (months: readonly PlayedMonth[], seat: Seat): number[] =>
	months.map(({ score }) => score[seat].total);

/** The debrief of all games that have closed a month at least. */
export function classDebrief(tables: readonly Table[]): ClassDebrief {
	const games: GameLine[] = [];
	const lines = new Map<Path["id"], ClassPath & { games: ClassPath["games"][number][] }>();
	const deals: ClassDeal[] = [];
	const promises: Kept[] = [];
	const scored: Record<Seat, ScoredForecast[]> = { us: [], cn: [] };
	let history: PlayedMonth[] = [];
	for (const table of tables) {
		const { match, n } = table;
		if (table.closed.length === 0) continue;
		const record = { header: match.header, entries: [...match.entries] };
		const played = playRecord(record);
		if (!played) continue;
		const real = playHistory(record);
		if (real.length > history.length) history = real;
		const machine = (seat: Seat): number =>
			match.entries.filter((entry, i) => entry.seat === seat && MACHINES.has(table.by[i] ?? ""))
				.length;
		games.push({
			game: n,
			months: played.months.map(({ month }) => month),
			ending: match.game.ending,
			scores: { us: totals(played.months, "us"), cn: totals(played.months, "cn") },
			machine: { us: machine("us"), cn: machine("cn") },
			moves: match.entries.length,
		});
		for (const path of paths(played.months, real)) {
			const line = lines.get(path.id) ?? { id: path.id, history: [], games: [] };
			if (path.history.length > line.history.length) line.history = path.history;
			line.games.push({ game: n, values: path.you, parts: path.parts });
			lines.set(path.id, line);
		}
		for (const { month, offer } of played.deals) deals.push({ game: n, month, rows: offer.rows });
		const fates = deeds(played).filter(({ since }) => since >= (played.months[0]?.month ?? 0));
		promises.push({
			game: n,
			...wordingResult(fates),
			broken: fates.filter(({ fate }) => fate === "broken").length,
			split: fates.filter(({ fate }) => fate === "split").length,
		});
		for (const seat of ["us", "cn"] as const) scored[seat].push(...ownForecasts(table, seat));
	}
	return {
		games,
		par: { us: totals(history, "us"), cn: totals(history, "cn") },
		paths: [...lines.values()],
		deals: [...deals, ...recordedDeals(tables[0], history)],
		forecasts: {
			us: calibration(scored.us),
			cn: calibration(scored.cn),
			all: calibration([...scored.us, ...scored.cn]),
		},
		promises,
	};
}

/** What was signed in the record, in the months it shares with the games. */
function recordedDeals(table: Table | undefined, history: readonly PlayedMonth[]): ClassDeal[] {
	if (!table) return [];
	const months = new Set(history.map(({ month }) => month));
	return table.match.book.data.chronicle.flatMap(({ month, deal }) =>
		deal && months.has(month) ? [{ game: 0, month, rows: deal.rows }] : [],
	);
}

// The real course of events beside a class's games: by month, without the cards that the instructor has laid in.
import type { PlayedMonth } from "../../insight/debrief/months.ts";
import { parByMonth } from "../../insight/history/par.ts";
import { replayFreely } from "../../insight/history/replay.ts";
import { bookOf } from "../../match/index.ts";
import { type Book, type Seat, worth } from "../../rules/index.ts";
import { withoutCards } from "../table/cards.ts";
import type { Table } from "../table/types.ts";
import type { ClassDeal } from "./deals.ts";

/** The record as the rules read it. */
export interface TheRecord {
	months: readonly PlayedMonth[];
	deals: readonly ClassDeal[];
}

/** Results of a seat at the end of each month. */
export const parOf = (months: readonly PlayedMonth[], seat: Seat): number[] =>
	months.map(({ score }) => score[seat].total);

const known = new WeakMap<Book, Map<string, TheRecord>>();

/** The record for as long as a class's games may last, under their readings of what is open. Played once, then remembered. */
export function recordOf({ match }: Table): TheRecord {
	const { scenario, options } = match.header;
	const book = bookOf(withoutCards(scenario.body));
	const key = JSON.stringify([options.start, options.months, options.switches]);
	const courses = known.get(book) ?? new Map<string, TheRecord>();
	known.set(book, courses);
	const before = courses.get(key);
	if (before) return before;
	const deals: ClassDeal[] = [];
	replayFreely(book, options, {
		moving(game, _, move) {
			if (move.type !== "recordedDeal") return;
			const { rows } = move.offer;
			const us = worth(book, game, "us", rows).total;
			const cn = worth(book, game, "cn", rows).total;
			deals.push({ game: 0, month: game.month, rows, worth: { us, cn } });
		},
	});
	const record = { months: parByMonth(book, options, scenario.body.players).rows, deals };
	courses.set(key, record);
	return record;
}

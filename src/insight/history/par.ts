// Par: what each seat would score had it done what it did in the record, month by month from Geneva on.
import { type Book, type Score, score } from "../../rules/index.ts";
import { replay } from "./replay.ts";

interface ParRow {
	month: number;
	us: Score;
	cn: Score;
}

/** Score of each seat at the end of months 1, 2, ... of the longest game; `us[7]` is December 2025. */
interface Par {
	us: number[];
	cn: number[];
	rows: ParRow[];
}

const known = new WeakMap<Book, Par>();

/**
 * The record's scores by month, replayed from the Geneva start; after December 2025 months pass without
 * moves. Computed once for a book (a few milliseconds), then remembered. Points of 100.
 */
export function parByMonth(book: Book): Par {
	const before = known.get(book);
	if (before) return before;
	const rows: ParRow[] = [];
	replay(book, "geneva", Math.max(...book.data.months), {
		closed(game, month) {
			rows.push({ month, us: score(book, game, "us"), cn: score(book, game, "cn") });
		},
	});
	const par = { us: rows.map((row) => row.us.total), cn: rows.map((row) => row.cn.total), rows };
	known.set(book, par);
	return par;
}

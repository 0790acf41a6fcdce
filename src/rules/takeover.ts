// Takes a game over from the record: plays the chronicle month by month up to a date, then opens play.
import type { Book } from "./book.ts";
import { chronicleRefusal, movesOf, playChronicle } from "./chronicle.ts";
import type { ChronicleMove } from "./moves.ts";
import type { ChronicleEntry } from "./rows.ts";
import type { Game, Seat } from "./state.ts";

/** One recorded move with the seat that made it; `closeMonth` belongs to neither and stands under "us". */
export interface RecordedMove {
	seat: Seat;
	move: ChronicleMove;
	/** Entry of the chronicle it comes from; null for the close of a month. */
	entry: ChronicleEntry | null;
}

/**
 * The record from the start's month to the end of month `until`, in order, each month closed after its last
 * entry. `from` names the first entry's date that counts (the start already holds what came before).
 */
export function recordedMoves(
	book: Book,
	start: "geneva" | "prologue",
	until: number,
): RecordedMove[] {
	const out: RecordedMove[] = [];
	const first = book.data.starts[start].month;
	for (let month = first; month <= until; month++) {
		for (const entry of entriesOf(book, start, month)) {
			for (const { seat, move } of movesOf(entry)) out.push({ seat, move, entry });
		}
		out.push({ seat: "us", move: { type: "closeMonth" }, entry: null });
	}
	return out;
}

/** A month's entries; the first month of a start that stands in its middle begins after the entries it holds. */
function entriesOf(book: Book, start: "geneva" | "prologue", month: number): ChronicleEntry[] {
	const list = book.data.chronicle.filter((e) => e.month === month);
	if (start === "prologue" || month !== book.data.starts.geneva.month) return list;
	const truce = list.findIndex((e) => e.deal !== null);
	return list.slice(truce + 1);
}

/**
 * Plays the record in a game that stands at its start until `month` opens, then hands it over: phase "news",
 * nobody has moved. A month at or before the start's own leaves the game as it is.
 */
export function playRecordUntil(
	book: Book,
	game: Game,
	start: "geneva" | "prologue",
	month: number,
): void {
	game.phase = "chronicle";
	for (const { seat, move } of recordedMoves(book, start, month - 1)) {
		if (chronicleRefusal(book, game, seat, move) === null) playChronicle(book, game, seat, move);
	}
	if ((game.phase as string) !== "over") game.phase = "news";
}

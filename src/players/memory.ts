// What a policy remembers of the other side: last month's journal, as its view tells it, and nothing else.
import {
	type Book,
	findAct,
	type Game,
	type LeverId,
	type Note,
	type Seat,
} from "../rules/index.ts";

/** Kinds of notes that tell of a blow by choice or by neglect; a threat counts one less. */
const STRUCK = ["order", "agency", "due", "announced"];

/** Severity of the act that a note tells of, 0-5; 0 for easings and for what was taken back. */
function severityOf(book: Book, note: Note): number {
	const [lever = "", id = ""] = note.about.split("/");
	const act = findAct(book, lever as LeverId, id);
	if (!act) return 0;
	return Math.max(0, note.kind === "announced" ? act.severity - 1 : act.severity);
}

/** Heaviest blow that a seat struck last month by one of these kinds of act, withdrawn ones left out. */
function struck(book: Book, game: Game, by: Seat, kinds: readonly string[]): number {
	let worst = 0;
	for (const note of game.closedNotes) {
		if (note.seat !== by || !kinds.includes(note.kind)) continue;
		const back = game.closedNotes.some((n) => n.kind === "withdrawn" && n.about === note.about);
		if (!back) worst = Math.max(worst, severityOf(book, note));
	}
	return worst;
}

/** Heaviest blow of the other side last month that the seat did not answer by a blow, 0-5. */
export function owed(book: Book, game: Game, seat: Seat): number {
	const them = seat === "us" ? "cn" : "us";
	return struck(book, game, seat, ["answer"]) > 0 ? 0 : struck(book, game, them, STRUCK);
}

/**
 * True where cooperation is over for a side that bears grudges: the other side struck as heavily as `grudge`
 * last month or broke its word lately, or the seat itself is striking already. A side that never strikes
 * first remembers by what it does.
 */
export function bearsGrudge(book: Book, game: Game, seat: Seat, grudge: number): boolean {
	if (grudge > 5) return false;
	const them = seat === "us" ? "cn" : "us";
	const broken = game.promises.some((p) => p.status === "broken" && p.by === them);
	return (
		broken || struck(book, game, them, STRUCK) >= grudge || struck(book, game, seat, ["order"]) >= 2
	);
}

// Which announcements of a month were made in answer: its notes tell of an announcement alike in a plan and in an answer.
import { type Book, findAct, type Note, other, type Seat } from "../../../rules/index.ts";
import { aboutAct } from "../game/deeds.ts";

/** Notes of answers that say so themselves. */
const PLAIN: readonly string[] = ["answer", "protest", "silence"];
/** Notes of acts that may call for an answer. */
const ACTS: readonly string[] = ["order", "due", "agency", "announced"];

/** True for a note of a blow that was not taken back. */
function isBlow(book: Book, notes: readonly Note[], note: Note): boolean {
	const about = aboutAct(note);
	if (about === null || !ACTS.includes(note.kind)) return false;
	if (notes.some(({ kind, about: what }) => kind === "withdrawn" && what === note.about))
		return false;
	return (findAct(book, about.lever, about.act)?.severity ?? 0) > 0;
}

/**
 * Places of the announcements that were answers, in the notes of a month whose answers are all given. Whoever was
 * struck has answered; where no note says how, it was with its last announcement. Plans strike before answers, and
 * Washington's come before Beijing's in both.
 */
export function answeredByThreat(book: Book, notes: readonly Note[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (const seat of ["us", "cn"] as const satisfies readonly Seat[]) {
		if (notes.some((note) => note.seat === seat && PLAIN.includes(note.kind))) continue;
		const at = notes.findLastIndex((note) => note.seat === seat && note.kind === "announced");
		const theirs = (note: Note): boolean => note.seat === other(seat);
		const struck = notes.slice(0, at).some((note) => theirs(note) && isBlow(book, notes, note));
		const planned = notes
			.slice(at + 1)
			.some((note) => seat === "cn" && theirs(note) && [...PLAIN, ...ACTS].includes(note.kind));
		if (at >= 0 && struck && !planned) found.add(at);
	}
	return found;
}

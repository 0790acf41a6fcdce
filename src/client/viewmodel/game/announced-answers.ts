// Which announcements of a month were answers: notes tell an act's step there, not what it was done for.
import { type Blow, type Book, type Note, other, type Seat } from "../../../rules/index.ts";
import { SEATS } from "../seat-id.ts";
import { aboutAct } from "./deeds.ts";

const REVEALED = ["order", "agency", "due"];
const ANSWERS = ["answer", "protest", "silence"];

/**
 * The announcements among a month's notes that answered a blow: as the `blows` tell while the month runs. Of a closed
 * month (null) only notes are left. Who was struck answered once, after all that the reveal brought: where no other
 * note is that answer, the seat's last announcement is.
 */
export function announcedAnswers(
	book: Book,
	notes: readonly Note[],
	blows: readonly Blow[] | null,
): readonly Note[] {
	if (blows) {
		const given = blows.filter(({ source, step }) => source === "answer" && step === "announce");
		const abouts = given.map(({ lever, act }) => `${lever}/${act}`);
		return notes.filter(({ kind, about }) => kind === "announced" && abouts.includes(about));
	}
	const revealed = notes.findLastIndex(({ kind }) => REVEALED.includes(kind));
	return SEATS.flatMap((seat) => {
		const own = (note: Note): boolean => note.seat === seat;
		if (notes.some((note) => own(note) && ANSWERS.includes(note.kind))) return [];
		const last = notes.findLastIndex((note) => own(note) && note.kind === "announced");
		if (last < revealed || !struckBy(book, notes.slice(0, last), other(seat))) return [];
		return notes[last] ?? [];
	});
}

/** Whether a seat has dealt a blow otherwise than in answer. */
function struckBy(book: Book, notes: readonly Note[], seat: Seat): boolean {
	return notes.some((note) => {
		const about = aboutAct(note);
		if (note.seat !== seat || about === null || !["announced", ...REVEALED].includes(note.kind))
			return false;
		const act = book.levers[about.lever].acts.find(({ id }) => id === about.act);
		return (act?.severity ?? 0) > 0;
	});
}

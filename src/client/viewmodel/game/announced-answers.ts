// Which announcements of a month were answers: notes tell an act's step there, not what it was done for.
import { type Blow, type Book, type Note, other } from "../../../rules/index.ts";
import { SEATS } from "../seat-id.ts";
import { dealt } from "./voice-record.ts";

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
		const struck = dealt(book, notes.slice(0, last), other(seat), [...REVEALED, "announced"]);
		if (last < revealed || struck.length === 0) return [];
		return notes[last] ?? [];
	});
}

// The journal: what happened in a month, line by line, in words.
import type { Book, Game, LeverId, Note, Seat } from "../../../rules/index.ts";
import { actDone, levelText, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";
import { causeId } from "./causes.ts";

/** Part of the month a line belongs to. */
export type Part = "news" | "reveal" | "answer" | "talks" | "close";

export interface JournalLine {
	id: string;
	part: Part;
	seat: Seat | "both";
	text: string;
	/** False: ordered by nobody, or only announced; its mark is dashed. */
	done: boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
	event: "news",
	order: "reveal",
	announced: "reveal",
	due: "reveal",
	dropped: "reveal",
	agency: "reveal",
	agencyCard: "reveal",
	withdrawn: "answer",
	answer: "answer",
	protest: "answer",
	silence: "answer",
	refused: "talks",
	call: "talks",
	signed: "talks",
	clause: "talks",
	prolonged: "talks",
};

/** What follows from the act told before it, and so belongs to the same part of the month. */
const FOLLOWS: readonly string[] = ["market", "disputed", "broken", "truceBroken"];

const DASHED: readonly string[] = ["announced", "agency", "agencyCard", "market", "event"];

/** What a note is about, in words: an act, a lever, a clause or a card. */
function nameOf(words: Words, note: Note): string {
	const { lever, act } = causeId(`:${note.about}`);
	if (lever !== "") return act === "" ? leverName(words, lever) : actDone(words, lever, act);
	const clause = words.texts.textOr(["clauses", note.about, "name"], "");
	return clause === "" ? words.texts.textOr(["events", note.about, "title"], "") : clause;
}

function numberOf(words: Words, book: Book, note: Note): string {
	const lever = note.about as LeverId;
	if (note.kind === "snapback" && Object.hasOwn(book.levers, lever))
		return levelText(words, book.levers[lever], note.n);
	return words.format.number(note.n, 0);
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A note in words; "" where the scenario has none for its kind. */
function noteText(words: Words, book: Book, note: Note): string {
	const pattern = words.texts.textOr(["notes", note.kind], "");
	if (pattern === "") return "";
	return capital(
		words.texts.text(["notes", note.kind], {
			name: nameOf(words, note),
			n: numberOf(words, book, note),
		}),
	);
}

/** Lines of a month in the order things happened; accidents stand with the blows that drew them. */
export function journalLines(words: Words, book: Book, notes: Game["notes"]): JournalLine[] {
	const accidents = new Set(book.data.accidents.map((card) => card.id));
	const agencies = new Set(book.data.agencies.map((card) => card.id));
	let part: Part = "news";
	return notes.flatMap((note, index): JournalLine[] => {
		const accident = note.kind === "event" && accidents.has(note.about);
		if (!accident && !FOLLOWS.includes(note.kind)) part = PARTS[note.kind] ?? "close";
		else if (part === "news") part = "reveal";
		// An agency's act is told by its own line; the card behind it would say it twice.
		if (note.kind === "agencyCard" && agencies.has(note.about)) return [];
		const text = noteText(words, book, note);
		if (text === "") return [];
		return [
			{
				id: `${index}:${note.kind}:${note.about}`,
				part,
				seat: note.seat,
				text,
				done: !DASHED.includes(note.kind),
			},
		];
	});
}

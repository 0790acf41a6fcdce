// The journal: what happened in a month, line by line, in words.
import type { Book, Game, LeverId, Note, Seat } from "../../../rules/index.ts";
import { actDone, levelText, leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";
import type { Told } from "../talks/unsigned.ts";
import { answeredByThreat } from "./answered-by-threat.ts";
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

/** What was said in the talks and no note of the rules tells: an offer refused by leaving the table, or countered. */
function saidLine(words: Words, { seat, how, why, at }: Told, n: number): JournalLine {
	const what = words.t(`talks:unsigned.how.${how}`, { seat: words.t(`common:seat.${seat}`) });
	const text = words.format.sentences([what, why]);
	return { id: `${at}:said:${n}`, part: "talks", seat, text, done: true };
}

/**
 * Lines of a month in the order things happened; accidents stand with the blows that drew them. `told` = the offers
 * that a computer left unsigned, with its reasons; `answered` = the month's answers are given.
 */
export function journalLines(
	words: Words,
	book: Book,
	notes: Game["notes"],
	told: readonly Told[] = [],
	answered = true,
): JournalLine[] {
	const said = told.filter(({ how }) => how !== "refuse");
	const lines = noteLines(words, book, notes, told, answered);
	const placeOf = ({ id }: JournalLine): number => Number(id.split(":")[0]);
	return said.reduce((all, one, n) => {
		const next = all.findIndex((line) => placeOf(line) >= one.at && !line.id.includes(":said:"));
		return all.toSpliced(next < 0 ? all.length : next, 0, saidLine(words, one, n));
	}, lines);
}

function noteLines(
	words: Words,
	book: Book,
	notes: Game["notes"],
	told: readonly Told[],
	answered: boolean,
): JournalLine[] {
	const refusals = told.filter(({ how }) => how === "refuse");
	const accidents = new Set(book.data.accidents.map((card) => card.id));
	const agencies = new Set(book.data.agencies.map((card) => card.id));
	const answers = answered ? answeredByThreat(book, notes) : new Set<number>();
	let part: Part = "news";
	return notes.flatMap((note, index): JournalLine[] => {
		const accident = note.kind === "event" && accidents.has(note.about);
		const follows =
			accident ||
			FOLLOWS.includes(note.kind) ||
			// what a deal drops is part of the deal
			(note.kind === "dropped" && part === "talks");
		if (answers.has(index)) part = "answer";
		else if (!follows) part = PARTS[note.kind] ?? "close";
		else if (part === "news") part = "reveal";
		// An agency's act is told by its own line; the card behind it would say it twice.
		if (note.kind === "agencyCard" && agencies.has(note.about)) return [];
		const plain = noteText(words, book, note);
		if (plain === "") return [];
		const own = note.kind === "refused" && refusals[0]?.seat === note.seat;
		const why = own ? (refusals.shift()?.why ?? "") : "";
		const text = why === "" ? plain : words.format.told(plain, why);
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

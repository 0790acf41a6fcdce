// What the two capitals say of a month, by what happened to them and in which mood they are: chosen from the record alone.
import { type Book, type Game, type Note, other, type Seat } from "../../../rules/index.ts";
import { SEATS } from "../seat-id.ts";
import { aboutAct } from "./deeds.ts";
import { GROUPS } from "./groups.ts";
import { actOf } from "./lever-words.ts";
import { type Moment, type Month, shown } from "./moment.ts";

/** `sore`: wronged of late; `bold`: has struck hard of late; else `calm`. */
type Tone = "calm" | "sore" | "bold";

/** Occasions to speak, in the order in which a month brings them. */
const OCCASIONS = [
	"quiet", // nobody struck in the month before
	"brink", // tension is where accidents happen
	"breach", // the other side has broken its word
	"dispute", // the other side reads its word in another way
	"hard", // struck heavily
	"hit", // struck
	"strike", // has struck the other side
	"disowned", // an agency has, ordered by nobody, and the act stands
	"undone", // an agency has, and the act was taken back
	"offer", // has laid an offer
	"refused", // its offer was turned down
	"signed", // a deal was signed
] as const;
type Occasion = (typeof OCCASIONS)[number];

/** Lines that each occasion has in each tone (assets/locales, voices). */
export const LINES: Readonly<Record<Occasion, Partial<Record<Tone, number>>>> = {
	quiet: { calm: 3, sore: 2, bold: 2 },
	brink: { calm: 2 },
	breach: { calm: 2, sore: 2, bold: 2 },
	dispute: { calm: 2 },
	hard: { calm: 2, sore: 2, bold: 2 },
	hit: { calm: 3, sore: 3, bold: 3 },
	strike: { calm: 3, sore: 3, bold: 3 },
	disowned: { calm: 2 },
	undone: { calm: 2 },
	offer: { calm: 2, sore: 2, bold: 2 },
	refused: { calm: 2, sore: 2, bold: 2 },
	signed: { calm: 2, sore: 2, bold: 2 },
};
const TONES = ["calm", "sore", "bold"] as const;

/** A blow of this severity is a heavy one (0-5). */
const HEAVY = 3;
/** Unanswered grievance from which a seat is sore (0-1). */
const SORE = 0.2;

/** One line of a capital; `key` names it among the texts of `voices:said`. */
export interface Voice {
	seat: Seat;
	occasion: Occasion;
	key: string;
}

/** Kinds of notes that tell of an act which the seat itself ordered, in its plan or as an answer. */
const PLANNED = ["order", "announced", "due"];
const ORDERED = [...PLANNED, "answer"];

/** Severities (1-5) of the blows that a seat dealt in a month, as its notes of these kinds tell them; without `kinds`, of all. */
function dealt(
	book: Book,
	notes: readonly Note[],
	seat: Seat,
	kinds?: readonly string[],
): number[] {
	return notes.flatMap((note) => {
		const about = note.seat === seat ? aboutAct(note) : null;
		if (about === null || note.kind === "withdrawn" || kinds?.includes(note.kind) === false)
			return [];
		const severity = actOf(book, about.lever, about.act)?.severity ?? 0;
		const felt = note.kind === "announced" ? Math.max(severity - 1, 1) : severity;
		return severity > 0 ? [felt] : [];
	});
}

const suffers = (notes: readonly Note[], seat: Seat, what: "broken" | "disputed"): boolean =>
	notes.some(({ kind, seat: by }) => kind === what && by !== seat);
const wronged = (notes: readonly Note[], seat: Seat): boolean =>
	suffers(notes, seat, "broken") || suffers(notes, seat, "disputed");

/** A seat's mood in a month, by how the month before closed; calm in the first. */
function toneOf(book: Book, before: Game | null, seat: Seat): Tone {
	if (before === null) return "calm";
	const { vars, closedNotes } = before;
	if (vars[seat === "us" ? "usGrievance" : "cnGrievance"] >= SORE || wronged(closedNotes, seat))
		return "sore";
	return dealt(book, closedNotes, seat).some((one) => one >= HEAVY) ? "bold" : "calm";
}

/** What a seat may speak of in a month: how the one before closed, and what its notes tell so far. */
function occasionsOf(
	book: Book,
	before: Game | null,
	notes: readonly Note[],
	seat: Seat,
	lays: boolean,
): ReadonlySet<Occasion> {
	const found = new Set<Occasion>();
	if (before) {
		if (SEATS.every((one) => dealt(book, before.closedNotes, one).length === 0)) found.add("quiet");
		if (before.vars.tension >= book.n.accidentFrom) found.add("brink");
	}
	if (suffers(notes, seat, "broken")) found.add("breach");
	if (suffers(notes, seat, "disputed")) found.add("dispute");
	const most = (by: Seat, kinds?: readonly string[]): number =>
		Math.max(0, ...dealt(book, notes, by, kinds));
	const taken = most(other(seat));
	if (taken >= HEAVY) found.add("hard");
	// who plans as hard a blow does not complain of a light one
	else if (taken > most(seat, PLANNED)) found.add("hit");
	if (most(seat, ORDERED) > 0) found.add("strike");
	if (most(seat, ["agency"]) > 0)
		found.add(notes.some((n) => n.kind === "withdrawn" && n.seat === seat) ? "undone" : "disowned");
	const refused = notes.some((note) => note.kind === "refused" && note.seat !== seat);
	if (refused) found.add("refused");
	const signed = notes.find(({ kind }) => kind === "signed");
	if (signed) found.add("signed");
	if (lays || refused || signed?.seat === seat) found.add("offer");
	return found;
}

/** Occasions that the month before alone brings. */
const AT_NEWS: readonly Occasion[] = ["brink", "quiet"];
/** Occasions after both plans and answers: whoever was wronged in this very month comes to the table sore. */
const AT_TABLE: readonly Occasion[] = ["offer", "refused", "signed"];

/** Numbers that both sides see and that hardly stand alike in two games. */
const COURSE = ["tension", "trust", ...GROUPS.us, ...GROUPS.cn] as const;
/** Notes of a month that stand from its reveal on. */
const OPENING = ["order", "due", "agency"];

/** A number (0 or more) that hangs on how a game has gone, so that two games do not begin with the same lines. */
function courseOf(before: Game | null, notes: readonly Note[]): number {
	const course = [
		...(before === null ? [] : COURSE.map((id) => before.vars[id])),
		...notes.filter(({ kind }) => OPENING.includes(kind)).map(({ about }) => about),
	].join();
	let sum = 0;
	for (let at = 0; at < course.length; at += 1) sum = (sum * 31 + course.charCodeAt(at)) % 65_521;
	return sum;
}

/**
 * The next line of an occasion: one that was not said yet, of the own tone if there is one; `course` = with which of a
 * tone it begins. Marks it as said.
 */
function nextLine(occasion: Occasion, tone: Tone, course: number, said: Set<string>): string {
	const tones = [tone, ...TONES.filter((one) => one !== tone)];
	const lines = tones.flatMap((one) => {
		const length = LINES[occasion][one] ?? 0;
		return Array.from({ length }, (_, n) => `${one}.${(n + course) % length}`);
	});
	if (lines.every((line) => said.has(line))) said.clear();
	const line = lines.find((one) => !said.has(one)) ?? "calm.0";
	said.add(line);
	return line;
}

/**
 * All that both capitals have to say in the months played and in the one that runs (`notes`, `standing` its own), month by
 * month. Each line comes a second time only when its occasion has no other left.
 */
function said(
	book: Book,
	months: readonly Pick<Month, "position">[],
	now: { notes: readonly Note[]; lays: Seat | null } | null,
): Voice[][] {
	const used = new Map<string, Set<string>>();
	const notesAt = months.map(({ position }) => position.closedNotes);
	const all = now ? [...notesAt, now.notes] : notesAt;
	return all.map((notes, at) => {
		const before = months[at - 1]?.position ?? null;
		return SEATS.flatMap((seat) => {
			const lays = at === months.length && now?.lays === seat;
			const occasions = occasionsOf(book, before, notes, seat, lays);
			return OCCASIONS.filter((one) => occasions.has(one)).map((occasion): Voice => {
				const id = `${seat} ${occasion}`;
				const lines = used.get(id) ?? new Set();
				used.set(id, lines);
				const hurt = AT_TABLE.includes(occasion) && wronged(notes, seat);
				const tone = hurt ? "sore" : toneOf(book, before, seat);
				// the news come before the month's plans
				const course = courseOf(before, AT_NEWS.includes(occasion) ? [] : notes);
				const line = nextLine(occasion, tone, course, lines);
				return { seat, occasion, key: `${occasion}.${seat}.${line}` };
			});
		});
	});
}

/** What each page listens to, the weightiest first; a capital says one thing on a page. */
const ON_PAGE: Readonly<Partial<Record<Moment["page"], readonly Occasion[]>>> = {
	news: AT_NEWS,
	reveal: ["breach", "dispute", "hard", "hit"],
	contrition: ["breach", "dispute", "hard", "hit"],
	answer: ["strike", "undone", "disowned"],
	talks: ["refused", "offer"],
	close: ["signed"],
	over: ["signed"],
};

/** What the capitals say on the page of a moment, at most one line each, in the board's order. */
export function voicesOn(moment: Moment): Voice[] {
	const wanted = ON_PAGE[moment.page];
	if (wanted === undefined) return [];
	const { months, book, page } = moment;
	const closed = page === "close" || page === "over";
	const { notes, talks } = shown(moment);
	const now = closed ? null : { notes, lays: talks.standing?.by ?? null };
	const voices = said(book, months, now).at(-1) ?? [];
	// who has struck speaks to whoever has to answer
	const heard = page === "answer" ? [other(moment.view.seat)] : SEATS;
	return weightiest(voices, wanted, heard);
}

const LOOKING_BACK = [
	"breach",
	"signed",
	"dispute",
	"hard",
	"strike",
	"undone",
	"disowned",
	"hit",
	"refused",
] as const;

/** Of each seat heard its weightiest voice. */
function weightiest(
	voices: readonly Voice[],
	wanted: readonly Occasion[],
	heard: readonly Seat[],
): Voice[] {
	return heard.flatMap((seat) => {
		const own = voices.filter((voice) => voice.seat === seat);
		const first = wanted.find((one) => own.some(({ occasion }) => occasion === one));
		return own.filter(({ occasion }) => occasion === first);
	});
}

/** Turning points told at most. */
const TURNS = 3;
/** How much each occasion turns a game. */
const TURN: Readonly<Partial<Record<Occasion, number>>> = {
	breach: 3,
	signed: 3,
	dispute: 2,
	hard: 2,
	hit: 1,
};

/** Months in which a game turned, at most three, in their order, with what both capitals said then. */
export function turningPoints(
	book: Book,
	months: readonly Pick<Month, "month" | "position">[],
): { month: number; voices: Voice[] }[] {
	const weight = (voices: readonly Voice[]): number =>
		Math.max(0, ...voices.map(({ occasion }) => TURN[occasion] ?? 0));
	return said(book, months, null)
		.flatMap((voices, at) => {
			const month = months[at]?.month;
			return month === undefined || weight(voices) === 0 ? [] : [{ month, voices }];
		})
		.sort((a, b) => weight(b.voices) - weight(a.voices) || a.month - b.month)
		.slice(0, TURNS)
		.sort((a, b) => a.month - b.month)
		.map(({ month, voices }) => ({ month, voices: weightiest(voices, LOOKING_BACK, SEATS) }));
}

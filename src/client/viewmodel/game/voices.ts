// What the two capitals say of a month, by what happened to them and in which mood they are: chosen from the record alone.
import { type Book, type Game, type Note, other, type Seat } from "../../../rules/index.ts";
import { SEATS } from "../seat-id.ts";
import { GROUPS } from "./groups.ts";
import { type Moment, type Month, shown } from "./moment.ts";
import { nextLine, OCCASIONS, type Occasion } from "./voice-lines.ts";
import {
	borneOut,
	dealt,
	HEAVY,
	ORDERED,
	PLANNED,
	suffers,
	toneOf,
	wronged,
} from "./voice-record.ts";

/** One line of a capital; `key` names it among the texts of `voices:said`. */
export interface Voice {
	seat: Seat;
	occasion: Occasion;
	key: string;
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
	if (suffers(notes, seat, "broken") || suffers(notes, seat, "truceBroken")) found.add("breach");
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
	// who lays another offer speaks of that one
	if (refused && !lays) found.add("refused");
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

/** What the running month adds to the record: its notes, who has an offer on the table, and that seat's how-manieth of the month it is. */
interface Running {
	notes: readonly Note[];
	lays: Seat | null;
	nth: number;
}

/**
 * All that both capitals have to say in the months played and in the one that runs (`now`), month by
 * month. Each line comes a second time only when its occasion has no other left.
 */
function said(
	book: Book,
	months: readonly Pick<Month, "position">[],
	now: Running | null,
): Voice[][] {
	const used = new Map<string, Set<string>>();
	const notesAt = months.map(({ position }) => position.closedNotes);
	const all = now ? [...notesAt, now.notes] : notesAt;
	return all.map((notes, at) => {
		const before = months[at - 1]?.position ?? null;
		const past = notesAt.slice(0, at);
		return SEATS.flatMap((seat) => {
			const lays = at === months.length && now?.lays === seat;
			const occasions = occasionsOf(book, before, notes, seat, lays);
			const borne = borneOut(book, { past, before, notes, seat });
			return OCCASIONS.filter((one) => occasions.has(one)).map((occasion): Voice => {
				const id = `${seat} ${occasion}`;
				const lines = used.get(id) ?? new Set();
				used.set(id, lines);
				const hurt = AT_TABLE.includes(occasion) && wronged(notes, seat);
				const tone = hurt ? "sore" : toneOf(book, before, seat);
				// the news come before the month's plans
				const course = courseOf(before, AT_NEWS.includes(occasion) ? [] : notes);
				const next = (): string => nextLine({ occasion, seat, tone }, course, borne, lines);
				let key = next();
				if (occasion === "offer" && lays) for (let n = 1; n < now.nth; n += 1) key = next();
				return { seat, occasion, key };
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
	// both sides lay in turn
	const nth = Math.ceil((book.n.offers - talks.offersLeft) / 2);
	const now = closed ? null : { notes, lays: talks.standing?.by ?? null, nth };
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

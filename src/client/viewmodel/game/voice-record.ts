// What the record tells of a seat's months: the blows it dealt and took, its mood, and what a line of its capital may claim.
import { type Book, type Game, type Note, other, type Seat } from "../../../rules/index.ts";
import { SEATS } from "../seat-id.ts";
import { aboutAct } from "./deeds.ts";
import { actOf } from "./lever-words.ts";
import type { Borne, Tone } from "./voice-lines.ts";

/** A blow of this severity is a heavy one (0-5). */
export const HEAVY = 3;
/** Unanswered grievance from which a seat is sore (0-1). */
const SORE = 0.2;

/** Kinds of notes that tell of an act which the seat itself ordered, in its plan or as an answer. */
export const PLANNED = ["order", "announced", "due"];
export const ORDERED = [...PLANNED, "answer"];

const MINERALS = ["cn.tap", "cn.regime", "cn.minerals"];

/** A seat's notes of blows, of these kinds (without `kinds`, of all), with their severities (1-5). */
function blowsIn(
	book: Book,
	notes: readonly Note[],
	seat: Seat,
	kinds?: readonly string[],
): { lever: string; severity: number }[] {
	return notes.flatMap((note) => {
		const about = note.seat === seat ? aboutAct(note) : null;
		if (about === null || note.kind === "withdrawn" || kinds?.includes(note.kind) === false)
			return [];
		const severity = actOf(book, about.lever, about.act)?.severity ?? 0;
		const felt = note.kind === "announced" ? Math.max(severity - 1, 1) : severity;
		return severity > 0 ? [{ lever: about.lever, severity: felt }] : [];
	});
}

/** Severities (1-5) of the blows that a seat dealt in a month, as its notes of these kinds tell them; without `kinds`, of all. */
export const dealt = (
	book: Book,
	notes: readonly Note[],
	seat: Seat,
	kinds?: readonly string[],
): number[] => blowsIn(book, notes, seat, kinds).map(({ severity }) => severity);

const HARMS = ["broken", "disputed", "truceBroken"] as const;
/** True where the other side has done this to a word it gave. */
export const suffers = (
	notes: readonly Note[],
	seat: Seat,
	what: (typeof HARMS)[number],
): boolean => notes.some(({ kind, seat: by }) => kind === what && by === other(seat));
/** True where the other side has broken or disputed its word. */
export const wronged = (notes: readonly Note[], seat: Seat): boolean =>
	HARMS.some((what) => suffers(notes, seat, what));

const grieved = ({ vars }: Game, seat: Seat): boolean =>
	vars[seat === "us" ? "usGrievance" : "cnGrievance"] >= SORE;

/** A seat's mood in a month, by how the month before closed; calm in the first. */
export function toneOf(book: Book, before: Game | null, seat: Seat): Tone {
	if (before === null) return "calm";
	const { closedNotes } = before;
	if (grieved(before, seat) || wronged(closedNotes, seat)) return "sore";
	return dealt(book, closedNotes, seat).some((one) => one >= HEAVY) ? "bold" : "calm";
}

const most = (severities: readonly number[]): number => Math.max(0, ...severities);

/** What a seat's lines may claim in a month: by the months before it, how the last of them closed, and its notes so far. */
export function borneOut(
	book: Book,
	{
		past,
		before,
		notes,
		seat,
	}: {
		past: readonly (readonly Note[])[];
		before: Game | null;
		notes: readonly Note[];
		seat: Seat;
	},
): Borne {
	const them = other(seat);
	const last = before?.closedNotes ?? [];
	const taken = most(dealt(book, notes, them));
	const takenBefore = most(past.flatMap((month) => dealt(book, month, them)));
	const brokeBefore = past.some((month) => wronged(month, seat));
	const unanswered = before !== null && grieved(before, seat);
	const again = takenBefore > 0 || brokeBefore || unanswered;
	const ordered = blowsIn(book, notes, seat, ORDERED);
	const struck = [...dealt(book, last, seat), ...dealt(book, notes, seat, PLANNED)].length > 0;
	const gives = notes.filter(({ kind, seat: by }) => kind === "clause" && by === seat);
	return {
		again,
		hurt: again || taken > 0,
		grew: takenBefore > 0 && takenBefore < taken,
		unanswered,
		own: past.some((month) => dealt(book, month, seat).length > 0),
		struck,
		patient: !struck,
		light: ordered.every(({ severity }) => severity < HEAVY),
		minerals: ordered.some(({ lever }) => MINERALS.includes(lever)),
		open: before !== null && before.month > before.vars.calmUntil,
		uneventful:
			!last.some(({ kind }) => kind === "signed") && SEATS.every((one) => !wronged(last, one)),
		brokeBefore,
		kept: [...past, notes].every((month) => !wronged(month, them)),
		bothGive:
			gives.length > 0 && notes.some(({ kind, seat: by }) => kind === "clause" && by === them),
		givesForTime: gives.some(({ n }) => n > 0),
	};
}

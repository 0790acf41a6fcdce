// Papers of which one side has broken its half: the rules charge a breach by the other in full all the same.
import { type LeverId, type Note, other, type Seat } from "../../../rules/index.ts";
import { live } from "../../../rules/promises.ts";
import type { Moment, Month } from "./moment.ts";

/** True where the talks of month `since` have signed a clause; what a game begins with was signed before it. */
const signedIn = (months: readonly Month[], since: number, clause: string): boolean =>
	months.some(
		({ month, position }) =>
			month === since &&
			position.closedNotes.some((note) => note.kind === "clause" && note.about === clause),
	);

/** Clauses that `seat` has broken of the paper signed in month `since` that holds `clause`. */
function brokenOf(
	months: readonly Month[],
	notes: readonly Note[],
	seat: Seat,
	{ clause, since }: { clause: string; since: number },
): string[] {
	const drafted = signedIn(months, since, clause);
	return notes
		.filter((note) => note.kind === "broken" && note.seat === seat && note.n === since)
		.filter(({ about }) => signedIn(months, since, about) === drafted)
		.map(({ about }) => about);
}

const notesOf = (months: readonly Month[]): Note[] =>
	months.flatMap(({ position }) => position.closedNotes);

/**
 * What the other side has broken of those papers that hold the own seat's `lever`: the half for which the own one was
 * given. Empty where nothing is promised on the lever, or the other side has kept its word.
 */
export function brokenHalf(
	{ view, months }: Pick<Moment, "view" | "months">,
	lever: LeverId,
): string[] {
	const { position, seat } = view;
	const notes = [...notesOf(months), ...position.notes];
	const own = position.promises.filter(
		(one) => one.lever === lever && one.by === seat && live(one),
	);
	return [...new Set(own.flatMap((one) => brokenOf(months, notes, other(seat), one)))];
}

/** A breach of a closed month that followed on the other side's breach of the same paper. */
export interface Followed {
	/** The clause broken last. */
	clause: string;
	/** Who had broken the paper before. */
	first: Seat;
}

/** Breaches of the month closed last that answered a breach. `months`: all closed months. */
export function followedBreaches(months: readonly Month[], closed: Month): Followed[] {
	const before = notesOf(months.filter(({ month }) => month < closed.month));
	const { closedNotes } = closed.position;
	return closedNotes.flatMap(({ kind, seat, about, n }, at): Followed[] => {
		if ((kind !== "broken" && kind !== "disputed") || seat === "both") return [];
		const first = other(seat);
		const earlier = [...before, ...closedNotes.slice(0, at)];
		return brokenOf(months, earlier, first, { clause: about, since: n }).length > 0
			? [{ clause: about, first }]
			: [];
	});
}

// Why a side did not sign what lay before it, as its decision had it. No figures: they would tell what only it may know.
import { type Book, type Refusal, type View, why } from "../rules/index.ts";
import type { Unsigned } from "./types.ts";

/** What the rules have against a signature, as a reason; null where it is no matter of the offer. */
const BARRED: Partial<Readonly<Record<Refusal, Unsigned>>> = {
	leadersOnly: "trust",
	blockedAtHome: "home",
	blockedAbroad: "abroad",
};

/** The reason that lies in the rules; null where the seat could sign. */
export function barred(book: Book, view: View): Unsigned | null {
	const no = why(book, view.position, view.seat, { type: "accept" });
	return (no && BARRED[no]) ?? null;
}

/** A thought of a search, as far as it tells why. */
interface Weighed {
	move: { type: string };
	visits: number;
}

/**
 * Why the first of these thoughts, best first, leaves the other side's offer unsigned; null where it signs or goes to
 * sign, where none lies there, and where signing was not looked at: then there is nothing true to say.
 */
export function unsignedBy(book: Book, view: View, thoughts: readonly Weighed[]): Unsigned | null {
	const { standing } = view.position.talks;
	const best = thoughts[0]?.move.type;
	if (!standing || standing.by === view.seat || best === "accept" || best === "call") return null;
	const no = barred(book, view);
	if (no) return no;
	return thoughts.some(({ move, visits }) => move.type === "accept" && visits > 0) ? "ahead" : null;
}

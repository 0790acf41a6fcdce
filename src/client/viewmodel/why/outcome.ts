// How a month's talks ended: a deal with what each side gives, or the last refusal.
import { type Note, other, type Seat } from "../../../rules/index.ts";
import type { Words } from "../game/words.ts";
import type { Told } from "../talks/unsigned.ts";

export interface Outcome {
	kind: "signed" | "refused";
	/** Who signed, or refused, in one line. */
	title: string;
	/** What each side gives, in words; empty where nothing was signed. */
	gives: readonly { seat: Note["seat"]; text: string }[];
	/** Why the computer would not sign, in one sentence; "" where nothing is known of it. */
	why: string;
}

/**
 * The outcome as `own` reads it, from the month's notes and what a computer left unsigned; null where no offer was
 * signed or refused. Who leaves the table refuses what lies on it. `computerSat`: in the own seat, before its person came.
 */
export function outcomeOf(
	words: Words,
	notes: readonly Note[],
	own: Seat,
	unsigned: readonly Told[] = [],
	computerSat = false,
): Outcome | null {
	const { t, format, texts } = words;
	const signed = notes.find((note) => note.kind === "signed");
	const left = unsigned.findLast(({ how }) => how === "leave");
	const refused = notes.findLast((note) => note.kind === "refused");
	const last = signed ?? left ?? refused;
	if (!last || last.seat === "both") return null;
	// a deal's note names who laid the offer, a refusal's who would not have it
	const decided = signed ? other(last.seat) : last.seat;
	const whose =
		decided === own
			? computerSat
				? "yoursByComputer"
				: "yours"
			: computerSat
				? "theirsToComputer"
				: "theirs";
	const title = t(`talks:close.${signed ? "signed" : "refused"}.${whose}`, {
		seat: t(`common:seat.${other(own)}`),
	});
	if (!signed) {
		const told = unsigned.findLast(({ seat, how }) => seat === last.seat && how !== "offer");
		return { kind: "refused", title, gives: [], why: told?.why ?? "" };
	}
	const clauses = notes.filter((note) => note.kind === "clause");
	const gives = (["cn", "us", "both"] as const).flatMap((seat) => {
		const names = clauses
			.filter((note) => note.seat === seat)
			.map((note) => texts.text(["clauses", note.about, "name"]));
		if (names.length === 0) return [];
		return [{ seat, text: format.told(t(`common:seat.${seat}`), format.groups(names)) }];
	});
	return { kind: "signed", title, gives, why: "" };
}

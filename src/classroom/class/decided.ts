// What comes of asking a class for something: events to be stored, or a reason; and what the asker is told.
import type { Seat } from "../../rules/index.ts";
import type { ClassRefusal } from "../refusals.ts";
import type { RandomBytes, SealedCode } from "../secrets.ts";
import type { ClassEvent } from "./events.ts";

export type Decided<Told = null> =
	| { ok: true; events: readonly ClassEvent[]; told: Told }
	| { ok: false; refusal: ClassRefusal };

export const refuse = (refusal: ClassRefusal): { ok: false; refusal: ClassRefusal } => ({
	ok: false,
	refusal,
});

/** How a game stands, as far as the class must know it. */
export interface Standing {
	month: number;
	/** No month has closed yet. */
	first: boolean;
	over: boolean;
	/** Seats for which nothing is decided in this month yet, apart from a forecast. */
	open: readonly Seat[];
	/** Those of them that have not even a forecast. */
	fresh: readonly Seat[];
}

/** What the pure parts are told of the world. */
export interface Around {
	/** Milliseconds since 1970. */
	now: number;
	random: RandomBytes;
	/** Codes made ready to be handed out; see `codesFor` and `join`. Hashing them takes too long to be done here. */
	codes: readonly SealedCode[];
	/** Whether somebody's page is connected. */
	present: (person: string) => boolean;
	/** How a game stands. */
	standing: (n: number) => Standing;
}

/** The code made ready at place `at`. @throws RangeError where too few were */
export function codeAt({ codes }: Pick<Around, "codes">, at: number): SealedCode {
	const code = codes[at];
	if (!code) throw new RangeError(`${codes.length} codes are ready, and one more is needed`);
	return code;
}

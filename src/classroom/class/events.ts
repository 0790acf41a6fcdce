// What can happen to a class, as its log keeps it.
import type { Seat } from "../../rules/index.ts";
import type { Place, Settings } from "./types.ts";

export type ClassEvent =
	| {
			e: "created";
			id: string;
			settings: Settings;
			code: string;
			instructor: string;
			projector: string;
	  }
	| { e: "settings"; settings: Settings }
	/** An instructor's secret for one more device. */
	| { e: "key"; instructor: string }
	| { e: "opened" }
	| { e: "door"; open: boolean }
	/** A name from the instructor's list, not taken yet. */
	| { e: "listed"; person: string; name: string; pass: string }
	| { e: "joined"; person: string; name: string; token: string; pass: string }
	/** The same person on another device, by code. */
	| { e: "rejoined"; person: string; token: string }
	/** A new code for the same seat. */
	| { e: "pass"; person: string; pass: string }
	| { e: "renamed"; person: string; name: string }
	| { e: "removed"; person: string }
	/** Two of those who wait have taken each other's place in the order of seating; `other` "" = one and the computer. */
	| { e: "exchanged"; person: string; other: string }
	/** New games; the first ones start the class. */
	| { e: "games"; games: readonly Omit<Place, "created">[] }
	| { e: "seated"; person: string; game: number; seat: Seat; from: number }
	/** `month`: that of the game then; logs of before have none. */
	| { e: "swapped"; game: number; month?: number }
	| { e: "paused"; on: boolean }
	| { e: "frozen"; on: boolean }
	| { e: "scores"; on: boolean }
	| { e: "time"; games: readonly number[] | null; ms: number }
	| { e: "message"; text: string; games: readonly number[] | null; person: string }
	/** A message is taken down; `at`: when it was said, milliseconds since 1970. */
	| { e: "unsaid"; at: number }
	| { e: "ended" }
	/** A command was carried out. */
	| { e: "done"; id: string };

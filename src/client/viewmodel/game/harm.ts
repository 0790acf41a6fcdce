// What a blow does to its author's own promises, in the words that the close, the journal and the debrief use of it.
import type { Blow, Book, Game, LeverId, Note, Seat, Step } from "../../../rules/index.ts";
import { breachOf, breaksQuiet, disputes, strikes } from "../../../rules/promises.ts";

/**
 * What a blow would do: `exact` breaks an exactly worded promise, `again` one that is in dispute already, `disputed`
 * brings one into dispute; "" touches none.
 */
export type Harm = "" | "disputed" | "again" | "exact";

/** What a blow has done. */
export type HarmDone = "" | "disputed" | "broken";

/** A blow that may be dealt. */
export interface Threat {
	lever: LeverId;
	/** 0-5; 0 = none. */
	severity: number;
	step: Step;
	source: Blow["source"];
}

/** What a blow of `by` would do to the promises of its author; the gravest where it strikes several. */
export function harmOf(
	book: Book,
	game: Game,
	by: Seat,
	{ lever, severity, step, source }: Threat,
): Harm {
	if (severity === 0 || breachOf(game, by, lever, severity, step, source) === 0) return "";
	const surprised = breaksQuiet(game, severity, step, source);
	const struck = game.promises.filter((p) => strikes(book, p, by, lever, surprised));
	if (struck.some((p) => p.exact)) return "exact";
	return struck.some((p) => !disputes(p)) ? "again" : "disputed";
}

/** Notes of what the blow noted at `at` did to the promises of `by`; each is about a clause. */
export function harmsAt(notes: readonly Note[], at: number, by: Seat): Note[] {
	const found: Note[] = [];
	for (const note of notes.slice(at + 1)) {
		if ((note.kind === "broken" || note.kind === "disputed") && note.seat === by) found.push(note);
		else if (!BETWEEN.has(note.kind)) break;
	}
	return found;
}

/** What these notes say that a blow did to promises, the gravest of it. */
export function harmNoted(harms: readonly Note[]): HarmDone {
	if (harms.some(({ kind }) => kind === "broken")) return "broken";
	return harms.length > 0 ? "disputed" : "";
}

/** Notes that stand between a blow and what it did. */
const BETWEEN: ReadonlySet<Note["kind"]> = new Set(["market", "event", "truceBroken"]);

// Verifies a record file offline: reads it, plays it again by the rules, compares every checksum and the end.
import { type Problem, type ProblemCode, problem, type Scenario } from "../scenario/index.ts";
import { digest } from "./checksum.ts";
import { entriesIn, type ParsedRecord, parseJsonl } from "./read-jsonl.ts";
import { replay } from "./record.ts";
import type { Ending, Engine } from "./types.ts";

export { LARGEST } from "./read-jsonl.ts";

export interface Verdict<State> {
	ok: boolean;
	/** Entries that the file holds, as far as they can be read; without header and end mark. */
	entries: number;
	/** Number of the first entry that does not hold; 0 = header, one past the last = the end mark; null = none. */
	firstBad: number | null;
	/** How the game ended; `open` = it is unfinished. */
	end: Ending;
	problems: Problem[];
	/** The record and its last state, where all is well. */
	record: ParsedRecord | null;
	state: State | null;
}

/** The entry that a line of the file holds: 0 for the header's. */
const entryOf = (line: number): number => Math.max(0, line - 1);

/** Verifies the text of a record file; `engineFor` gives the rules bound to the record's own scenario. */
export function verify<State>(
	text: string,
	file: string,
	engineFor: (scenario: Scenario) => Engine<State>,
): Verdict<State> {
	const failed = (
		entries: number,
		firstBad: number,
		problems: Problem[],
		end: Ending = "open",
	): Verdict<State> => ({
		ok: false,
		entries,
		firstBad,
		end,
		problems,
		record: null,
		state: null,
	});
	const parsed = parseJsonl(text, file);
	if (!parsed.ok) {
		const { problems } = parsed;
		return failed(entriesIn(text, file), entryOf(problems[0]?.line ?? 0), problems);
	}
	const record = parsed.value;
	const { header, entries, end } = record;
	const played = replay(record, engineFor(header.scenario.body), { file });
	if (!played.ok) return failed(entries.length, played.firstBad, [played.problem], end.end);
	const last = entries.length + 1;
	const wrong = (
		code: ProblemCode,
		key: string,
		value: unknown,
		expected: string,
	): Verdict<State> =>
		failed(entries.length, last, [problem(code, file, [key], value, expected, last + 1)], end.end);
	if (end.entries !== entries.length)
		return wrong("missingEntry", "entries", end.entries, String(entries.length));
	const reached = engineFor(header.scenario.body).ending(played.state);
	if (end.end !== reached) return wrong("wrongEnd", "end", end.end, reached);
	const sum = digest(header, entries);
	if (end.digest !== sum) return wrong("tampered", "digest", end.digest, sum);
	return {
		ok: true,
		entries: entries.length,
		firstBad: null,
		end: end.end,
		problems: [],
		record,
		state: played.state,
	};
}

// A record as a file: one line of JSON for the header, one for each entry, one for the end mark.
import { canonical } from "../scenario/index.ts";
import { digest } from "./checksum.ts";
import type { Ending, EndMark, GameRecord } from "./types.ts";

/** Writes a record as JSON lines. Every file ends with an end mark, also that of a game that is not over. */
export function toJsonl(record: GameRecord, end: Ending): string {
	const lines = [canonical(record.header)];
	for (const entry of record.entries) lines.push(canonical(entry));
	const mark: EndMark = {
		end,
		entries: record.entries.length,
		digest: digest(record.header, record.entries),
	};
	lines.push(canonical(mark));
	return `${lines.join("\n")}\n`;
}

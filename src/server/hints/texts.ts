// Hints as texts on a channel: those of one moment are put together, and others' texts are read with care.
import type { Heard, Hint } from "./hints.ts";

/** Hints waiting while one tick runs; more than this and the poll serves as well. */
const MOST_WAITING = 2000;
/** Logs named in one hint, so that a text stays within what a channel carries. */
const STREAMS = 200;
/** Letters of one text: PostgreSQL carries 8000 bytes. */
const LONGEST = 7500;

const isHeard = (value: unknown): value is Heard =>
	typeof value === "object" && value !== null && "from" in value && "kind" in value;

/** Reads a text of another process; what is none of ours is told to `trouble`. */
export function readHints(
	text: string,
	own: string,
	hear: (hint: Heard) => void,
	trouble: (error: unknown) => void,
): void {
	try {
		const list: unknown = JSON.parse(text);
		if (!Array.isArray(list)) return;
		for (const hint of list) if (isHeard(hint) && hint.from !== own) hear(hint);
	} catch (error) {
		trouble(error);
	}
}

/** The texts that a moment's hints come to: each log named once, none too long. */
export function textsOf(hints: readonly Hint[], own: string): string[] {
	const grown = [...new Set(hints.flatMap((hint) => (hint.kind === "grew" ? hint.streams : [])))];
	const all: Hint[] = hints.filter(({ kind }) => kind !== "grew");
	for (let at = 0; at < grown.length; at += STREAMS)
		all.unshift({ kind: "grew", streams: grown.slice(at, at + STREAMS) });
	const texts: string[] = [];
	let line = "";
	for (const hint of all) {
		const one = JSON.stringify({ ...hint, from: own });
		if (line !== "" && line.length + one.length > LONGEST) {
			texts.push(`[${line}]`);
			line = "";
		}
		line += line === "" ? one : `,${one}`;
	}
	if (line !== "") texts.push(`[${line}]`);
	return texts;
}

/** Gathers the hints of a moment and gives their texts to `send`. */
export function gatherHints(own: string, send: (text: string) => void): (hint: Hint) => void {
	let waiting: Hint[] = [];
	return (hint) => {
		if (waiting.length >= MOST_WAITING) return;
		if (waiting.push(hint) > 1) return;
		setImmediate(() => {
			const hints = waiting;
			waiting = [];
			for (const text of textsOf(hints, own)) send(text);
		});
	};
}

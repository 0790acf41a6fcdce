// Canonical JSON of data that changes in few places at a time: the texts of what has stayed the same are kept.
import { canonical, keyText, sortKeys } from "./canonical.ts";

/** A record or a list of records as it was written: a line of text for each of its values. */
interface Written {
	data: object;
	/** Keys as the record has them, and sorted; of a list both are empty. */
	given: readonly string[];
	keys: readonly string[];
	/** `"key":value` in the order of `keys`, or a list's items. */
	lines: string[];
	/** What was written of each value in turn; null where its parts are not kept. */
	inner: (Written | null)[];
}

/** Levels whose parts are kept: the data itself, its records and lists, and theirs. */
const LEVELS = 3;

/** True for what is worth keeping in parts: records, and lists of them. */
const hasParts = (value: unknown): value is object =>
	typeof value === "object" &&
	value !== null &&
	(!Array.isArray(value) || typeof value[0] === "object");

function sameList(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

/**
 * Engines hold a text that was put together from many as just those; one that is read over and over should be one
 * piece, which it becomes when somebody reads a letter of it (and does something with that letter).
 */
const inOnePiece = (text: string): string => (text.charCodeAt(0) === 0 ? "" : text);

const textOf = ({ data, lines }: Written): string =>
	Array.isArray(data) ? `[${lines.join(",")}]` : `{${lines.join(",")}}`;

/** Writes line `i` anew, for a value that was not there before or has changed; `head` stands before it. */
function writeLine(into: Written, i: number, head: string, value: unknown, levels: number): void {
	if (levels > 1 && hasParts(value)) {
		const part = rewrite(into.inner[i] ?? null, value, levels - 1);
		into.inner[i] = part;
		into.lines[i] = inOnePiece(head + textOf(part));
	} else {
		into.inner[i] = null;
		into.lines[i] = inOnePiece(head + canonical(value));
	}
}

/** Brings what was written up to `data`; begins anew where it has another shape. */
function rewrite(last: Written | null, data: object, levels: number): Written {
	return Array.isArray(data)
		? rewriteList(last, data, levels)
		: rewriteRecord(last, data as Record<string, unknown>, levels);
}

function rewriteRecord(
	last: Written | null,
	data: Record<string, unknown>,
	levels: number,
): Written {
	const given = Object.keys(data);
	if (last && !Array.isArray(last.data) && sameList(given, last.given)) {
		const before = last.data as Record<string, unknown>;
		for (let i = 0; i < last.keys.length; i++) {
			const key = last.keys[i] as string;
			const value = data[key];
			if (value !== before[key]) writeLine(last, i, keyText(key), value, levels);
		}
		last.data = data;
		return last;
	}
	const keys = [...given];
	sortKeys(keys);
	const written: Written = { data, given, keys, lines: [], inner: [] };
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i] as string;
		writeLine(written, i, keyText(key), data[key], levels);
	}
	return written;
}

function rewriteList(last: Written | null, data: readonly unknown[], levels: number): Written {
	const known = last && Array.isArray(last.data) ? last : null;
	const into = known ?? { data, given: [], keys: [], lines: [], inner: [] };
	const before = known ? (known.data as readonly unknown[]) : [];
	into.lines.length = Math.min(into.lines.length, data.length);
	into.inner.length = into.lines.length;
	for (let i = 0; i < data.length; i++)
		if (i >= before.length || data[i] !== before[i]) writeLine(into, i, "", data[i], levels);
	into.data = data;
	return into;
}

const known = new WeakMap<object, Written>();

/**
 * The same text as `canonical(after)`, written faster where `before` was written so and `after` shares with it what has
 * not changed. Neither may ever be changed once it has come here. @throws TypeError as `canonical` does
 */
export function canonicalAfter(before: object, after: object): string {
	if (before === after) return canonical(after);
	const last = known.get(before) ?? null;
	// what was written of `before` becomes what is written of `after`: asked again for `before`, all is written anew
	known.delete(before);
	const written = rewrite(last, after, LEVELS);
	known.set(after, written);
	return textOf(written);
}

// Canonical JSON of data that changes in few places at a time: the texts of what has stayed the same are kept.
import { canonical, isOf, type Shape, shapeOf } from "./canonical.ts";

/** A record or a list of records as it was written: a piece of text for each of its values. */
interface Written {
	data: object;
	/** The record's shape; null = a list. */
	shape: Shape | null;
	/** `"key":value` in the order of the shape's keys, or a list's items, each with what stands before it; put together, the text. */
	pieces: string[];
	/** What was written of each value in turn; null where its parts are not kept. */
	inner: (Written | null)[];
}

/** Levels whose parts are kept: the data itself, and its records and lists. */
const LEVELS = 2;

/** True for what is worth keeping in parts: records, and lists of them. */
const hasParts = (value: unknown): value is object =>
	typeof value === "object" &&
	value !== null &&
	(!Array.isArray(value) || typeof value[0] === "object");

/**
 * Engines hold a text that was put together from many as just those; one that is read over and over should be one
 * piece, which it becomes when somebody reads a letter of it (and does something with that letter).
 */
const inOnePiece = (text: string): string => (text.charCodeAt(0) === 0 ? "" : text);

const textOf = ({ data, pieces }: Written): string =>
	pieces.length > 0 ? pieces.join("") : Array.isArray(data) ? "[]" : "{}";

/** Writes piece `i` of `n` anew, for a value that was not there before or has changed; `head` stands before it. */
function writePiece(
	into: Written,
	i: number,
	head: string,
	value: unknown,
	tail: string,
	levels: number,
): void {
	const part =
		levels > 1 && hasParts(value) ? rewrite(into.inner[i] ?? null, value, levels - 1) : null;
	into.inner[i] = part;
	into.pieces[i] = inOnePiece(head + (part ? textOf(part) : canonical(value)) + tail);
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
	if (last?.shape && isOf(last.shape, data)) {
		const before = last.data as Record<string, unknown>;
		const { keys } = last.shape;
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i] as string;
			const value = data[key];
			if (value !== before[key]) writeField(last, last.shape, i, value, levels);
		}
		last.data = data;
		return last;
	}
	const shape = shapeOf(data);
	const written: Written = { data, shape, pieces: [], inner: [] };
	for (const [i, key] of shape.keys.entries()) writeField(written, shape, i, data[key], levels);
	return written;
}

function writeField(
	into: Written,
	{ heads }: Shape,
	i: number,
	value: unknown,
	levels: number,
): void {
	writePiece(into, i, heads[i] as string, value, i === heads.length - 1 ? "}" : "", levels);
}

/** Lists that have begun anew in the text being written: what they held until then may have become another list. */
let left: Written[] = [];

/** What was written of a list that began as `data` does, and stands elsewhere in the data now; given once. */
function moved(data: readonly unknown[]): Written | null {
	const at = left.findIndex((one) => (one.data as readonly unknown[])[0] === data[0]);
	return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
}

function rewriteList(last: Written | null, data: readonly unknown[], levels: number): Written {
	const listed = last && last.shape === null ? last : null;
	const same = listed !== null && (listed.data as readonly unknown[])[0] === data[0];
	if (listed && !same && listed.inner.length > 1) left.push(listed);
	const known = same ? listed : moved(data);
	const into = known ?? { data, shape: null, pieces: [], inner: [] };
	const before = known ? (known.data as readonly unknown[]) : [];
	const end = data.length - 1;
	into.pieces.length = Math.min(before.length, data.length);
	into.inner.length = into.pieces.length;
	for (let i = 0; i <= end; i++) {
		// the last item's piece holds the bracket
		const bracket = (i === end) !== (i === before.length - 1);
		if (bracket || i >= before.length || data[i] !== before[i])
			writePiece(into, i, i === 0 ? "[" : ",", data[i], i === end ? "]" : "", levels);
	}
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
	left = [];
	const written = rewrite(last, after, LEVELS);
	left = [];
	known.set(after, written);
	return textOf(written);
}

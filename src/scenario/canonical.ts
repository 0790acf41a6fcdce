// Canonical JSON and its SHA-256: the same text and the same hash for the same data, on every machine.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Plain JSON: what files, states and records are made of. */
export type Json =
	| null
	| boolean
	| number
	| string
	| readonly Json[]
	| { readonly [key: string]: Json };

/** Text without anything that JSON would escape: quoted by hand, which is twice as fast. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

const quote = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** Texts as they are written, in quotes: ids come again and again. */
const written = new Map<string, string>();
const TEXTS_KEPT = 2000;
/** Letters of the longest text kept. */
const LONGEST = 60;

function quoted(text: string): string {
	const known = written.get(text);
	if (known !== undefined) return known;
	const made = quote(text);
	if (written.size < TEXTS_KEPT && text.length <= LONGEST) written.set(text, made);
	return made;
}

/** How records with the same keys in the same order are written. */
export interface Shape {
	/** Keys as the record has them. */
	readonly given: readonly string[];
	/** Keys in the order in which they are written, by UTF-16 units. */
	readonly keys: readonly string[];
	/** What stands before the value of each: bracket or comma, and the key. */
	readonly heads: readonly string[];
}

/** True where a record is of this shape; no list of its keys is made for it. */
export function isOf({ given }: Shape, data: object): boolean {
	let i = 0;
	for (const key in data) if (key !== given[i++]) return false;
	return i === given.length;
}

function newShape(data: object): Shape {
	const given = Object.keys(data);
	const keys = [...given].sort();
	return { given, keys, heads: keys.map((key, i) => `${i > 0 ? "," : "{"}${quoted(key)}:`) };
}

/** Shapes met before, by the first key: states and records have few. */
const shapes = new Map<string, Shape[]>();
/** First keys with shapes that are kept, shapes of one first key, and keys of the largest. */
const KEPT = { firsts: 100, each: 12, keys: 100 };

function firstKey(data: object): string {
	for (const key in data) return key;
	return "";
}

/** How a record is written. */
export function shapeOf(data: object): Shape {
	const first = firstKey(data);
	const list = shapes.get(first);
	if (list) for (const one of list) if (isOf(one, data)) return one;
	const made = newShape(data);
	if (made.given.length > KEPT.keys) return made;
	if (list) {
		if (list.length < KEPT.each) list.push(made);
	} else if (shapes.size < KEPT.firsts) shapes.set(first, [made]);
	return made;
}

/**
 * Writes data as JSON with sorted keys and no spaces.
 * @throws TypeError for anything that is not plain JSON (undefined, NaN, Infinity, functions)
 */
export function canonical(data: unknown): string {
	switch (typeof data) {
		case "string":
			return quoted(data);
		case "boolean":
			return data ? "true" : "false";
		case "number":
			if (!Number.isFinite(data)) throw new TypeError(`not a JSON number: ${data}`);
			return data === 0 ? "0" : String(data);
		case "object":
			if (data === null) return "null";
			return Array.isArray(data) ? listText(data) : recordText(data as Record<string, unknown>);
		default:
			throw new TypeError(`not JSON: ${typeof data}`);
	}
}

function listText(data: readonly unknown[]): string {
	let list = "[";
	for (let i = 0; i < data.length; i++) list += (i > 0 ? "," : "") + canonical(data[i]);
	return `${list}]`;
}

function recordText(data: Record<string, unknown>): string {
	const { keys, heads } = shapeOf(data);
	if (keys.length === 0) return "{}";
	let body = "";
	for (let i = 0; i < keys.length; i++)
		body += (heads[i] as string) + canonical(data[keys[i] as string]);
	return `${body}}`;
}

/** Works out the SHA-256 of a text in UTF-8, as 64 hex digits. */
type HashText = (text: string) => string;

/** In plain code, for browsers give theirs only asynchronously. */
const inPlainCode: HashText = (text) => bytesToHex(sha256(utf8ToBytes(text)));
let way = inPlainCode;

/**
 * Has hashes worked out another way: a server's is written in machine code and ten times as fast.
 * @throws Error where it gives other hashes
 */
export function hashBy(faster: HashText): void {
	for (const text of ["", "abc", "\u00e9\u674e\u{1f600}".repeat(99)])
		if (faster(text) !== inPlainCode(text)) throw new Error("not the SHA-256 of a text");
	way = faster;
}

/** SHA-256 of a text in UTF-8, as 64 hex digits. */
export const hashText: HashText = (text) => way(text);

/** SHA-256 of data in canonical JSON, as 64 hex digits. @throws TypeError as `canonical` does */
export const hashJson = (data: unknown): string => hashText(canonical(data));

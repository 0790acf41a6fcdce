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

/** Keys as they are written, `"key":`; records have few different ones, so most are found here. */
const written = new Map<string, string>();
const KEYS_KEPT = 2000;

/** A key as canonical JSON has it, with its colon. */
export function keyText(key: string): string {
	const known = written.get(key);
	if (known !== undefined) return known;
	const text = `${quote(key)}:`;
	if (written.size < KEYS_KEPT) written.set(key, text);
	return text;
}

/** Sorts in place by UTF-16 units; short lists by insertion, which spares the set-up of a full sort. */
export function sortKeys(keys: string[]): void {
	if (keys.length > 60) {
		keys.sort();
		return;
	}
	for (let i = 1; i < keys.length; i++) {
		const key = keys[i] as string;
		let j = i - 1;
		for (; j >= 0 && (keys[j] as string) > key; j--) keys[j + 1] = keys[j] as string;
		keys[j + 1] = key;
	}
}

/**
 * Writes data as JSON with sorted keys and no spaces.
 * @throws TypeError for anything that is not plain JSON (undefined, NaN, Infinity, functions)
 */
export function canonical(data: unknown): string {
	switch (typeof data) {
		case "string":
			return quote(data);
		case "boolean":
			return String(data);
		case "number":
			if (!Number.isFinite(data)) throw new TypeError(`not a JSON number: ${data}`);
			return data === 0 ? "0" : String(data);
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) {
				let list = "[";
				for (let i = 0; i < data.length; i++) list += (i > 0 ? "," : "") + canonical(data[i]);
				return `${list}]`;
			}
			const keys = Object.keys(data);
			sortKeys(keys);
			let body = "{";
			for (let i = 0; i < keys.length; i++) {
				const key = keys[i] as string;
				if (i > 0) body += ",";
				body += keyText(key) + canonical((data as Record<string, unknown>)[key]);
			}
			return `${body}}`;
		}
		default:
			throw new TypeError(`not JSON: ${typeof data}`);
	}
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

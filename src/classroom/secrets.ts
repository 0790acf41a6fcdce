// Codes and tokens: how they are made from given random bytes, and how they are kept (hashed).
import { hashText } from "../scenario/index.ts";
import { CODE_LETTERS } from "./codes.ts";

/** Bytes of a token: 128 bits. */
const TOKEN_BYTES = 16;

/** Gives `n` random bytes; the server's come from the system, a test's from a seed. */
export type RandomBytes = (n: number) => Uint8Array;

/** A code of so many letters, each equally likely. */
export function makeCode(letters: number, random: RandomBytes): string {
	const { length } = CODE_LETTERS;
	const fair = 256 - (256 % length);
	let code = "";
	while (code.length < letters) {
		for (const byte of random(letters * 2)) {
			// bytes above the last whole multiple would favour the first letters
			if (byte < fair && code.length < letters) code += CODE_LETTERS[byte % length];
		}
	}
	return code;
}

/** A token of 128 bits, as 32 hex digits. */
export const makeToken = (random: RandomBytes): string =>
	[...random(TOKEN_BYTES)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A short public id (no secret), as 12 hex digits. */
export const makeId = (random: RandomBytes): string => makeToken(random).slice(0, 12);

/** A long code in groups of four, as people copy it. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/** A short code with what is stored in its place: a hash that takes long to work out, for a code could be tried. */
export interface SealedCode {
	code: string;
	hash: string;
}

/**
 * What is stored in a token's place. `of` says whose it is, so that equal secrets of two sessions differ. Tokens have
 * 128 bits, so a plain hash cannot be reversed by trying; codes are too short for that.
 */
export const seal = (of: string, secret: string): string => hashText(`${of}|${secret}`);

/** Compares in a time that does not tell how far two hashes agree. */
export function sameHash(a: string, b: string): boolean {
	let differ = a.length ^ b.length;
	for (let i = 0; i < a.length && i < b.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i);
	return differ === 0;
}

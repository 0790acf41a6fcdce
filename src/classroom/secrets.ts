// Codes and tokens: what they look like, how they are made from given random bytes, and how they are kept (hashed).
import { hashText } from "../scenario/index.ts";

/** Letters and digits that nobody takes for one another on a blackboard: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, 6 G. */
export const CODE_LETTERS = "ACDEFHJKMNPQRTWXY3479";
/** Letters of a code that lets people into a session; 21^6 = 86 million. */
export const JOIN_LETTERS = 6;
/** Letters of the code that gives one person's seat back. */
export const REJOIN_LETTERS = 8;
/** Letters of the code that gives an instructor's session back; 52 bits. */
export const RECOVERY_LETTERS = 12;
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

/**
 * A code as typed, brought to the form it was given in: capitals, without spaces and dashes. `null` where no such
 * code can exist.
 */
export function readCode(typed: string, letters: number): string | null {
	const code = typed.toUpperCase().replace(/[\s-]/g, "");
	if (code.length !== letters) return null;
	for (const letter of code) if (!CODE_LETTERS.includes(letter)) return null;
	return code;
}

/** A long code in groups of four, as people copy it. */
export const grouped = (code: string): string => code.replace(/(.{4})(?=.)/g, "$1-");

/**
 * What is stored in a secret's place. `of` says whose it is, so that equal secrets of two sessions differ. Tokens have
 * 128 bits, so a plain hash cannot be reversed by trying.
 */
export const seal = (of: string, secret: string): string => hashText(`${of}|${secret}`);

/** Compares in a time that does not tell how far two hashes agree. */
export function sameHash(a: string, b: string): boolean {
	let differ = a.length ^ b.length;
	for (let i = 0; i < a.length && i < b.length; i++) differ |= a.charCodeAt(i) ^ b.charCodeAt(i);
	return differ === 0;
}

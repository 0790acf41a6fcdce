// Codes that people read from a wall and type: their letters, their lengths, and how they are read.

/** Letters and digits that nobody takes for one another on a blackboard: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V, 6 G. */
export const CODE_LETTERS = "ACDEFHJKMNPQRTWXY3479";
/** Letters of a code that lets people into a session; 21^6 = 86 million. */
export const JOIN_LETTERS = 6;
/** Letters of the code that gives one person's seat back. */
export const REJOIN_LETTERS = 8;
/** Letters of the code that gives an instructor's session back; 52 bits. */
export const RECOVERY_LETTERS = 12;

/**
 * A code as typed, without what is no part of it: capitals, wide letters of Chinese keyboards made narrow, no spaces,
 * dashes and dots.
 */
export const bareCode = (typed: string): string =>
	typed
		.normalize("NFKC")
		.toUpperCase()
		.replace(/[\s\p{Pd}.·_]/gu, "");

/** A code as typed, brought to the form it was given in; `null` where no such code can exist. */
export function readCode(typed: string, letters: number): string | null {
	const code = bareCode(typed);
	if (code.length !== letters) return null;
	for (const letter of code) if (!CODE_LETTERS.includes(letter)) return null;
	return code;
}

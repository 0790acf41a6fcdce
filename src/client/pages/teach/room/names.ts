// Reads a pasted list of names, and brings it to the server in portions that a frame can hold.
import type { Effect } from "../../../../classroom/class/commands.ts";
import { NAME_LETTERS, readLine } from "../../../../classroom/limits.ts";
import type { Told } from "../../../stores/class/lesson-store.ts";

/** A name with the code that opens its seat. */
export type Code = NonNullable<Effect["codes"]>[number];

/** A line of the list that is no name. */
export interface BadLine {
	/** Counted from 1. */
	line: number;
	text: string;
}

/** Letters of a bad line that are shown. */
const SHOWN = 40;

/** Names of a list, one a line; empty lines are none. A table's columns become one name. */
export function readNames(text: string): { names: string[]; bad: BadLine[] } {
	const names: string[] = [];
	const bad: BadLine[] = [];
	text.split(/\r\n|[\r\n]/).forEach((typed, at) => {
		if (typed.trim() === "") return;
		const name = readLine(typed, NAME_LETTERS);
		if (name === null) bad.push({ line: at + 1, text: typed.trim().slice(0, SHOWN) });
		else names.push(name);
	});
	return { names, bad };
}

/** Names told at once: a frame holds 16,000 bytes, a name up to 24 letters of four. */
export const PORTION = 60;

/**
 * Tells the server all names. Gives the codes made, and names that were not taken with the reason, where something
 * went wrong on the way: nothing that was done is lost.
 */
export async function tellNames(
	names: readonly string[],
	act: (names: readonly string[]) => Promise<Told>,
): Promise<{ codes: Code[]; left: string[]; refusal: (Told & { ok: false })["refusal"] | null }> {
	const codes: Code[] = [];
	for (let from = 0; from < names.length; from += PORTION) {
		const told = await act(names.slice(from, from + PORTION));
		if (!told.ok) return { codes, left: names.slice(from), refusal: told.refusal };
		codes.push(...(told.effect.codes ?? []));
	}
	return { codes, left: [], refusal: null };
}

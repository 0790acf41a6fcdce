// Reads what somebody typed on the join page: a code, a whole address, a nickname; and says what is wrong with it.
import { bareCode, CODE_LETTERS, JOIN_LETTERS, REJOIN_LETTERS } from "../../../classroom/codes.ts";
import { NAME_LETTERS, readLine } from "../../../classroom/limits.ts";

/** What is wrong with a field: a key of the texts and what they name. */
export interface Fault {
	ok: false;
	fault: string;
	values: FaultValues;
}
/** A field as read, or what is wrong with it. */
export type Typed<T> = { ok: true; value: T } | Fault;

/** `perhaps`: letters that may have been meant. */
export interface FaultValues {
	letter?: string;
	perhaps?: readonly string[];
	letters?: number;
	count?: number;
}

const fault = (name: string, values: FaultValues = {}): Fault => ({
	ok: false,
	fault: name,
	values,
});

/** Letters that are in no code, with those they may have been on the wall. */
const MISREAD: readonly (readonly [misread: string, perhaps: string])[] = [
	["O0", "QD"],
	["IL1", "JT7"],
	["Z2", "7"],
	["S5", "9"],
	["B8", "R3"],
	["UV", "WY"],
	["G6", "C"],
];

/** Class code, and personal code where there is one, of an address that leads to the join page; null where it is none. */
export function joinAddress(typed: string): { code: string; pass: string } | null {
	const found = /(?:#|:\/\/[^\s/#]+)\/join\/([^/\s?#]+)(?:\/([^/\s?#]+))?/i.exec(typed);
	if (!found) return null;
	const [, code = "", pass = ""] = found;
	return { code: bareCode(code), pass: bareCode(pass) };
}

function readTyped(typed: string, letters: number, name: "code" | "pass"): Typed<string> {
	const code = bareCode(typed);
	if (code === "") return fault(`${name}.empty`);
	for (const letter of code) {
		if (CODE_LETTERS.includes(letter)) continue;
		const perhaps = MISREAD.find(([misread]) => misread.includes(letter))?.[1];
		return perhaps === undefined
			? fault("code.sign", { letter })
			: fault("code.misread", { letter, perhaps: Array.from(perhaps) });
	}
	if (code.length !== letters)
		return fault(`${name}.length`, { letters, count: Array.from(code).length });
	return { ok: true, value: code };
}

/** A class code as typed or pasted. */
export const readJoinCode = (typed: string): Typed<string> =>
	readTyped(joinAddress(typed)?.code ?? typed, JOIN_LETTERS, "code");

/** A personal code as typed. */
export const readPass = (typed: string): Typed<string> => readTyped(typed, REJOIN_LETTERS, "pass");

/** A nickname as typed, with its spaces put in order. */
export function readName(typed: string): Typed<string> {
	const value = readLine(typed, NAME_LETTERS);
	if (value !== null) return { ok: true, value };
	const count = Array.from(typed.normalize("NFC").replace(/\s+/g, " ").trim()).length;
	if (count === 0) return fault("name.empty");
	return count > NAME_LETTERS
		? fault("name.long", { letters: NAME_LETTERS, count })
		: fault("name.signs");
}

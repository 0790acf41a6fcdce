// A cause of a number's change in words; the rules name it `kind:rest`.
import { LEVERS, type LeverId } from "../../../rules/index.ts";
import { actDone, leverLong } from "./lever-words.ts";
import type { Words } from "./words.ts";

const isLever = (id: string): id is LeverId => (LEVERS as readonly string[]).includes(id);

/** What a cause is called; empty for "". */
export function causeName(words: Words, by: string): string {
	if (by === "") return "";
	const at = by.indexOf(":");
	const [kind, rest] = at < 0 ? [by, ""] : [by.slice(0, at), by.slice(at + 1)];
	const exact = words.texts.textOr(["causes", kind, rest], "");
	if (exact !== "") return exact;
	return words.texts.text(["causes", kind], { name: nameOf(words, rest) });
}

/** The thing a cause is about: an act, a lever, a clause or a card. */
function nameOf(words: Words, rest: string): string {
	const [lever = "", act = ""] = rest.split("/");
	if (isLever(lever)) return act === "" ? leverLong(words, lever) : actDone(words, lever, act);
	for (const group of ["clauses", "events"]) {
		const found = words.texts.textOr([group, rest], "");
		if (found !== "") return found;
	}
	return rest;
}

// A clause in words and pictures: its name, what it is drawn with, and how long it runs.
import type { Clause } from "../../../rules/index.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { leverIcon } from "../../viewmodel/icons.ts";

const BOTH_ICONS: Readonly<Record<string, string>> = {
	truce: "ui-clock",
	visit: "ui-leaders",
	quiet: "ui-check",
};

/** Drawing of a clause: its lever's, or its own where it binds both and has none. */
export function clauseIcon(clause: Clause): string {
	return clause.lever === "" ? (BOTH_ICONS[clause.op] ?? "ui-card") : leverIcon(clause.lever);
}

/** Name of a clause. */
export function clauseName(words: Words, id: string): string {
	return words.texts.text(["clauses", id, "name"]);
}

/** The two ways a loosely worded clause can be read; null where the scenario names none. */
export function readings(words: Words, id: string): { one: string; other: string } | null {
	const one = words.texts.textOr(["clauses", id, "loose", "one"], "");
	const other = words.texts.textOr(["clauses", id, "loose", "other"], "");
	return one === "" || other === "" ? null : { one, other };
}

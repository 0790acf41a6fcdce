// Everything a player meets has its words in every language: rules, dates, levers, acts, clauses, events.
import type { Scenario } from "../schema/body.ts";
import type { TextTree } from "../schema/texts.ts";
import type { Check } from "./report.ts";

/** A text's place: the group and then the ids; ids may hold dots. */
export type Key = readonly string[];

/** Keys of `texts.<language>.json` that a scenario needs: names of all rows that a player meets. */
function wantedTexts(s: Scenario): Key[] {
	const keys: Key[] = [["scenario", "title"]];
	for (const row of s.levers) {
		keys.push(["levers", row.id, "name"]);
		for (const act of row.acts) keys.push(["levers", row.id, "acts", act.id]);
	}
	for (const clause of s.clauses) keys.push(["clauses", clause.id, "name"]);
	for (const kind of ["months", "accidents", "agencies"] as const)
		for (const event of s.events[kind]) keys.push(["events", event.id, "title"]);
	for (const offer of s.packages) keys.push(["packages", offer.id]);
	for (const number of [...Object.keys(s.numbers.values), "tradeCurve"])
		keys.push(["numbers", number]);
	return keys;
}

/** A text or group at a key. */
function textAt(tree: TextTree, key: Key): string | TextTree | undefined {
	let value: string | TextTree | undefined = tree;
	for (const step of key) {
		if (typeof value !== "object" || !Object.hasOwn(value, step)) return undefined;
		value = value[step];
	}
	return value;
}

export const checkTexts: Check = (s, report) => {
	if (Object.keys(s.texts).length === 0) report("noText", ["texts"]);
	for (const [tag, language] of Object.entries(s.texts)) {
		for (const rule of s.retaliation)
			if (!Object.hasOwn(language.rules, rule.id))
				report("noText", ["texts", tag, "rules", rule.id], rule.id);
		for (const entry of s.chronicle)
			if (!Object.hasOwn(language.timeline, entry.id))
				report("noText", ["texts", tag, "timeline", entry.id], entry.id);
		for (const key of wantedTexts(s)) {
			const text = textAt(language.texts, key);
			if (text === undefined || text === "")
				report("noText", ["texts", tag, "texts", ...key], key.join("."));
		}
	}
};

// Words that remember what they said: a board and its panels say the same few hundred texts at every press.
import i18next from "i18next";
import type { Translate, Words } from "../viewmodel/game/words.ts";

/** Texts kept before all are forgotten: a month says some six hundred. */
const MOST = 4000;

/** The values as a key; undefined where one is neither text nor number, so that what is said of it cannot be told apart. */
function plain(values: Readonly<Record<string, unknown>>): string | undefined {
	for (const name in values) {
		const value = values[name];
		if (typeof value !== "string" && !Number.isFinite(value)) return undefined;
	}
	return JSON.stringify(values);
}

/** The same translations; each is looked up and filled in once. */
export function remembering(say: Translate): Translate {
	const said = new Map<string, string>();
	return (key, values = {}) => {
		const filled = plain(values);
		if (filled === undefined) return say(key, values);
		const whole = key + filled;
		const before = said.get(whole);
		if (before !== undefined) return before;
		if (said.size >= MOST) said.clear();
		const text = say(key, values);
		// a key in place of its text says that the text is still to come
		if (text !== key) said.set(whole, text);
		return text;
	};
}

/** Rises whenever texts may have become others. */
let age = 0;
for (const event of ["languageChanged", "loaded"]) i18next.on(event, () => age++);

interface Known {
	age: number;
	from: unknown;
	words: Words;
}
const shared = new WeakMap<object, Map<string, Known>>();

/**
 * The words that `make` made for `owner` and `key` before; made anew where texts have come since, or where they come
 * `from` something else.
 */
export function sharedWords(owner: object, key: string, from: unknown, make: () => Words): Words {
	const all = shared.get(owner) ?? new Map<string, Known>();
	shared.set(owner, all);
	const before = all.get(key);
	if (before?.age === age && before.from === from) return before.words;
	const words = make();
	all.set(key, { age, from, words });
	return words;
}

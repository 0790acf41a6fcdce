import i18next from "i18next";
import { expect, test, vi } from "vitest";
import { remembering, sharedWords } from "../../../src/client/i18n/remembered.ts";
import type { Words } from "../../../src/client/viewmodel/game/words.ts";

const speaker = () =>
	vi.fn<(key: string, values?: Record<string, unknown>) => string>(
		(key, values) => `${key} ${JSON.stringify(values)}`,
	);

test("a text is looked up once for the same values, and anew for others", () => {
	const say = speaker();
	const t = remembering(say);
	expect(t("a:b", { n: 1 })).toBe(t("a:b", { n: 1 }));
	expect(say).toHaveBeenCalledTimes(1);
	expect(t("a:b", { n: 2 })).toBe('a:b {"n":2}');
	expect(t("a:b", { n: "1" })).toBe('a:b {"n":"1"}');
	expect(t("a:b")).toBe("a:b {}");
	expect(say).toHaveBeenCalledTimes(4);
});

test("values are told apart where one's text looks like another's name", () => {
	const t = remembering(speaker());
	expect(t("k", { a: "1\nb\ts2" })).not.toBe(t("k", { a: "1", b: "2" }));
});

test("what is filled in with more than texts and numbers is asked for every time", () => {
	const say = speaker();
	const t = remembering(say);
	t("a:b", { names: ["one"] });
	t("a:b", { names: ["two"] });
	expect(say).toHaveBeenCalledTimes(2);
});

test("a key that has no text yet is asked for again", () => {
	let text = "a:b";
	const t = remembering(() => text);
	expect(t("a:b")).toBe("a:b");
	text = "there now";
	expect(t("a:b")).toBe("there now");
});

test("words are shared by all who speak of the same, until texts come or they rest on something else", () => {
	const owner = {};
	const make = (): Words => ({}) as Words;
	const first = sharedWords(owner, "en", null, make);
	expect(sharedWords(owner, "en", null, make)).toBe(first);
	expect(sharedWords(owner, "zh", null, make)).not.toBe(first);
	expect(sharedWords({}, "en", null, make)).not.toBe(first);
	expect(sharedWords(owner, "en", {}, make)).not.toBe(first);
	const before = sharedWords(owner, "en", null, make);
	i18next.emit("loaded", {});
	expect(sharedWords(owner, "en", null, make)).not.toBe(before);
});

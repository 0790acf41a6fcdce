/** The first page drawn by the build is shown at its own address alone, in the person's language and colours, to newcomers. */
import { expect, test } from "vitest";
import { keptIn, placed, showStill } from "../../.ci/still.ts";
import { KEPT_AS } from "../../src/client/stores/preferences.ts";
import { KEPT_AS as TUTORIAL } from "../../src/client/stores/tutorial.ts";

const state = (fields: object) => JSON.stringify({ state: fields });

/** What a browser shows at an address; `rest`: what it keeps and wishes. */
function at(
	hash: string,
	rest: { kept?: Record<string, string>; languages?: string[]; wishes?: string[] } = {},
	there = false,
	readyState: DocumentReadyState = "interactive",
) {
	const { kept = {}, languages = ["en-GB"], wishes = [] } = rest;
	const shown: unknown[] = [];
	const later: (() => void)[] = [];
	const changed: (() => void)[] = [];
	const asked: { href?: string }[] = [];
	const page = { lang: "en", dataset: {} as DOMStringMap };
	const elements: Record<string, object> = {
		root: { hasChildNodes: () => there, append: (content: unknown) => void shown.push(content) },
		"still-en": { id: "still-en", lang: "en-GB", content: "English" },
		"still-zh": { id: "still-zh", lang: "zh-Hans-CN", content: "Chinese" },
	};
	const read = { readyState };
	showStill(
		{ zh: "/first-zh.js" },
		keptIn({ localStorage: { getItem: (key) => kept[key] ?? null } }),
		{
			document: {
				get readyState() {
					return read.readyState;
				},
				addEventListener: ((_: string, heard: () => void) => later.push(heard)) as never,
				createElement: () => ({}) as never,
				documentElement: page as never,
				getElementById: (id: string) => (elements[id] ?? null) as never,
				head: { append: (link: object) => void asked.push(link) } as never,
			},
			location: { hash },
			navigator: { languages },
			matchMedia: (query) => ({
				get matches() {
					return wishes.some((wish) => query.includes(wish));
				},
				addEventListener: (_, heard) => void changed.push(heard),
			}),
			addEventListener: (_, heard) => void changed.push(heard),
		},
	);
	/** The page has been read to its end. */
	const end = () => {
		read.readyState = "interactive";
		for (const heard of later) heard();
	};
	/** What the system wishes, or another tab has kept, is not what it was. */
	const change = () => {
		for (const heard of changed) heard();
	};
	return { shown, end, change, asked: asked.map(({ href }) => href), ...page };
}

test("it is shown at the first page's address and at no other", () => {
	for (const hash of ["", "#", "#/"]) expect(at(hash).shown).toEqual(["English"]);
	for (const hash of ["#/start?seat=us", "#/new", "#/play/1", "#/nowhere", "#main"]) {
		const { shown, dataset } = at(hash);
		expect([shown, dataset]).toEqual([[], {}]);
	}
});

test("it speaks the language that was chosen, else the browser's, and asks for that language's words", () => {
	const chosen = { [KEPT_AS]: state({ language: "zh" }) };
	for (const rest of [{ kept: chosen }, { languages: ["fr", "zh-CN", "en"] }]) {
		const { shown, lang, dataset, asked } = at("", rest);
		expect(shown).toEqual(["Chinese"]);
		expect([lang, dataset.still, asked]).toEqual(["zh-Hans-CN", "zh", ["/first-zh.js"]]);
	}
	expect(at("", { languages: ["fr"] })).toMatchObject({ shown: ["English"], asked: [] });
	expect(at("", { kept: { [KEPT_AS]: "not JSON" } }).shown).toEqual(["English"]);
});

test("its colours and its motion follow the system, and what another tab has chosen, until the program is there", () => {
	const wishes: string[] = [];
	const kept: Record<string, string> = {};
	const { dataset, change } = at("", { wishes, kept });
	wishes.push("color-scheme: dark", "reduced-motion: reduce");
	change();
	expect(dataset).toMatchObject({ theme: "dark", motion: "reduced" });
	kept[KEPT_AS] = state({ theme: "light" });
	change();
	expect(dataset).toMatchObject({ theme: "light", motion: "reduced" });
	delete dataset.still;
	kept[KEPT_AS] = state({ theme: "dark" });
	change();
	expect(dataset).toMatchObject({ theme: "light" });
});

test("its colours and its motion are those that were chosen, else the system's", () => {
	expect(at("").dataset).toMatchObject({ theme: "light", motion: "full" });
	const wishes = ["color-scheme: dark", "reduced-motion: reduce"];
	expect(at("", { wishes }).dataset).toMatchObject({ theme: "dark", motion: "reduced" });
	const kept = { [KEPT_AS]: state({ theme: "light", motion: "full" }) };
	expect(at("", { wishes, kept }).dataset).toMatchObject({ theme: "light", motion: "full" });
});

test("who has played before, or is in the midst of the guided month, is greeted by the program", () => {
	for (const known of [{ played: true }, { gameId: "1" }])
		expect(at("", { kept: { [TUTORIAL]: state(known) } }).shown).toEqual([]);
	const newcomer = state({ gameId: null, played: false });
	expect(at("", { kept: { [TUTORIAL]: newcomer } }).shown).toEqual(["English"]);
});

test("what the program has drawn by then is left alone", () => {
	expect(at("", {}, true)).toMatchObject({ shown: [], dataset: {} });
});

test("its drawings are those of the build, and one that is not there is missed", () => {
	const html = '<img src="/assets/art/sea.svg" alt=""/>';
	const sea = {
		type: "asset" as const,
		fileName: "assets/sea-1.svg",
		originalFileNames: ["assets/art/sea.svg"],
	};
	expect(placed(html, [sea])).toBe('<img src="/assets/sea-1.svg" alt=""/>');
	expect(() => placed(html, [])).toThrow(/art\/sea\.svg, which is not in the build/);
});

test("waits until the page has been read to its end: half a template is no page", () => {
	const { shown, end } = at("", {}, false, "loading");
	expect(shown).toEqual([]);
	end();
	expect(shown).toEqual(["English"]);
});

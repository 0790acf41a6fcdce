/** The page of a game's address asks for the game's files in the order they are needed, and no other page does. */
import { expect, test } from "vitest";
import { askEarly, earlyOf } from "../../.ci/early.ts";
import { keptIn } from "../../.ci/still.ts";
import { KEPT_AS } from "../../src/client/stores/preferences.ts";

const EARLY = {
	program: "/program.js",
	styles: ["/game.css"],
	scripts: { en: ["/words-en.js", "/scenario.js"], zh: ["/words-zh.js"] },
	locales: { en: "en-GB", zh: "zh" },
	large: ["/scenario.js"],
	queue: ["/game.js", "/board.js"],
};

/** A browser at an address; `asked` is what it was told to fetch, `come` says that a file is there. */
function at(hash: string, kept: string | null = null, languages = ["en-GB"]) {
	const links: Partial<HTMLLinkElement>[] = [];
	const page = { dataset: {} as DOMStringMap };
	const localStorage = { getItem: (key: string) => (key === KEPT_AS ? kept : null) };
	askEarly(EARLY, keptIn({ localStorage }), {
		document: {
			createElement: () => ({}) as never,
			documentElement: page as never,
			head: { append: (link: HTMLLinkElement) => void links.push(link) } as never,
		},
		location: { hash },
		navigator: { languages },
	});
	return {
		page,
		asked: () => links.map(({ href }) => href),
		come: (file: string) =>
			links.find(({ href }) => href === file)?.onload?.call({} as never, {} as Event),
	};
}

test("the first page asks for nothing early", () => {
	for (const hash of ["", "#/", "#/new", "#/startle"]) expect(at(hash).asked()).toEqual([]);
});

test("a game's page asks for its files at once, and for the large ones in turn", () => {
	const { asked, come } = at("#/start?seat=us");
	const first = ["/program.js", "/game.css", "/words-en.js", "/scenario.js"];
	expect(asked()).toEqual(first);
	come("/scenario.js");
	expect(asked()).toEqual([...first, "/game.js"]);
	come("/program.js");
	come("/words-en.js");
	expect(asked()).toEqual([...first, "/game.js", "/board.js"]);
});

test("a game's page is set in stand-ins, and its typefaces are not fetched before its code", () => {
	expect(at("#/start?seat=us").page.dataset.standIn).toBe("");
	expect(at("#/learn").page.dataset.standIn).toBeUndefined();
});

test("words are asked for in the language that was chosen, else in the browser's", () => {
	const chosen = (language: unknown) => JSON.stringify({ state: { language } });
	expect(at("#/play/1", chosen("zh")).asked()).toContain("/words-zh.js");
	expect(at("#/play/1", chosen(null), ["fr", "zh-CN", "en"]).asked()).toContain("/words-zh.js");
	expect(at("#/play/1", chosen("en"), ["zh-CN"]).asked()).not.toContain("/words-zh.js");
	expect(at("#/play/1", "not JSON", ["fr"]).asked()).toContain("/words-en.js");
});

test("a file that goes by another name is missed when the page is built", () => {
	const chunk = (name: string) => ({ type: "chunk" as const, name, fileName: `${name}-1.js` });
	expect(() => earlyOf({ game: chunk("game") }, "/program.js")).toThrow(
		/no chunk ".+" in the build/,
	);
});

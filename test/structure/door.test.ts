/** The page at a class's own address holds the form and the lobby as drawn, all their styles, and no program but the door's. */
import { describe, expect, test, vi } from "vitest";
import { doorPage, showDoor, stylesOf } from "../../.ci/door.ts";
import { SEATS_KEPT_AS } from "../../src/client/stores/class/keys.ts";
import { KEPT_AS } from "../../src/client/stores/preferences.ts";

const chunk = (
	fileName: string,
	moduleIds: string[],
	imports: string[] = [],
	css: string[] = [],
) => ({
	type: "chunk" as const,
	fileName,
	moduleIds,
	imports,
	viteMetadata: { importedCss: new Set(css) },
});
const bundle = {
	"index.js": chunk("index.js", ["/x/src/main.tsx"], [], ["index.css"]),
	"common.js": chunk("common.js", [], ["index.js", "join.js"], ["common.css"]),
	"join.js": chunk("join.js", ["/x/src/client/pages/join/page.tsx"], ["common.js"], ["join.css"]),
	"class.js": chunk("class.js", ["/x/src/client/pages/class/page.tsx"], ["join.js"], ["class.css"]),
	"door.js": {
		...chunk("door.js", ["/x/src/door.ts"], ["entry.js"]),
		facadeModuleId: "/x/src/door.ts",
	},
};
const first = `<!doctype html><html><head>
	<script async src="/assets/early.js"></script>
	<script type="module" crossorigin src="/index.js"></script>
	<link rel="modulepreload" crossorigin href="/react.js">
	<link rel="stylesheet" crossorigin href="/index.css">
</head><body><div id="root"></div>
	<template id="still-en" lang="en-GB"><main>first page</main></template>
	<noscript>needs JavaScript</noscript></body></html>`;
const still = {
	id: "en",
	tag: "en-GB",
	join: { html: "<form></form>", title: 'Join "now"' },
	lobby: { html: "<h1>{{name}}</h1>", title: "Lobby" },
	busy: "One moment",
};

describe("the page", () => {
	const page = doorPage(first, [still], bundle, "assets/shown.js");

	test("holds what is drawn and its words, and nothing of the first page's", () => {
		expect(page).toContain(
			'<template id="still-en" lang="en-GB" data-title="Join &quot;now&quot;" data-busy="One moment"><form></form></template>',
		);
		expect(page).toContain(
			'<template id="lobby-en" data-title="Lobby"><h1>{{name}}</h1></template>',
		);
		expect(page).not.toContain("first page");
		expect(page).toContain("needs JavaScript");
	});

	test("runs the door's lines alone, after what shows the form, and knows the program for later", () => {
		const scripts = [...page.matchAll(/<script [^>]*src="([^"]+)"/g)].map(([, src]) => src);
		expect(scripts).toEqual(["/assets/shown.js", "/door.js"]);
		expect(page).toContain('<div id="root" data-program="/index.js"></div>');
		const preloads = [...page.matchAll(/modulepreload"[^>]* href="([^"]+)"/g)];
		expect(preloads.map(([, href]) => href)).toEqual(["/entry.js"]);
	});

	test("has each style once, those that others build on first", () => {
		expect(stylesOf(bundle)).toEqual(["index.css", "common.css", "join.css", "class.css"]);
		const styles = [...page.matchAll(/stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
		expect(styles).toEqual(["/index.css", "/common.css", "/join.css", "/class.css"]);
	});

	test("is not built where a page of it is gone", () => {
		const { "class.js": _, ...rest } = bundle;
		expect(() => stylesOf(rest)).toThrow(/class\/page\.tsx.*\.ci\/door\.ts/);
		expect(() => doorPage("<head></head>", [still], bundle, "x.js")).toThrow(/no program/);
	});
});

describe("the form", () => {
	const shownTo = (stored: Record<string, string>) => {
		const show = vi.fn<(...all: unknown[]) => void>();
		const kept = (name: string) => ({ name });
		const getItem = (key: string) => stored[key] ?? null;
		showDoor(kept, show, { localStorage: { getItem } } as unknown as Parameters<
			typeof showDoor
		>[2]);
		return show;
	};

	test("is shown to everybody who holds no seat, in the colours they chose, also to those who have played", () => {
		for (const stored of [{}, { [SEATS_KEPT_AS]: "[]" }, { [SEATS_KEPT_AS]: "no list" }]) {
			const show = shownTo(stored);
			expect(show).toHaveBeenCalledTimes(1);
			const kept = show.mock.calls[0]?.[1] as (name: string) => object;
			const preferences = KEPT_AS.replace("bargaining-chip.", "");
			expect([kept(preferences), kept("tutorial")]).toEqual([{ name: preferences }, {}]);
		}
	});

	test("is not shown to whoever holds a seat: the program greets them by name", () => {
		expect(shownTo({ [SEATS_KEPT_AS]: '[{"session":"0"}]' })).not.toHaveBeenCalled();
	});
});

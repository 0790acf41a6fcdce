/** The limits of a build's sizes catch what is too heavy, and what they no longer find. */
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findings } from "../../.ci/sizes.ts";

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "bargaining-chip-sizes-"));
	mkdirSync(join(folder, "assets"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build whose first script weighs about this many thousand bytes, gzipped. */
function build(kB: number): void {
	writeFileSync(
		join(folder, "index.html"),
		'<script type="module" src="/assets/first-abcdefgh.js"></script><link rel="stylesheet" href="/assets/first-abcdefgh.css">',
	);
	writeFileSync(
		join(folder, "join.html"),
		'<script type="module" src="/assets/door-abcdefgh.js"></script>',
	);
	const put = (name: string, body: string | Buffer) =>
		writeFileSync(join(folder, "assets", name), body);
	put("first-abcdefgh.js", randomBytes(kB * 1000));
	put("door-abcdefgh.js", "1");
	put("first-abcdefgh.css", "body{}");
	for (const name of ["first-zh", "game", "board", "geneva-to-busan", "geneva-to-busan-zh"])
		put(`${name}-12345678.js`, "1");
	for (const name of ["words-en", "words-zh"]) put(`${name}-12345678.js`, "1");
	put("inter-latin-wght-normal-12345678.woff2", "1");
}

const problems = () =>
	findings(folder)
		.filter(({ problem }) => problem !== undefined)
		.map(({ what }) => what);

test("a build within the limits has no problem", () => {
	build(120);
	expect(problems()).toEqual([]);
});

test("scripts before the first page of more than 130 kB are named, with what they are", () => {
	build(140);
	expect(problems()).toEqual(["scripts before the first page"]);
	expect(findings(folder)[0]?.problem).toMatch(/more than 130: assets\/first-abcdefgh\.js$/);
});

test("a typeface for Chinese of more than 400 kB is found, and none is fine", () => {
	build(1);
	writeFileSync(join(folder, "assets", "song-sc-12345678.woff2"), randomBytes(401_000));
	expect(problems()).toEqual(["typefaces beyond Latin, such as Chinese"]);
});

test("a file that is no longer there is a problem: its limit would guard nothing", () => {
	build(1);
	rmSync(join(folder, "assets", "game-12345678.js"));
	expect(problems()).toEqual(["the game, with all it waits for"]);
});

test("a game that waits for the board weighs as much as both; one that fetches it later does not", () => {
	build(1);
	const put = (name: string, body: string) =>
		writeFileSync(join(folder, "assets", `${name}-12345678.js`), body);
	put("board", `/*${randomBytes(130_000).toString("base64")}*/`);
	put("game", 'const later=()=>import("./board-12345678.js");export{later}');
	expect(problems()).toEqual([]);
	put("game", 'import{b}from"./board-12345678.js";b();');
	expect(problems()).toContain("the game, with all it waits for");
});

test("a file that only passes on what another holds is found", () => {
	build(1);
	writeFileSync(
		join(folder, "assets", "page-12345678.js"),
		'export{t as default}from"./game-12345678.js";',
	);
	expect(problems()).toEqual(["files that only pass on what others hold"]);
});

test("a folder without a build says what to do", () => {
	expect(() => findings(folder)).toThrow("npm run build");
});

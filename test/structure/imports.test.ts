/** The import graph keeps to the house's plan; and each rule is shown to catch its breach. */
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cruiseFolder } from "./cruise.ts";

describe("the project's imports", () => {
	it("keep to the rules, over every file there is", async () => {
		const { files, breaches } = await cruiseFolder();
		expect(breaches).toEqual([]);
		const there = globSync("src/**/*.{ts,tsx}").filter((file) => !file.endsWith(".d.ts"));
		expect(there.length).toBeGreaterThan(0);
		expect(there.filter((file) => !files.includes(file))).toEqual([]);
	}, 30_000);
});

describe("a breach is caught", () => {
	let folder = "";
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "imports-"));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	/** Writes a little project into a temporary folder and tells which rules it breaks. */
	async function broken(files: Record<string, string>): Promise<string[]> {
		const names = ["phaser", "react", "immer", "zustand", "stowaway", "tool"];
		const manifest = {
			dependencies: { phaser: "1", react: "1", immer: "1", zustand: "1" },
			devDependencies: { tool: "1" },
		};
		const all: Record<string, string> = {
			"package.json": JSON.stringify(manifest),
			"tsconfig.json": "{}",
			...Object.fromEntries(
				names.flatMap((name) => [
					[`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" })],
					[`node_modules/${name}/index.js`, "export default 1;"],
				]),
			),
			...files,
		};
		for (const [path, text] of Object.entries(all)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const { breaches } = await cruiseFolder(folder);
		return [...new Set(breaches.map((breach) => breach.split(":")[0] ?? ""))].sort();
	}

	const there = "export const x = 1;\nexport type X = number;";

	it.each([
		["main.tsx", "server/a.ts", ["client-without-server"]],
		["client/pages/a.ts", "server/a.ts", ["client-without-server"]],
		["client/a.ts", "main.tsx", ["downward-from-client"]],
		["server/a.ts", "client/a.ts", ["downward-from-server"]],
		["classroom/a.ts", "server/a.ts", ["downward-from-classroom"]],
		["match/a.ts", "classroom/a.ts", ["downward-from-match"]],
		["insight/a.ts", "match/a.ts", ["downward-from-insight"]],
		["players/a.ts", "insight/a.ts", ["downward-from-players"]],
		["record/a.ts", "players/a.ts", ["downward-from-record"]],
		["scenario/a.ts", "record/a.ts", ["downward-from-scenario"]],
		["rules/a.ts", "scenario/a.ts", ["downward-from-rules", "rules-stand-alone"]],
		["client/board/a.ts", "client/panels/a.ts", ["board-beside-panels"]],
		["client/panels/a.ts", "client/board/a.ts", ["panels-beside-board"]],
		["client/board/a.ts", "rules/a.ts", ["board-draws-only"]],
		["client/panels/a.ts", "rules/a.ts", ["panels-call-no-rule"]],
		["client/viewmodel/a.ts", "client/stores/a.ts", ["viewmodel-is-pure"]],
		["attic/a.ts", "rules/a.ts", ["known-floors"]],
		// and what is allowed
		["client/pages/a.ts", "match/a.ts", []],
		["client/panels/a.ts", "client/viewmodel/a.ts", []],
		["match/a.ts", "insight/a.ts", []],
		["server/a.ts", "classroom/a.ts", []],
	])("src/%s importing src/%s", async (from, to, rules) => {
		const up = "../".repeat(from.split("/").length - 1) || "./";
		const importing = `import { x } from "${up}${to}";\nexport const y = x;`;
		expect(await broken({ [`src/${from}`]: importing, [`src/${to}`]: there })).toEqual(rules);
	});

	it.each([
		["rules/a.ts", "immer", ["immer-in-stores-only", "rules-stand-alone"]],
		["rules/a.ts", "node:fs", ["rules-stand-alone"]],
		["client/overlay/a.ts", "phaser", ["phaser-in-board-only"]],
		["client/board/a.ts", "react", ["board-draws-only"]],
		["client/viewmodel/a.ts", "react", ["viewmodel-is-pure"]],
		["match/a.ts", "immer", ["immer-in-stores-only"]],
		["server/a.ts", "tool", ["declared-packages"]],
		["server/a.ts", "stowaway", ["declared-packages"]],
		["server/a.ts", "nowhere", ["resolvable"]],
		["client/board/a.ts", "phaser", []],
		["client/stores/a.ts", "immer", []],
		["client/panels/a.ts", "react", []],
	])("src/%s importing the package %s", async (from, name, rules) => {
		const importing = `import x from "${name}";\nexport const y = x;`;
		expect(await broken({ [`src/${from}`]: importing })).toEqual(rules);
	});

	it("a panel may know the rules' types", async () => {
		const importing = 'import type { X } from "../../rules/a.ts";\nexport const y: X = 1;';
		const files = { "src/client/panels/a.ts": importing, "src/rules/a.ts": there };
		expect(await broken(files)).toEqual([]);
	});

	it("style sheets, pictures and data may be imported in Vite's ways", async () => {
		const importing =
			'import "./a.css";\nimport url from "../../assets/a.svg?url";\nimport text from "../../assets/a.json?raw";\nimport data from "../../assets/a.json";\nimport W from "../players/w.ts?worker";\nexport const y = [url, text, data, W];';
		const files = {
			"src/client/a.ts": importing,
			"src/client/a.css": "a {}",
			"src/players/w.ts": there,
			"assets/a.svg": "<svg/>",
			"assets/a.json": "{}",
		};
		expect(await broken(files)).toEqual([]);
	});

	it("an import() is seen as well", async () => {
		const importing = 'export const later = () => import("phaser");';
		expect(await broken({ "src/client/pages/a.ts": importing })).toEqual(["phaser-in-board-only"]);
	});

	it("a cycle, an orphan, a test in the product", async () => {
		const files = {
			"src/match/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;',
			"src/match/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;',
			"src/match/c.ts": "export const c = 1;",
			"src/match/d.ts": 'export { t } from "../../test/t.ts";',
			"test/t.ts": "export const t = 1;",
		};
		expect(await broken(files)).toEqual(["no-cycles", "no-orphans", "no-tests"]);
	});
});

/** Which code travels together, and what browsers are told of it. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chunkOf, REACT } from "../../.ci/chunks.ts";
import { hinted } from "../../.ci/whole.ts";

test("the program and React are compiled as they arrive, what may never run is not", () => {
	const code = "run();";
	const whole = `//# allFunctionsCalledOnLoad\n${code}`;
	expect(hinted({ name: "index", isEntry: true, code })).toBe(whole);
	expect(hinted({ name: "react", isEntry: false, code })).toBe(whole);
	for (const name of ["game", "board", "page"])
		expect(hinted({ name, isEntry: false, code })).toBe(code);
});

test("React's file holds React alone, so that a release leaves it as it is", () => {
	const packages = ["react", "react-dom", "scheduler", "react-i18next", "i18next", "zustand"];
	expect(packages.filter((name) => REACT.test(`/x/node_modules/${name}/index.js`))).toEqual([
		"react",
		"react-dom",
		"scheduler",
	]);
});

test("what only a later month's panel is made of keeps nobody's first board waiting", () => {
	const path = (file: string): string =>
		fileURLToPath(new URL(`../../src/client/${file}`, import.meta.url));
	const imports: Readonly<Record<string, readonly string[]>> = {
		[path("pages/play/page.tsx")]: ["/news.tsx", "/rules.ts"],
		[path("pages/play/later-panels.ts")]: ["/talks.tsx", "/rules.ts", "/dialog.tsx"],
		[path("pages/about/page.tsx")]: ["/dialog.tsx"],
	};
	const graph = { getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }) };
	const files = ["/news.tsx", "/rules.ts", "/talks.tsx", "/dialog.tsx", "/elsewhere.ts"];
	expect(files.map((file) => chunkOf(file, graph))).toEqual([
		"game",
		"game",
		"later",
		"common",
		null,
	]);
});

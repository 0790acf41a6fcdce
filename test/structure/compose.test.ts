/** The image that compose.yaml describes is given every file of the project that its build and its server run. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const copied = [
	...readFileSync(join(ROOT, "compose.yaml"), "utf8").matchAll(/^\s*COPY (.+) \S+$/gm),
].flatMap(([, sources = ""]) => sources.split(" "));

/** Files of the project that a file imports, near and far, itself among them. */
function reached(file: string, found = new Set<string>()): Set<string> {
	if (found.has(file)) return found;
	found.add(file);
	const text = readFileSync(join(ROOT, file), "utf8");
	for (const [, to = ""] of text.matchAll(/(?:from|import) "(\.\.?\/[^"?]+)"/g)) {
		const next = normalize(join(dirname(file), to));
		if (/\.[mc]?[jt]sx?$/.test(next) && existsSync(join(ROOT, next))) reached(next, found);
	}
	return found;
}

test("what it copies is there", () => {
	expect(copied.length).toBeGreaterThan(5);
	expect(copied.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
});

test("what the build's configuration and the server import is copied", () => {
	const files = [...reached("vite.config.ts"), ...reached("src/server/main.ts")];
	expect(files).toContain(".ci/still.ts");
	const missing = files.filter(
		(file) => !copied.some((source) => file === source || file.startsWith(`${source}/`)),
	);
	expect(missing).toEqual([]);
});

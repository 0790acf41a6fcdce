// Neither is a stale build served nor measured: whatever the build reads, a change of it is seen.
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { buildIfChanged, builtFrom } from "../../.ci/built-from.ts";

const copy = mkdtempSync(join(tmpdir(), "built-from-"));
afterAll(() => rmSync(copy, { recursive: true }));
for (const path of [
	".ci",
	"index.html",
	"package.json",
	"package-lock.json",
	"tsconfig.json",
	"vite.config.ts",
	"test/chromium.ts",
])
	cpSync(path, join(copy, path), { recursive: true });
for (const path of ["src/client/main.css", "assets/locales/en/front.json"]) {
	mkdirSync(dirname(join(copy, path)), { recursive: true });
	writeFileSync(join(copy, path), "");
}

/** What the build itself is made of: the files of its settings that are the project's own. */
const own = [...readFileSync("vite.config.ts", "utf8").matchAll(/from "\.\/(\.ci\/[^"]+)"/g)].map(
	([, path]) => String(path),
);

it("two looks at the same files agree", () => {
	expect(builtFrom(copy)).toBe(builtFrom(copy));
});

it.each([
	...own,
	".ci/still.ts",
	"index.html",
	"package.json",
	"package-lock.json",
	"tsconfig.json",
	"vite.config.ts",
	"src/client/main.css",
	"assets/locales/en/front.json",
])("sees that %s was written", (path) => {
	const before = builtFrom(copy);
	utimesSync(join(copy, path), 1, 1);
	expect(builtFrom(copy)).not.toBe(before);
});

it("sees that a file came or went", () => {
	const before = builtFrom(copy);
	const file = join(copy, "src/client/new.ts");
	writeFileSync(file, "");
	expect(builtFrom(copy)).not.toBe(before);
	rmSync(file);
	expect(builtFrom(copy)).toBe(before);
});

it("a test written anew builds nothing", () => {
	const before = builtFrom(copy);
	utimesSync(join(copy, "test/chromium.ts"), 1, 1);
	expect(builtFrom(copy)).toBe(before);
});

it("builds once, again when a source was written, and again after a build that failed", async () => {
	const asked: string[] = [];
	const building = (name: string) => () => {
		asked.push(name);
		mkdirSync(join(copy, "dist"), { recursive: true });
	};
	await buildIfChanged(copy, building("nothing was built"));
	await buildIfChanged(copy, building("nothing changed"));
	utimesSync(join(copy, "index.html"), 2, 2);
	const failing = () => Promise.reject(new Error("no room"));
	await expect(buildIfChanged(copy, failing)).rejects.toThrow("no room");
	await buildIfChanged(copy, building("the last build failed"));
	expect(asked).toEqual(["nothing was built", "the last build failed"]);
});

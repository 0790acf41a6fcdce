// What the built client comes from, so that it is built again whenever any of it changes.
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Files and folders that the build reads, from the project's folder: its own sources, and those of the build. */
const SOURCES = [
	".ci/*.ts",
	"assets/**",
	"index.html",
	"package-lock.json",
	"package.json",
	"src/**",
	"tsconfig.json",
	"vite.config.ts",
];

/** A text that changes whenever a file the build reads is added, removed or written; `root` is the project's folder. */
export function builtFrom(root: string): string {
	const hash = createHash("sha256");
	for (const path of globSync(SOURCES, { cwd: root }).sort()) {
		const entry = statSync(join(root, path));
		if (entry.isFile()) hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
	}
	return hash.digest("hex");
}

/**
 * Sees to it that `dist` is built from the files as they are now. `build` is asked only where it is not; it writes
 * `dist`, and where it fails the next call asks again. `root` is the project's folder. Rejects as `build` does.
 */
export async function buildIfChanged(
	root: string,
	build: () => void | Promise<void>,
): Promise<void> {
	const stamp = join(root, "dist", ".built-from");
	const now = builtFrom(root);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
	await build();
	writeFileSync(stamp, now);
}

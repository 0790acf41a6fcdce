/** `npm start`: builds the client if its sources changed, then serves everything on one port. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exitCode, root, run, say } from "./machine.mjs";

const sources = [
	".ci/app-manifest.ts",
	"assets",
	"index.html",
	"package-lock.json",
	"src",
	"vite.config.ts",
];
const stamp = join(root, "dist", ".built-from");

/** Changes whenever a source file is added, removed or written. */
function fingerprint() {
	const hash = createHash("sha256");
	const add = (path) => {
		const entry = statSync(path);
		if (entry.isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
		else hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
	};
	for (const path of sources.map((name) => join(root, name)).filter(existsSync)) add(path);
	return hash.digest("hex");
}

const now = fingerprint();
if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== now) {
	say("building the client");
	const code = exitCode(await run("vite", ["build", "--logLevel", "warn"]));
	if (code !== 0) {
		say("The client could not be built; see above.");
		process.exit(1);
	}
	writeFileSync(stamp, now);
}
await import("../src/server/main.ts");

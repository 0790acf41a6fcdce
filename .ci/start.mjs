/** `npm start`: builds the client if its sources changed, then serves everything on one port. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtFrom } from "./built-from.ts";
import { exitCode, root, run, say } from "./machine.mjs";

const stamp = join(root, "dist", ".built-from");

const now = builtFrom(root);
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

/** `npm start`: builds the client if its sources changed, then serves everything on one port. */
import { buildIfChanged } from "./built-from.ts";
import { exitCode, root, run, say } from "./machine.mjs";

await buildIfChanged(root, async () => {
	say("building the client");
	const code = exitCode(await run("vite", ["build", "--logLevel", "warn"]));
	if (code === 0) return;
	say("The client could not be built; see above.");
	process.exit(1);
});
await import("../src/server/main.ts");

// The built client, for whatever measures it.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the client into `dist` where it is not built yet. @throws Error where it cannot be built */
export function buildClient(say: (text: string) => void): void {
	if (existsSync(`${root}dist/index.html`)) return;
	say("building the client");
	const vite = `${root}node_modules/vite/bin/vite.js`;
	execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
		cwd: root,
		stdio: ["ignore", 2, 2],
	});
}

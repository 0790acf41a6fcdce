// The built client, for whatever measures it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfChanged } from "../../.ci/built-from.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds the client into `dist` where it was not built from the files as they are. Rejects where it cannot be built. */
export function buildClient(say: (text: string) => void): Promise<void> {
	return buildIfChanged(root, () => {
		say("building the client");
		const vite = `${root}node_modules/vite/bin/vite.js`;
		execFileSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
			cwd: root,
			stdio: ["ignore", 2, 2],
		});
	});
}

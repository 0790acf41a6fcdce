// The smallest React page and the smallest Phaser page there can be, built as the product is and with its packages.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { precompress } from "../../../.ci/precompress.ts";

/** Beside this file, so that the packages are found; made anew by each run and removed after it. */
const ROOT = fileURLToPath(new URL(".pages", import.meta.url));

const page = (title: string): string => `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<title>${title}</title>
	</head>
	<body>
		<div id="root"></div>
		<script type="module" src="./main.tsx"></script>
	</body>
</html>
`;

/** Each says that it stands as the product's pages do: a heading that can be seen, a board at rest. */
const SOURCES = {
	react: `import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(<StrictMode><h1>Hello</h1></StrictMode>);
`,
	phaser: `import Phaser from "phaser";
class Scene extends Phaser.Scene {
	create() { this.add.rectangle(160, 160, 80, 80, 0xe2a63f); }
}
const game = new Phaser.Game({ type: Phaser.AUTO, parent: "root", width: 390, height: 420, banner: false, audio: { noAudio: true }, scene: new Scene("one") });
game.events.on(Phaser.Core.Events.POST_RENDER, () => {
	if (game.scene.isActive("one")) document.body.dataset.settled = "true";
});
`,
} as const;

export type Peer = keyof typeof SOURCES;

/** Builds a page; gives the folder of its files. */
export async function buildPeer(peer: Peer): Promise<string> {
	const root = join(ROOT, peer);
	await mkdir(root, { recursive: true });
	await writeFile(join(root, "index.html"), page(peer));
	await writeFile(join(root, "main.tsx"), SOURCES[peer]);
	await build({
		configFile: false,
		root,
		logLevel: "error",
		publicDir: false,
		plugins: [react(), precompress()],
		build: { target: "es2022", chunkSizeWarningLimit: 2000 },
	});
	return join(root, "dist");
}

/** Removes what was built. */
export async function removePeers(): Promise<void> {
	await rm(ROOT, { recursive: true, force: true });
}

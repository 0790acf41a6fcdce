// The smallest pages there can be of each kind, built as the product is and with its packages.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { precompress } from "../../../.ci/precompress.ts";

/** Beside this file, so that the packages are found; made anew by each run and removed after it. */
const ROOT = fileURLToPath(new URL(".pages", import.meta.url));
const HERE = fileURLToPath(new URL(".", import.meta.url));

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

/** Canvas on which as much moves as `moving` tells; `frames` are drawn until the page is closed. */
const STAGE = { width: 1440, height: 375 };
/** Pieces that the smallest page moves; the board is made so wide that its traffic has at least as many. */
export const MOVING = 300;

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

/** Pages of pictures in motion; `window.moving` is how many are seen to move, from when all do. */
const MOTION = {
	sprites: `import Phaser from "phaser";
class Scene extends Phaser.Scene {
	create() {
		this.make.graphics().fillStyle(0xe2a63f).fillRect(0, 0, 18, 18).generateTexture("piece", 18, 18);
		this.pieces = Array.from({ length: ${MOVING} }, (_, n) => this.add.image((n * 37) % ${STAGE.width}, (n * 53) % ${STAGE.height}, "piece"));
		window.moving = this.pieces.length;
	}
	update(time) { for (const [n, piece] of this.pieces.entries()) piece.setX((n * 37 + time / 10) % ${STAGE.width}).setRotation(time / 1000); }
}
new Phaser.Game({ type: Phaser.CANVAS, parent: "root", width: ${STAGE.width}, height: ${STAGE.height}, banner: false, audio: { noAudio: true }, scene: new Scene("one") });
`,
	traffic: `import { createBoard } from "${HERE}/../../../src/client/board/index.ts";
import { BoardScene } from "${HERE}/../../../src/client/board/scene.ts";
import { lane, sampleModel } from "${HERE}/../../client/viewmodel/sample.ts";
const { documentElement } = document;
for (const name of ["tap", "panel", "chip", "valve", "lane", "reveal"]) documentElement.style.setProperty("--m-" + name, "3000ms");
let scene;
const { create } = BoardScene.prototype;
BoardScene.prototype.create = function () { scene = this; create.call(this); };
const density = 0.375;
const board = await createBoard(document.getElementById("root"), { width: ${STAGE.width} / density, height: ${STAGE.height} / density, density, renderer: "canvas" });
const model = (volume) => sampleModel({ lanes: sampleModel().lanes.map(({ id }) => lane(id, { volume, line: String(volume) })) });
board.update(model(1), { animate: false });
let volume = 1;
const change = () => { volume = volume === 1 ? 0.94 : 1; board.setDrift(true); board.update(model(volume)); };
setTimeout(() => {
	change();
	setInterval(change, 2500);
	window.moving = scene.children.list.filter((one) => one.type === "Image" && one.alpha > 0 && one.width <= 24).length;
}, 500);
`,
} as const;

export type Peer = keyof typeof SOURCES | keyof typeof MOTION;

/** Builds a page; gives the folder of its files. */
export async function buildPeer(peer: Peer): Promise<string> {
	const root = join(ROOT, peer);
	await mkdir(root, { recursive: true });
	await writeFile(join(root, "index.html"), page(peer));
	await writeFile(join(root, "main.tsx"), { ...SOURCES, ...MOTION }[peer]);
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

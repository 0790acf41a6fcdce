/** How tests start Chromium: which program, and with which switches; shared by Vitest and Playwright. */
import { existsSync } from "node:fs";

/** Debian's two, first the one without a window: it draws the same pages in three quarters of the processor's time. */
const installed = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
/**
 * The browser to drive. CHROMIUM_PATH wins; then a Chromium of the system; otherwise undefined, which means the one
 * that `npx playwright install chromium` has fetched.
 */
const executablePath = process.env.CHROMIUM_PATH ?? installed.find((path) => existsSync(path));

/** Chromium refuses its sandbox to root, as in most containers. */
const isRoot = process.getuid?.() === 0;

const args = [
	...(isRoot ? ["--no-sandbox"] : []),
	"--force-color-profile=srgb",
	"--font-render-hinting=none",
	// a system's Chromium otherwise calls home, and waits where there is no way out
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--disable-quic",
	"--no-first-run",
];
const program = executablePath ? { executablePath } : {};

/** A browser with WebGL, drawn by software: the same pixels on every machine, with a graphics card or without. */
export const launchOptions = {
	...program,
	args: [
		...args,
		"--use-gl=angle",
		"--use-angle=swiftshader",
		"--enable-unsafe-swiftshader",
		// the page around the board is painted without WebGL, at half the processor's time
		"--disable-gpu-compositing",
	],
};

/** A browser without WebGL, as on an old machine: the board draws itself on a canvas, at half the processor's time. */
export const withoutWebGL = { ...program, args: [...args, "--disable-gpu", "--disable-3d-apis"] };

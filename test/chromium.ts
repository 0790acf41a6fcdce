/** How tests start Chromium: which program, and with which switches; shared by Vitest and Playwright. */
import { existsSync } from "node:fs";

/**
 * The browser to drive. CHROMIUM_PATH wins; then a Chromium of the system (Debian's, for instance);
 * otherwise undefined, which means the one that `npx playwright install chromium` has fetched.
 */
const executablePath =
	process.env.CHROMIUM_PATH ?? (existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : undefined);

/** Chromium refuses its sandbox to root, as in most containers. */
const isRoot = process.getuid?.() === 0;

/** Launch options for Playwright and for Vitest's browser project. */
export const launchOptions = {
	...(executablePath ? { executablePath } : {}),
	args: [
		...(isRoot ? ["--no-sandbox"] : []),
		// software WebGL: the same pixels on every machine, with a graphics card or without
		"--use-gl=angle",
		"--use-angle=swiftshader",
		"--enable-unsafe-swiftshader",
		"--force-color-profile=srgb",
		"--font-render-hinting=none",
		// a system's Chromium otherwise calls home, and waits where there is no way out
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		"--disable-quic",
		"--no-first-run",
	],
};

/** How `npm run gallery` drives the browser: as the end-to-end suite does, without its limits of time. */
import { defineConfig } from "@playwright/test";
import e2e from "../../playwright.config.ts";
import { withoutWebGL } from "../chromium.ts";

export default defineConfig({
	...e2e,
	testDir: ".",
	testMatch: "*.gallery.ts",
	outputDir: "../../test-results/gallery-run",
	workers: 2,
	retries: 0,
	timeout: 1_200_000,
	expect: { timeout: 30_000 },
	reporter: [["list"]],
	projects: [{ name: "gallery", use: { launchOptions: withoutWebGL } }],
	webServer: [e2e.webServer ?? []].flat().map((server) => ({ ...server, cwd: "../.." })),
});

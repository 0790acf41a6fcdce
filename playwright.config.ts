/** Tests of the whole product: a real browser against the production server. Needs a build (`npm run e2e` makes one). */
import { defineConfig, devices } from "@playwright/test";
import { launchOptions, withoutWebGL } from "./test/chromium.ts";

// chosen once: the workers inherit it, and two runs side by side do not meet
process.env.E2E_PORT ??= String(20_000 + (process.pid % 10_000));
const address = `http://127.0.0.1:${process.env.E2E_PORT}`;
const ci = Boolean(process.env.CI);

export default defineConfig({
	testDir: "test/e2e",
	testMatch: "**/*.e2e.ts",
	outputDir: "test-results/e2e",
	fullyParallel: true,
	expect: {
		timeout: 15_000,
		// another build of the browser smooths a letter otherwise; a thing moved or missing is more than that
		toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled" },
	},
	// letters are drawn by the system: the kept pictures are Linux's
	ignoreSnapshots: process.platform !== "linux",
	snapshotPathTemplate: "test/golden/looks/{arg}{ext}",
	workers: 3,
	// a machine that stood still for a while fails a test that waits; `npm test` tells which passed only then
	retries: ci ? 1 : 0,
	forbidOnly: ci,
	// a busy machine may need five times what a quiet one does
	timeout: 120_000,
	reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
	use: {
		...devices["Desktop Chrome"],
		viewport: { width: 1280, height: 720 },
		baseURL: address,
		// each test has a fresh browser, which would fetch everything to keep it; test/e2e/offline.e2e.ts lets it
		serviceWorkers: "block",
		// the board then draws only when something has changed: two browsers share two cores
		contextOptions: { reducedMotion: "reduce" },
		// what a trace keeps of every step costs a fifth of the time: `npm run e2e -- --trace retain-on-failure`
		screenshot: "only-on-failure",
	},
	projects: [
		{ name: "webgl", grep: /@webgl/, use: { launchOptions } },
		{ name: "canvas", grepInvert: /@webgl/, use: { launchOptions: withoutWebGL } },
	],
	webServer: {
		command: `"${process.execPath}" src/server/main.ts`,
		env: {
			PORT: process.env.E2E_PORT,
			HOST: "127.0.0.1",
			DATA_DIR: "test-results/data",
			// all classes of all tests join from one address
			NEWCOMERS: "99999",
		},
		url: `${address}/healthz`,
		gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
	},
});

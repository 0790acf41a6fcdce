/** How the client is built, served while developing, and tested in Node and in a real browser. */
import { availableParallelism } from "node:os";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import { appManifest } from "./.ci/app-manifest.ts";
import { AT_DOOR, BOARD, CHECKS, chunkOf, notDoor, REACT } from "./.ci/chunks.ts";
import { door } from "./.ci/door.ts";
import { early } from "./.ci/early.ts";
import { scenarioHashes } from "./.ci/hashes.ts";
import { smallPhaser } from "./.ci/phaser.ts";
import { precompress } from "./.ci/precompress.ts";
import { whole } from "./.ci/whole.ts";
import { launchOptions } from "./test/chromium.ts";

const port = Number(process.env.PORT ?? 5173);
const serverPort = Number(process.env.SERVER_PORT ?? 8081);

/**
 * The service worker: everything the game is made of is kept on the device; what the server answers never is. A newer
 * version waits until the person takes it.
 */
const offline = () =>
	VitePWA({
		registerType: "prompt",
		injectRegister: false,
		manifest: false,
		workbox: {
			// the door of a class: there is none without the server
			globIgnores: ["join.html", "assets/door-*"],
			globPatterns: ["**/*.{js,css,html,svg,png,woff2,webmanifest}"],
			// named by their content: the browser's own copies serve, and nothing is fetched twice
			dontCacheBustURLsMatching: /assets\/.+-[\w-]{8,}\.\w+$/,
			navigateFallback: "/index.html",
			navigateFallbackDenylist: [/^\/(api|ws|healthz|join)(\/|$)/],
			clientsClaim: true,
			cleanupOutdatedCaches: true,
			inlineWorkboxRuntime: true,
			sourcemap: false,
		},
	});

export default defineConfig({
	plugins: [
		react(),
		smallPhaser(),
		appManifest(),
		scenarioHashes(),
		early(),
		door(),
		whole(),
		precompress(),
		offline(),
	],
	publicDir: "assets/public",
	server: {
		host: process.env.HOST ?? "127.0.0.1",
		port,
		strictPort: true,
		proxy: {
			"/join": `http://127.0.0.1:${serverPort}`,
			"/healthz": `http://127.0.0.1:${serverPort}`,
			"/api": `http://127.0.0.1:${serverPort}`,
			"/ws": { target: `ws://127.0.0.1:${serverPort}`, ws: true },
		},
	},
	// read several times as fast as the same data written as a program
	json: { stringify: true },
	build: {
		target: "es2022",
		assetsInlineLimit: 2048,
		chunkSizeWarningLimit: 1500,
		// where a browser knows no modulepreload, the files come when they are imported
		modulePreload: { polyfill: false },
		rolldownOptions: {
			// how long plugins took concerns nobody who starts the product
			checks: { bundlerTimings: false },
			// below the client nothing happens by being imported: what is not used is left out, schemas above all
			treeshake: {
				moduleSideEffects: [
					{
						test: /[\\/]src[\\/](classroom|match|insight|players|record|rules|scenario)[\\/]/,
						sideEffects: false,
					},
				],
			},
			output: {
				codeSplitting: {
					groups: [
						{ name: "react", test: REACT, includeDependenciesRecursively: false, priority: 4 },
						{ name: "at-door", test: AT_DOOR, includeDependenciesRecursively: false, priority: 4 },
						{ name: "first", tags: ["$initial"], test: notDoor, priority: 3 },
						{ name: "checks", test: CHECKS, includeDependenciesRecursively: false, priority: 2 },
						{ name: chunkOf, priority: 1 },
						{ name: "board", test: BOARD },
					],
				},
			},
		},
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					environment: "node",
					setupFiles: ["test/support/fixed-dice.ts"],
					// a file of its own process for each would read the same modules two hundred times
					isolate: false,
					testTimeout: 20_000,
					// many tests wait for servers and sockets: one worker a core would leave cores idle
					maxWorkers: Math.max(3, availableParallelism()),
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/**/*.browser.test.{ts,tsx}", "test/e2e/**", "test/bench/peers/**"],
				},
			},
			{
				extends: true,
				// the tests of two checkouts may run side by side: where a port is taken, the next will do
				server: { strictPort: false },
				// found only while tests run, a package would make the page load anew in their midst
				optimizeDeps: {
					include: [
						"axe-core",
						"d3-geo",
						"i18next",
						"immer",
						"react",
						"react-dom/client",
						"react-i18next",
						"react/jsx-dev-runtime",
						"topojson-client",
						"zustand",
						"zustand/middleware",
						"zustand/vanilla",
					],
				},
				test: {
					name: "browser",
					include: ["test/**/*.browser.test.{ts,tsx}"],
					// one page draws while another waits
					maxWorkers: 2,
					// a busy machine may need five times what a quiet one does
					testTimeout: 60_000,
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions }),
						instances: [{ browser: "chromium", viewport: { width: 1280, height: 720 } }],
					},
				},
			},
		],
	},
});

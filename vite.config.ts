/** How the client is built, served while developing, and tested in Node and in a real browser. */
import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./test/chromium.ts";

const port = Number(process.env.PORT ?? 5173);
const serverPort = Number(process.env.SERVER_PORT ?? 8081);

/** Writes a .br and a .gz beside each text file of the build, so that the server never compresses. */
function precompress(): Plugin {
	return {
		name: "precompress",
		apply: "build",
		// only now are the files what the browser will get: other plugins change them until they are written
		async writeBundle({ dir = "dist" }, bundle) {
			const texts = Object.keys(bundle).filter((name) =>
				/\.(js|css|html|svg|json|txt|webmanifest)$/.test(name),
			);
			const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
			await Promise.all(
				texts.map(async (name) => {
					const path = join(dir, name);
					const body = await readFile(path);
					if (body.length < 1024) return;
					await writeFile(`${path}.br`, await promisify(brotliCompress)(body, quality));
					await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }));
				}),
			);
		},
	};
}

export default defineConfig({
	plugins: [react(), precompress()],
	publicDir: false,
	server: {
		host: process.env.HOST ?? "127.0.0.1",
		port,
		strictPort: true,
		proxy: {
			"/healthz": `http://127.0.0.1:${serverPort}`,
			"/api": `http://127.0.0.1:${serverPort}`,
			"/ws": { target: `ws://127.0.0.1:${serverPort}`, ws: true },
		},
	},
	build: {
		target: "es2022",
		assetsInlineLimit: 2048,
		chunkSizeWarningLimit: 1500,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [
						{ name: "phaser", test: /node_modules[\\/]phaser/ },
						{ name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
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
					// many tests wait for servers and sockets: one worker a core would leave cores idle
					maxWorkers: Math.max(3, availableParallelism()),
					include: ["test/**/*.test.{ts,tsx}"],
					exclude: ["test/**/*.browser.test.{ts,tsx}", "test/e2e/**", "test/bench/peers/**"],
				},
			},
			{
				extends: true,
				// found only while tests run, a package would make the page load anew in their midst
				optimizeDeps: {
					include: [
						"axe-core",
						"d3-geo",
						"i18next",
						"immer",
						"phaser",
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

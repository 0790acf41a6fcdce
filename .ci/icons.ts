// Draws the installed game's icons into assets/public/icons from the two chips of assets/art. Run: node .ci/icons.ts
// Only run again to change the picture. The mark is that of the pages: left half Beijing's chip, right half Washington's.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "../test/chromium.ts";

const INK = "#0e1828";
const folder = new URL("../assets/public/icons/", import.meta.url);

/** The shapes of a chip's face; its shadowed edge, the first ellipse, is left out. */
function face(name: string): string {
	const text = readFileSync(new URL(`../assets/art/${name}.svg`, import.meta.url), "utf8");
	return text.replace(/^[\s\S]*?<ellipse[^>]*\/>|<\/svg>\s*$/g, "");
}

/** A square of `side` px: the mark `share` of it wide, on ink where `ground`, else on nothing. */
function icon(side: number, share: number, ground: boolean): string {
	const box = 62 / share;
	const at = 32 - box / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${at} ${at} ${box} ${box}"><title>Bargaining Chip</title>${
		ground ? `<rect x="${at}" y="${at}" width="${box}" height="${box}" fill="${INK}"/>` : ""
	}<clipPath id="l"><path d="M0 0h32v64H0z"/></clipPath>${face("chip-washington")}<g clip-path="url(#l)">${face("chip-beijing")}</g></svg>`;
}

/** Name, px, share of the side that the mark takes, and whether it stands on ink: what a launcher may cut to any shape does. */
const PICTURES = [
	["icon-192.png", 192, 1, false],
	["icon-512.png", 512, 1, false],
	["maskable-192.png", 192, 0.72, true],
	["maskable-512.png", 512, 0.72, true],
	["apple-touch-icon.png", 180, 0.82, true],
] as const;

mkdirSync(folder, { recursive: true });
writeFileSync(
	new URL("icon.svg", folder),
	`${icon(64, 1, false).replace(/ (width|height)="64"/g, "")}\n`,
);
const browser = await chromium.launch(launchOptions);
for (const [name, side, share, ground] of PICTURES) {
	const page = await browser.newPage({ viewport: { width: side, height: side } });
	await page.setContent(
		`<style>body{margin:0}svg{display:block}</style>${icon(side, share, ground)}`,
	);
	writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
	await page.close();
}
await browser.close();

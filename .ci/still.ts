/**
 * The first page, drawn when the client is built: on a slow network it can be read a second before the program has
 * come, which then takes it over as it stands. Each language waits in a template; a few lines beside the page show one
 * where the address is the first page's. They are a file, since the security policy lets no script stand in the page.
 */
import react from "@vitejs/plugin-react";
import { type Plugin, runnerImport } from "vite";
import type * as App from "../src/client/pages/app/still.tsx";

/** As much of a browser as is used here. */
export interface Browser {
	document: Pick<
		Document,
		| "addEventListener"
		| "createElement"
		| "documentElement"
		| "getElementById"
		| "head"
		| "readyState"
	>;
	location: Pick<Location, "hash">;
	navigator: Pick<Navigator, "languages">;
	matchMedia: (query: string) => {
		matches: boolean;
		addEventListener: (event: "change", heard: () => void) => void;
	};
	addEventListener: (event: "storage", heard: () => void) => void;
}

/** What the browser keeps under one of the product's names. */
export type Kept = (name: string) => Readonly<Record<string, unknown>>;

/** Reads what is kept; runs in the page as it is written here. */
export function keptIn(browser: { localStorage: Pick<Storage, "getItem"> }): Kept {
	return (name) => {
		try {
			return JSON.parse(browser.localStorage.getItem(`bargaining-chip.${name}`) ?? "").state;
		} catch {
			// nothing kept yet, or no storage
			return {};
		}
	};
}

/**
 * Runs in the page as it is written here: it may use nothing but what it is given. Who has played before is greeted in
 * another way, by the program alone. `words`: files the program will ask for, by language.
 */
export function showStill(
	words: Readonly<Record<string, string>>,
	kept: Kept,
	browser: Browser,
): void {
	const { document, location, navigator } = browser;
	if (!/^(#\/?)?$/.test(location.hash)) return;
	// a template that is still being read would give half a page; the program waits for the whole as well
	if (document.readyState === "loading") {
		document.addEventListener("readystatechange", () => showStill(words, kept, browser), {
			once: true,
		});
		return;
	}
	const { gameId, played } = kept("tutorial");
	if (gameId || played) return;
	const { language } = kept("preferences");
	const template = [language, ...navigator.languages, "en"]
		.map((tag) => document.getElementById(`still-${String(tag).slice(0, 2).toLowerCase()}`))
		.find((found) => found !== null) as HTMLTemplateElement | undefined;
	const root = document.getElementById("root");
	// the program was faster
	if (!template || root?.hasChildNodes() !== false) return;
	const id = template.id.slice(6);
	const page = document.documentElement;
	page.lang = template.lang;
	page.dataset.still = id;
	page.dataset.standIn = "";
	const DARK = browser.matchMedia("(prefers-color-scheme: dark)");
	const STILL = browser.matchMedia("(prefers-reduced-motion: reduce)");
	const dress = (): void => {
		// the program has these in hand from when it has taken over
		if (page.dataset.still === undefined) return;
		const { theme, motion } = kept("preferences");
		const chosen = theme === "light" || theme === "dark" ? theme : "";
		page.dataset.theme = chosen || (DARK.matches ? "dark" : "light");
		page.dataset.motion =
			motion === "reduced" || (motion !== "full" && STILL.matches) ? "reduced" : "full";
	};
	dress();
	for (const wish of [DARK, STILL]) wish.addEventListener("change", dress);
	// chosen in another tab
	browser.addEventListener("storage", dress);
	root.append(template.content);
	const href = words[id];
	if (href === undefined) return;
	const link = document.createElement("link");
	link.rel = "modulepreload";
	link.crossOrigin = "";
	link.href = href;
	document.head.append(link);
}

/** As much of a bundle's file as is looked at. */
export interface File {
	type: "chunk" | "asset";
	fileName: string;
	name?: string | undefined;
	originalFileNames?: readonly string[] | undefined;
}

/** The pages with the addresses their drawings have in a build. @throws Error where a drawing is not in the build */
export function placed(html: string, files: readonly File[]): string {
	return html.replace(/(?<=src=")\/(assets\/[^"]+)/g, (_, path: string) => {
		const found = files.find(({ originalFileNames }) => originalFileNames?.includes(path));
		if (!found) throw new Error(`a drawn page shows ${path}, which is not in the build`);
		return `/${found.fileName}`;
	});
}

/** The built page's program: its tag, and its address. @throws Error where the page names none */
export function programOf(page: string): { tag: string; src: string } {
	const [tag, src] = /<script type="module"[^>]* src="([^"]+)"/.exec(page) ?? [];
	if (tag === undefined || src === undefined) throw new Error("the page names no program");
	return { tag, src };
}

/** Styles are the browser's business. */
const withoutStyles: Plugin = {
	name: "without-styles",
	enforce: "pre",
	resolveId: (id) => (id.endsWith(".css") ? "\0styles" : null),
	load: (id) => (id === "\0styles" ? "" : null),
};

/** What the build adds to its page, and gives the lines that show it. */
export interface Drawn {
	/** To stand behind the root element. */
	templates: string;
	/** `words` of `showStill`. */
	words: Record<string, string>;
}

/** Runs a module of the client in the build, where it can draw pages as HTML. `path` from the project's root, with "/". */
export async function drawingBy<Module>(path: string): Promise<Module> {
	const { module } = await runnerImport<Module>(path, {
		configFile: false,
		mode: "production",
		logLevel: "error",
		plugins: [react(), withoutStyles],
	});
	return module;
}

/** Draws the first page for a build's files. */
export async function drawn(files: readonly File[]): Promise<Drawn> {
	const { drawStills } = await drawingBy<typeof App>("/src/client/pages/app/still.tsx");
	const stills = await drawStills();
	const first = (id: string) =>
		files.find(({ type, name }) => type === "chunk" && name === `first-${id}`);
	return {
		templates: stills
			.map(
				({ id, tag, html }) =>
					`<template id="still-${id}" lang="${tag}">${placed(html, files)}</template>`,
			)
			.join("\n\t\t"),
		words: Object.fromEntries(
			stills.flatMap(({ id }) => {
				const file = first(id);
				return file ? [[id, `/${file.fileName}`]] : [];
			}),
		),
	};
}

/**
 * The page at a class's own address, "/join/K7M4QD": the form as it was drawn when the client was built, and a few
 * lines that let the student in. The program comes after that, and takes over what stands (`src/door.ts`).
 */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { DoorStill, drawDoor } from "../src/client/pages/join/still.tsx";
import {
	type Browser,
	drawingBy,
	type File,
	type Kept,
	keptIn,
	placed,
	programOf,
	showStill,
} from "./still.ts";

/** Runs in the page as it is written here. Whoever holds a seat is greeted by the program, which knows it. */
export function showDoor(
	kept: Kept,
	show: typeof showStill,
	browser: Browser & { localStorage: Pick<Storage, "getItem"> },
): void {
	try {
		if (JSON.parse(browser.localStorage.getItem("bargaining-chip.seats") ?? "[]").length > 0)
			return;
	} catch {
		// no storage, or nothing that a seat could be read from
	}
	show({}, (name) => (name === "preferences" ? kept(name) : {}), browser);
}

/** As much of a bundle's file as is looked at. */
interface Chunk extends File {
	imports?: readonly string[] | undefined;
	facadeModuleId?: string | null | undefined;
	moduleIds?: readonly string[] | undefined;
	viteMetadata?: { importedCss: ReadonlySet<string> } | undefined;
}
type Bundle = Readonly<Record<string, Chunk>>;

/** Pages whose styles the drawn pages need; all that those import brings its own. */
const PAGES = ["join/page.tsx", "class/page.tsx"];

/** Styles of those pages, in the order of what imports what. @throws Error where a page is not in the bundle */
export function stylesOf(bundle: Bundle): string[] {
	const found = new Set<string>();
	const seen = new Set<string>();
	const take = (name: string): void => {
		const chunk = bundle[name];
		if (!chunk || seen.has(name)) return;
		seen.add(name);
		for (const one of chunk.imports ?? []) take(one);
		for (const file of chunk.viteMetadata?.importedCss ?? []) found.add(file);
	};
	for (const page of PAGES) {
		const chunk = Object.values(bundle).find(({ moduleIds }) =>
			moduleIds?.some((id) => id.endsWith(`/src/client/pages/${page}`)),
		);
		if (!chunk) throw new Error(`no "${page}" in the build: mend its name in .ci/door.ts`);
		take(chunk.fileName);
	}
	return [...found];
}

/** A page without its program, and what the program alone would show. */
const bare = (page: string): string =>
	page
		.replace(/\s*<script\b[^>]*><\/script>/g, "")
		.replace(/\s*<link rel="modulepreload"[^>]*>/g, "")
		.replace(/\s*<template\b[\s\S]*?<\/template>/g, "");

const attribute = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The page as it is served. `first`: the built first page; `script`: the lines that show what is drawn. */
export function doorPage(
	first: string,
	stills: readonly DoorStill[],
	bundle: Bundle,
	script: string,
): string {
	const files = Object.values(bundle);
	const entrance = files.find(
		({ facadeModuleId }) => facadeModuleId?.endsWith("/src/door.ts") ?? false,
	);
	if (!entrance) throw new Error('no "src/door.ts" in the build: mend its name in .ci/door.ts');
	const { src: program } = programOf(first);
	const head = [
		...stylesOf(bundle)
			.filter((file) => !first.includes(file))
			.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
		// in this order, once the page is there: what is shown, and what lets it answer
		`<script defer src="/${script}"></script>`,
		`<script type="module" crossorigin src="/${entrance.fileName}"></script>`,
		...(entrance.imports ?? []).map(
			(file) => `<link rel="modulepreload" crossorigin href="/${file}">`,
		),
	];
	const templates = stills.flatMap(({ id, tag, join, lobby, busy }) => [
		`<template id="still-${id}" lang="${tag}" data-title="${attribute(join.title)}" data-busy="${attribute(busy)}">${placed(join.html, files)}</template>`,
		`<template id="lobby-${id}" data-title="${attribute(lobby.title)}">${placed(lobby.html, files)}</template>`,
	]);
	return bare(first)
		.replace("</head>", () => `${head.map((line) => `\t${line}\n\t`).join("")}</head>`)
		.replace(
			/<div id="root"><\/div>/,
			() => `<div id="root" data-program="${program}"></div>\n\t\t${templates.join("\n\t\t")}`,
		);
}

/** Adds the page and its lines to a build. */
export function door(): Plugin {
	return {
		name: "door",
		apply: "build",
		buildStart() {
			const id = fileURLToPath(new URL("../src/door.ts", import.meta.url));
			this.emitFile({ type: "chunk", id, name: "door" });
		},
		generateBundle: {
			// once the first page has been written
			order: "post",
			async handler(_, bundle) {
				const first = bundle["index.html"];
				if (first?.type !== "asset")
					throw new Error("the first page was not written before the door");
				const drawing = await drawingBy<{ drawDoor: typeof drawDoor }>(
					"/src/client/pages/join/still.tsx",
				);
				const source = `((kept)=>(${String(showDoor)})(kept,${String(showStill)},window))((${String(keptIn)})(window))`;
				const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
				const fileName = `assets/shown-${hash}.js`;
				this.emitFile({ type: "asset", fileName, source });
				this.emitFile({
					type: "asset",
					fileName: "join.html",
					source: doorPage(
						String(first.source),
						await drawing.drawDoor(),
						bundle as Bundle,
						fileName,
					),
				});
			},
		},
	};
}

/**
 * A few lines beside the page, which run while the program is still on its way. Where the address is the first page's
 * they show it as the build drew it (`.ci/still.ts`); where it is a game's they ask for the game's files: on a slow
 * network, asked for by the program they would come a second later. They are a file of their own, since the security
 * policy lets no script stand in the page.
 */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { localeOf } from "../src/client/i18n/languages.ts";
import { drawn, type Kept, keptIn, programOf, showStill } from "./still.ts";

/** Addresses of files. Asked for all at once, on a slow line all of them would come last. */
export interface Early {
	/** What the page itself asks for as well. */
	program: string;
	styles: readonly string[];
	/** Asked for at once, by language; English comes with every other one, as it stands in for what that lacks. */
	scripts: Readonly<Record<string, readonly string[]>>;
	/** Locale of each language's dates. */
	locales: Readonly<Record<string, string>>;
	/** Of those, and of the program, each that comes lets the next of `queue` be asked for. */
	large: readonly string[];
	queue: readonly string[];
}

/** As much of a browser as is used here. */
export interface Browser {
	document: Pick<Document, "createElement" | "documentElement" | "head">;
	location: Pick<Location, "hash">;
	navigator: Pick<Navigator, "languages">;
}

/** Runs in the page as it is written here: it may use nothing but what it is given. */
export function askEarly(early: Early, kept: Kept, browser: Browser): void {
	const { document, location, navigator } = browser;
	if (!/^#\/(start|play|tutorial)\b/.test(location.hash)) return;
	// its typefaces come after what is to be set in them
	document.documentElement.dataset.standIn = "";
	const language =
		[kept("preferences").language, ...navigator.languages]
			.map((tag) => String(tag).slice(0, 2).toLowerCase())
			.find((id) => id in early.scripts) ?? "en";
	const ask = (rel: string, href: string): HTMLLinkElement => {
		const link = document.createElement("link");
		link.rel = rel;
		if (rel === "preload") link.as = "style";
		link.crossOrigin = "";
		link.href = href;
		document.head.append(link);
		return link;
	};
	const queue = [...early.queue];
	const next = (): void => {
		const href = queue.shift();
		if (href !== undefined) ask("modulepreload", href);
	};
	ask("modulepreload", early.program).onload = next;
	for (const href of early.styles) ask("preload", href);
	for (const id of new Set(["en", language]))
		for (const href of early.scripts[id] ?? []) {
			const link = ask("modulepreload", href);
			if (early.large.includes(href)) link.onload = next;
		}
	// a browser's first words for a date cost a phone a tenth of a second, which it has until the program comes
	new Intl.DateTimeFormat(early.locales[language], { day: "numeric", month: "short" });
}

/** As much of a bundle's file as is looked at. */
interface Chunk {
	type: "chunk" | "asset";
	fileName: string;
	name?: string | undefined;
	viteMetadata?: { importedCss: ReadonlySet<string> } | undefined;
}

/** What a game needs, of a bundle. @throws Error where a file is not there under the name it is known by */
export function earlyOf(bundle: Readonly<Record<string, Chunk>>, program: string): Early {
	const chunks = Object.values(bundle).filter(({ type }) => type === "chunk");
	const find = (name: string): Chunk => {
		const found = chunks.find((chunk) => chunk.name === name);
		if (!found) throw new Error(`no chunk "${name}" in the build: mend its name in .ci/early.ts`);
		return found;
	};
	const files = (...names: string[]) => names.map((name) => `/${find(name).fileName}`);
	return {
		program,
		styles: ["common", "game"].flatMap((name) =>
			[...(find(name).viteMetadata?.importedCss ?? [])].map((file) => `/${file}`),
		),
		scripts: {
			en: files("common", "words-en", "main-scenario", "geneva-to-busan"),
			zh: files("first-zh", "words-zh", "geneva-to-busan-zh"),
		},
		locales: { en: localeOf("en"), zh: localeOf("zh") },
		large: files("geneva-to-busan"),
		queue: files("game", "board"),
	};
}

/** Adds the file of these lines to a build, and to its page. */
export function early(): Plugin {
	let file: { fileName: string; source: string } | undefined;
	return {
		name: "early",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			async handler(page, { bundle = {} }) {
				const { tag, src: program } = programOf(page);
				const { templates, words } = await drawn(Object.values(bundle));
				const source = [
					`((kept)=>{(${String(showStill)})(${JSON.stringify(words)},kept,window)`,
					`(${String(askEarly)})(${JSON.stringify(earlyOf(bundle, program))},kept,window)`,
					`})((${String(keptIn)})(window))`,
				].join(";\n");
				const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
				file = { fileName: `assets/early-${hash}.js`, source };
				// fetched before what waits for it, and held up by nothing
				const script = `<script async fetchpriority="high" src="/${file.fileName}"></script>`;
				return page
					.replace(tag, () => `${script}\n\t\t${tag}`)
					.replace(/<div id="root"><\/div>/, (root) => `${root}\n\t\t${templates}`);
			},
		},
		generateBundle: {
			// once the page has been written
			order: "post",
			handler() {
				if (!file) throw new Error("the page was not written before its file of early requests");
				this.emitFile({ type: "asset", ...file });
			},
		},
	};
}

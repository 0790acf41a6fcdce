/** The manifests by which a browser installs the game, one for each language, and their place in the page. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";

const LANGUAGES = [
	{ id: "en", tag: "en-GB", file: "manifest.webmanifest" },
	{ id: "zh", tag: "zh-Hans-CN", file: "manifest.zh.webmanifest" },
] as const;
/** The ink of the bars and of the page behind everything. */
const INK = { theme_color: "#0a111d", background_color: "#0e1828" };

const icon = (name: string, side: number, purpose: "any" | "maskable") => ({
	src: `/icons/${name}-${side}.png`,
	sizes: `${side}x${side}`,
	type: "image/png",
	purpose,
});

interface Texts {
	brand: { name: string };
	nav: Record<"new" | "replay" | "saves" | "learn", string>;
}

/** The manifest in one language; its words are those of the pages. */
async function manifestIn({ id, tag }: (typeof LANGUAGES)[number]): Promise<string> {
	const read = async <Shape>(name: string): Promise<Shape> =>
		JSON.parse(
			await readFile(new URL(`../assets/locales/${id}/${name}.json`, import.meta.url), "utf8"),
		) as Shape;
	const { brand, nav } = await read<Texts>("common");
	const { lead } = await read<{ lead: string }>("front");
	return JSON.stringify({
		// the same game in either language: installing it in the other one does not make a second
		id: "/",
		start_url: "/",
		scope: "/",
		lang: tag,
		dir: "ltr",
		name: brand.name,
		short_name: brand.name,
		description: lead,
		display: "standalone",
		categories: ["education", "games"],
		...INK,
		icons: [
			icon("icon", 192, "any"),
			icon("icon", 512, "any"),
			icon("maskable", 192, "maskable"),
			icon("maskable", 512, "maskable"),
		],
		shortcuts: (["new", "replay", "saves", "learn"] as const).map((page) => ({
			name: nav[page],
			url: `/#/${page}`,
		})),
	});
}

/** Adds the manifests to the build; the page names the English one until it knows its language. */
export function appManifest(): Plugin {
	return {
		name: "app-manifest",
		apply: "build",
		async generateBundle() {
			for (const language of LANGUAGES)
				this.emitFile({
					type: "asset",
					fileName: language.file,
					source: await manifestIn(language),
				});
		},
		transformIndexHtml: () => [
			{ tag: "link", attrs: { rel: "manifest", href: `/${LANGUAGES[0].file}` }, injectTo: "head" },
		],
	};
}

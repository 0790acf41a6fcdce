// Reads the client's source for the texts it asks for and for words that stand in it untranslated.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = new URL("../../../", import.meta.url).pathname;
const CLIENT = join(ROOT, "src/client");
const PLURALS = /_(zero|one|two|few|many|other)$/;

export interface Source {
	path: string;
	text: string;
}

/** A use of a text: `pattern` matches the keys it can mean within `namespaces`. */
export interface Use {
	path: string;
	key: string;
	namespaces: readonly string[];
	pattern: RegExp;
}

function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");
}

/** Files of the client that end as given. */
export function sources(ending: RegExp): Source[] {
	return readdirSync(CLIENT, { recursive: true, encoding: "utf8" })
		.filter((path) => ending.test(path))
		.map((path) => ({
			path: `src/client/${path}`,
			text: withoutComments(readFileSync(join(CLIENT, path), "utf8")),
		}));
}

function flat(tree: object, before = ""): string[] {
	return Object.entries(tree).flatMap(([key, value]) =>
		typeof value === "object" && value !== null
			? flat(value, `${before}${key}.`)
			: [`${before}${key}`],
	);
}

/** Keys of a namespace in a language, plural endings taken off. */
export function keysOf(namespace: string, language = "en"): Set<string> {
	const file = join(ROOT, `assets/locales/${language}/${namespace}.json`);
	const tree: unknown = JSON.parse(readFileSync(file, "utf8"));
	return new Set(flat(tree as object).map((key) => key.replace(PLURALS, "")));
}

/** A key of code as a pattern: what stands in `${}` can be any text without a blank. */
function patternOf(key: string): RegExp {
	const parts = key.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/);
	return new RegExp(
		`^${parts.map((part) => part.replace(/[.*+?^$()|[\]\\]/g, "\\$&")).join("[^ ]*")}$`,
	);
}

const CALL = /\b(?:t|i18n\.t|i18next\.t)\(\s*(["`])((?:(?!\1)[\s\S])+?)\1(?=([^)]*))/g;
const TRANS = /<Trans\b(?=[\s\S]*?\bi18nKey=\{?(["`])([^"`]+)\1)(?=([\s\S]*?)\/>)/g;

/** Every text the source asks for with `t("…")`, `t(`…`)` or `<Trans i18nKey>`. */
export function uses({ path, text }: Source): Use[] {
	const own = [...text.matchAll(/useTranslation\(\s*(\[[^\]]*\]|"[^"]*")/g)].flatMap(
		([, names = ""]) => [...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name),
	);
	const found = [...text.matchAll(CALL), ...text.matchAll(TRANS)];
	return found.map(([, , whole = "", rest = ""]) => {
		const prefix = /^([a-z]+):/.exec(whole)?.[1];
		const key = prefix === undefined ? whole : whole.slice(prefix.length + 1);
		const named = /\bns(?:: |=)"([^"]+)"/.exec(rest)?.[1] ?? prefix;
		return { path, key, namespaces: named ? [named] : own, pattern: patternOf(key) };
	});
}

/** Words between tags, and words in attributes that are read or shown, that no translation file holds. */
export function literals({ text }: Source): string[] {
	const between = [...text.matchAll(/<[A-Za-z][^<>]*[^=<>]>([^<>{}]*\p{L}{2}[^<>{}]*)<\//gu)];
	const attributes = [
		...text.matchAll(
			/\b(?:aria-label|title|alt|placeholder|label|note|legend)="([^"]*\p{L}[^"]*)"/gu,
		),
	];
	return [...between, ...attributes].map(([, words = ""]) => words.trim()).filter(Boolean);
}

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

const CALL = /(?<![\w$])(?:i18n\.|i18next\.|words\.)?t\(/g;
const TRANS = /<Trans\b(?=[\s\S]*?\bi18nKey=\{?(["`])([^"`]+)\1)(?=([\s\S]*?)\/>)/g;
/** A text in quotes, a template's inner quotes included. */
const QUOTED = /"((?:[^"\\\n])*)"|`((?:\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`])*)`/g;
const COMPARED = /[=!]==\s*$/;

/** What stands in a call's brackets, from `from` on: up to the first comma outside of inner brackets, and the rest. */
function argument(text: string, from: number): { first: string; rest: string } {
	let depth = 0;
	let quote = "";
	let comma = -1;
	for (let at = from; at < text.length; at++) {
		const sign = text.charAt(at);
		if (quote !== "") {
			if (sign === quote) quote = "";
		} else if (sign === '"' || sign === "`") quote = sign;
		else if (depth === 0 && sign === "," && comma < 0) comma = at;
		else if ("([{".includes(sign)) depth++;
		else if (")]}".includes(sign) && depth-- === 0)
			return {
				first: text.slice(from, comma < 0 ? at : comma),
				rest: comma < 0 ? "" : text.slice(comma, at),
			};
	}
	return { first: "", rest: "" };
}

/** Keys in the first argument of a call: a plain one, or those of both branches of a choice. */
function keysIn(first: string): string[] {
	return [...first.matchAll(QUOTED)].flatMap(({ 1: plain, 2: template, 0: whole, index }) => {
		const before = first.slice(0, index);
		const after = first.slice(index + whole.length);
		if (COMPARED.test(before) || /^\s*[=!]==/.test(after)) return [];
		return plain ?? template ?? [];
	});
}

const TRANSLATIONS = /use(?:Translation|PageWords)\(\s*(\[[^\]]*\]|"[^"]*")/g;
/** A list of namespaces that stands outside the component, for `useScenarioWords`. */
const LISTED = /\b[A-Z]+ = (\[(?:\s*"[a-z]+",?)+\s*\])/g;

/** Namespaces in which a file looks for keys that name none. */
function namespacesOf(text: string): string[] {
	const lists = [...text.matchAll(TRANSLATIONS)];
	if (text.includes("useScenarioWords(")) lists.push(...text.matchAll(LISTED));
	return lists.flatMap(([, names = ""]) =>
		[...names.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name),
	);
}

/** Every text the source asks for with `t("…")`, `t(`…`)`, `t(so ? "…" : "…")` or `<Trans i18nKey>`. */
export function uses({ path, text }: Source): Use[] {
	const own = namespacesOf(text);
	const calls = [...text.matchAll(CALL)].flatMap(({ 0: whole, index }) => {
		const { first, rest } = argument(text, index + whole.length);
		return keysIn(first).map((key) => [key, rest] as const);
	});
	const trans = [...text.matchAll(TRANS)].map(([, , key = "", rest = ""]) => [key, rest] as const);
	return [...calls, ...trans].map(([whole, rest]) => {
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

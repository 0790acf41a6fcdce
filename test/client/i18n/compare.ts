// Compares texts of two languages: what is missing, what was left as it was, what would be filled in wrongly.
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Texts by their path; ids hold dots, so steps are joined by ">". */
export type Leaves = ReadonlyMap<string, string>;

/** All texts of a tree with their paths. */
export function leaves(tree: object, before = ""): Map<string, string> {
	const found = new Map<string, string>();
	for (const [key, value] of Object.entries(tree)) {
		if (typeof value === "string") found.set(before + key, value);
		else if (typeof value === "object" && value !== null)
			for (const [inner, text] of leaves(value, `${before}${key}>`)) found.set(inner, text);
	}
	return found;
}

/** Paths without their plural endings. */
const bare = (texts: Leaves): Set<string> =>
	new Set([...texts.keys()].map((path) => path.replace(PLURAL, "")));

/** Paths that only one of two languages has, plural endings aside: "- path" is missing in `other`. */
export function differences(base: Leaves, other: Leaves): string[] {
	const [first, second] = [bare(base), bare(other)];
	return [
		...[...first].filter((path) => !second.has(path)).map((path) => `- ${path}`),
		...[...second].filter((path) => !first.has(path)).map((path) => `+ ${path}`),
	];
}

/**
 * Texts that count something and lack a form the language has, or hold one it has not. A form for zero may be
 * added in any language, then in every one.
 */
export function pluralFaults(tag: string, texts: Leaves): string[] {
	const wanted = new Set<string>(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
	const forms = new Map<string, Set<string>>();
	for (const path of texts.keys()) {
		const form = PLURAL.exec(path)?.[1];
		if (form === undefined) continue;
		const key = path.replace(PLURAL, "");
		forms.set(key, (forms.get(key) ?? new Set()).add(form));
	}
	return [...forms].flatMap(([key, has]) => [
		...[...wanted].filter((form) => !has.has(form)).map((form) => `- ${key}_${form}`),
		...[...has]
			.filter((form) => form !== "zero" && !wanted.has(form))
			.map((form) => `+ ${key}_${form}`),
	]);
}

/** What is filled into a text or stands in tags, in the order of the alphabet. */
function fillings(text: string): string {
	const names = [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<\/?(\w+)\s*\/?>/g)].map(
		([, value, tag]) => value ?? `<${tag}>`,
	);
	return [...new Set(names)].sort().join(" ");
}

/** The text of `other` that stands for a path of the base language: its plural form where it has fewer. */
const counterpart = (path: string, other: Leaves): string | undefined =>
	other.get(path) ?? other.get(path.replace(PLURAL, "_other"));

/** Texts that fill in other values than the base language, or lose a tag. A form for one may leave the count out. */
export function fillingFaults(base: Leaves, other: Leaves): string[] {
	return [...base].flatMap(([path, text]) => {
		const said = counterpart(path, other);
		if (said === undefined || path.endsWith("_one")) return [];
		return fillings(said) === fillings(text)
			? []
			: [`${path}: "${fillings(text)}" became "${fillings(said)}"`];
	});
}

/** Texts with words that are the same in both languages and are not on the list of those that may be. */
export function sameTexts(base: Leaves, other: Leaves, allowed: readonly string[] = []): string[] {
	return [...base].flatMap(([path, text]) =>
		counterpart(path, other) === text &&
		/\p{L}/u.test(text.replace(/\{\{[^}]*\}\}/g, "")) &&
		!allowed.includes(text)
			? [`${path}: ${text}`]
			: [],
	);
}

const HAN = "\\p{Script=Han}";
const MARKS = new RegExp(`${HAN}[,;:!?()]|[,;:!?()]${HAN}`, "u");
const BLANKS = new RegExp(
	`${HAN} [\\p{Script=Han}\\p{Script=Latin}\\d]|[\\p{Script=Latin}\\d%] ${HAN}`,
	"u",
);

/**
 * Chinese texts with half-width marks beside a sign, single quotation marks (as apostrophes of Latin names they are drawn
 * narrow), blanks inside a sentence, or the distant form of "you".
 */
export function chineseFaults(texts: Leaves): string[] {
	return [...texts].flatMap(([path, text]) => {
		// What is filled in is mostly a figure: a blank beside it is one too many.
		const plain = text.replace(/\{\{[^}]*\}\}/g, "0");
		const faults = [
			MARKS.test(plain) ? "half-width mark" : "",
			/[‘’]/.test(plain) ? "single mark" : "",
			BLANKS.test(plain) ? "blank" : "",
			/您/.test(plain) ? "您" : "",
		].filter(Boolean);
		return faults.map((fault) => `${path}: ${fault}: ${text}`);
	});
}

/** Marks of a typewriter in English texts, which are set with ’ and “ ”. */
export const englishFaults = (texts: Leaves): string[] =>
	[...texts].filter(([, text]) => /['"]/.test(text)).map(([key, text]) => `${key}: ${text}`);

/** Words in Latin letters that stand in Chinese texts, by path, without those that may. */
export function latinWords(texts: Leaves, allowed: readonly string[]): string[] {
	return [...texts].flatMap(([path, text]) => {
		// Values, tags, addresses of the net and endings of files are the same in every language.
		const plain = text
			.replace(/\{\{[^}]*\}\}|<\/?\w+>/g, "")
			.replace(/(https?:\/\/)?[\w-]*(\.[A-Za-z][\w-]*)+/g, "");
		return [...plain.matchAll(/[A-Za-z][\w-]*[A-Za-z0-9]/g)]
			.map(([word]) => word)
			.filter((word) => !allowed.includes(word))
			.map((word) => `${path}: ${word}`);
	});
}

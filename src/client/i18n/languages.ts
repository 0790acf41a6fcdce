// The languages the client can speak: one for each folder of assets/locales. A language's own name is never translated.

export interface Language {
	/** Folder in assets/locales. */
	id: string;
	/** For the switch in the bar. */
	short: string;
	/** For lists. */
	name: string;
	/** For the root element and for Intl. */
	tag: string;
}

const KNOWN: readonly Language[] = [
	{ id: "en", short: "EN", name: "English", tag: "en-GB" },
	{ id: "zh", short: "中文", name: "简体中文", tag: "zh-Hans-CN" },
];

/** The locale of a language's dates and numbers, by its id. English dates are written day first, as in the record. */
export const localeOf = (id: string): string => KNOWN.find((one) => one.id === id)?.tag ?? id;

/** Languages of `folders` that have a name here, English first. */
export function languagesOf(folders: readonly string[]): readonly Language[] {
	return KNOWN.filter(({ id }) => folders.includes(id));
}

/** The language to begin with: the chosen one, else the first the browser asks for that exists, else English. */
export function pickLanguage(
	chosen: string | null,
	wished: readonly string[],
	available: readonly Language[],
): string {
	const ids = available.map(({ id }) => id);
	const found = [chosen ?? "", ...wished]
		.map((tag) => tag.toLowerCase().split("-")[0] ?? "")
		.find((id) => ids.includes(id));
	return found ?? "en";
}

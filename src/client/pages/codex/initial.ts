// Under which letter a name stands in a list: its own first letter, or in Chinese that of its first sign's sound.

/** The first sign of each letter in the order of sounds; no sound begins with I, U or V. */
const FIRST: readonly (readonly [letter: string, sign: string])[] = Array.from(
	"A阿B八C嚓D哒E妸F发G旮H哈J讥K咔L垃M妈N拏O噢P妑Q七R呥S仨T他W屲X夕Y丫Z帀".matchAll(/(.)(.)/gu),
	([, letter = "", sign = ""]) => [letter, sign] as const,
);

/** Order of sounds, whatever language the page is in. */
const sounds = new Intl.Collator("zh-u-co-pinyin");

/** Signs that our terms read otherwise than the order of sounds has them. */
const READ: Readonly<Record<string, string>> = { 校: "J" };

/** A capital letter, or "#" for a name that begins with neither a letter nor a Chinese sign. */
export function initialOf(name: string): string {
	const first = name.trim().charAt(0);
	if (/\p{Script=Latin}/u.test(first))
		return first.normalize("NFD").charAt(0).toLocaleUpperCase("en");
	if (!/\p{Script=Han}/u.test(first)) return "#";
	return READ[first] ?? FIRST.findLast(([, sign]) => sounds.compare(first, sign) >= 0)?.[0] ?? "#";
}

/** Rows under their letters, both in the order of `language`. */
export function byInitial<T extends { name: string }>(
	rows: readonly T[],
	language: string | undefined,
): { letter: string; rows: T[] }[] {
	const groups = new Map<string, T[]>();
	for (const row of rows) {
		const letter = initialOf(row.name);
		groups.set(letter, [...(groups.get(letter) ?? []), row]);
	}
	return [...groups]
		.sort(([one], [other]) => one.localeCompare(other))
		.map(([letter, list]) => ({
			letter,
			rows: list.sort((one, other) => one.name.localeCompare(other.name, language)),
		}));
}

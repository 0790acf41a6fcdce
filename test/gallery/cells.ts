// The cells in which every state is shot: sizes, languages, themes.
export const SIZES = {
	"320": [320, 480],
	"1920": [1920, 1080],
	"1440": [1440, 900],
	"1024": [1024, 768],
	"390": [390, 844],
} as const;
export type Size = keyof typeof SIZES;

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Cell {
	size: Size;
	language: Language;
	theme: Theme;
}

export const nameOf = ({ size, language, theme }: Cell): string => `${size}-${language}-${theme}`;

const PARTS = [Object.keys(SIZES) as Size[], LANGUAGES, THEMES] as const;

/** Reads "390-zh-dark,1024": what is left out means all. @throws RangeError naming the part that is none */
export function readCells(text: string): (cell: Cell) => boolean {
	const wishes = text.split(",").map((one) => one.split("-").filter(Boolean));
	for (const part of wishes.flat())
		if (!PARTS.some((known) => (known as readonly string[]).includes(part)))
			throw new RangeError(`no size, language or theme: ${part}`);
	return ({ size, language, theme }) =>
		wishes.some((wish) =>
			[size, language, theme].every((own, at) => {
				const said = wish.filter((part) => (PARTS[at] as readonly string[]).includes(part));
				return said.length === 0 || said.includes(own);
			}),
		);
}

/** The cells of a state, ordered so that the costly changes, of language and then of size, come seldom. */
export const cellsOf = (sizes: readonly Size[], wanted: (cell: Cell) => boolean): Cell[] =>
	LANGUAGES.flatMap((language) =>
		sizes.flatMap((size) => THEMES.map((theme) => ({ size, language, theme }))),
	).filter(wanted);

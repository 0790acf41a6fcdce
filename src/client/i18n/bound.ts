// Keeps a number and its unit on one line where Chinese prose is drawn: between any two of its characters a line may break.

/** No width, no break: the word joiner. */
const JOINER = "\u2060";

/** Marks that only a sentence has; names and labels stay as they are. */
const PROSE = /[。，；：！？]/;

/** A digit before its unit, a month before its day, and the mark of an ordinal before its number. */
const SPLITS =
	/\d(?=[个天月日年点项次级批分倍家种吨亿万元秒局席人步条份轮案笔张场对处周岁])|月(?=\d{1,2}日)|第(?=\d)/g;

/** Prose with its numbers bound to their units; any other text as it is. */
export const bound = (text: string): string =>
	PROSE.test(text) ? text.replace(SPLITS, `$&${JOINER}`) : text;

/** A text without what only its drawing needs: to be spoken, measured or compared. */
export const unbound = (text: string): string => text.replaceAll(JOINER, "");

/** The texts of a row and of its lists, bound. */
export function boundRow<Row>(row: Row): Row {
	const each = (value: unknown): unknown => {
		if (typeof value === "string") return bound(value);
		if (Array.isArray(value)) return value.map(each);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one)]));
	};
	return each(row) as Row;
}

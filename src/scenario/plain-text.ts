// Which texts can be shown as they are; apart from all else, for a page that reads a name needs no more of a scenario.

/** Control characters (tab and line feed aside), characters that turn the direction of text, half surrogates. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/u;

/** Letters that are plain beyond doubt, which most texts are made of. */
const PLAIN = /^[\x20-\x3b\x3d\x3f-\x7e]*$/;

/** Comparisons of conditions: the only use of angle brackets that is no markup. */
const SIGNS = ["<", "<=", ">", ">="];

/** True where a text can be shown as it is: no control characters and no markup. */
export const isPlainText = (text: string): boolean =>
	PLAIN.test(text) ||
	(!CONTROLS.test(text.replace(/[\t\n]/g, "")) && (!/[<>]/.test(text) || SIGNS.includes(text)));

// Finds the terms of the codex in a text: the longest form wins, each term is found once, plain words are left alone.

/** A term's forms in one language, as they stand in sentences. */
export interface Forms {
	id: string;
	forms: readonly string[];
}

/** A term found in a text, from `start` up to `end`. */
export interface Found {
	id: string;
	start: number;
	end: number;
}

export type Finder = (text: string, known?: ReadonlySet<string>) => Found[];

const escaped = (form: string): string => form.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&");

/** Languages written without blanks know no edge of a word. */
const WHOLE = /\p{Script=Latin}|\d/u;

/**
 * A finder for these terms. It gives each term once, at its first place, and leaves out those of `known`. A form in
 * Latin letters must stand as a word of its own; capitals do not matter.
 */
export function finderOf(terms: readonly Forms[]): Finder {
	const byForm = new Map<string, string>();
	for (const { id, forms } of terms)
		for (const form of forms) if (form !== "") byForm.set(form.toLowerCase(), id);
	const sorted = [...byForm.keys()].sort((a, b) => b.length - a.length);
	if (sorted.length === 0) return () => [];
	const edged = sorted.map((form) => {
		const before = WHOLE.test(form.charAt(0)) ? "(?<![\\p{Script=Latin}\\d])" : "";
		const after = WHOLE.test(form.charAt(form.length - 1)) ? "(?![\\p{Script=Latin}\\d])" : "";
		return `${before}${escaped(form)}${after}`;
	});
	const pattern = new RegExp(edged.join("|"), "giu");
	return (text, known) => {
		const met = new Set(known);
		const found: Found[] = [];
		for (const { 0: form, index } of text.matchAll(pattern)) {
			const id = byForm.get(form.toLowerCase());
			if (id === undefined || met.has(id)) continue;
			met.add(id);
			found.push({ id, start: index, end: index + form.length });
		}
		return found;
	};
}

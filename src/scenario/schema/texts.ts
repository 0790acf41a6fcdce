// Schemas of a scenario's texts in one language: rules and dates in words, names of everything else.
import * as z from "zod/mini";
import { confidence, id, ids, perhaps, words } from "./common.ts";

const rule = z.strictObject({
	name: words,
	statement: words,
	forUs: words,
	forCn: words,
	confidence,
	/** Dates of the record that speak for and against it. */
	supporting: ids,
	contradicting: ids,
	facts: ids,
	note: perhaps,
});

const option = z.strictObject({ label: words, text: words });
const question = <A extends string, B extends string>(one: A, other: B) =>
	z.strictObject({
		label: words,
		question: words,
		options: z.strictObject({ [one]: option, [other]: option } as Record<A | B, typeof option>),
		default: z.enum([one, other]),
		facts: ids,
	});

/** What the sources do not settle, as questions the player answers. */
const switches = z.strictObject({
	octoberCause: question("prepared", "triggered"),
	genevaWording: question("vague", "exact"),
	commerce: question("alone", "coordinated"),
});

const rules = z.catchall(z.object({ switches }), rule);

const dated = z.strictObject({
	title: words,
	text: words,
	facts: ids,
	sources: ids,
	chapter: id,
	confidence,
});
const timeline = z.record(id, dated);

/** Texts by key, in groups of any depth. */
export interface TextTree {
	readonly [key: string]: string | TextTree;
}
export const tree: z.ZodMiniType<TextTree> = z.lazy(() =>
	z.record(z.string().check(z.maxLength(120)), z.union([perhaps, tree])),
);

const language = z.strictObject({ rules, timeline, texts: tree });

/** A language's tag: `en`, `zh-Hans`. */
export const languageTag = z
	.string()
	.check(z.regex(/^[a-z]{2}(-[A-Za-z]{2,8})?$/, "en, zh, zh-Hans"));

/** Languages by tag. */
export const texts = z.record(languageTag, language);

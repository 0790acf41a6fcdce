// Schema of a scenario's words in another language, as a scenario file carries them; a text may be empty, then English stands in.
import * as z from "zod/mini";
import type { Translation } from "../translation.ts";
import { id, perhaps } from "./common.ts";
import { languageTag, tree } from "./texts.ts";

const saying = z.strictObject({ label: perhaps, text: perhaps });
const rule = z.strictObject({
	name: perhaps,
	statement: perhaps,
	forUs: perhaps,
	forCn: perhaps,
	note: perhaps,
});
const question = z.strictObject({
	label: perhaps,
	question: perhaps,
	options: z.record(id, saying),
});
const fact = z.strictObject({
	short: perhaps,
	text: perhaps,
	disputed: z.exactOptional(z.strictObject({ one: saying, other: saying, note: perhaps })),
});
const source = z.strictObject({
	outlet: perhaps,
	title: perhaps,
	note: z.exactOptional(perhaps),
});

const translation = z.strictObject({
	texts: tree,
	rules: z.catchall(z.object({ switches: z.exactOptional(z.record(id, question)) }), rule),
	timeline: z.record(id, z.strictObject({ title: perhaps, text: perhaps })),
	facts: z.record(id, fact),
	sources: z.record(id, source),
});

/** Words by language tag. */
export const translations = z.record(languageTag, translation) as unknown as z.ZodMiniType<
	Readonly<Record<string, Translation>>
>;

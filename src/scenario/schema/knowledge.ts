// Schemas of the scenario's card, its facts and sources.
import * as z from "zod/mini";
import { confidence, date, id, perhaps, whole, words } from "./common.ts";

/** The scenario's own card; `months` are the last months of the games one can play. */
export const card = z.strictObject({
	id,
	version: whole(1, 1_000_000),
	/** Epoch of the rules it was written for. */
	epoch: whole(1, 1_000_000),
	months: z.array(whole(1, 24)).check(z.minLength(1), z.maxLength(6)),
});

const reading = z.strictObject({ label: words, text: words });
const fact = z.strictObject({
	id,
	text: words,
	short: words,
	date,
	actor: z.enum(["us", "cn", "both", "business", "world"]),
	topics: z.array(id).check(z.maxLength(20)),
	sources: z.array(id).check(z.minLength(1), z.maxLength(20)),
	confidence,
	/** The two readings of a fact that is told in two ways. */
	disputed: z.nullable(z.strictObject({ one: reading, other: reading, note: perhaps })),
	/** True = from the public record, false = from the articles. */
	public: z.boolean(),
});
export const facts = z.array(fact).check(z.maxLength(1000));

const source = z.strictObject({
	id,
	outlet: words,
	title: words,
	date,
	kind: z.enum(["article", "copy", "rewrite", "public", "calc"]),
	note: perhaps,
});
export const sources = z.array(source).check(z.maxLength(1000));

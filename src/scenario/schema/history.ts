// Schemas of the retaliation rules, the proposed packages and the chronicle.
import * as z from "zod/mini";
import { ANSWER_CLASSES, FEATURES } from "../../rules/retaliation-rows.ts";
import { day, id, ids, lever, month, sign, step, whole, within } from "./common.ts";
import { swaps } from "./offer.ts";

const feature = z.enum(FEATURES);
const answer = z.enum(ANSWER_CLASSES);
const scale = z.array(z.tuple([feature, within(-100, 100)])).check(z.maxLength(20));

const tests = z.array(z.tuple([feature, sign, within(-1000, 1000)])).check(z.maxLength(20));
/** Days to the answer; 999 = never. */
const days = whole(-30, 999);

const vote = z.strictObject({
	answer,
	when: tests,
	weight: within(-100, 100),
	scale,
	levers: z.array(lever).check(z.maxLength(21)),
	intensity: z.tuple([within(-5, 5), within(-5, 5)]),
	lag: z.tuple([days, days]),
});
const restraint = z.strictObject({
	answers: z.array(answer).check(z.minLength(1)),
	when: tests,
	by: within(-1, 1),
	scale,
});
const rule = z.strictObject({
	id,
	when: tests,
	votes: z.array(vote).check(z.maxLength(20)),
	restraints: z.array(restraint).check(z.maxLength(20)),
	force: scale,
	facts: ids,
});
export const retaliation = z.array(rule).check(z.minLength(1), z.maxLength(100));

export const chronicle = z
	.array(
		z.strictObject({
			id,
			date: day,
			month,
			seat: z.enum(["us", "cn", "both", "other"]),
			acts: z
				.array(
					z.strictObject({
						lever,
						act: z.string().check(z.maxLength(64)),
						step: z.union([step, z.literal("drop")]),
						to: within(-1, 1000),
						due: month,
						source: z.enum(["order", "agency", "answer"]),
					}),
				)
				.check(z.maxLength(20)),
			deal: z.nullable(z.strictObject({ rows: swaps, leaders: z.boolean(), calmUntil: month })),
			call: month,
			words: z.enum(["", "protest", "silence"]),
			answers: z.string().check(z.maxLength(64)),
		}),
	)
	.check(z.maxLength(1000));

export const packages = z
	.array(z.strictObject({ id, rows: swaps.check(z.minLength(1)) }))
	.check(z.maxLength(100));

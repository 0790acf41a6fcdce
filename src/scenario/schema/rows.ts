// Schemas of the levers, clauses, events and numbers as the data files hold them.
import * as z from "zod/mini";
import { NUMBERS, type NumberId, RETIRED } from "../../rules/numbers.ts";
import { NUMBER_RANGES } from "../number-ranges.ts";
import {
	conditions,
	effects,
	id,
	ids,
	lever,
	leverOrNone,
	perhaps,
	seat,
	seatOrBoth,
	whole,
	within,
	words,
} from "./common.ts";

const act = z.strictObject({
	id,
	by: z.nullable(within(-1000, 1000)),
	to: z.nullable(within(0, 1000)),
	severity: within(-5, 5),
	cost: whole(0, 9),
	announceCost: z.nullable(whole(0, 9)),
	announceOnly: z.boolean(),
	delay: whole(0, 12),
	holds: z.boolean(),
	effects,
	needs: conditions,
});

const leverRow = z.strictObject({
	id: lever,
	seat,
	family: z.enum(["trade", "technology", "security", "home"]),
	lane: z.enum(["chips", "magnets", "goods", "farm", "ships", ""]),
	unit: z.enum(["points", "level", "percent", "batches", "stock"]),
	min: within(0, 1000),
	max: within(0, 1000),
	/** None = the scenario does without the lever: it stands where the start puts it. */
	acts: z.array(act).check(z.maxLength(12)),
	rules: ids,
	facts: ids,
});
export const levers = z.array(leverRow);

const clause = z.strictObject({
	id,
	seat: seatOrBoth,
	lever: leverOrNone,
	op: z.enum([
		"lower",
		"suspend",
		"end",
		"endOnDelivery",
		"floor",
		"raise",
		"dropThreat",
		"truce",
		"quiet",
		"visit",
	]),
	amount: within(-1000, 1000),
	months: z.array(whole(0, 24)).check(z.minLength(1), z.maxLength(8)),
	precedent: within(0, 5),
	home: effects,
	weight: whole(1, 3),
	needs: conditions,
	rules: ids,
	facts: ids,
});
export const clauses = z.array(clause).check(z.minLength(1), z.maxLength(200));

const event = z.strictObject({
	id,
	month: whole(-12, 24),
	needs: conditions,
	effects,
	facts: ids,
	rules: ids,
});
const agency = z.strictObject({
	id,
	lever,
	act: id,
	/** Its share of a die with as many sides as all of them weigh. */
	weight: whole(0, 100),
	needs: conditions,
	facts: ids,
});
export const events = z.strictObject({
	months: z.array(event).check(z.maxLength(60)),
	accidents: z.array(event).check(z.maxLength(60)),
	agencies: z.array(agency).check(z.maxLength(60)),
});

/** Where a number comes from: sources or facts, and a note where it was reckoned or set by hand. */
const origin = {
	unit: words,
	sources: z.array(id).check(z.minLength(1), z.maxLength(12)),
	note: perhaps,
};
const row = (value: ReturnType<typeof within>) => z.strictObject({ value, ...origin });
/** Any number: what was played once replays, whatever limits numbers have now. */
const played = row(within(-1e6, 1e6));
const retired = {} as Record<(typeof RETIRED)[number], z.ZodMiniExactOptional<typeof played>>;
for (const name of RETIRED) retired[name] = z.exactOptional(played);

const tradeCurve = z.strictObject({
	points: z
		.array(z.tuple([within(-1e4, 1e4), within(-1e4, 1e4)]))
		.check(z.minLength(2), z.maxLength(40)),
	...origin,
});

/** The numbers' file, with the schema of each number's row. */
function numbersOf(rowOf: (id: NumberId) => typeof played) {
	const values = {} as Record<NumberId, typeof played>;
	for (const name of NUMBERS) values[name] = rowOf(name);
	return z.strictObject({ values: z.strictObject({ ...values, ...retired }), tradeCurve });
}

/** Each number within limits of its own. */
export const numbers = numbersOf((id) => {
	const { low, high, whole: counts } = NUMBER_RANGES[id];
	return row(counts ? whole(low, high) : within(low, high));
});
/** As a record carries them. */
export const numbersPlayed = numbersOf(() => played);

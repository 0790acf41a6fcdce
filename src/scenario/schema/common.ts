// Shared pieces of the scenario's schemas: ids, months, effects, conditions.
import * as z from "zod/mini";
import { LEVERS, type LeverId, VARS } from "../../rules/state.ts";

// A text of a given form is followed by examples: people are told these, and no pattern (validate.ts).

// zod would compile checks with `new Function`, which a strict content security policy forbids
z.config({ jitless: true });

/** An id of a row: letters, digits, dots, dashes, underscores; 1-64 characters. */
export const id = z
	.string()
	.check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, "a1, a-b, a.b, a_b"));
/** Ids of facts, rules and sources. */
export const ids = z.array(id).check(z.maxLength(60));
/** A sentence or paragraph. */
export const words = z.string().check(z.minLength(1), z.maxLength(4000));
/** A text that may be empty. */
export const perhaps = z.string().check(z.maxLength(4000));

export const seat = z.enum(["us", "cn"]);
export const seatOrBoth = z.enum(["us", "cn", "both"]);
export const lever = z.enum(LEVERS as readonly [LeverId, ...LeverId[]]);
export const leverOrNone = z.union([lever, z.literal("")]);
export const confidence = z.enum(["high", "medium", "low"]);
export const step = z.enum(["now", "announce"]);

/** Stands before the limits of a number that is to be whole (validate.ts). */
export const WHOLE = "whole ";

/** Both ends, each told with the other where a number lies beyond it. */
const ends = (low: number, high: number) =>
	[z.gte(low, `${low}..${high}`), z.lte(high, `${low}..${high}`)] as const;
/** A number within limits, which are told as well where none stands there. */
export const within = (low: number, high: number) =>
	z.number(`${low}..${high}`).check(...ends(low, high));
/** A whole number within limits, told as above, and that it is to be whole. */
export const whole = (low: number, high: number) =>
	z.int(`${WHOLE}${low}..${high}`).check(...ends(low, high));

/** A month of the game's calendar: 1 = May 2025, -4 = December 2024; -99 = long ago, 999 = never. */
export const month = whole(-99, 999);

/** A day, a month, a year or a span of the record: 2025-10-30, 2025-10, 2025, 2025-05/2025-07. */
export const date = z
	.string()
	.check(
		z.regex(
			/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/,
			"2025-10-30, 2025-10, 2025, 2025-05/2025-07",
		),
	);
/** A day of the record. */
export const day = z
	.string()
	.check(z.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "2025-10-30"));

const variable = z.enum(VARS);
const reading = z.union([variable, lever, z.literal("month")]);
export const sign = z.enum(["<", "<=", "=", ">=", ">"]);

export const effects = z.array(z.tuple([variable, within(-1000, 1000)])).check(z.maxLength(40));
export const conditions = z
	.array(z.tuple([reading, sign, within(-1000, 1000)]))
	.check(z.maxLength(40));

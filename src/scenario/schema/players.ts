// Schema of the computer's policies: weights by policy, read by `players`.
import * as z from "zod/mini";
import { ANSWER_CLASSES, type AnswerClass } from "../../rules/retaliation-rows.ts";
import { id, whole, within } from "./common.ts";

/** Points of the score. */
const points = within(-50, 50);
const percent = whole(0, 100);
const factor = within(0, 100);

const answers = {} as Record<AnswerClass, typeof factor>;
for (const name of ANSWER_CLASSES) answers[name] = factor;

const habit = z.string().check(z.regex(/^(us|cn)\.[a-z0-9]+\/[A-Za-z0-9]+$/, "us.entity/list"));

const temper = z.strictObject({
	weigh: factor,
	strike: points,
	ease: points,
	first: points,
	repay: points,
	forgive: percent,
	grudge: within(0, 9),
	trust: points,
	fear: factor,
	truce: points,
	calm: points,
	surprise: points,
	word: points,
	shield: points,
	leverage: points,
	giveaway: points,
	announce: points,
	reserve: whole(0, 20),
	spread: within(0.01, 50),
	habits: z.record(habit, points),
	forecasts: percent,
	answering: z.enum(["model", "match", "exceed", "words"]),
	answers: z.strictObject(answers),
	protests: percent,
	heat: within(0, 10),
	contrition: percent,
	talks: z.boolean(),
	appetite: percent,
	sign: points,
	envy: within(0, 10),
	generous: within(0, 1),
	prices: z.record(id, points),
	exact: points,
});
export const players = z.strictObject({
	careful: temper,
	historical: temper,
	bold: temper,
	hawk: temper,
	dove: temper,
	titForTat: temper,
	generousTitForTat: temper,
	grim: temper,
	leverBuilder: temper,
	alwaysEscalate: temper,
});

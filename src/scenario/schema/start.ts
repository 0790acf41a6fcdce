// Schema of the two starting positions: every number, every lever, the promises already made.
import * as z from "zod/mini";
import { LEVERS, type LeverId, VARS, type VarId } from "../../rules/state.ts";
import { id, leverOrNone, month, perhaps, seatOrBoth, within } from "./common.ts";

const value = within(-1000, 1000);
const vars = {} as Record<VarId, typeof value>;
for (const name of VARS) vars[name] = value;

const place = z.strictObject({
	level: within(0, 1000),
	announced: within(-1, 1000),
	due: month,
	act: perhaps,
	held: within(0, 1000),
	until: month,
});
const levers = {} as Record<LeverId, typeof place>;
for (const name of LEVERS) levers[name] = place;

const promise = z.strictObject({
	clause: id,
	lever: leverOrNone,
	by: seatOrBoth,
	since: month,
	until: month,
	exact: z.boolean(),
	split: z.boolean(),
	status: z.enum(["due", "kept", "split", "broken", "ended"]),
	floor: within(0, 1000),
	points: within(0, 1000),
});

const start = z.strictObject({
	month,
	vars: z.strictObject(vars),
	levers: z.strictObject(levers),
	promises: z.array(promise).check(z.maxLength(40)),
});
export const starts = z.strictObject({ geneva: start, prologue: start });

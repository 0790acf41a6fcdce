// Schema of an offer's rows, shared by the chronicle and by the moves of a record.
import * as z from "zod/mini";
import { id, whole } from "./common.ts";

const picks = z.array(z.strictObject({ clause: id, months: whole(0, 24) })).check(z.maxLength(12));

/** Up to eight swaps, each with what either side gives and what binds both. */
export const swaps = z
	.array(z.strictObject({ us: picks, cn: picks, both: picks, exact: z.boolean() }))
	.check(z.maxLength(8));

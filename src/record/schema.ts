// Schemas of a record's lines: header, moves, entries, end mark.
import * as z from "zod/mini";
import {
	id,
	lever,
	leverOrNone,
	month,
	seat,
	step,
	whole,
	within,
} from "../scenario/schema/common.ts";
import { swaps } from "../scenario/schema/offer.ts";
import { GAME } from "./types.ts";

const actId = z.string().check(z.maxLength(64));
const source = z.enum(["order", "agency", "answer"]);
const bare = <T extends string>(type: T) => z.strictObject({ type: z.literal(type) });

/** Every move that a record can hold; whether it is allowed is the rules' business. */
export const move = z.discriminatedUnion("type", [
	z.strictObject({
		type: z.literal("forecast"),
		given: leverOrNone,
		expects: z.union([lever, z.literal("words")]),
		percent: whole(0, 100),
	}),
	bare("noForecast"),
	z.strictObject({ type: z.literal("order"), lever, act: actId, step }),
	z.strictObject({ type: z.literal("drop"), lever }),
	bare("seal"),
	bare("withdraw"),
	bare("stand"),
	z.strictObject({
		type: z.literal("answer"),
		how: z.enum(["match", "exceed", "protest", "silence"]),
		lever: leverOrNone,
		act: actId,
		step,
	}),
	z.strictObject({ type: z.literal("offer"), rows: swaps }),
	bare("accept"),
	bare("refuse"),
	bare("leave"),
	bare("call"),
	z.strictObject({
		type: z.literal("recordedAct"),
		lever,
		act: actId,
		step,
		to: within(-1, 1000),
		due: month,
		source,
	}),
	z.strictObject({ type: z.literal("recordedDrop"), lever }),
	z.strictObject({
		type: z.literal("recordedDeal"),
		offer: z.strictObject({ by: seat, rows: swaps }),
		leaders: z.boolean(),
		calmUntil: month,
	}),
	z.strictObject({ type: z.literal("recordedCall"), calmUntil: month }),
	z.strictObject({ type: z.literal("recordedSilence"), how: z.enum(["protest", "silence"]) }),
	bare("closeMonth"),
]);

const hex16 = z.string().check(z.regex(/^[0-9a-f]{16}$/, "0123456789abcdef"));
const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/, "64 x [0-9a-f]"));

const die = z.strictObject({
	site: z.string().check(z.minLength(1), z.maxLength(120)),
	n: whole(1, 0x1_0000_0000),
	value: whole(0, 0x1_0000_0000),
});

export const entry = z.strictObject({
	n: whole(1, 1_000_000),
	seat,
	move,
	dice: z.array(die).check(z.maxLength(500)),
	checksum: hex16,
});

export const endMark = z.strictObject({
	end: z.enum(["time", "rupture", "open"]),
	entries: whole(0, 1_000_000),
	digest: hex64,
});

/** The header without the scenario's body, which `loadBody` checks. */
export const header = z.strictObject({
	game: z.literal(GAME),
	format: whole(1, 1_000_000),
	epoch: whole(1, 1_000_000),
	scenario: z.strictObject({ id, version: whole(1, 1_000_000), sha256: hex64, body: z.unknown() }),
	seats: z.strictObject({ us: id, cn: id }),
	options: z.strictObject({
		start: z.enum(["geneva", "prologue"]),
		months: whole(1, 24),
		switches: z.strictObject({
			octoberCause: z.enum(["prepared", "triggered"]),
			genevaWording: z.enum(["vague", "exact"]),
			commerce: z.enum(["alone", "coordinated"]),
		}),
		chronicle: z.boolean(),
		takeOver: z.exactOptional(whole(-12, 24)),
	}),
	created: z
		.string()
		.check(z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, "2025-10-30T12:00:00.000Z")),
	checksum: hex16,
});

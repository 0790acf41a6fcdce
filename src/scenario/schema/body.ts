// The whole scenario as one object: what a record's header carries and a shared scenario file holds.
import * as z from "zod/mini";
import { chronicle, packages, retaliation } from "./history.ts";
import { card, facts, sources } from "./knowledge.ts";
import { players } from "./players.ts";
import { clauses, events, levers, numbers, numbersPlayed } from "./rows.ts";
import { starts } from "./start.ts";
import { texts } from "./texts.ts";

/** What the rules read; a change of these shapes asks for a new format or epoch of the record. */
const forRules = {
	scenario: card,
	numbers,
	levers,
	clauses,
	events,
	starts,
	packages,
	retaliation,
	chronicle,
};
/** What people and the computer's players read; free to grow, since no replay depends on it. */
const forPeople = { players, facts, sources, texts };

/** One part for each data file (`levers` = `levers.json`), and the texts by language. */
export const bodySchema = z.strictObject({ ...forRules, ...forPeople });

/** A scenario's whole body, plain JSON. */
export type Scenario = z.infer<typeof bodySchema>;

/** Only the parts that a replay needs; others may be there, in any shape. */
export const replaySchema = z.looseObject({ ...forRules, numbers: numbersPlayed });
export type RuleParts = Pick<Scenario, keyof typeof forRules>;

/** The other parts. */
export const peopleSchema = z.looseObject(forPeople);

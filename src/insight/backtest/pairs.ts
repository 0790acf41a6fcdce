// Reads the pairs of the backtest: the shape, and every reason to refuse a file, named by pair and field.
import { ANSWER_CLASSES, type AnswerClass } from "../../rules/retaliation-rows.ts";
import { daysBetween, isDay } from "./days.ts";

export const ACTORS = ["US", "CN", "both", "other"] as const;
export type Actor = (typeof ACTORS)[number];
export const KINDS = [
	"escalate",
	"deescalate",
	"agreement",
	"talks",
	"event",
	"domestic",
	"deadline",
] as const;
export type Kind = (typeof KINDS)[number];

export interface Trigger {
	date: string;
	actor: Actor;
	kind: Kind;
	instrument: string;
	detail: string;
}

/** One trigger with its recorded answer. `responder` may be "", a side, or sides joined by a bar. */
export interface Pair {
	id: string;
	trigger: Trigger;
	context: string;
	responder: string;
	response_class: AnswerClass;
	acceptable_also: AnswerClass[];
	intensity_0_5: number;
	/** Days from the trigger, or from its start where it is dated; null = no answer came. */
	lag_days: number | null;
}

/** The record dates some answers only to the week, so they may seem to come a few days early. */
const DATE_SLACK = 7;

type Fields = Record<string, unknown>;
const isFields = (x: unknown): x is Fields =>
	typeof x === "object" && x !== null && !Array.isArray(x);
const isOneOf = <T extends string>(list: readonly T[], x: unknown): x is T =>
	typeof x === "string" && (list as readonly string[]).includes(x);

/** The pairs of a file's parsed JSON, or the list of everything wrong with it (never both). */
export function readPairs(json: unknown): { pairs: Pair[]; problems: string[] } {
	const rows = isFields(json) ? json.pairs : undefined;
	if (!Array.isArray(rows)) return { pairs: [], problems: ["the file has no list of pairs"] };
	if (rows.length === 0) return { pairs: [], problems: ["the list of pairs is empty"] };
	const problems: string[] = [];
	const seen: string[] = [];
	rows.forEach((row: unknown, i) => {
		const name =
			isFields(row) && typeof row.id === "string" && row.id !== "" ? row.id : `pair ${i + 1}`;
		if (!isFields(row)) problems.push(`${name}: is not an object`);
		else for (const what of wrongWith(row)) problems.push(`${name}: ${what}`);
		if (seen.includes(name)) problems.push(`${name}: the id is used twice`);
		seen.push(name);
	});
	return problems.length > 0 ? { pairs: [], problems } : { pairs: rows as Pair[], problems };
}

function wrongWith(row: Fields): string[] {
	const wrong: string[] = [];
	if (typeof row.id !== "string" || row.id === "") wrong.push("id is missing");
	if (isFields(row.trigger)) wrong.push(...wrongTrigger(row.trigger));
	else wrong.push("trigger is missing");
	if (typeof row.context !== "string") wrong.push("context is missing");
	if (!isResponder(row.responder))
		wrong.push(`responder ${show(row.responder)} is not US, CN, both, sides joined by "|", or ""`);
	if (!isOneOf(ANSWER_CLASSES, row.response_class))
		wrong.push(`response_class ${show(row.response_class)} is not a class`);
	const also = row.acceptable_also;
	if (!Array.isArray(also)) wrong.push("acceptable_also is not a list");
	else
		for (const one of also)
			if (!isOneOf(ANSWER_CLASSES, one)) wrong.push(`acceptable_also ${show(one)} is not a class`);
	const intensity = row.intensity_0_5;
	if (typeof intensity !== "number" || !(intensity >= 0 && intensity <= 5))
		wrong.push(`intensity_0_5 ${show(intensity)} is not 0 to 5`);
	if (row.lag_days !== null && !Number.isInteger(row.lag_days))
		wrong.push(`lag_days ${show(row.lag_days)} is neither whole days nor null`);
	wrong.push(...wrongDates(row));
	return wrong;
}

function wrongTrigger(trigger: Fields): string[] {
	const wrong: string[] = [];
	if (!isDay(trigger.date))
		wrong.push(`trigger.date ${show(trigger.date)} is not a day like 2025-05-13`);
	if (!isOneOf(ACTORS, trigger.actor))
		wrong.push(`trigger.actor ${show(trigger.actor)} is not one of ${ACTORS.join(", ")}`);
	if (!isOneOf(KINDS, trigger.kind))
		wrong.push(`trigger.kind ${show(trigger.kind)} is not one of ${KINDS.join(", ")}`);
	if (typeof trigger.instrument !== "string" || trigger.instrument === "")
		wrong.push("trigger.instrument is missing");
	if (typeof trigger.detail !== "string" || trigger.detail === "")
		wrong.push("trigger.detail is missing");
	return wrong;
}

function isResponder(x: unknown): boolean {
	if (typeof x !== "string") return false;
	return x === "" || x.split("|").every((side) => isOneOf(ACTORS, side));
}

/** Answers must not be dated before their trigger; a negative lag (answer before the start date) moves the limit. */
function wrongDates(row: Fields): string[] {
	if (!isFields(row.trigger) || !isDay(row.trigger.date) || !Array.isArray(row.response_ids))
		return [];
	const early = typeof row.lag_days === "number" ? Math.min(0, row.lag_days) : 0;
	const wrong: string[] = [];
	for (const id of row.response_ids) {
		const digits = typeof id === "string" ? id.slice(0, 8) : "";
		const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
		if (!isDay(day)) continue;
		if (daysBetween(row.trigger.date, day) < early - DATE_SLACK) {
			wrong.push(
				`dates out of order: answer ${String(id)} comes before its trigger of ${row.trigger.date}`,
			);
		}
	}
	return wrong;
}

const show = (x: unknown): string => (x === undefined ? "(missing)" : JSON.stringify(x));

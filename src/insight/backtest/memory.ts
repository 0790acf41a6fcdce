// What the scenario's record knew on a day: truce, talks, tariffs, boldness, grievance, shortage - earlier entries only.
import { clamp } from "../../rules/math.ts";
import { type Codebook, code, loosenessOf } from "./codebook.ts";
import { daysBetween } from "./days.ts";
import type { Actor, Kind } from "./pairs.ts";

/** One dated entry of the record; `known` is set for deadlines. */
export interface RecordEntry {
	id: string;
	date: string;
	known: string | null;
	actor: Actor;
	kind: Kind;
	instrument: string;
	detail: string;
	magnitude: Readonly<Record<string, unknown>> | null;
	responds_to: string | null;
}

/** The record as it stood on the morning of a day. */
export interface Memory {
	day: string;
	/** Entries dated before the day, oldest first. */
	past: RecordEntry[];
	/** Deadlines known by the day and not over. */
	ahead: RecordEntry[];
	book: Codebook;
}

/** Cuts the record at a day: nothing dated on it or later is kept, except dates that were known by then. */
export function memoryOf(record: readonly RecordEntry[], book: Codebook, day: string): Memory {
	const past = record.filter((e) => e.known === null && e.date < day);
	const ahead = record.filter((e) => e.known !== null && e.known <= day && e.date >= day);
	return { day, past, ahead, book };
}

/** A number of the code book's memory; a missing one is an error in the file. */
export function setting(book: Codebook, name: string): number {
	const value = book.memory[name];
	if (value === undefined) throw new Error(`codebook: memory.${name} is missing`);
	return value;
}

const within = (m: Memory, e: RecordEntry, name: string): boolean =>
	daysBetween(e.date, m.day) <= setting(m.book, name);
const recent = (m: Memory, name: string, test: (e: RecordEntry) => boolean): boolean =>
	m.past.some((e) => within(m, e, name) && test(e));
const has = (e: RecordEntry, part: string): boolean => e.instrument.includes(part);
const by = (e: RecordEntry, side: "US" | "CN"): boolean => e.actor === side || e.actor === "both";
const isCalm = (e: RecordEntry): boolean => e.kind === "agreement" || has(e, "leader_call");
const codeOf = (m: Memory, e: RecordEntry) => code(m.book, e.kind, e.instrument, e.detail);

export const surprised = (m: Memory): boolean => recent(m, "surpriseDays", isCalm);
export const accused = (m: Memory): boolean => recent(m, "accusedDays", (e) => has(e, "bad_faith"));
export const inTalks = (m: Memory): boolean =>
	recent(m, "channelDays", (e) => e.kind === "talks" || isCalm(e));
export const truceEnd = (m: Memory): RecordEntry | undefined =>
	m.ahead.find((e) => has(e, "truce_clock"));
export const meeting = (m: Memory): RecordEntry | undefined =>
	m.ahead.find((e) => has(e, "summit"));

/** A deal of the last weeks is being carried out. */
export const dealFresh = (m: Memory): boolean =>
	recent(m, "channelDays", (e) => e.kind === "agreement");

/** Both sides have raised tariffs on everything within the last days. */
export function inLadder(m: Memory): boolean {
	const step = (side: "US" | "CN") => (e: RecordEntry) =>
		e.kind === "escalate" && by(e, side) && has(e, "tariffs");
	return recent(m, "ladderDays", step("US")) && recent(m, "ladderDays", step("CN"));
}

/** Wording of the last agreement that says anything of it, 0 exact - 1 loose. */
export function looseness(m: Memory): number {
	for (const e of [...m.past].reverse()) {
		if (e.kind !== "agreement") continue;
		const loose = loosenessOf(m.book, e.instrument, e.detail);
		if (loose !== null) return loose;
	}
	return 0;
}

/** Add-on tariff of a side in force, in points; threats and plans do not count. */
export function addOn(m: Memory, side: "US" | "CN"): number {
	let points = 0;
	for (const e of m.past) {
		if (e.magnitude?.threat_only || e.magnitude?.announced_only) continue;
		const change = e.magnitude?.[side === "US" ? "us_addon_pp" : "cn_addon_pp"];
		if (Array.isArray(change) && typeof change[1] === "number") points = change[1];
	}
	return points;
}

/** A side's boldness, 0-1: rises a little by each round survived, more by each concession won (R2). */
export function boldness(m: Memory, side: "US" | "CN"): number {
	const rounds: string[] = [];
	let won = 0;
	for (const e of m.past) {
		if (
			e.kind === "escalate" &&
			e.actor === side &&
			e.responds_to &&
			!rounds.includes(e.responds_to)
		)
			rounds.push(e.responds_to);
		if (e.kind === "agreement" && gaveIn(e, side === "US" ? "cn_addon_pp" : "us_addon_pp"))
			won += 1;
	}
	const n = (name: string) => setting(m.book, name);
	return clamp(
		n("boldness") + n("boldnessSurvived") * rounds.length + n("boldnessWon") * won,
		0,
		1,
	);
}

/** True where the agreement lowered the other side's tariff or traded an input for the supply. */
function gaveIn(e: RecordEntry, measure: string): boolean {
	const change = e.magnitude?.[measure];
	return (
		e.instrument.includes("<->") || (Array.isArray(change) && Number(change[1]) < Number(change[0]))
	);
}

/** Small blows against a side that it has left unanswered lately, as a share (R21). */
export function grievance(m: Memory, side: "US" | "CN"): number {
	const answered = m.past.map((e) => e.responds_to);
	const open = m.past.filter(
		(e) =>
			within(m, e, "grievanceDays") &&
			e.kind === "escalate" &&
			e.actor === (side === "US" ? "CN" : "US") &&
			codeOf(m, e).severity <= 2 &&
			!answered.includes(e.id),
	);
	return clamp(setting(m.book, "grievance") * open.length, 0, 1);
}

/** A shortage has been reported and no agreement on the supply has come since. */
export function shortageOpen(m: Memory): boolean {
	const last = m.past.filter((e) => has(e, "shortage") && within(m, e, "shortageDays")).at(-1);
	return last !== undefined && !m.past.some((e) => e.kind === "agreement" && e.date > last.date);
}

/** Washington's dependence on the supply as far as it was felt by then, 0-1 (R12). */
export function dependenceUs(m: Memory): number {
	if (m.past.some((e) => has(e, "shortage"))) return setting(m.book, "dependenceFelt");
	const licensed = m.past.some(
		(e) => e.kind === "escalate" && e.actor === "CN" && has(e, "rare_earth"),
	);
	return setting(m.book, licensed ? "dependenceLicensed" : "dependenceUs");
}

/** A blow of severity 4 or more that no agreement has settled yet. */
export function majorOpen(m: Memory): boolean {
	return recent(
		m,
		"majorDays",
		(e) =>
			e.kind === "escalate" &&
			codeOf(m, e).severity >= 4 &&
			!m.past.some((a) => isCalm(a) && a.date > e.date),
	);
}

/** Security controls traded so far, as a share of five (R18). */
export function precedent(m: Memory): number {
	const traded = m.past.filter(
		(e) =>
			e.kind === "deescalate" &&
			e.actor === "US" &&
			codeOf(m, e).marks.some((k) => k === "chips" || k === "inputs"),
	);
	return clamp(setting(m.book, "precedentStep") * traded.length, 0, 1);
}

/** A world-wide rule of the side is in force and no agreement has come since (R24). */
export function burdened(m: Memory, side: "US" | "CN"): boolean {
	return m.past.some(
		(e) =>
			e.kind === "escalate" &&
			e.actor === side &&
			codeOf(m, e).marks.includes("worldwide") &&
			!m.past.some((a) => a.kind === "agreement" && a.date > e.date),
	);
}

/** The side has a threat out within the last month. */
export const threatOut = (m: Memory, side: "US" | "CN"): boolean =>
	recent(m, "majorDays", (e) => e.actor === side && Boolean(e.magnitude?.threat_only));
/** Beijing's world-wide licence regime has been written already. */
export const regimeBuilt = (m: Memory): boolean =>
	m.past.some((e) => e.actor === "CN" && has(e, "extraterritorial"));

// Levers, acts and starting positions are within their ranges and make sense together.
import { RANGE } from "../../rules/range.ts";
import { LEVERS, type LeverId, VARS } from "../../rules/state.ts";
import type { RuleParts } from "../schema/body.ts";
import type { Report, RuleCheck } from "./report.ts";

type Row = RuleParts["levers"][number];

const range = (row: { min: number; max: number }): string => `${row.min}..${row.max}`;

function checkAct(
	row: Row,
	act: Row["acts"][number],
	path: readonly PropertyKey[],
	report: Report,
): void {
	if ((act.by === null) === (act.to === null)) report("byAndTo", path, { by: act.by, to: act.to });
	if (act.to !== null && (act.to < row.min || act.to > row.max))
		report("outOfRange", [...path, "to"], act.to, range(row));
	if (act.by !== null && Math.abs(act.by) > row.max - row.min)
		report("outOfRange", [...path, "by"], act.by, `±${row.max - row.min}`);
	// an act that moves no level works through its effects alone
	if (act.by === 0 && act.effects.length === 0)
		report("outOfRange", [...path, "by"], act.by, "effects");
	// a threat that can only be announced needs a price for announcing it, and a day on which it comes
	if (act.announceOnly && act.announceCost === null)
		report("badShape", [...path, "announceCost"], null, "number");
	if (act.announceCost !== null && act.delay < 1)
		report("outOfRange", [...path, "delay"], act.delay, ">= 1");
}

function checkStart(
	s: RuleParts,
	name: "geneva" | "prologue",
	rows: ReadonlyMap<LeverId, Row>,
	report: Report,
): void {
	const start = s.starts[name];
	for (const id of VARS) {
		const { low, high } = RANGE[id];
		const value = start.vars[id];
		if (value < low || value > high)
			report("outOfRange", ["starts", name, "vars", id], value, `${low}..${high}`);
	}
	for (const id of LEVERS) {
		const row = rows.get(id);
		if (!row) continue;
		const place = start.levers[id];
		const path = ["starts", name, "levers", id];
		const bad = (key: string, value: unknown, expected: string) =>
			report("outOfRange", [...path, key], value, expected);
		if (place.level < row.min || place.level > row.max) bad("level", place.level, range(row));
		if (place.held > row.max) bad("held", place.held, range(row));
		if (place.announced >= 0) {
			if (place.announced < row.min || place.announced > row.max)
				bad("announced", place.announced, range(row));
			if (place.due <= start.month) bad("due", place.due, `> ${start.month}`);
			if (!row.acts.some((act) => act.id === place.act))
				report(
					"unknownReference",
					[...path, "act"],
					place.act,
					row.acts.map((act) => act.id).join(", "),
				);
		} else if (place.due !== 0 || place.act !== "") bad("due", place.due, "0");
		if (place.until !== 0 && place.until < start.month)
			bad("until", place.until, `0, >= ${start.month}`);
	}
}

export const checkLevers: RuleCheck = (s, report) => {
	const rows = new Map<LeverId, Row>();
	s.levers.forEach((row, i) => {
		rows.set(row.id, row);
		if (row.min > row.max) report("outOfRange", ["levers", i, "max"], row.max, `>= ${row.min}`);
		row.acts.forEach((act, j) => {
			checkAct(row, act, ["levers", i, "acts", j], report);
		});
	});
	checkStart(s, "geneva", rows, report);
	checkStart(s, "prologue", rows, report);
	s.events.agencies.forEach((agency, i) => {
		const acts = rows.get(agency.lever)?.acts ?? [];
		if (!acts.some((act) => act.id === agency.act))
			report(
				"unknownReference",
				["events", "agencies", i, "act"],
				agency.act,
				acts.map((act) => act.id).join(", "),
			);
	});
	const curve = s.numbers.tradeCurve.points;
	curve.forEach((point, i) => {
		const before = curve[i - 1];
		if (before && point[0] <= before[0])
			report("badOrder", ["numbers", "tradeCurve", "points", i], point);
	});
};

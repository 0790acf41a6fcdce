// Each cross-check catches its breach, at its place.
import { describe, expect, it } from "vitest";
import { EPOCH } from "../../src/scenario/index.ts";
import { broken, type Path, scenario, told } from "./files.ts";

const FIRST = scenario.levers[0]?.id;
const EVENT = scenario.events.months[0]?.id;
const CLAUSE = scenario.clauses[0]?.id;
const DATED = "20241202_us_entity140";
const ACT: Path = ["levers", 0, "acts", 0];
const PICK: Path = ["packages", 0, "rows", 0, "cn", 0];

/** What is told, and one value that brings it about. */
const BREACHES: readonly (readonly [told: string, path: Path, value: unknown])[] = [
	// ids
	["levers.json [1].id duplicateId", ["levers", 1, "id"], FIRST],
	["levers.json missing", ["levers", 1, "id"], FIRST],
	[
		"levers.json [0].acts[1].id duplicateId",
		["levers", 0, "acts", 1, "id"],
		scenario.levers[0]?.acts[0]?.id,
	],
	["clauses.json [1].id duplicateId", ["clauses", 1, "id"], CLAUSE],
	["events.json accidents[0].id duplicateId", ["events", "accidents", 0, "id"], EVENT],
	["facts.json [1].id duplicateId", ["facts", 1, "id"], scenario.facts[0]?.id],
	["levers.json [0].seat wrongSeat", ["levers", 0, "seat"], "cn"],
	// references
	["levers.json [0].rules[0] unknownReference", ["levers", 0, "rules"], ["R99"]],
	["clauses.json [0].facts[0] unknownReference", ["clauses", 0, "facts"], ["F999"]],
	["events.json months[0].facts[0] unknownReference", ["events", "months", 0, "facts"], ["F999"]],
	["events.json agencies[0].act unknownReference", ["events", "agencies", 0, "act"], "dance"],
	["facts.json [0].sources[0] unknownReference", ["facts", 0, "sources"], ["the-pub"]],
	[
		"numbers.json values.trustPerBlow.sources[0] unknownReference",
		["numbers", "values", "trustPerBlow", "sources"],
		["hearsay"],
	],
	["retaliation.json [0].facts noSource", ["retaliation", 0, "facts"], []],
	[
		"rules.en.json R1.supporting[0] unknownReference",
		["texts", "en", "rules", "R1", "supporting"],
		["20300101_x"],
	],
	[
		`timeline.en.json ${DATED}.sources[0] unknownReference`,
		["texts", "en", "timeline", DATED, "sources"],
		["x"],
	],
	// levers, acts, starts
	["levers.json [0].acts[0] byAndTo", [...ACT, "to"], 20],
	["levers.json [0].acts[0] byAndTo", [...ACT, "by"], null],
	["levers.json [0].acts[0].to outOfRange", [...ACT, "to"], 400],
	["levers.json [0].acts[0].by outOfRange", [...ACT, "by"], 400],
	["levers.json [0].acts[0].delay outOfRange", [...ACT, "delay"], 0],
	["levers.json [0].max outOfRange", ["levers", 0, "min"], 999],
	["starts.json geneva.vars.trust outOfRange", ["starts", "geneva", "vars", "trust"], 101],
	[
		"starts.json geneva.levers.cn.tap.level outOfRange",
		["starts", "geneva", "levers", "cn.tap", "level"],
		140,
	],
	[
		"starts.json geneva.levers.us.tariff.act unknownReference",
		["starts", "geneva", "levers", "us.tariff"],
		{ level: 30, announced: 40, due: 3, act: "dance", held: 0, until: 0 },
	],
	[
		"starts.json geneva.promises[0].clause unknownReference",
		["starts", "geneva", "promises", 0, "clause"],
		"peace",
	],
	["numbers.json tradeCurve.points[1] badOrder", ["numbers", "tradeCurve", "points", 1, 0], -5],
	// clauses and packages
	["clauses.json [0].seat wrongSeat", ["clauses", 0, "seat"], "cn"],
	["clauses.json [0].amount outOfRange", ["clauses", 0, "amount"], 500],
	["clauses.json [0].months[1] badDuration", ["clauses", 0, "months"], [3, 3]],
	["packages.json [0].rows[0].cn[0].months badDuration", [...PICK, "months"], 7],
	["packages.json [0].rows[0].cn[0].clause unknownReference", [...PICK, "clause"], "peace"],
	["packages.json [0].rows[0].cn[0].clause wrongSeat", [...PICK, "clause"], CLAUSE],
	// chronicle
	["chronicle.json [1].date badOrder", ["chronicle", 1, "date"], "2024-12-01"],
	["chronicle.json [0].date badOrder", ["chronicle", 0, "date"], "2025-02-30"],
	["chronicle.json [0].month wrongMonth", ["chronicle", 0, "month"], 3],
	["chronicle.json [1].answers unknownReference", ["chronicle", 1, "answers"], "20300101_x"],
	// retaliation
	["retaliation.json [0].votes[0].lag badOrder", ["retaliation", 0, "votes", 0, "lag"], [9, 3]],
	// texts
	[
		"texts.en.json levers.us.tariff.name noText",
		["texts", "en", "texts", "levers", "us.tariff", "name"],
		"",
	],
	[`timeline.en.json ${DATED} noText`, ["texts", "en", "timeline", DATED], undefined],
	["rules.en.json R25 noText", ["texts", "en", "rules", "R25"], undefined],
	// the card
	["scenario.json epoch otherRules", ["scenario", "epoch"], EPOCH + 1],
	["events.json agencies[0].weight notWhole", ["events", "agencies", 0, "weight"], 1.5],
	["scenario.json months[1] badOrder", ["scenario", "months"], [8, 8]],
];

describe("cross-checks", () => {
	it.each(BREACHES)("%s", (expected, path, value) => {
		expect(told(broken([path, value]))).toContain(expected);
	});
});

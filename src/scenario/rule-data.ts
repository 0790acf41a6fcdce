// The part of a scenario that the rules read.

import { NUMBERS, type Numbers } from "../rules/numbers.ts";
import type { RuleData } from "../rules/rows.ts";
import type { RuleParts } from "./schema/body.ts";

/** Rule data of a loaded scenario; shares the scenario's rows, which nobody changes. */
export function ruleData(s: RuleParts): RuleData {
	const numbers = {} as Numbers;
	for (const id of NUMBERS) numbers[id] = s.numbers.values[id].value;
	return {
		epoch: s.scenario.epoch,
		months: s.scenario.months,
		numbers,
		tradeCurve: s.numbers.tradeCurve.points,
		levers: s.levers,
		clauses: s.clauses,
		events: s.events.months,
		accidents: s.events.accidents,
		agencies: s.events.agencies,
		retaliation: s.retaliation,
		starts: s.starts,
		packages: s.packages,
		chronicle: s.chronicle,
	};
}

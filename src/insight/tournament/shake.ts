// Scenarios shaken: every coefficient that no measurement stands behind is moved at random by up to a quarter.
import { quickDice } from "../../players/dice.ts";
import type { Effect, NumberId, RuleData } from "../../rules/index.ts";
import { isCount, reweighed, STEP } from "../sensitivity/shake.ts";

const STEPS = 2000;
/**
 * The mark on the scale of tension at which a game breaks. It ends near the scale's own end, so it stays; what
 * a blow adds is shaken, which comes to the same.
 */
const SCALE: readonly NumberId[] = ["ruptureFrom"];

/**
 * The scenario's rule data with each of these numbers, each retaliation rule's weight, and each effect of acts,
 * clauses and events multiplied by a factor of its own between 0.75 and 1.25. Counts (points, orders, offers,
 * months) are rules and stay, and so does the scale of tension. The same `seed` shakes alike.
 */
export function shakenData(data: RuleData, uncertain: readonly NumberId[], seed: number): RuleData {
	const dice = quickDice(seed);
	const factor = (): number => 1 - STEP + (2 * STEP * dice.roll("shake", STEPS + 1)) / STEPS;
	const grain = (x: number): number => Math.round(x * 1e6) / 1e6;
	const numbers = { ...data.numbers };
	for (const id of uncertain) {
		if (isCount(id) || SCALE.includes(id) || id === "endShare") continue;
		numbers[id] = grain(numbers[id] * factor());
		if (id === "averageShare") numbers.endShare = grain(1 - numbers.averageShare);
	}
	const moved = (effects: readonly Effect[]): Effect[] =>
		effects.map(([of, d]) => [of, grain(d * factor())] as const);
	return {
		...data,
		numbers,
		levers: data.levers.map((row) => ({
			...row,
			acts: row.acts.map((act) => ({ ...act, effects: moved(act.effects) })),
		})),
		clauses: data.clauses.map((clause) => ({ ...clause, home: moved(clause.home) })),
		events: data.events.map((event) => ({ ...event, effects: moved(event.effects) })),
		accidents: data.accidents.map((event) => ({ ...event, effects: moved(event.effects) })),
		retaliation: data.retaliation.map((rule) => reweighed(rule, factor())),
	};
}

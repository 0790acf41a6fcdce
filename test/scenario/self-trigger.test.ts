// A rule must not set itself off: what counts as that, and what stops it.
import { describe, expect, it } from "vitest";
import { selfTrigger } from "../../src/scenario/checks/retaliation.ts";
import type { Scenario } from "../../src/scenario/index.ts";
import { broken, scenario, told } from "./files.ts";

type Rule = Scenario["retaliation"][number];
type Vote = Rule["votes"][number];

const vote = (more: Partial<Vote>): Vote => ({
	answer: "mirror",
	when: [],
	weight: 1,
	scale: [],
	levers: ["us.tariff", "cn.tariff"],
	intensity: [1, 0],
	lag: [0, 3],
	...more,
});
const rule = (when: Rule["when"], one: Vote): [Rule, Vote] => [
	{ id: "R1", when, votes: [one], restraints: [], force: [], facts: ["F1"] },
	one,
];

describe("a rule that triggers itself", () => {
	it("answers a blow in kind, no milder, on either side, whatever the state", () => {
		expect(selfTrigger(...rule([["escalates", "=", 1]], vote({})))).toBe("us.tariff");
		expect(
			selfTrigger(
				...rule(
					[
						["tariff", "=", 1],
						["severity", ">=", 3],
					],
					vote({}),
				),
			),
		).toBe("us.tariff");
	});

	it.each<[string, Rule["when"], Partial<Vote>]>([
		["a side", [["byUs", "=", 1]], { levers: ["cn.tariff"] }],
		["another kind of blow", [["chips", "=", 1]], {}],
		["a milder answer", [["severity", ">=", 2]], { intensity: [0.8, 0] }],
		[
			"a state that can change",
			[
				["escalates", "=", 1],
				["truce", "=", 1],
			],
			{},
		],
		["a test of the vote", [["escalates", "=", 1]], { when: [["saturated", "<", 0.5]] }],
		[
			"a weight that saturation brings to nothing",
			[["tariff", "=", 1]],
			{ scale: [["saturated", -1]] },
		],
		["words", [["escalates", "=", 1]], { answer: "symbolic", levers: [] }],
	])("is stopped by %s", (_, when, more) => {
		expect(selfTrigger(...rule(when, vote(more)))).toBeNull();
	});

	it("is refused in a scenario, and no shipped rule is one", () => {
		const bad = broken(
			[["retaliation", 0, "when"], [["escalates", "=", 1]]],
			[["retaliation", 0, "votes"], [vote({})]],
		);
		expect(told(bad)).toEqual(["retaliation.json [0].votes[0] selfTrigger"]);
		for (const shipped of scenario.retaliation)
			for (const one of shipped.votes) expect(selfTrigger(shipped, one)).toBeNull();
	});
});

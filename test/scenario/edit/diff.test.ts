// What was changed is told place by place, and each change can be taken back by itself.
import { describe, expect, test } from "vitest";
import { changesOf, isSame, takenBack } from "../../../src/scenario/edit/diff.ts";
import { without, withRow, withValue } from "../../../src/scenario/edit/path.ts";
import { scenario } from "../files.ts";

const event = { id: "storm", month: 3, needs: [], effects: [], facts: ["F1"], rules: [] };

describe("changes", () => {
	test("none between a scenario and its copy", () => {
		expect(changesOf(scenario, structuredClone(scenario))).toEqual([]);
	});

	test("a number is named with its place, what it was and what it is", () => {
		const after = withValue(scenario, ["numbers", "values", "usPoints", "value"], 5);
		expect(changesOf(scenario, after)).toEqual([
			{ kind: "set", path: ["numbers", "values", "usPoints", "value"], from: 4, to: 5 },
		]);
	});

	test("a row is known by its id, so one put in before it changes nothing else", () => {
		const after = withValue(
			withRow(scenario, ["events", "months", 0], event),
			["events", "months", 1, "month"],
			2,
		);
		expect(changesOf(scenario, after)).toEqual([
			{ kind: "set", path: ["events", "months", 1, "month"], from: 1, to: 2 },
			{ kind: "added", path: ["events", "months", 0], to: event },
		]);
	});

	test("effects are one thing: a list of pairs has no names", () => {
		const path = ["levers", 0, "acts", 0, "effects"];
		const after = withValue(scenario, path, [["usHawks", 9]]);
		const from = scenario.levers[0]?.acts[0]?.effects;
		expect(changesOf(scenario, after)).toEqual([{ kind: "set", path, from, to: [["usHawks", 9]] }]);
	});

	test("another order of the same rows is told", () => {
		const [first, second, ...rest] = scenario.clauses;
		const after = { ...scenario, clauses: [second, first, ...rest] };
		expect(changesOf(scenario, after).map(({ kind, path }) => [kind, path])).toEqual([
			["order", ["clauses"]],
		]);
	});
});

describe("taking back", () => {
	const edits: ((s: typeof scenario) => typeof scenario)[] = [
		(s) => withValue(s, ["numbers", "values", "orders", "value"], 3),
		(s) => withRow(s, ["events", "months", 2], event),
		(s) => without(s, ["events", "months", 5]),
		(s) => without(s, ["facts", 3]),
		(s) => withValue(s, ["starts", "geneva", "levers", "us.tariff", "level"], 54),
		(s) => withValue<typeof s>(s, ["texts", "en", "texts", "events", "storm"], { title: "Storm" }),
		(s) => without(s, ["texts", "en", "texts", "packages", "truce90"]),
		(s) => ({ ...s, clauses: [...s.clauses.slice(2), ...s.clauses.slice(0, 2)] }),
		(s) => without(s, ["clauses", 4]),
	];
	const all = edits.reduce((s, edit) => edit(s), scenario);

	test("one change leaves the others as they are", () => {
		const changes = changesOf(scenario, all);
		expect(changes.length).toBeGreaterThanOrEqual(edits.length);
		for (const change of changes.filter(({ kind }) => kind !== "order")) {
			const left = changesOf(scenario, takenBack(all, change));
			expect(left).toHaveLength(changes.length - 1);
		}
	});

	test("one after another, in any order, leads back to the first version", () => {
		for (const last of [false, true]) {
			let now = all;
			for (let i = 0; i < 40 && !isSame(scenario, now); i++) {
				const change = changesOf(scenario, now).at(last ? -1 : 0);
				if (change) now = takenBack(now, change);
			}
			expect(now).toEqual(scenario);
		}
	});
});

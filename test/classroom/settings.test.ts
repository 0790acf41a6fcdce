// What of an instructor's settings does not hold, by field; and what a new class makes of a title.
import { describe, expect, it } from "vitest";
import { settingsProblems } from "../../src/classroom/index.ts";
import { SETTINGS } from "../support/class/api.ts";
import { pureClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const problemsOf = (settings: Partial<typeof SETTINGS>, of = scenario) =>
	settingsProblems({ ...SETTINGS, ...settings }, of, ["settings"]).map(
		({ path, code, expected }) => [path, code, expected],
	);

describe("a title", () => {
	it.each(["", "  ", "Seminar 3: 关税", "x".repeat(60), "a\tb"])("%j holds", (title) => {
		expect(problemsOf({ title })).toEqual([]);
	});

	it.each([["\u202eevil\u0000\u0007<b>"], ["<b>bold</b>"], [`\u0000${"x".repeat(70)}`]])(
		"%j cannot be shown",
		(title) => {
			expect(problemsOf({ title })).toEqual([["settings.title", "badText", ""]]);
		},
	);

	it("that is too long is told how long it may be", () => {
		expect(problemsOf({ title: "x".repeat(61) })).toEqual([["settings.title", "tooLarge", "60"]]);
	});

	it("has its spaces put in order in a new class, and is none where it cannot be shown", () => {
		const titled = (title: string) => pureClass(scenario, { title }).state.settings.title;
		expect(titled("  Spring   term ")).toBe("Spring term");
		expect(titled("\u202eevil")).toBe("");
	});
});

describe("the last month", () => {
	it.each([
		["geneva-to-busan", 1, 12],
		["geneva-weekend", 1, 3],
		["after-busan", 8, 19],
	] as const)("of %s is any from %i to %i", (id, first, last) => {
		const of = shippedScenario(id);
		for (let months = 1; months <= 24; months++)
			expect([months, problemsOf({ months }, of)]).toEqual([
				months,
				months >= first && months <= last
					? []
					: [["settings.months", "outOfRange", `${first}..${last}`]],
			]);
	});
});

// Months that have closed stay the same objects: pages are drawn anew only where one has come or gone.
import { expect, test } from "vitest";
import { closedMonths, steadyList } from "../../../src/client/stores/closed-months.ts";
import { createMatchStore } from "../../../src/client/stores/match.ts";
import { compile, createGame, DEFAULT_SWITCHES, view } from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();

test("a list is the same one while it holds the same things in the same order", () => {
	const steady = steadyList<string>();
	const first = steady(["a", "b"]);
	expect(steady(["a", "b"])).toBe(first);
	expect(steady(["b", "a"])).toEqual(["b", "a"]);
	expect(steady([])).toEqual([]);
	expect(steady(["a", "b"])).toEqual(["a", "b"]);
});

test("a month is one object for each way of seeing it", () => {
	const book = compile(ruleData(scenario));
	const game = createGame(book, {
		start: "geneva",
		months: 8,
		switches: DEFAULT_SWITCHES,
		chronicle: false,
	});
	let seen = view(book, game, "us");
	const closed = closedMonths(book, () => seen);
	const close = { month: 1, game };
	const before = closed(close);
	expect(closed(close)).toBe(before);
	seen = view(book, game, "cn");
	expect(closed(close)).not.toBe(before);
	expect(closed(close).score).toEqual(before.score);
});

test("a game hands out its list again after a move that closes no month", async () => {
	const setup = setupOf(scenario, { controllers: { us: PERSON, cn: PERSON } });
	const store = createMatchStore({ ...setup, id: "g", name: "", seat: "us" });
	const { months, page } = store.getState();
	expect(await store.getState().move({ type: "noForecast" })).toBeNull();
	expect(store.getState().page).not.toBe(page);
	expect(store.getState().months).toBe(months);
});

// What the four dimensions leave over of an offer's worth is shown as what it is: a rupture nearer or farther.
import { expect, it } from "vitest";
import { safetyOf, toldWorth } from "../../../../src/client/viewmodel/talks/safety.ts";
import { compile, createGame, worth } from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { OPTIONS } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const book = compile(ruleData(shippedScenario()));
const visit = [{ us: [], cn: [], both: [{ clause: "both.visit", months: 0 }], exact: false }];

/** The worth of a promise of no surprises, at this tension. */
function at(tension: number) {
	const game = createGame(book, OPTIONS);
	game.vars.tension = tension;
	return worth(book, game, "us", visit);
}

it("is nothing in a calm month", () => {
	expect(safetyOf(at(3))).toBe(0);
});

it("with the dimensions it sums up to the worth, in a hot month", () => {
	const hot = at(9.4);
	const sum = hot.dimensions.reduce((all, one) => all + one, 0);
	expect(safetyOf(hot)).not.toBe(0);
	expect(sum + safetyOf(hot)).toBeCloseTo(hot.total, 6);
});

it("leaves out what one decimal does not show", () => {
	expect(safetyOf({ total: 0.14, dimensions: [0.1, 0, 0, 0] })).toBe(0);
	expect(safetyOf({ total: -2.2, dimensions: [0, 0, 0, 0.1] })).toBeCloseTo(-2.3, 6);
});

it("is told with the dimensions so that all of it sums to the total as told", () => {
	const tenths = (told: ReturnType<typeof toldWorth>): number =>
		[...told.dimensions, told.safety].reduce((all, one) => all + Math.round(one * 10), 0);
	const plain = toldWorth({ total: 1.04, dimensions: [1.06, 0.87, -0.96, 0.07] });
	expect(tenths(plain)).toBe(10);
	expect(plain.safety).toBe(0);
	expect(tenths(toldWorth({ total: 1.34, dimensions: [1.06, 0.87, -0.96, 0.07] }))).toBe(13);
	expect(tenths(toldWorth({ total: 1.08, dimensions: [1.06, 0.87, -0.96, 0.07] }))).toBe(11);
	const hot = at(9.4);
	expect(tenths(toldWorth(hot))).toBe(Math.round(hot.total * 10));
});

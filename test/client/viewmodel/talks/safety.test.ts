// What the four dimensions leave over of an offer's worth is shown as what it is: a rupture nearer or farther.
import { expect, it } from "vitest";
import { safetyOf } from "../../../../src/client/viewmodel/talks/safety.ts";
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

// A month's close: how a seat's own forecast is scored.
import { describe, expect, it } from "vitest";
import { order, passed, planning, revealed } from "./levers/table.ts";

describe("a forecast on a lever of one's own", () => {
	const forecast = (given: "us.diversify" | "us.entity") =>
		planning((game) => {
			game.us.forecast = { given, expects: "words", percent: 70 };
		});

	it("counts where the lever was used, whether anybody is struck by it or not", () => {
		const after = passed(revealed(forecast("us.diversify"), [order("us.diversify", "invest")]));
		expect(after.us.scored[0]?.outcome).toBe(1);
	});

	it("does not count where the lever was left alone", () => {
		const after = passed(revealed(forecast("us.diversify"), [order("us.fees", "charge")]));
		expect(after.us.scored[0]?.outcome).toBe(-1);
	});
});

// Orders on a lever whose announced measure falls due in the month that is planned.
import { describe, expect, it } from "vitest";
import { compile, type Game, why } from "../../src/rules/index.ts";
import { book, order, planning, refusal, revealed } from "./levers/table.ts";

/** Washington's add-on stands at 30 points, and what was announced brings it to 80 in this very month. */
const due = (month = 1): Game =>
	planning((game) => {
		game.month = 1;
		Object.assign(game.levers["us.tariff"], {
			...{ level: 30, announced: 80, due: month, act: "raise50" },
		});
	});

describe("an order on a lever whose measure falls due this month", () => {
	it("is refused where it would do what comes by itself, and its points are kept", () => {
		const fees = planning((game) => {
			Object.assign(game.levers["us.fees"], { announced: 1, due: 1, act: "charge" });
		});
		expect(refusal(fees, "us.fees", "charge")).toBe("comesDue");
		const soon = planning((game) => {
			Object.assign(game.levers["us.fees"], { announced: 1, due: 2, act: "charge" });
		});
		expect(refusal(soon, "us.fees", "charge")).toBeNull();
	});

	it("goes on from where the measure leads, at its whole price", () => {
		const after = revealed(due(), [order("us.tariff", "raise10")], [["market", 999]]);
		expect(after.levers["us.tariff"].level).toBe(90);
		expect(after.blows.map(({ source }) => source)).toEqual(["due", "order"]);
	});

	it("was taken and lost under the second epoch, whose records replay so", () => {
		const second = compile({ ...book.data, epoch: 2 });
		const fees = planning((game) => {
			Object.assign(game.levers["us.fees"], { announced: 1, due: 1, act: "charge" });
		});
		expect(why(second, fees, "us", order("us.fees", "charge"))).toBeNull();
	});
});

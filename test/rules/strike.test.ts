// An agency's act taken back: what it broke stands again, half of what it cost comes back.
import { describe, expect, it } from "vitest";
import type { Game, SeatMove } from "../../src/rules/index.ts";
import { type Dice, planning, played, promise, revealed } from "./levers/table.ts";

const WITHDRAW: SeatMove = { type: "withdraw" };

/** A game in which Washington has promised the 50% rule suspended, and an agency imposes it. */
function broken(exact: boolean): { before: Game; after: Game } {
	const before = planning((game) => {
		game.month = 4;
		game.vars.coordination = 0;
		game.vars.calmUntil = 4;
		game.vars.truceUntil = 8;
		game.vars.trust = 60;
		game.levers["us.rule50"] = { ...game.levers["us.rule50"], level: 0, held: 1, until: 12 };
		game.promises = [
			promise({
				...{ clause: "us.rule50.suspend", lever: "us.rule50", by: "us", since: 3, until: 12 },
				exact,
			}),
		];
	});
	// weights 3, 2, 3, 2: the fourth face is the second agency's
	const dice: Dice = [
		["agency", 0],
		["agencyAct", 3],
	];
	return { before, after: revealed(before, [], dice) };
}

describe("an agency's act that is taken back", () => {
	it("leaves lever, suspension and promise as they stood", () => {
		const { before, after } = broken(true);
		expect(after.levers["us.rule50"]).toMatchObject({ level: 1, held: 0 });
		expect(after.promises[0]?.status).toBe("broken");
		const back = played(after, "us", WITHDRAW);
		expect(back.levers["us.rule50"]).toEqual(before.levers["us.rule50"]);
		expect(back.promises).toEqual(before.promises);
		expect(back.vars.majorMonth).toBe(before.vars.majorMonth);
	});

	it.each([true, false])(
		"gives back half of the trust and tension it cost (exact: %s)",
		(exact) => {
			const { before, after } = broken(exact);
			const back = played(after, "us", WITHDRAW);
			const half = (of: "trust" | "tension") => (before.vars[of] + after.vars[of]) / 2;
			expect(back.vars.trust).toBeCloseTo(half("trust"), 1);
			expect(back.vars.tension).toBeCloseTo(half("tension"), 1);
		},
	);

	it("leaves what accidents cost beside it", () => {
		const { before, after } = broken(true);
		after.vars.trust -= 10;
		after.vars.tension += 1;
		const back = played(after, "us", WITHDRAW);
		const half = (of: "trust" | "tension", aside: number) =>
			(before.vars[of] + after.vars[of] + aside) / 2;
		expect(back.vars.trust).toBeCloseTo(half("trust", 10) - 10, 1);
		expect(back.vars.tension).toBeCloseTo(half("tension", -1) + 1, 1);
	});

	it("left to stand keeps the promise broken", () => {
		const { after } = broken(true);
		expect(played(after, "us", { type: "stand" }).promises[0]?.status).toBe("broken");
	});

	it("still calls for an answer, which counts half", () => {
		const back = played(broken(true).after, "us", WITHDRAW);
		expect([back.phase, back.cn.done]).toEqual(["answer", false]);
		expect(back.blows[0]?.withdrawn).toBe(true);
	});
});

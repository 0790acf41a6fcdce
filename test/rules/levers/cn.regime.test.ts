// The rare-earth regime: widened, made world-wide, suspended with the law kept ready.
import { describe, expect, it } from "vitest";
import { copyGame, dependence } from "../../../src/rules/index.ts";
import { describeActs } from "./acts.ts";
import { book, later, order, pick, planning, refusal, revealed, signed, swap } from "./table.ts";

describeActs("cn.regime", [
	{
		act: "widen",
		from: 1,
		to: 2,
		cost: 2,
		blow: 4,
		announce: 1,
		refused: [
			[2, "needsOtherLevel"],
			[3, "atLimit"],
		],
	},
	{
		act: "worldwide",
		from: 1,
		to: 3,
		cost: 2,
		blow: 5,
		announce: 1,
		delay: 2,
		refused: [
			[0, "needsOtherLevel"],
			[3, "atLimit"],
		],
	},
	{ act: "suspend", from: 2, to: 1, cost: 0, blow: -3, refused: [[0, "atLimit"]] },
]);

const worldwide = () =>
	planning((g) => {
		g.levers["cn.regime"].level = 3;
		g.levers["us.rule50"].level = 1;
	});

describe("the regime", () => {
	it("makes Washington depend more by its mere announcement", () => {
		const threat = revealed(planning(), [order("cn.regime", "worldwide", "announce")]);
		expect(dependence(book, threat, "us")).toBeGreaterThan(dependence(book, planning(), "us"));
	});

	it("world-wide drains the store of magnets", () => {
		const full = planning((g) => {
			g.levers["cn.regime"].level = 3;
			g.levers["cn.tap"].level = 90;
			g.vars.stock = 1;
		});
		const plain = planning((g) => {
			g.levers["cn.tap"].level = 90;
			g.vars.stock = 1;
		});
		expect(later(full, 2).vars.stock).toBeLessThan(later(plain, 2).vars.stock);
	});

	it("world-wide is a major blow and shuts the summit window", () => {
		expect(revealed(planning(), [order("cn.regime", "worldwide")]).vars.majorMonth).toBe(1);
	});

	it("suspended by its own side keeps the law ready at its old level", () => {
		const after = revealed(worldwide(), [order("cn.regime", "suspend")]);
		const { level, held } = after.levers["cn.regime"];
		expect([level, held]).toEqual([2, 3]);
	});
});

describe("the regime in a deal", () => {
	const suspended = () =>
		signed(worldwide(), "us", [
			swap([pick("us.rule50.suspend", 12)], [pick("cn.regime.suspend", 12)]),
		]);

	it("goes back to the seven elements for a year and keeps half its threat (R16, R19)", () => {
		const after = suspended();
		const { level, held, until } = after.levers["cn.regime"];
		expect([level, held, until]).toEqual([1, 3, 13]);
		const repealed = copyGame(after);
		repealed.levers["cn.regime"].held = 0;
		expect(dependence(book, after, "us")).toBeGreaterThan(dependence(book, repealed, "us"));
	});

	it("returns after the year where nobody renews it", () => {
		const after = suspended();
		after.months = 14;
		expect(later(after, 13).levers["cn.regime"].level).toBe(1);
		expect(later(after, 14).levers["cn.regime"].level).toBe(3);
	});

	it("announced only, it is taken off before its date", () => {
		const threat = revealed(planning(), [order("cn.regime", "worldwide", "announce")]);
		const after = signed(threat, "us", [
			swap([pick("us.tariff.lower10", 12)], [pick("cn.regime.suspend", 12)]),
		]);
		const { level, announced, held } = after.levers["cn.regime"];
		expect([level, announced, held]).toEqual([1, -1, 3]);
	});

	it("widened again within the year breaks the word", () => {
		const after = revealed(later(suspended(), 2), [order("cn.regime", "worldwide")]);
		expect(after.blows[0]?.breach).toBe(2);
		expect(refusal(later(suspended(), 2), "cn.regime", "widen")).toBeNull();
	});
});

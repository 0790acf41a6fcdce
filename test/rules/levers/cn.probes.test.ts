// Probes of single firms: opened one by one, closed, ended in a deal.
import { describe, expect, it } from "vitest";
import { describeActs } from "./acts.ts";
import { caused, later, order, pick, planning, revealed, signed, swap } from "./table.ts";

describeActs("cn.probes", [
	{ act: "open", from: 1, to: 2, cost: 1, blow: 2, refused: [[3, "atLimit"]] },
	{ act: "close", from: 1, to: 0, cost: 0, blow: -1, refused: [[0, "atLimit"]] },
]);

describe("probes", () => {
	it("worry the other side's business when they open and relieve it when they close", () => {
		const opened = revealed(planning(), [order("cn.probes", "open")]);
		expect(caused(opened, "usBusiness", "act:cn.probes/open")).toBe(-1);
		const closed = revealed(planning(), [order("cn.probes", "close")]);
		expect(caused(closed, "usBusiness", "act:cn.probes/close")).toBe(1);
	});

	it("thin out the lane of chips a little", () => {
		const more = planning((g) => {
			g.levers["cn.probes"].level = 3;
		});
		expect(later(more, 3).vars.chipsVol).toBeLessThan(later(planning(), 3).vars.chipsVol);
	});
});

describe("probes in a deal", () => {
	const ended = () =>
		signed(planning(), "us", [swap([pick("us.tariff.lower10", 3)], [pick("cn.probes.end")])]);

	it("are all ended, for good", () => {
		const after = ended();
		expect([after.levers["cn.probes"].level, after.levers["cn.probes"].held]).toEqual([0, 0]);
		expect(later(after, 6).levers["cn.probes"].level).toBe(0);
	});

	it("opened again break an exact word", () => {
		expect(revealed(later(ended(), 2), [order("cn.probes", "open")]).blows[0]?.breach).toBe(2);
	});

	it("cannot be ended where there are none", () => {
		const none = planning((g) => {
			g.levers["cn.probes"].level = 0;
		});
		expect(() =>
			signed(none, "us", [swap([pick("us.tariff.lower10", 3)], [pick("cn.probes.end")])]),
		).toThrow(/clauseNotOpen/);
	});
});

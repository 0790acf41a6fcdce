// The frontier as a picture: every point once, what was left on the table, and the finding.
import { describe, expect, it } from "vitest";
import { frontierModel, leftOnTable } from "../../../../src/client/viewmodel/insight/frontier.ts";
import type { MonthFrontier } from "../../../../src/insight/work/tasks.ts";
import type { Swap } from "../../../../src/rules/index.ts";

const row = (clause: string): Swap => ({
	us: [{ clause, months: 0 }],
	cn: [],
	both: [],
	exact: false,
});
const at = (us: number, cn: number, clause = "a") => ({ us, cn, rows: [row(clause)] });
const month = (wishes: Partial<MonthFrontier> = {}): MonthFrontier => ({
	month: 3,
	offers: [],
	historic: null,
	frontier: {
		efficient: [at(1, 9), at(5, 5), at(9, 1)],
		nash: at(5, 5),
		weighed: 30,
		agreeable: 12,
		blocked: [],
		terms: 8,
	},
	...wishes,
});
const offer = (us: number, cn: number, fate: "signed" | "refused" | "open") => ({
	...at(us, cn),
	by: "cn" as const,
	fate,
});

describe("a month's frontier", () => {
	it("shows no deal, the line with its fair split, offers by number, and history", () => {
		const { points } = frontierModel(
			month({
				offers: [offer(2, 3, "refused"), offer(4, 4, "signed")],
				historic: { ...at(3, 3), missing: ["x"] },
			}),
		);
		expect(points.map(({ kind, n }) => `${kind} ${n}`)).toEqual([
			"noDeal 0",
			"efficient 0",
			"fair 0",
			"efficient 0",
			"offer 1",
			"signed 2",
			"history 0",
		]);
		expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
		expect(points.at(-1)?.missing).toEqual(["x"]);
	});

	it("leaves out history's paper where this game has nothing left of it", () => {
		const { points } = frontierModel(
			month({ historic: { us: 0, cn: 0, rows: [], missing: ["x", "y"] } }),
		);
		expect(points.map(({ kind }) => kind)).not.toContain("history");
	});

	it("finds what lay on the table beside a signed deal, for neither seat's loss", () => {
		const signed = frontierModel(month({ offers: [offer(4, 4, "signed")] })).finding;
		expect(signed).toEqual({ kind: "signed", us: 4, cn: 4, left: 2 });
		const best = frontierModel(month({ offers: [offer(5, 5, "signed")] })).finding;
		expect(best).toMatchObject({ kind: "signed", left: 0 });
		expect(leftOnTable([at(1, 9), at(9, 1)], { us: 5, cn: 5 })).toBe(0);
	});

	it("says what was missed where nothing was signed, and where nothing could be gained", () => {
		expect(frontierModel(month({ offers: [offer(2, 2, "refused")] })).finding).toEqual({
			kind: "missed",
			us: 5,
			cn: 5,
		});
		const barren = month();
		expect(
			frontierModel({ ...barren, frontier: { ...barren.frontier, nash: null } }).finding,
		).toEqual({ kind: "nothing" });
	});
});

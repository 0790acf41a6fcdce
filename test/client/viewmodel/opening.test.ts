// What a short opening shows, hides and brings into sight.
import { describe, expect, it } from "vitest";
import type { BoardModel } from "../../../src/client/viewmodel/board-model.ts";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import {
	hiddenAsked,
	hiddenLanes,
	inSight,
	panOffset,
	panTo,
	plateInSight,
	tagInSight,
} from "../../../src/client/viewmodel/opening.ts";
import { placeTags } from "../../../src/client/viewmodel/places.ts";
import { LEVERS, type LeverId } from "../../../src/rules/index.ts";
import { sampleModel, tag } from "./sample.ts";

/** A tablet's board above its half sheet. */
const tablet = layoutFor(1024, 418);

describe("a tablet's short opening", () => {
	const all = LEVERS.map((id) => tag(id, { state: "off" }));

	it("goes to the lane and the tag of whatever is chosen, and to the answer picked", () => {
		for (const lever of LEVERS)
			for (const asked of [{ selected: true }, { pick: true }]) {
				const tags = all.map((one) => (one.lever === lever ? { ...one, ...asked } : one));
				const model = sampleModel({ tags });
				const offset = panOffset(tablet, panTo(model, tablet));
				const { above, below } = hiddenLanes(tablet, offset);
				const sought = placeTags(tags, tablet).find((one) => one.tag.lever === lever);
				const seen = sought && tagInSight(tablet, offset, sought.slot);
				expect({ lever, seen }).toEqual({ lever, seen: true });
				expect([...above, ...below]).not.toContain(sought?.tag.lane);
			}
	});

	it("shows its table while nothing is chosen, and where the chosen one lies beside it", () => {
		expect(panTo(sampleModel({ tags: all }), tablet)).toBe("table");
		const spoken = all.map((one) => ({ ...one, spoken: true }));
		expect(panTo(sampleModel({ tags: spoken }), tablet)).toBe("table");
		const regime = all.map((one) => (one.lever === "cn.regime" ? { ...one, selected: true } : one));
		expect(panTo(sampleModel({ tags: regime }), tablet)).toBe("table");
		expect(inSight(tablet, panOffset(tablet, "table"), tablet.table.y, tablet.table.height)).toBe(
			true,
		);
	});

	it("goes to what the heaviest blow strikes while it flies from the open plans, which else are in sight", () => {
		const sides = { us: { heading: "", cards: [] }, cn: { heading: "", cards: [] } };
		const blow = (lever: LeverId, lit: boolean) => ({
			...{ id: lever, seat: "us", chip: lever, icon: "", tag: lever, lane: null, severity: 3, lit },
			tally: { shared: "", groups: [] },
		});
		const pan = (
			mode: "revealed" | "sealed",
			strikes: ReturnType<typeof blow>[],
			blowsFly: boolean,
		) =>
			panTo(
				{
					...sampleModel({ tags: all }),
					table: { mode, title: "", sides, foot: "" },
					strikes,
				} as BoardModel,
				tablet,
				blowsFly,
			);
		const both = [blow("us.chips", true), blow("us.fees", false)];
		expect(pan("revealed", [blow("us.fees", false)], true)).toBe("bottom");
		expect(pan("revealed", both, true)).toBe("top");
		expect(pan("revealed", [blow("cn.regime", true)], true)).toBe("table");
		expect(pan("revealed", [], true)).toBe("table");
		expect(pan("sealed", [blow("us.fees", true)], true)).toBe("table");
		for (const strikes of [both, [blow("us.fees", true)]])
			expect(pan("revealed", strikes, false), "the cards that turn").toBe("table");
	});

	it("names what is ringed out of sight on the side where it lies", () => {
		const spoken = ["us.chips", "us.fees", "cn.regime"];
		const model = sampleModel({
			tags: all.map((one) => ({ ...one, spoken: spoken.includes(one.lever) })),
		});
		const named = (side: "above" | "below"): string[] =>
			hiddenAsked(model, tablet, panOffset(tablet, "table"), side).map(({ lever }) => lever);
		expect(named("above")).toEqual(["us.chips"]);
		expect(named("below")).toEqual(["us.fees"]);
		expect(hiddenAsked(model, layoutFor(1016, 848), 0, "above")).toEqual([]);
	});
});

describe("a windowed board", () => {
	const layout = layoutFor(1024, 432);

	it("keeps the table whole when it is looked at", () => {
		const offset = panOffset(layout, "table");
		expect(inSight(layout, offset, layout.table.y, layout.table.height)).toBe(true);
	});

	it("names the lanes it hides, and shows them when asked", () => {
		expect(hiddenLanes(layout, panOffset(layout, "table"))).toEqual({
			above: ["chips"],
			below: ["goods", "farm", "ships"],
		});
		expect(hiddenLanes(layout, panOffset(layout, "top")).above).toEqual([]);
		expect(hiddenLanes(layout, panOffset(layout, "bottom")).below).toEqual([]);
	});

	it("cuts no plate in two: what stands whole of it is shown, less of it where the pill stands", () => {
		const tablet = layoutFor(1024, 418);
		const shown = (pan: "top" | "table" | "bottom") =>
			(["cn", "us"] as const).map((seat) => plateInSight(tablet, panOffset(tablet, pan), seat));
		expect(shown("table")).toEqual([3, 3]);
		expect(shown("top")).toEqual([0, 2]);
		expect(shown("bottom")).toEqual([null, null]);
		expect(plateInSight(layoutFor(1016, 848), 0, "cn")).toBe(3);
	});

	it("never moves past its ends", () => {
		for (const height of [120, 432, 640, 700]) {
			const at = layoutFor(1024, height);
			for (const pan of ["top", "table", "bottom"] as const) {
				const offset = panOffset(at, pan);
				expect(offset).toBeGreaterThanOrEqual(0);
				expect(offset).toBeLessThanOrEqual(Math.max(at.height - at.opening, 0));
			}
		}
	});
});

// A lane behind a short opening runs on past a shore where no tag may stand at its end; one that ends in its emblem does not.
import { describe, expect, it } from "vitest";
import { lanePlace } from "../../../src/client/board/lane-place.ts";
import { phoneLabels } from "../../../src/client/viewmodel/labels.ts";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { lane, sampleModel } from "../viewmodel/sample.ts";

describe("a lane's ends", () => {
	const runs = (id: "chips" | "goods" | "farm", width: number, height: number) => {
		const { left, right } = lanePlace(lane(id), layoutFor(width, height), []).runOut;
		return [left > 0, right > 0];
	};

	it("run on and fade in a short opening, but for that at which the emblem stands", () => {
		expect(runs("chips", 1024, 418)).toEqual([true, true]);
		expect(runs("goods", 1024, 418)).toEqual([false, true]);
		expect(runs("farm", 1024, 418)).toEqual([true, false]);
	});

	it("stop at the shore where every tag is in sight, and on a phone", () => {
		expect(runs("chips", 1016, 848)).toEqual([false, false]);
		expect(runs("chips", 390, 246)).toEqual([false, false]);
	});

	it("let a phone's goods keep clear of the lane's name, on whichever side it lies", () => {
		const phone = layoutFor(390, 246);
		const [goods] = phoneLabels(sampleModel({ lanes: [lane("goods")] }), phone);
		if (goods === undefined) throw new Error("no label");
		for (const side of ["left", "right"] as const) {
			const x = 195 + (side === "right" ? 16 : -16);
			const { clear } = lanePlace(lane("goods"), phone, [], { ...goods, x, side });
			const middle = (side === "right" ? x : x - goods.width) + goods.width / 2 - phone.shores.cn;
			const kept = clear.some(({ at, radius }) => at === middle && radius > goods.width / 2);
			expect({ side, kept }).toEqual({ side, kept: true });
		}
	});
});

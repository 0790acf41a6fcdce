// A lane behind a short opening runs on past a shore where no tag may stand at its end; one that ends in its emblem does not.
import { describe, expect, it } from "vitest";
import { lanePlace } from "../../../src/client/board/lane-place.ts";
import { layoutFor } from "../../../src/client/viewmodel/layout.ts";
import { lane } from "../viewmodel/sample.ts";

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
});

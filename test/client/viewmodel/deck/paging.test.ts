// Where keys lead among the slides, and labels that do not lie on one another.
import { describe, expect, it } from "vitest";
import {
	endLabels,
	freest,
	gameRanges,
	pointLabels,
} from "../../../../src/client/viewmodel/deck/ends.ts";
import { paged, slidesOf } from "../../../../src/client/viewmodel/deck/slides.ts";
import { line } from "./sample.ts";

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe("keys", () => {
	it.each([
		[key("ArrowRight"), 3],
		[key("PageDown"), 3],
		[key(" "), 3],
		[key(" ", true), 1],
		[key("ArrowLeft"), 1],
		[key("PageUp"), 1],
		[key("Home"), 0],
		[key("End"), 9],
		[key("Enter"), null],
		[key("a"), null],
	])("%j leads from the third slide to index %s", (pressed, to) => {
		expect(paged(pressed, 2, 10)).toBe(to);
	});

	it("stop at both ends", () => {
		expect(paged(key("ArrowLeft"), 0, 10)).toBe(0);
		expect(paged(key("ArrowRight"), 9, 10)).toBe(9);
	});

	it("what deals were worth has a slide only where the class signed one", () => {
		const deal = { game: 1, month: 1, rows: [], worth: { us: 1, cn: 1 } };
		const games = [line(1, 0, 0)];
		expect(slidesOf({ games, deals: [deal] })).toHaveLength(10);
		expect(slidesOf({ games, deals: [{ ...deal, game: 0 }] })).not.toContain("worth");
	});

	it("where no month has closed the first slide stands alone", () => {
		expect(slidesOf({ games: [], deals: [] })).toEqual(["title"]);
	});
});

describe("labels", () => {
	it("write runs of games as ranges", () => {
		expect(gameRanges([4, 1, 2, 3, 7, 8, 2])).toEqual(["1\u20134", "7", "8"]);
		expect(gameRanges([])).toEqual([]);
	});

	it("are shared by lines that end together, and stand apart else", () => {
		const ends = [10, 11, 22, 90].map((y, i) => ({ game: i + 1, y }));
		const labels = endLabels(ends, 20, 0, 100);
		expect(labels.map(({ games }) => games)).toEqual([[1, 2], [3], [4]]);
		for (let i = 1; i < labels.length; i++)
			expect((labels[i]?.at ?? 0) - (labels[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(20);
	});

	it("pushed over the foot, push the others up", () => {
		const ends = [70, 85, 99].map((y, i) => ({ game: i + 1, y }));
		expect(endLabels(ends, 20, 0, 100).map(({ at }) => at)).toEqual([60, 80, 100]);
	});

	it("beside points cover no point and no other label", () => {
		const within = { left: 0, top: 0, right: 200, bottom: 200 };
		const spots = [100, 104, 108, 100].map((x, i) => ({ x, y: 100 + i * 5, width: 14 }));
		const labels = pointLabels(spots, 5, 12, within);
		const boxes = labels.flatMap((label) =>
			label
				? [{ left: label.x - 7, right: label.x + 7, top: label.y - 6, bottom: label.y + 6 }]
				: [],
		);
		expect(boxes.length).toBeGreaterThan(2);
		boxes.forEach((a, i) => {
			for (const b of boxes.slice(i + 1)) {
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				expect(Math.max(0, across) * Math.max(0, down)).toBeLessThanOrEqual(14 * 12 * 0.3);
			}
		});
	});

	it.each([
		[
			[159, 138, 167, 133, 146, 142, 149, 160],
			[99, 100, 91, 100, 91, 92, 101, 102],
		],
		[
			[177, 156, 163, 150, 154, 157, 160, 165],
			[105, 100, 104, 100, 104, 96, 96, 101],
		],
		[
			[147, 133, 154, 136, 173, 148, 138, 133],
			[97, 101, 94, 109, 100, 106, 93, 93],
		],
	])("side by side keep apart, so that two numbers never read as one (%#)", (xs, ys) => {
		const within = { left: 0, top: 0, right: 300, bottom: 200 };
		const spots = xs.map((x, i) => ({ x, y: ys[i] ?? 0, width: 9 }));
		const labels = pointLabels(spots, 5, 12, within).filter((label) => label !== null);
		expect(labels).toHaveLength(8);
		const near = labels.flatMap((a, i) =>
			labels
				.slice(i + 1)
				.filter((b) => Math.abs(a.y - b.y) < 6 && Math.abs(a.x - b.x) <= 9 + 2)
				.map((b) => [a, b]),
		);
		expect(near).toEqual([]);
	});

	it("without any room are left out, the first keep theirs", () => {
		const within = { left: 0, top: 0, right: 60, bottom: 30 };
		const spots = Array.from({ length: 12 }, () => ({ x: 30, y: 15, width: 20 }));
		const labels = pointLabels(spots, 5, 12, within);
		expect(labels[0]).not.toBeNull();
		expect(labels.filter((label) => label === null).length).toBeGreaterThan(6);
	});

	it("find the place that is least covered", () => {
		const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
		expect(freest([box(0), box(20), box(40)], [box(2), box(18)])).toBe(2);
		expect(freest([box(0), box(20)], [])).toBe(0);
	});
});

// Blows on the board: each is told once as it lands, in order, and leaves its chip there, however the sequence ended.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BoardHandle, createBoard } from "../../../src/client/board/index.ts";
import type { Cue } from "../../../src/client/viewmodel/cues.ts";
import { revealed, sampleModel, strike } from "../viewmodel/sample.ts";

let host: HTMLElement;
let board: BoardHandle;
let told: string[];

const asleep = () =>
	vi.waitFor(
		() => {
			expect(document.body.dataset.settled).toBe("true");
			expect(board.awake).toBe(false);
		},
		{ timeout: 8000 },
	);
const picture = (): string => board.canvas.toDataURL();

/** Every token of the same length, ms. */
function motion(ms: number): void {
	for (const name of ["tap", "panel", "chip", "valve", "lane", "reveal"])
		document.documentElement.style.setProperty(`--m-${name}`, `${ms}ms`);
}

const struck = sampleModel({
	table: revealed,
	strikes: [strike("cn.tap", { severity: 2 }), strike("us.tariff", { severity: 5 })],
});

async function makeBoard(width: number, height: number): Promise<void> {
	board = await createBoard(host, {
		width,
		height,
		density: 1,
		renderer: "canvas",
		first: sampleModel(),
		onStrike: ({ id }) => told.push(id),
		onCue: (cue: Cue, strength) => {
			if (cue === "blow") told.push(`heard at ${strength.toFixed(2)}`);
		},
	});
	await asleep();
}

beforeEach(() => {
	told = [];
	host = document.createElement("div");
	document.body.append(host);
});
afterEach(() => {
	board.destroy();
	host.remove();
	document.documentElement.removeAttribute("style");
});

describe.each([
	["a desk", 1016, 848],
	["a phone", 390, 246],
] as const)("on %s", (_, width, height) => {
	beforeEach(async () => {
		motion(60);
		await makeBoard(width, height);
	});

	it("blows are told and heard as they land, one after the other", async () => {
		board.update(struck);
		await asleep();
		expect(told).toHaveLength(4);
		expect(told.filter((one) => !one.startsWith("heard"))).toEqual(["5:cn.tap", "5:us.tariff"]);
		expect(told.filter((one) => one.startsWith("heard"))).toEqual([
			"heard at 0.51",
			"heard at 1.00",
		]);
	});

	it("each leaves its chip, the same whether seen to land, skipped, or without motion", async () => {
		board.update({ ...struck, strikes: [] }, { animate: false });
		await asleep();
		const without = picture();
		board.update(sampleModel(), { animate: false });
		board.update(struck);
		await asleep();
		const seen = picture();
		expect(seen).not.toBe(without);
		board.update(sampleModel(), { animate: false });
		motion(4000);
		board.update(struck);
		told = [];
		board.skip();
		await asleep();
		expect(picture()).toBe(seen);
		expect(told).toEqual([]);
		motion(0);
		board.update(sampleModel());
		board.update(struck);
		await asleep();
		expect(picture()).toBe(seen);
	});
});

// The board in a real browser, drawn without WebGL: it settles, ends at its last frame when skipped, sleeps, and frees what it made.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type BoardHandle, createBoard, type Stage } from "../../../src/client/board/index.ts";
import type { Cue } from "../../../src/client/viewmodel/cues.ts";
import { gate, lane, offer, revealed, sampleModel } from "../viewmodel/sample.ts";

let host: HTMLElement;
let board: BoardHandle;
let stages: Stage[];

const settled = () =>
	vi.waitFor(() => expect(document.body.dataset.settled).toBe("true"), { timeout: 8000 });
const asleep = () => vi.waitFor(() => expect(board.awake).toBe(false), { timeout: 8000 });

/** The picture now, as comparable text. */
function picture(): string {
	return board.canvas.toDataURL();
}

/** Full motion, whatever the machine wishes. */
function motion(ms: number): void {
	for (const name of ["tap", "panel", "chip", "valve", "lane", "reveal"])
		document.documentElement.style.setProperty(`--m-${name}`, `${ms}ms`);
}

const shut = sampleModel({
	lanes: sampleModel().lanes.map((one) =>
		one.id === "goods"
			? lane("goods", { volume: 0.3, line: "30%", gates: [gate("us.tariff", { closed: 1 })] })
			: one,
	),
});

beforeEach(async () => {
	motion(60);
	stages = [];
	host = document.createElement("div");
	document.body.append(host);
	board = await createBoard(host, {
		width: 1016,
		height: 848,
		density: 1,
		renderer: "canvas",
		onStage: (stage) => stages.push(stage),
	});
	board.update(sampleModel());
	await settled();
	stages = [];
});

afterEach(() => {
	board.destroy();
	host.remove();
	document.documentElement.removeAttribute("style");
});

describe("the crack of a broken promise", () => {
	const open = sampleModel({ crack: "open" });

	it("is drawn whole at once where no motion is wanted, as at the end of its growth", async () => {
		const sound = picture();
		motion(0);
		board.update(open);
		await settled();
		await asleep();
		const still = picture();
		expect(still).not.toBe(sound);
		board.update(sampleModel(), { animate: false });
		await asleep();
		motion(3000);
		board.update(open);
		board.skip();
		await asleep();
		expect(picture()).toBe(still);
	});

	it("leaves an offer's rows their middle", async () => {
		const middle = async (crack: "none" | "open"): Promise<string> => {
			board.update(sampleModel({ crack, table: offer(3) }), { animate: false });
			await settled();
			await asleep();
			return [
				...(board.canvas.getContext("2d")?.getImageData(490, 304, 36, 180).data ?? []),
			].join();
		};
		expect(await middle("open")).toBe(await middle("none"));
	});
});

describe("the board", () => {
	it("shows the board it is made with in its first frame, and tells of it once", async () => {
		board.destroy();
		stages = [];
		board = await createBoard(host, {
			width: 1016,
			height: 848,
			density: 1,
			renderer: "canvas",
			first: shut,
			onStage: (stage) => stages.push(stage),
		});
		await settled();
		const first = picture();
		board.update(shut);
		await asleep();
		expect(picture()).toBe(first);
		expect(stages).toEqual(["settled"]);
		board.update(sampleModel());
		await settled();
		board.update(shut, { animate: false });
		await settled();
		await asleep();
		expect(picture()).toBe(first);
	});

	it("sleeps once a board is shown, and wakes for the next", async () => {
		await asleep();
		const before = picture();
		board.update(shut);
		expect(board.awake).toBe(true);
		expect(document.body.dataset.settled).toBe("false");
		await settled();
		await asleep();
		expect(picture()).not.toBe(before);
	});

	it("plays cause, then lane, then number", async () => {
		board.update(sampleModel({ table: revealed }));
		await settled();
		expect(stages).toEqual(["cause", "chips", "lines", "numbers", "settled"]);
	});

	it("ends a sequence that is overtaken with its own last board, not with the next one's", async () => {
		motion(4000);
		const told: string[] = [];
		const one = await createBoard(host, {
			width: 1016,
			height: 848,
			density: 1,
			renderer: "canvas",
			onStage: (stage, model) => told.push(`${stage} ${model.summary}`),
		});
		one.update(sampleModel({ summary: "first" }));
		one.update({ ...shut, summary: "second" });
		one.update({ ...sampleModel({ table: offer(1) }), summary: "third" });
		expect(told.slice(told.indexOf("cause second"))).toEqual([
			"cause second",
			"chips second",
			"lines second",
			"numbers second",
			"settled second",
			"cause third",
		]);
		one.destroy();
	});

	it("ends a sequence at its last frame when skipped", async () => {
		motion(4000);
		board.update(shut);
		const start = performance.now();
		board.skip();
		await settled();
		expect(performance.now() - start).toBeLessThan(3000);
		const skipped = picture();
		board.update(sampleModel(), { animate: false });
		board.update(shut, { animate: false });
		await settled();
		await asleep();
		expect(picture()).toBe(skipped);
	});

	it("lets a signed deal's chips cross and be stamped before the month goes on, and tells the ear once", async () => {
		const cues: Cue[] = [];
		const one = await createBoard(host, {
			width: 1016,
			height: 848,
			density: 1,
			renderer: "canvas",
			onStage: (stage) => stages.push(stage),
			onCue: (cue) => cues.push(cue),
		});
		one.update(sampleModel({ table: offer(1) }));
		stages = [];
		const closed = sampleModel({ signed: "5" });
		one.update(closed);
		await vi.waitFor(() => expect(stages.at(-1)).toBe("settled"), { timeout: 8000 });
		expect(stages.slice(0, 2)).toEqual(["deal", "cause"]);
		expect(cues.filter((cue) => cue === "stamp")).toHaveLength(1);
		one.update(sampleModel({ table: offer(1) }));
		cues.length = 0;
		one.update(sampleModel({ signed: "6", ruptured: true, crack: "open" }));
		one.skip();
		expect(cues).toEqual([]);
		expect(stages.at(-1)).toBe("settled");
		one.destroy();
	});

	it("shows the end at once where motion is unwanted, and the ear is still told", async () => {
		motion(0);
		const cues: Cue[] = [];
		const one = await createBoard(host, {
			width: 390,
			height: 246,
			density: 1,
			renderer: "canvas",
			onStage: (stage) => stages.push(stage),
			onCue: (cue) => cues.push(cue),
		});
		one.update(sampleModel());
		stages = [];
		one.update(sampleModel({ table: offer(3) }));
		expect(stages).toEqual(["settled"]);
		await vi.waitFor(() => expect(cues).toEqual(["paper"]));
		one.update(shut, { animate: false });
		await settled();
		expect(cues).toEqual(["paper"]);
		one.destroy();
	});

	it("draws the same picture for the same board, however it came to it", async () => {
		const first = picture();
		board.update(shut);
		board.skip();
		board.update(sampleModel());
		board.skip();
		await settled();
		await asleep();
		expect(picture()).toBe(first);
	});

	it("takes a new size", async () => {
		board.resize(390, 246);
		await settled();
		expect(board.canvas.width).toBe(390);
		expect(board.canvas.height).toBe(196);
	});

	it("lets traffic drift only when asked", async () => {
		await asleep();
		board.setDrift(true);
		expect(board.awake).toBe(true);
		board.setDrift(false);
		await asleep();
	});

	it("frees its canvas", async () => {
		expect(host.querySelectorAll("canvas")).toHaveLength(1);
		const one = await createBoard(host, {
			width: 500,
			height: 300,
			renderer: "canvas",
			density: 1,
		});
		one.update(sampleModel());
		// a board that sleeps must wake to go
		await vi.waitFor(() => expect(one.awake).toBe(false), { timeout: 8000 });
		one.destroy();
		await vi.waitFor(() => expect(host.querySelectorAll("canvas")).toHaveLength(1));
	});
});

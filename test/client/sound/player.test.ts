// When sound is heard and when there is none: off, at volume 0, before a first touch; and that nothing is loaded or opened before it is needed.
import { afterEach, describe, expect, it, vi } from "vitest";
import { createPlayer, type PlayerTools } from "../../../src/client/sound/player.ts";
import type { Cue } from "../../../src/client/viewmodel/cues.ts";

function stage(wish: { on: boolean; volume: number }, touched = true) {
	const played: Cue[] = [];
	const gain = { value: 1 };
	const node = { gain, connect: (to: unknown) => to };
	const context = {
		state: "running",
		currentTime: 0,
		destination: node,
		createGain: () => node,
		createDynamicsCompressor: () => node,
		resume: vi.fn<() => Promise<void>>(async () => {
			context.state = "running";
		}),
		suspend: vi.fn<() => Promise<void>>(async () => {
			context.state = "suspended";
		}),
	};
	const make = vi.fn<PlayerTools["context"]>(() => context as unknown as AudioContext);
	const load = vi.fn<PlayerTools["load"]>(async () => ({
		sound: (_context, _out, cue) => void played.push(cue),
	}));
	const hear = createPlayer({ wish: () => wish, touched: () => touched, context: make, load });
	return { hear, played, gain, context, make, load };
}

const soon = () => new Promise((done) => setTimeout(done, 0));
afterEach(() => {
	vi.useRealTimers();
});

describe("the player", () => {
	it("plays what happens, at the volume chosen", async () => {
		const { hear, played, gain } = stage({ on: true, volume: 0.5 });
		hear("gate");
		hear("stamp");
		await soon();
		expect(played).toEqual(["gate", "stamp"]);
		expect(gain.value).toBe(0.25);
	});

	it.each([
		["switched off", { on: false, volume: 1 }, true],
		["at volume 0", { on: true, volume: 0 }, true],
		["before the page was touched", { on: true, volume: 1 }, false],
	])("is silent %s, and neither loads nor opens anything", async (_, wish, touched) => {
		const { hear, played, make, load } = stage(wish, touched);
		hear("gate");
		await soon();
		expect(played).toEqual([]);
		expect(make).not.toHaveBeenCalled();
		expect(load).not.toHaveBeenCalled();
	});

	it("opens one context, lets it rest when nothing is heard, and wakes it again", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const { hear, played, make, context } = stage({ on: true, volume: 1 });
		hear("chip");
		await vi.advanceTimersByTimeAsync(6000);
		expect(context.suspend).toHaveBeenCalledTimes(1);
		hear("chip");
		await vi.advanceTimersByTimeAsync(10);
		expect(context.resume).toHaveBeenCalledTimes(1);
		expect(make).toHaveBeenCalledTimes(1);
		expect(played).toEqual(["chip", "chip"]);
	});

	it("is a quiet one where the machine has no sound", async () => {
		const { hear, played, make } = stage({ on: true, volume: 1 });
		make.mockImplementation(() => {
			throw new Error("no device");
		});
		hear("gate");
		await soon();
		expect(make).toHaveBeenCalledTimes(1);
		// a device that is plugged in later is heard
		hear("gate");
		await soon();
		expect(make).toHaveBeenCalledTimes(2);
		expect(played).toEqual([]);
	});
});

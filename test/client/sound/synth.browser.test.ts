// Every sound as a browser renders it: audible, unclipped, short, and gone at its end.
import { expect, it } from "vitest";
import { sound } from "../../../src/client/sound/synth.ts";
import { CUES } from "../../../src/client/viewmodel/cues.ts";

const RATE = 22_050;
const SECONDS = 3;

it.each(CUES)("%s is heard and ends", async (cue) => {
	const context = new OfflineAudioContext(1, RATE * SECONDS, RATE);
	sound(context, context.destination, cue, 0);
	const samples = (await context.startRendering()).getChannelData(0);
	const peak = (from: number, to: number) =>
		samples
			.subarray(from * RATE, to * RATE)
			.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
	expect(peak(0, SECONDS)).toBeGreaterThan(0.03);
	expect(peak(0, SECONDS)).toBeLessThan(1.3);
	expect(peak(SECONDS - 0.4, SECONDS)).toBeLessThan(0.002);
});

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

/** A phone's or a laptop's loudspeaker gives next to nothing below this, Hz. */
const SMALL = 300;
/** Samples of a fifth of a second: about as long as an ear takes to tell how loud something is. */
const EAR = RATE / 5;

it.each(CUES)("%s is heard from a small loudspeaker, and drowns no other", async (cue) => {
	const context = new OfflineAudioContext(1, RATE * SECONDS, RATE);
	const out = [0, 1].reduce<AudioNode>((next) => {
		const filter = new BiquadFilterNode(context, { type: "highpass", frequency: SMALL, Q: 0.7 });
		filter.connect(next);
		return filter;
	}, context.destination);
	sound(context, out, cue, 0);
	const squares = (await context.startRendering()).getChannelData(0).map((one) => one * one);
	const windows = Array.from({ length: Math.floor(squares.length / EAR) * 4 - 3 }, (_, n) => {
		const part = squares.subarray((n * EAR) / 4, (n * EAR) / 4 + EAR);
		return part.reduce((sum, one) => sum + one, 0) / EAR;
	});
	const decibels = 10 * Math.log10(Math.max(...windows));
	expect(decibels).toBeGreaterThan(-38);
	expect(decibels).toBeLessThan(-16);
});

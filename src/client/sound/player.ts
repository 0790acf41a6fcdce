// Plays a cue, or does not: only after a person has touched the page, at the volume chosen, and in a class only where it was switched on.
import type { Cue } from "../viewmodel/cues.ts";

export interface PlayerTools {
	/** Whether sound is wanted now, and how loud, 0..1. */
	wish: () => { on: boolean; volume: number };
	/** True once the person has pressed or typed anything: browsers keep silent before, and so do we. */
	touched: () => boolean;
	/** Makes the one context; not called before the first sound that may be heard. */
	context: () => AudioContext;
	/** Fetches how sounds are made; not called before the first sound either. */
	load: () => Promise<{
		sound: (
			context: BaseAudioContext,
			out: AudioNode,
			cue: Cue,
			at: number,
			strength: number,
		) => void;
	}>;
}

/** Ms after which the audio device is let go: an open context costs power, heard or not. */
const QUIET = 5000;
/** A sound that comes later than this after its cause, ms, is left out. */
const LATE = 400;

/** Makes the way to hear: call it with what happens, and how strong it is (0..1). It never throws: a machine without sound is a quiet one. */
export function createPlayer(tools: PlayerTools): (cue: Cue, strength?: number) => void {
	let open: { context: AudioContext; out: GainNode } | null = null;
	let rest: ReturnType<typeof setTimeout> | undefined;
	const play = async (cue: Cue, volume: number, strength: number): Promise<void> => {
		const asked = performance.now();
		const { sound } = await tools.load();
		if (open === null) {
			const context = tools.context();
			const out = context.createGain();
			// Many sounds at once are pressed together, not clipped.
			out.connect(context.createDynamicsCompressor()).connect(context.destination);
			open = { context, out };
		}
		const { context, out } = open;
		if (context.state === "suspended") await context.resume();
		if (performance.now() - asked > LATE) return;
		// Ears hear in powers: half way on the slider is heard as half as loud.
		out.gain.value = volume ** 2;
		sound(context, out, cue, context.currentTime + 0.01, strength);
		clearTimeout(rest);
		rest = setTimeout(() => void context.suspend(), QUIET);
	};
	return (cue, strength = 1) => {
		const { on, volume } = tools.wish();
		if (!on || volume <= 0 || !tools.touched()) return;
		play(cue, volume, strength).catch(() => undefined);
	};
}

// The sounds themselves, made of tones and noise when they are needed: no file is loaded, and all are short and dry.
import type { Cue } from "../viewmodel/cues.ts";

/** Where a sound is built: its context, where it leads, the moment it begins (s), and how strong it is, 0..1. */
type Place = { context: BaseAudioContext; out: AudioNode; at: number; strength: number };

type Tone = {
	/** Hz, and where it slides to. */
	pitch: number;
	to?: number;
	/** Seconds until it is gone, and until it is loudest. */
	length: number;
	attack?: number;
	/** Loudness 0..1 and begin after the sound's own. */
	peak: number;
	after?: number;
	shape?: OscillatorType;
};

/** Noise through a filter: everything that scratches, knocks or rustles. */
type Noise = Omit<Tone, "shape"> & { filter: BiquadFilterType; q?: number };

const noises = new WeakMap<BaseAudioContext, AudioBuffer>();

/** A second of noise, the same every time. */
function noiseOf(context: BaseAudioContext): AudioBuffer {
	const known = noises.get(context);
	if (known) return known;
	const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
	const samples = buffer.getChannelData(0);
	let seed = 1;
	for (let index = 0; index < samples.length; index++) {
		seed = (seed * 16_807) % 2_147_483_647;
		samples[index] = seed / 1_073_741_823.5 - 1;
	}
	noises.set(context, buffer);
	return buffer;
}

/** A gain that swells to its peak and dies away; returns it with the moment it begins and ends. */
function envelope(
	{ context, out, at, strength }: Place,
	{ peak, length, attack = 0.004, after = 0 }: Tone,
) {
	const start = at + after;
	const gain = context.createGain();
	gain.gain.setValueAtTime(0.0001, start);
	gain.gain.exponentialRampToValueAtTime(peak * strength, start + attack);
	gain.gain.exponentialRampToValueAtTime(0.0001, start + length);
	gain.connect(out);
	return { gain, start, end: start + length + 0.02 };
}

function tone(place: Place, of: Tone): void {
	const { gain, start, end } = envelope(place, of);
	const source = place.context.createOscillator();
	source.type = of.shape ?? "sine";
	source.frequency.setValueAtTime(of.pitch, start);
	if (of.to) source.frequency.exponentialRampToValueAtTime(of.to, end);
	source.connect(gain);
	source.start(start);
	source.stop(end);
}

function noise(place: Place, of: Noise): void {
	const { gain, start, end } = envelope(place, of);
	const source = place.context.createBufferSource();
	source.buffer = noiseOf(place.context);
	const filter = place.context.createBiquadFilter();
	filter.type = of.filter;
	filter.Q.value = of.q ?? 1;
	filter.frequency.setValueAtTime(of.pitch, start);
	if (of.to) filter.frequency.exponentialRampToValueAtTime(of.to, end);
	source.connect(filter).connect(gain);
	// Elsewhere in the noise each time the sound repeats itself within a sequence.
	source.start(start, (start * 7.3) % 0.4);
	source.stop(end);
}

/** How each cue sounds. */
const SOUNDS: Readonly<Record<Cue, (place: Place) => void>> = {
	// A heavy stamp on a leather pad: the heavier, the deeper and the longer it stays in the table.
	blow: (place) => {
		const deep = place.strength;
		tone(place, {
			pitch: 150 - 50 * deep,
			to: 58 - 18 * deep,
			length: 0.14 + 0.2 * deep,
			peak: 0.8,
		});
		noise(place, { filter: "lowpass", pitch: 900, to: 180, length: 0.09 + 0.07 * deep, peak: 0.6 });
		// what a small loudspeaker has of it
		noise(place, {
			filter: "bandpass",
			pitch: 520,
			q: 1.1,
			length: 0.07,
			attack: 0.001,
			peak: 0.45,
		});
	},
	// Two jaws of iron meet.
	gate: (place) => {
		tone(place, { pitch: 92, to: 60, length: 0.16, peak: 0.5 });
		for (const [pitch, length] of [
			[187, 0.34],
			[431, 0.26],
			[703, 0.18],
		] as const)
			tone(place, { pitch, length, peak: 0.12, shape: "triangle" });
		noise(place, { filter: "bandpass", pitch: 1900, q: 2.5, length: 0.07, peak: 0.4 });
	},
	// They slide apart.
	open: (place) => {
		noise(place, {
			filter: "bandpass",
			pitch: 700,
			to: 1700,
			q: 2,
			length: 0.24,
			attack: 0.06,
			peak: 0.5,
		});
		tone(place, { pitch: 120, to: 150, length: 0.18, peak: 0.26, after: 0.16 });
		tone(place, { pitch: 420, to: 520, length: 0.16, peak: 0.09, after: 0.16, shape: "triangle" });
	},
	// A handwheel, notch by notch.
	tap: (place) => {
		for (const after of [0, 0.1, 0.2, 0.3]) {
			noise(place, { filter: "bandpass", pitch: 2600, q: 7, length: 0.05, peak: 0.9, after });
			tone(place, { pitch: 880 - after * 400, length: 0.06, peak: 0.16, after, shape: "triangle" });
		}
	},
	// A pen underlines.
	notice: (place) => {
		for (const [after, pitch] of [
			[0, 3200],
			[0.12, 4200],
		] as const)
			noise(place, {
				filter: "bandpass",
				pitch,
				to: pitch * 1.3,
				q: 3,
				length: 0.13,
				attack: 0.03,
				peak: 0.42,
				after,
			});
	},
	// Clay on felt, twice.
	chip: (place) => {
		for (const [after, peak] of [
			[0, 0.42],
			[0.045, 0.2],
		] as const) {
			tone(place, {
				pitch: 1850,
				to: 1450,
				length: 0.04,
				peak: peak * 0.5,
				after,
				shape: "triangle",
			});
			noise(place, { filter: "bandpass", pitch: 2500, q: 1.6, length: 0.035, peak, after });
			tone(place, { pitch: 210, to: 150, length: 0.06, peak: peak * 0.6, after });
		}
	},
	stamp: (place) => {
		tone(place, { pitch: 86, to: 48, length: 0.24, peak: 0.75 });
		noise(place, { filter: "lowpass", pitch: 1100, to: 300, length: 0.12, peak: 0.5 });
		noise(place, { filter: "bandpass", pitch: 620, q: 0.9, length: 0.11, peak: 0.7 });
		noise(place, {
			filter: "bandpass",
			pitch: 2800,
			q: 2,
			length: 0.09,
			attack: 0.02,
			peak: 0.2,
			after: 0.2,
		});
	},
	card: (place) => {
		for (const after of [0, 0.09])
			noise(place, {
				filter: "highpass",
				pitch: 2200,
				to: 3600,
				length: 0.13,
				attack: 0.05,
				peak: 0.2,
				after,
			});
	},
	paper: (place) => {
		for (const [after, pitch] of [
			[0, 3000],
			[0.07, 4100],
			[0.16, 2600],
		] as const)
			noise(place, {
				filter: "bandpass",
				pitch,
				q: 0.8,
				length: 0.17,
				attack: 0.06,
				peak: 0.22,
				after,
			});
	},
	// Wood splits; splinters follow.
	crack: (place) => {
		noise(place, { filter: "highpass", pitch: 1300, length: 0.09, attack: 0.001, peak: 0.75 });
		tone(place, { pitch: 130, to: 55, length: 0.34, peak: 0.5 });
		for (const after of [0.08, 0.17, 0.21, 0.34])
			noise(place, {
				filter: "bandpass",
				pitch: 2300 - after * 2400,
				q: 4,
				length: 0.05,
				attack: 0.001,
				peak: 0.34 - after * 0.6,
				after,
			});
	},
	// Brass is poured in.
	brass: (place) => {
		for (const [pitch, after] of [
			[392, 0],
			[587, 0.08],
			[784, 0.16],
		] as const)
			tone(place, { pitch, length: 0.9, attack: 0.05, peak: 0.12, after });
	},
	// A machine runs down and lets its steam go.
	stop: (place) => {
		tone(place, { pitch: 150, to: 42, length: 0.95, attack: 0.05, peak: 0.18, shape: "triangle" });
		for (const [pitch, peak] of [
			[301, 0.08],
			[604, 0.09],
		] as const)
			tone(place, { pitch, to: pitch * 0.28, length: 0.8, attack: 0.05, peak, shape: "triangle" });
		noise(place, {
			filter: "bandpass",
			pitch: 3600,
			to: 700,
			q: 0.7,
			length: 1,
			attack: 0.15,
			peak: 0.2,
			after: 0.1,
		});
	},
	bell: (place) => {
		for (const [pitch, peak, length] of [
			[523, 0.16, 2.2],
			[1046, 0.08, 1.6],
			[1256, 0.05, 1.1],
			[1569, 0.04, 0.9],
			[2353, 0.02, 0.5],
		] as const)
			tone(place, { pitch, peak, length });
	},
	tick: (place) => {
		tone(place, { pitch: 1250, to: 1000, length: 0.035, peak: 0.26, shape: "triangle" });
		noise(place, {
			filter: "bandpass",
			pitch: 3100,
			q: 3,
			length: 0.02,
			attack: 0.001,
			peak: 0.26,
		});
	},
	// The lamp goes out.
	dark: (place) => {
		for (const pitch of [55, 58.3, 82.4])
			tone(place, { pitch, to: pitch * 0.9, length: 2.4, attack: 0.5, peak: 0.2 });
		// what a small loudspeaker has of it
		for (const pitch of [330, 350, 494])
			tone(place, { pitch, to: pitch * 0.84, length: 2.2, attack: 0.4, peak: 0.05 });
		noise(place, { filter: "lowpass", pitch: 420, to: 90, length: 2, attack: 0.4, peak: 0.3 });
	},
};

/** Builds a cue's sound at a moment of the context, s, as strong as told, 0..1. Sounds overlap freely. */
export function sound(
	context: BaseAudioContext,
	out: AudioNode,
	cue: Cue,
	at: number,
	strength = 1,
): void {
	SOUNDS[cue]({ context, out, at, strength });
}

// Time on the board: durations from the tokens, easings, and a line of parts that can be ended at once.
import type { Durations } from "../viewmodel/schedule.ts";

const STILL: Durations = { tap: 0, panel: 0, chip: 0, valve: 0, lane: 0, reveal: 0 };

/** The motion tokens as they are written (styles/tokens.css), ms. */
export const FULL: Durations = {
	tap: 90,
	panel: 180,
	chip: 320,
	valve: 520,
	lane: 900,
	reveal: 1400,
};

let known: { key: string; value: Durations } | null = null;

/**
 * The motion tokens in ms as they stand on the page now: they are 0 where the reader wants no motion. Read anew only where
 * the root element says otherwise than last time: reading has the browser style the whole page there and then.
 */
export function durations(animate: boolean): Durations {
	if (!animate) return STILL;
	const root = document.documentElement;
	const key = `${root.dataset.motion} ${root.getAttribute("style")}`;
	if (known?.key !== key) known = { key, value: readTokens(root) };
	return known.value;
}

function readTokens(root: Element): Durations {
	const style = getComputedStyle(root);
	const read = (name: keyof Durations) => {
		const text = style.getPropertyValue(`--m-${name}`).trim();
		if (text === "") return FULL[name];
		const value = Number.parseFloat(text);
		return text.endsWith("ms") ? value : value * 1000;
	};
	return {
		tap: read("tap"),
		panel: read("panel"),
		chip: read("chip"),
		valve: read("valve"),
		lane: read("lane"),
		reveal: read("reveal"),
	};
}

/** Quick start, soft landing. */
export function easeOut(t: number): number {
	return 1 - (1 - t) ** 3;
}

/** Slow, quick, slow. */
export function easeBoth(t: number): number {
	return t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2;
}

/** Gathers speed until it lands. */
export function easeStrike(t: number): number {
	return t * t * t;
}

/** Lands, goes a little too far, comes back. */
export function easeLay(t: number): number {
	const over = 1.2;
	return 1 + (over + 1) * (t - 1) ** 3 + over * (t - 1) ** 2;
}

type Part = {
	start: number;
	end: number;
	ease: (t: number) => number;
	apply: (t: number) => void;
	done: boolean;
	/** Only for who is there to hear it: left out when the line is ended at once. */
	passing?: boolean;
};

/** Parts laid on one time line. Each ends exactly at its last frame, also when skipped. */
export class Timeline {
	#parts: Part[] = [];
	#clock = 0;

	get busy(): boolean {
		return this.#parts.length > 0;
	}

	/** Adds a part; one without length is applied on the next tick that reaches it. */
	add(span: { start: number; end: number }, apply: (t: number) => void, ease = easeOut): void {
		this.#parts.push({
			start: this.#clock + span.start,
			end: this.#clock + span.end,
			ease,
			apply,
			done: false,
		});
	}

	/** Calls once when the line reaches `at` ms. */
	call(at: number, run: () => void): void {
		this.add({ start: at, end: at }, run);
	}

	/** Calls once when the line reaches `at` ms, and not at all where the line is ended before. */
	pass(at: number, run: () => void): void {
		const moment = this.#clock + at;
		this.#parts.push({
			start: moment,
			end: moment,
			ease: easeOut,
			apply: run,
			done: false,
			passing: true,
		});
	}

	/** Moves on by `ms`. */
	tick(ms: number): void {
		this.#clock += ms;
		for (const part of [...this.#parts].sort((a, b) => a.end - b.end)) {
			if (part.done || this.#clock < part.start) continue;
			const length = part.end - part.start;
			const t = length <= 0 ? 1 : Math.min((this.#clock - part.start) / length, 1);
			part.done = t >= 1;
			part.apply(t >= 1 ? 1 : part.ease(t));
		}
		this.#parts = this.#parts.filter((part) => !part.done);
		if (!this.busy) this.#clock = 0;
	}

	/** Every part to its last frame, in the order in which they would have ended. */
	finish(): void {
		const parts = this.#parts.sort((a, b) => a.end - b.end);
		this.#parts = [];
		this.#clock = 0;
		for (const part of parts) if (!part.done && !part.passing) part.apply(1);
	}
}

// How long the replay rests on an entry and how fast time passes between two.
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";

export const SPEEDS = [1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

/** Ms between two frames of passing time. */
export const FRAME = 80;
const REST = { least: 2600, settles: 1100, asks: 600, deal: 900, most: 5200 };
const WAY = { day: 42, most: 1600 };

/** Ms to rest on an entry at normal speed: longer where there is more to read. */
export function restOn(step: ReplayStep): number {
	const deal = step.moves.some((move) => move.type === "recordedDeal");
	return Math.min(
		REST.most,
		REST.least +
			REST.settles * Math.min(step.settles.length, 2) +
			REST.asks * Math.min(step.asks.length, 1) +
			(deal ? REST.deal : 0),
	);
}

/** Ms for the way between two entries at normal speed, in proportion to its days and within limits. */
export const wayOver = (days: number): number => Math.min(WAY.most, days * WAY.day);

/** Days that pass in one frame on the way from a step to the next, at a speed; at least one. */
export function daysPerFrame(replay: Replay, step: number, speed: Speed): number {
	const gap = (replay.steps[step + 1]?.day ?? 0) - (replay.steps[step]?.day ?? 0);
	const frames = wayOver(gap) / speed / FRAME;
	return Math.max(1, Math.ceil(gap / Math.max(frames, 1)));
}

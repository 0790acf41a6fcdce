// Which sound belongs to which change on the board, and when: the ear is told the same causes as the eye, once each.
import type { Changes, Schedule } from "./changes.ts";

/** Everything that can be heard. */
export type Cue =
	| "gate" // a valve closes
	| "open" // a valve opens
	| "tap" // the licence tap turns
	| "notice" // a measure is announced
	| "chip" // a chip is laid on the felt
	| "stamp" // a deal is signed
	| "card" // orders turn face up
	| "paper" // papers are laid on the table
	| "crack" // a promise breaks
	| "brass" // the crack is filled
	| "stop" // a plant stands still
	| "bell" // the leaders meet
	| "tick" // the truce's clock runs on
	| "dark"; // relations rupture

/** Every cue, for whoever must have a sound for each. */
export const CUES: readonly Cue[] = [
	"gate",
	"open",
	"tap",
	"notice",
	"chip",
	"stamp",
	"card",
	"paper",
	"crack",
	"brass",
	"stop",
	"bell",
	"tick",
	"dark",
];

/** A plant below this pace is heard to stop. */
const HALTS = 0.95;
/** Valves, chips or ticks heard at most in one sequence: a stroke that moves everything must not clatter. */
const AT_MOST = 3;
/** Ms between two like sounds. */
const APART = 110;

/** The sounds of a sequence with their moments, ms from its start, earliest first. */
export function cuesOf(changes: Changes, schedule: Schedule): { cue: Cue; at: number }[] {
	const cues: { cue: Cue; at: number }[] = [];
	const add = (cue: Cue, at: number, times = 1): void => {
		for (let index = 0; index < Math.min(times, AT_MOST); index++)
			cues.push({ cue, at: at + index * APART });
	};
	if (changes.deal) {
		add("chip", schedule.deal.end, 2);
		add("stamp", schedule.stamp.start + (schedule.stamp.end - schedule.stamp.start) * 0.3);
	}
	if (changes.reveal) add("card", schedule.turn.start);
	else if (changes.turned) add("paper", schedule.lay.start);
	if (changes.laid.length > 0) add("chip", schedule.lay.end, changes.laid.length);
	const tap = changes.gates.some((gate) => gate.lever === "cn.tap" && gate.from !== gate.to);
	if (tap) add("tap", schedule.gate.start);
	const others = changes.gates.filter((gate) => gate.lever !== "cn.tap");
	const closing = others.filter((gate) => gate.to > gate.from).length;
	const opening = others.filter((gate) => gate.to < gate.from).length;
	const announced = others.filter(
		(gate) => gate.state === "announced" && gate.was !== "announced",
	).length;
	if (closing > 0) add("gate", schedule.gate.end, closing);
	else if (opening > 0) add("open", schedule.gate.start, opening);
	if (announced > 0) add("notice", schedule.ring.start);
	if (changes.plant && changes.plant.to < Math.min(changes.plant.from, HALTS))
		add("stop", schedule.plant.start);
	if (changes.crack === "opens") add("crack", schedule.crack.start);
	if (changes.crack === "mends") add("brass", schedule.crack.start);
	if (changes.summit) add("bell", schedule.lights.start);
	if (changes.dark) add("dark", schedule.dark.start);
	else if (changes.days > 0) add("tick", schedule.numbers, 2);
	return cues.sort((a, b) => a.at - b.at);
}

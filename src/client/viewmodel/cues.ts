// Which sound belongs to which change on the board, and when: the ear is told the same causes as the eye, once each.
import type { Changes } from "./changes.ts";
import { type Schedule, strikeOn } from "./schedule.ts";

/** Everything that can be heard. */
export type Cue =
	| "blow" // a blow lands
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
	"blow",
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

/** How strong the lightest blow and the heaviest are, 0..1; severity goes from 1 to 5. */
const STRENGTH = { least: 0.35, most: 1 } as const;

/** A cue, when it is heard (ms from the start of its sequence) and how strong it is, 0..1. */
export type Heard = { cue: Cue; at: number; strength: number };

/** The sounds of a sequence, earliest first. What a blow moves is heard as it lands, as strong as the blow. */
export function cuesOf(changes: Changes, schedule: Schedule): Heard[] {
	const cues: Heard[] = [];
	const add = (cue: Cue, at: number, times = 1): void => {
		for (let index = 0; index < Math.min(times, AT_MOST); index++)
			cues.push({ cue, at: at + index * APART, strength: 1 });
	};
	for (const [index, { severity, tag }] of changes.strikes.entries()) {
		const at = schedule.strikes[index]?.land ?? 0;
		const { least, most } = STRENGTH;
		const strength = least + ((most - least) * (severity - 1)) / 4;
		cues.push({ cue: "blow", at, strength });
		const gate = changes.gates.find(({ id }) => id === tag);
		const moved = gate && cueOf(gate);
		if (moved) cues.push({ cue: moved, at, strength });
	}
	if (changes.deal) {
		add("chip", schedule.deal.end, 2);
		add("stamp", schedule.stamp.start + (schedule.stamp.end - schedule.stamp.start) * 0.3);
	}
	if (changes.reveal) add("card", schedule.turn.start);
	else if (changes.turned) add("paper", schedule.lay.start);
	if (changes.laid.length > 0) add("chip", schedule.lay.end, changes.laid.length);
	const gates = changes.gates.filter(({ id }) => !strikeOn(schedule, id)).map(cueOf);
	const count = (cue: Cue): number => gates.filter((one) => one === cue).length;
	if (count("tap") > 0) add("tap", schedule.gate.start);
	if (count("gate") > 0) add("gate", schedule.gate.end, count("gate"));
	else if (count("open") > 0) add("open", schedule.gate.start, count("open"));
	if (count("notice") > 0) add("notice", schedule.ring.start);
	if (changes.plant && changes.plant.to < Math.min(changes.plant.from, HALTS))
		add("stop", schedule.plant.start);
	if (changes.crack === "opens") add("crack", schedule.crack.start);
	if (changes.crack === "mends") add("brass", schedule.crack.start);
	if (changes.summit) add("bell", schedule.lights.start);
	if (changes.dark) add("dark", schedule.dark.start);
	else if (changes.days > 0) add("tick", schedule.numbers, 2);
	return cues.sort((a, b) => a.at - b.at);
}

/** How a valve's change is heard; null where it is not. */
function cueOf({ lever, from, to, was, state }: Changes["gates"][number]): Cue | null {
	if (from !== to) return lever === "cn.tap" ? "tap" : to > from ? "gate" : "open";
	return lever !== "cn.tap" && state === "announced" && was !== "announced" ? "notice" : null;
}

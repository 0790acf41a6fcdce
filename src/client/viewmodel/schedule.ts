// When each part of what moved is shown: cause first, then its lane, then the number.
import type { Changes } from "./changes.ts";

/** Durations in ms, read from the tokens; all 0 when motion is not wanted. */
export type Durations = {
	tap: number;
	panel: number;
	chip: number;
	valve: number;
	lane: number;
	reveal: number;
};

/** Start and end, ms from the start of a sequence. */
export type Span = { start: number; end: number };

/** Start and end of each part; a part that does not happen has start = end. */
export type Schedule = Record<
	| "deal"
	| "stamp"
	| "turn"
	| "drop"
	| "line"
	| "slip"
	| "lay"
	| "beam"
	| "ring"
	| "gate"
	| "lane"
	| "plant"
	| "dark"
	| "lights"
	| "crack"
	| "fade"
	| "links",
	Span
> & {
	/** The blows in the order of the changes' own. */
	strikes: StrikeTime[];
	numbers: number;
	total: number;
};

/** A blow's chip is lifted, flies, lands and has come to rest; its valve and lane answer from the landing on. */
export type StrikeTime = {
	tag: string;
	lift: number;
	fly: number;
	land: number;
	end: number;
	gate: Span;
	lane: Span;
};

/** Shares of the reveal's time, ms of 1400: a chip is lifted, strikes, and comes to rest. */
const STRIKE = { lift: 130, fly: 170, rest: 420 } as const;
/** Ms of 1400 between two landings, and in which all of them fall however many they are. */
const GAP = { most: 340, all: 820 } as const;
/** What a blow moves, moves this much faster than by itself. */
const STRUCK = { gate: 0.45, lane: 0.7 } as const;
/** What no blow moves while orders are revealed is not waited for as long. */
const BESIDE = 0.5;

const part = (start: number, length: number, wanted = true): Span => ({
	start,
	end: start + (wanted ? length : 0),
});

function strikeTimes(changes: Changes, time: Durations, start: number): StrikeTime[] {
	const share = time.reveal / 1400;
	const { length } = changes.strikes;
	const gap = Math.min(GAP.most, GAP.all / Math.max(length - 1, 1)) * share;
	return changes.strikes.map(({ tag }, index) => {
		const lift = start + index * gap;
		const fly = lift + STRIKE.lift * share;
		const land = fly + STRIKE.fly * share;
		return {
			tag,
			lift,
			fly,
			land,
			end: land + STRIKE.rest * share,
			gate: part(land, time.valve * STRUCK.gate),
			lane: part(land, time.lane * STRUCK.lane),
		};
	});
}

/** The blow that falls on a valve, if one does; the last where several do. */
export function strikeOn(schedule: Schedule, gate: string | null): StrikeTime | undefined {
	return schedule.strikes.findLast(({ tag }) => tag === gate);
}

/** Lays the changes on a time line, ms from the start. */
export function scheduleOf(changes: Changes, time: Durations): Schedule {
	const share = time.reveal / 1400;
	const deal = part(0, time.chip * 2, changes.deal);
	const stamp = part(deal.end, time.valve, changes.deal);
	const turn = part(stamp.end, 320 * share, changes.reveal);
	const drop = part(turn.end, 380 * share, changes.reveal);
	const strikes = strikeTimes(changes, time, drop.end);
	const last = strikes.at(-1);
	const line = last
		? { start: drop.end, end: last.land }
		: part(drop.end, 400 * share, changes.reveal);
	const slip = part(line.end, 300 * share, changes.reveal);
	const lay = part(stamp.end, time.tap + time.chip, changes.laid.length > 0 || changes.turned);
	const beam = part(lay.end, time.panel, changes.laid.length > 0);
	const cause = changes.laid.length > 0 ? Math.max(line.end, lay.end) : line.end;
	const struck = new Set(strikes.map(({ tag }) => tag));
	const pace = changes.reveal ? BESIDE : 1;
	const gates = changes.gates.some(({ id }) => !struck.has(id));
	const ring = part(cause, time.tap, gates);
	const gate = part(ring.end, time.valve * pace, gates);
	const lanes = changes.lanes.some((one) => one.gate === null || !struck.has(one.gate));
	const lane = part(gate.end, time.lane * pace, lanes);
	const thinned = changes.lanes.flatMap((one) => {
		const own = strikes.findLast(({ tag }) => tag === one.gate);
		return own ? [own.lane.end] : [];
	});
	const flowed = Math.max(lane.end, ...thinned);
	const plant = part(flowed, time.valve * pace, changes.plant !== null || changes.works !== null);
	const dark = part(flowed, time.lane, changes.dark);
	const lights = part(cause, time.lane, changes.summit);
	const crackTime = changes.crack === "mends" ? time.valve : time.lane;
	// A promise breaks under the last blow.
	const crack = part(last ? last.land : slip.end, crackTime, changes.crack !== null);
	// Orders are read before anything else dims.
	const fade = part(drop.end, time.panel, changes.focus || changes.numbers);
	const links = part(0, time.panel * 2, changes.focus);
	const numbers = Math.max(flowed, slip.end, last?.end ?? 0);
	const total = Math.max(
		...[numbers, crack.end, beam.end, lay.end, fade.end, links.end],
		...[plant.end, dark.end, lights.end],
	);
	return {
		deal,
		stamp,
		plant,
		dark,
		lights,
		turn,
		drop,
		line,
		strikes,
		slip,
		lay,
		beam,
		ring,
		gate,
		lane,
		crack,
		fade,
		links,
		numbers,
		total,
	};
}

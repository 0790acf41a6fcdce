// How hot each game became, and what had made it so: the chain before a rupture, or before the highest tension.
import type { PlayedMonth } from "../../insight/debrief/months.ts";
import { hundredth } from "../../insight/rounding.ts";
import { announcedCauses, toldCause } from "../../insight/told-cause.ts";
import { MOST_STEPS } from "../limits.ts";
import { cardBehind } from "../table/cards.ts";

/** What raised tension in a month, in points of it. */
export interface HeatStep {
	month: number;
	/** The cause as the rules name it: `act:us.rule50/on`; a card laid in has the id of its original. */
	by: string;
	d: number;
	/** How often it struck in that month. */
	times: number;
	/** An act that was announced in that month and not carried out in it. */
	announced: boolean;
}

export interface Heat {
	game: number;
	ruptured: boolean;
	/** Month of the rupture, or of the highest tension. */
	month: number;
	/** Tension at the close of that month. */
	tension: number;
	/** What led there, in order. */
	steps: readonly HeatStep[];
}

/** Months looked back from the peak, itself among them. */
const BACK = 3;
/** A cause of less is none to tell. */
const LEAST = 0.2;

function stepsOf({ month, game }: PlayedMonth): HeatStep[] {
	const steps: HeatStep[] = [];
	const announced = announcedCauses(game.closedNotes);
	for (const cause of game.closedCauses) {
		const { of, d } = cause;
		if (of !== "tension" || d <= 0) continue;
		const by = toldCause(cause.by, game.closedNotes).replace(
			/^event:(.*)$/,
			(_, id: string) => `event:${cardBehind(id)}`,
		);
		const known = steps.find((step) => step.by === by);
		if (known) {
			known.d = hundredth(known.d + d);
			known.times += 1;
		} else steps.push({ month, by, d, times: 1, announced: announced.has(by) });
	}
	return steps.filter(({ d }) => d >= LEAST);
}

/** The heat of one game. `tension`: its path, one value for each month. */
export function heatOf(
	game: number,
	months: readonly PlayedMonth[],
	tension: readonly number[],
	ruptured: boolean,
): Heat {
	const peak = ruptured ? months.length - 1 : tension.indexOf(Math.max(...tension));
	const all = months.slice(Math.max(0, peak + 1 - BACK), peak + 1).flatMap(stepsOf);
	const kept = new Set([...all].sort((a, b) => b.d - a.d).slice(0, MOST_STEPS));
	return {
		game,
		ruptured,
		month: months[peak]?.month ?? 0,
		tension: tension[peak] ?? 0,
		steps: all.filter((step) => kept.has(step)),
	};
}

// What a month brought and how the own forecasts fare: the news panel's figures.
import { toldCause } from "../../../insight/told-cause.ts";
import type { Forecast, Game, LeverId, ScoredForecast, Seat, VarId } from "../../../rules/index.ts";
import { CN_LEVERS, US_LEVERS } from "../../../rules/index.ts";
import { shownChange, toldChange } from "./figures.ts";
import { closedChange, GROUPS, monthChange } from "./groups.ts";
import { truceDays } from "./meters.ts";
import { type Moment, shown } from "./moment.ts";

/** One row of "what the month brought". */
export interface BriefRow {
	id: VarId | "points" | "magnets" | "truce";
	value: number;
	/** Change since the month before; null where none is told. */
	d: number | null;
	/** Largest cause of the change, of those that moved it that way, as the rules name it; "" where nothing moved. */
	cause: string;
	/** Whether other causes moved it too, so that this one alone does not make the change as told. */
	mainly?: boolean;
}

/** A difference that shows in a figure told with one place. */
const TOLD = 0.05;

/** Days before its end from which the truce is news. */
const TRUCE_NEAR = 31;

/** The cause that moved a number most the way it went, in the month closed last and since; "" where it came out even. */
function topCause(game: Game, id: string, change: number): { cause: string; mainly: boolean } {
	const sums = new Map<string, number>();
	const notes = [...game.closedNotes, ...game.notes];
	for (const cause of [...game.closedCauses, ...game.causes])
		if (cause.of === id) {
			const by = toldCause(cause.by, notes);
			sums.set(by, (sums.get(by) ?? 0) + cause.d);
		}
	let [best, size] = ["", 0];
	for (const [by, d] of sums)
		if (d * change > 0 && Math.abs(d) > size) [best, size] = [by, Math.abs(d)];
	return { cause: best, mainly: Math.abs(Math.abs(change) - size) >= TOLD };
}

/** The figures the month opens with: points, magnets, the truce, tension, trust, and the own groups. */
export function briefRows(moment: Moment): BriefRow[] {
	const game = shown(moment);
	const { n } = moment.book;
	const seat = moment.view.seat;
	const row = (id: VarId): BriefRow & { id: VarId } => {
		const d = Math.round((closedChange(game, id) + monthChange(game, id)) * 100) / 100;
		return { id, value: game.vars[id], d, ...topCause(game, id, d) };
	};
	const before = moment.months.at(-2)?.position.levers["cn.tap"].level;
	const tap = game.levers["cn.tap"].level;
	const days = truceDays(moment);
	const seen = ({ id, value, d }: BriefRow & { id: VarId }): boolean =>
		d !== null && Math.abs(d) >= 0.5 && toldChange(shownChange({ id, d }, value)) !== 0;
	// The own groups that moved most are told; the board shows all three.
	const moved = (["trust", ...GROUPS[seat]] as const)
		.map(row)
		.filter(seen)
		.sort((a, b) => Math.abs(b.d ?? 0) - Math.abs(a.d ?? 0))
		.slice(0, 2);
	return [
		{ id: "points", value: seat === "us" ? n.usPoints : n.cnPoints, d: null, cause: "" },
		{ id: "magnets", value: tap, d: before === undefined ? null : tap - before, cause: "" },
		...(days === null || days > TRUCE_NEAR
			? []
			: [{ id: "truce", value: days, d: null, cause: "" } as const]),
		row("tension"),
		...moved,
	];
}

/** Penalty of a forecast, 0 best to 1: the square of how far the chance was from what came. */
export const brier = (percent: number, outcome: 0 | 1): number => (percent / 100 - outcome) ** 2;

/** Whether a forecast says more than a tossed coin would have: only that is praised, and fifty-fifty never is. */
export const beatsCoin = (percent: number, outcome: 0 | 1): boolean =>
	brier(percent, outcome) < brier(50, outcome);

/** Mean penalty of the forecasts that could be scored; null where there is none yet. */
export function meanBrier(scored: readonly ScoredForecast[]): number | null {
	const counted = scored.flatMap((one) =>
		one.outcome === -1 ? [] : [brier(one.percent, one.outcome)],
	);
	return counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0) / counted.length;
}

/** Levers a forecast may name on either side. */
export function forecastLevers(moment: Moment): {
	own: readonly LeverId[];
	theirs: readonly LeverId[];
} {
	const us = moment.view.seat === "us";
	const used = (levers: readonly LeverId[]): LeverId[] =>
		levers.filter((lever) => moment.book.levers[lever].acts.length > 0);
	const [own, theirs] = us ? [US_LEVERS, CN_LEVERS] : [CN_LEVERS, US_LEVERS];
	return { own: used(own), theirs: used(theirs) };
}

/**
 * A forecast and how it stands: came, did not, still open, its condition not met so far (`unmet`), or not counted since
 * it was not met (`unused`).
 */
export interface Fate {
	forecast: Forecast;
	stands: "came" | "missed" | "open" | "unmet" | "unused";
}

/**
 * How the month's own forecast stands after the reveal: came, did not, its condition not met so far, or still open because
 * the answers may yet decide it.
 */
export function forecastStands(moment: Moment): Fate | null {
	const game = moment.view.position;
	const seat = moment.view.seat;
	const forecast = game[seat].forecast;
	if (!forecast) return null;
	const theirs = game.blows.filter((blow) => blow.by !== seat);
	const used =
		forecast.given === "" ||
		game.blows.some((blow) => blow.by === seat && blow.lever === forecast.given);
	const hit =
		forecast.expects !== "words" && theirs.some((blow) => blow.lever === forecast.expects);
	// An own answer may still use the lever, and theirs may still bring or spoil what was foreseen.
	if (!used) return { forecast, stands: "unmet" };
	if (hit) return { forecast, stands: "came" };
	if (forecast.expects === "words" && theirs.length > 0) return { forecast, stands: "missed" };
	return { forecast, stands: "open" };
}

/** How the seat's forecast of a closed month came out; null where it made none. */
export function forecastFate(closed: Game, seat: Seat, month: number): Fate | null {
	const forecast = closed[seat].scored.findLast((one) => one.month === month);
	if (!forecast) return null;
	const stands = ({ "1": "came", "0": "missed", "-1": "unused" } as const)[forecast.outcome];
	return { forecast, stands };
}

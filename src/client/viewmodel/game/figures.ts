// How each number of the world is told, everywhere alike: in points of its scale or in percent, with how many decimals.
import type { VarId } from "../../../rules/index.ts";
import { steps } from "../rounded-sum.ts";
import type { Change } from "./effects.ts";
import type { Words } from "./words.ts";

/** Decimals of the numbers on short scales or moved in small steps; a scale of 0-100 is told whole. */
const DECIMALS: Readonly<Partial<Record<VarId, number>>> = {
	tension: 1,
	precedent: 1,
	/** Months of use. */
	stock: 2,
};

/** Shares of normal, told in percent. */
const SHARES: readonly VarId[] = ["chipsVol", "goodsVol", "farmVol", "shipsVol", "shortage"];

/** How a number is told: shown = own value times `scale`, with `digits` decimals. */
export interface Figure {
	digits: number;
	scale: 1 | 100;
	unit: "plain" | "percent";
}

export const figureOf = (id: VarId): Figure =>
	SHARES.includes(id)
		? { digits: 0, scale: 100, unit: "percent" }
		: { digits: DECIMALS[id] ?? 0, scale: 1, unit: "plain" };

/** A number's value with all its decimals: "4.0", "41", "66%". */
export function varText({ format }: Words, id: VarId, value: number): string {
	const { digits, unit } = figureOf(id);
	return unit === "percent" ? format.percent(value, digits) : format.fixed(value, digits);
}

/** A change as it is told, in the shown unit: 0 where it is too small for the number's decimals. */
export function toldChange({ id, d }: Change): number {
	const { digits, scale } = figureOf(id);
	const step = 10 ** digits;
	// halves are told away from zero, as everywhere
	return (Math.sign(d) * Math.round(Math.abs(d) * scale * step + 1e-9)) / step;
}

/** A change with its sign and the decimals of its number: "−1.1", "+5", "0". */
export const changeText = ({ format }: Words, change: Change): string => {
	const told = toldChange(change);
	return told === 0 ? format.number(0) : format.signed(told, figureOf(change.id).digits);
};

/**
 * A change as it is told beside the `value` it led to (own unit): the difference of the number as shown before and as
 * shown now, so that 49 becomes 51 by 2 and not by a rounded 2.6. Own unit.
 */
export function shownChange({ id, d }: Change, value: number): Change {
	const { digits, scale } = figureOf(id);
	const shown = (one: number): number => steps(one * scale, digits);
	return { id, d: (shown(value) - shown(value - d)) / 10 ** digits / scale };
}

/** "▲ 2" or "▼ 1.1" beside the `value` that a change led to; empty where both are shown alike. */
export function arrowText({ t, format }: Words, change: Change, value: number): string {
	const told = toldChange(shownChange(change, value));
	if (told === 0) return "";
	const text = format.fixed(Math.abs(told), figureOf(change.id).digits);
	return t(told > 0 ? "board:up" : "board:down", { text });
}

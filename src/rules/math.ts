// Arithmetic that gives the same result in every browser: no powers, logs or exponentials.
import type { Curve } from "./rows.ts";

export const clamp = (x: number, low: number, high: number): number =>
	x < low ? low : x > high ? high : x;

/** Rounds to hundredths, the grain of every number in the state, so that causes can sum exactly. */
export const grain = (x: number): number => Math.round(x * 100) / 100;

/** Reads a curve at x with linear interpolation; outside its points the end values hold. */
export function along(curve: Curve, x: number): number {
	let left = curve[0] as readonly [number, number];
	if (x <= left[0]) return left[1];
	for (let i = 1; i < curve.length; i++) {
		const right = curve[i] as readonly [number, number];
		if (x <= right[0])
			return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
		left = right;
	}
	return left[1];
}

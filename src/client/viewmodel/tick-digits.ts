// How exactly the numbers along an axis must be told.

/** Most decimals that an axis shows. */
const MOST = 3;

/** Decimals, 0-3, that tell every tick of an axis as what it is, so that no two are told alike. */
export function tickDigits(ticks: readonly number[]): number {
	let digits = 0;
	while (
		digits < MOST &&
		ticks.some((tick) => Math.abs(tick - Number(tick.toFixed(digits))) > 10 ** -(MOST + 3))
	)
		digits += 1;
	return digits;
}

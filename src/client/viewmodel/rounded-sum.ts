// Rounds the parts of a change so that they sum exactly to the rounded whole.

/** A number in steps of `digits` decimals, as a whole count of steps. */
export function steps(value: number, digits: number): number {
	const scale = 10 ** digits;
	// The tiny push undoes binary fractions that lie a hair below a half, so that 1.005 rounds as it is written.
	return Math.round(value * scale + Math.sign(value) * 1e-7) + 0;
}

/**
 * Rounds `parts` to `digits` decimals so that they sum exactly to `total` rounded alike (largest remainder).
 * `total` defaults to the parts' own sum; it may be the difference of two rounded numbers, which lies up to one whole
 * step beside it: halves are rounded away from zero, and so apart where a number crosses it. Each part moves by one
 * step at most. Throws a RangeError where no such rounding exists, because the parts belong to another sum.
 */
export function roundedSum(parts: readonly number[], digits: number, total?: number): number[] {
	const scale = 10 ** digits;
	const exact = parts.map((part) => part * scale);
	const whole = steps(total ?? parts.reduce((sum, part) => sum + part, 0), digits);
	const floors = exact.map((part) => Math.floor(part + 1e-7));
	const missing = whole - floors.reduce((sum, part) => sum + part, 0);
	const beside = whole - exact.reduce((sum, part) => sum + part, 0);
	if (Math.abs(beside) > 1 + 1e-6 || missing > parts.length)
		throw new RangeError(`parts ${parts.join(", ")} cannot round to ${whole / scale}`);
	// A part that is whole already gives way last.
	const order = exact
		.map((part, index) => ({ index, rest: part - (floors[index] as number) }))
		.sort((a, b) => b.rest - a.rest || a.index - b.index);
	const out = [...floors];
	const [given, step] = missing < 0 ? [order.slice(missing), -1] : [order.slice(0, missing), 1];
	for (const { index } of given) out[index] = (out[index] as number) + step;
	return out.map((part) => part / scale + 0);
}

/**
 * Shares of one whole as they are told together: whole percents, as shares again, that sum to the whole's own percent
 * (largest remainder). Rounded one by one, three bars may well add up to 101%.
 */
export const toldShares = (shares: readonly number[]): number[] =>
	roundedSum(
		shares.map((share) => share * 100),
		0,
	).map((percent) => percent / 100);

/** The difference of two numbers as they are shown with `digits` decimals: beside 2.0 and 1.7 it is 0.3. */
export const toldGap = (value: number, other: number, digits: number): number =>
	(steps(value, digits) - steps(other, digits)) / 10 ** digits;

/** True where rows add up, step by step, to the difference of two numbers as they are shown. */
export function addsUp(
	rows: readonly number[],
	before: number,
	after: number,
	digits: number,
): boolean {
	const sum = rows.reduce((all, row) => all + steps(row, digits), 0);
	return sum === steps(after, digits) - steps(before, digits);
}

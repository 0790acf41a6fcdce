// How figures are rounded, and how a change is written for a person.

/** Rounds to tenths. */
export const tenth = (x: number): number => Math.round(x * 10) / 10;

/** Rounds to hundredths. */
export const hundredth = (x: number): number => Math.round(x * 100) / 100;

/** A change with its sign, to so many decimals: "+0.5", "-1.2". */
export const signed = (x: number, digits = 1): string => `${x >= 0 ? "+" : ""}${x.toFixed(digits)}`;

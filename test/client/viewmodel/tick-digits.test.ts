// Decimals along an axis: as many as its step needs.
import { expect, it } from "vitest";
import { tickDigits } from "../../../src/client/viewmodel/tick-digits.ts";

it.each([
	["whole points", [-2, 0, 2], 0],
	["half points", [0, 0.5, 1, 1.5], 1],
	["quarters", [-0.5, -0.25, 0, 0.25, 0.5], 2],
	["a step that binary fractions miss", [0.1, 0.2, 0.1 + 0.2], 1],
	["no tick", [], 0],
])("%s need no decimal more than tells them apart", (_, ticks, digits) => {
	expect(tickDigits(ticks)).toBe(digits);
});

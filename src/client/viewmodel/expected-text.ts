// What a file or a request should have held at a place, as a person reads it.
import { spanOf } from "../../scenario/problem.ts";
import type { Words } from "./game/words.ts";

/** A range with both its ends in words: "from 30 to 1,800"; all else as it stands. `t` must know the problems' words. */
export function expectedText(
	t: (key: string, values: Record<string, unknown>) => string,
	{ number }: Pick<Words["format"], "number">,
	expected: string,
): string {
	const span = spanOf(expected);
	if (!span) return expected;
	const [low, high] = [span.low, span.high].map((end) => number(end, 6));
	return t("problems:outOfRange.span", { low, high });
}

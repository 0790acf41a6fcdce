// What both could have signed in the record's own talks, at the moment its deal of a month was signed.
import { compile, type Gains, type RuleData } from "../../rules/index.ts";
import { type Course, replayFreely } from "../history/replay.ts";
import { frontierOf } from "./search.ts";

/**
 * The efficient packages when the record signed its deal of `month`, by rising gain of Washington, in points of the
 * score; of several deals in the month the last. Null where it signed none.
 */
export function recordFrontier(data: RuleData, course: Course, month: number): Gains[] | null {
	const book = compile(data);
	let found: Gains[] | null = null;
	// nothing after the month is asked for
	replayFreely(
		book,
		{ ...course, months: Math.min(course.months, month) },
		{
			moving(game, _, move) {
				if (move.type !== "recordedDeal" || game.month !== month) return;
				found = frontierOf(book, game).efficient.map(({ us, cn }) => ({ us, cn }));
			},
		},
	);
	return found;
}

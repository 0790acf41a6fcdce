// Where a clause takes a tariff if it were signed now: its own words name the points, not what they come on top of.
import { type Book, type Clause, type Game, OPEN, type Pick } from "../../../rules/index.ts";
import { levelText } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";

/** "30 points to 6 points, 48 points suspended in all"; "" for a clause that lowers no tariff. */
export function loweringText(
	words: Words,
	book: Book,
	game: Game,
	clause: Clause,
	pick: Pick,
): string {
	if (clause.op !== "lower" || clause.lever === "") return "";
	const row = book.levers[clause.lever];
	const { level, held } = game.levers[row.id];
	const points = clause.amount === 0 ? level : Math.min(clause.amount, level);
	// what is taken off without end is given up, and rests nowhere
	const rests = held + (pick.months === 0 || pick.months >= OPEN ? 0 : points);
	const lowered = words.t("talks:row.lowered", {
		before: levelText(words, row, level),
		after: levelText(words, row, level - points),
	});
	if (rests === 0) return lowered;
	return words.format.items([
		lowered,
		words.t("talks:row.resting", { points: levelText(words, row, rests) }),
	]);
}

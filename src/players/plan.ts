// The plan: which orders to give in secret, judged by the answers they would draw.
import type { Book, Chance, View } from "../rules/index.ts";
import { drawNear, happens, sharesOf } from "./choose.ts";
import { contenders, optionsOf, worthOf } from "./options.ts";
import type { Decision, Temper } from "./types.ts";

/** The next order of the plan, or its seal. */
export function plan(book: Book, view: View, chance: Chance, temper: Temper): Decision {
	if (view.legal.length === 1) return { move: { type: "seal" }, rules: [] };
	const forgives = temper.forgive > 0 && happens(temper.forgive, chance, "forgive");
	const open = contenders(optionsOf(book, view, temper, forgives), temper.spread);
	const restraint: Record<string, number> = {};
	for (const { move, gain, points, rules } of open) {
		if (move.type !== "order") continue;
		if (gain > temper.calm && gain + points < temper.calm)
			for (const [id, by] of Object.entries(rules))
				restraint[id] = Math.max(restraint[id] ?? 0, by);
		for (const id of book.levers[move.lever].rules) rules[id] = (rules[id] ?? 0) + 1;
	}
	const chosen = drawNear(open, worthOf, temper.spread, chance, "plan");
	if (!chosen || chosen.move.type === "seal")
		return { move: { type: "seal" }, rules: sharesOf(restraint) };
	return { move: chosen.move, rules: sharesOf(chosen.rules) };
}

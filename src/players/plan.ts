// The plan: which orders to give in secret, judged by the answers they would draw.
import type { Book, Chance, View } from "../rules/index.ts";
import { drawNear, happens, sharesOf } from "./choose.ts";
import { contenders, type Option, optionsOf, worthOf } from "./options.ts";
import type { Recall } from "./recall.ts";
import type { Decision, Temper } from "./types.ts";

/** The next order of the plan, or its seal. `recall`: what this character has thought of positions of this book. */
export function plan(
	book: Book,
	view: View,
	chance: Chance,
	temper: Temper,
	recall?: Recall<readonly Option[]>,
): Decision {
	if (view.legal.length === 1) return { move: { type: "seal" }, rules: [] };
	const forgives = temper.forgive > 0 && happens(temper.forgive, chance, "forgive");
	const think = (): readonly Option[] =>
		contenders(optionsOf(book, view, temper, forgives), temper.spread).map(thoughtThrough);
	const open = recall ? recall.of(view.position, `${view.seat} ${forgives}`, think) : think();
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

/** Without the steps of thought, which hold whole games. */
const thoughtThrough = (option: Option): Option => ({ ...option, steps: [] });

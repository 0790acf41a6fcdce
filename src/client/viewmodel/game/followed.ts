// The rules behind the computer's acts, as its panels name them once the acts lie open.
import type { Book, Move } from "../../../rules/index.ts";
import { actLore } from "./act-lore.ts";

/** A decision of the computer with the rules that took part in it, each with its share (0-1). */
export interface Decided {
	move: Move;
	rules: readonly { id: string; share: number }[];
}

/** Rules told at most. */
const MOST = 3;

/** Ids of the rules that took part in a set of decisions, heaviest first, three at most; an order's without those of its lever that speak of another act. */
export function followed(book: Book, decisions: readonly Decided[]): string[] {
	const sums = new Map<string, number>();
	for (const { move, rules } of decisions) {
		const silent = silentOn(book, move);
		for (const { id, share } of rules)
			if (!silent.includes(id)) sums.set(id, (sums.get(id) ?? 0) + share);
	}
	return [...sums]
		.sort((a, b) => b[1] - a[1])
		.map(([id]) => id)
		.slice(0, MOST);
}

function silentOn(book: Book, move: Move): readonly string[] {
	if (move.type !== "order") return [];
	const row = book.levers[move.lever];
	const act = row.acts.find(({ id }) => id === move.act);
	const speak = actLore(book, row, act).rules;
	return row.rules.filter((id) => !speak.includes(id));
}

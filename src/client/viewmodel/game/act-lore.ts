// Which of a lever's rules and facts speak of one of its acts: a lever can hold acts of two kinds.
import type { Act, Book, LeverRow, VarId } from "../../../rules/index.ts";

/** Numbers that a rule is about: of a lever's acts it speaks only of those that move one of them. */
const ABOUT: Readonly<Record<string, readonly VarId[]>> = {
	// agencies act by themselves where they are badly coordinated
	R22: ["coordination"],
};

/** The lever's rules and facts, without those that belong to another of its acts. */
export function actLore(
	book: Book,
	row: LeverRow,
	act: Act | undefined,
): { rules: readonly string[]; facts: readonly string[] } {
	const moves = (id: string): boolean => act?.effects.some(([of]) => of === id) ?? false;
	const speaks = (rule: string): boolean => ABOUT[rule]?.some(moves) ?? true;
	const rules = row.rules.filter(speaks);
	const silent = book.data.retaliation.filter(
		({ id }) => row.rules.includes(id) && !rules.includes(id),
	);
	return {
		rules,
		// a rule takes the facts it rests on along
		facts: row.facts.filter((fact) => !silent.some(({ facts }) => facts.includes(fact))),
	};
}

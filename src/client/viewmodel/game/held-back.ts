// Which rules make an expected answer lighter than the blow alone would draw.
import type { AnswerClass, Book, Expectation } from "../../../rules/index.ts";

/** Share of an answer that a rule must hold back to be told. */
const TOLD = 0.2;
/** Blows in kind and beyond it: a rule that holds these back makes the answer lighter. Others turn it another way. */
const HEAVY: readonly AnswerClass[] = ["mirror", "exceed"];

/** The rules that hold back a blow in answer by a fifth and more, in the order of the expectation. */
export function heldBack(book: Book, { restraints }: Expectation): string[] {
	return restraints.flatMap(({ id, share }) => {
		const rule = book.data.retaliation.find((one) => one.id === id);
		const lightens = rule?.restraints.some(({ answers }) =>
			HEAVY.every((answer) => answers.includes(answer)),
		);
		return share >= TOLD && lightens ? [id] : [];
	});
}

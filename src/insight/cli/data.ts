// Reads what the shipped scenario is judged by: the record, the pairs, the code book, the mandates.
import type { RetaliationRule } from "../../rules/retaliation-rows.ts";
import type { Codebook } from "../backtest/codebook.ts";
import type { RecordEntry } from "../backtest/memory.ts";
import { readPairs } from "../backtest/pairs.ts";
import { type RecordFile, recordProblems } from "../history/checks.ts";
import { type MandateFile, mandateProblems } from "../history/mandates.ts";
import type { NumberData } from "../sensitivity/numbers.ts";
import type { TrustData } from "../trust/figures.ts";
import { shippedBook, shippedFile } from "./shipped.ts";

const parsed = (name: string): unknown => JSON.parse(shippedFile(name));

/** Everything the figures are reckoned from; throws with every problem where a file is broken. */
export function shippedData(): TrustData {
	const book = shippedBook();
	const record = parsed("record-checks.json") as RecordFile;
	const mandates = parsed("mandates.json") as MandateFile;
	const backtest = parsed("backtest.json");
	const { pairs, problems } = readPairs(backtest);
	const { same, of } = (backtest as { meta: { secondReader: TrustData["secondReader"] } }).meta
		.secondReader;
	const wrong = [...problems, ...recordProblems(record), ...mandateProblems(book, mandates)];
	if (wrong.length > 0) throw new Error(wrong.join("\n"));
	return {
		book,
		numbers: (parsed("numbers.json") as { values: NumberData["numbers"] }).values,
		record,
		mandates,
		rules: parsed("retaliation.json") as RetaliationRule[],
		moves: (parsed("record.json") as { moves: RecordEntry[] }).moves,
		codebook: parsed("codebook.json") as Codebook,
		pairs,
		secondReader: { same, of },
	};
}

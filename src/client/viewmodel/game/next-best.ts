// What a computer found next best to what it did, in words.
import type { NextBest } from "../../../players/index.ts";
import type { SeatMove } from "../../../rules/index.ts";
import { actDone, leverName } from "./lever-words.ts";
import type { Words } from "./words.ts";

/** A move of a plan or an answer as a thing done; empty for any other. */
function doneText(words: Words, move: SeatMove): string {
	const { t } = words;
	switch (move.type) {
		case "seal":
			return t("panels:common.next.none");
		case "drop":
			return t("panels:common.next.dropped", { lever: leverName(words, move.lever) });
		case "order":
		case "answer": {
			if (move.lever === "")
				return t(`panels:common.next.${move.type === "answer" ? move.how : "none"}`);
			const done = actDone(words, move.lever, move.act);
			return move.step === "announce" ? t("panels:common.next.announcing", { done }) : done;
		}
		default:
			return "";
	}
}

/** A sentence such as "Nearly as good, it found: no order." Of a plan its first order is told. */
export function nextBestText(words: Words, { move, near }: NextBest): string {
	const what = doneText(words, move);
	if (what === "") return "";
	const how = near ? "near" : "far";
	const plan = move.type === "order" || move.type === "drop" ? "Plan" : "";
	return words.t(`panels:common.next.${how}${plan}`, { what });
}

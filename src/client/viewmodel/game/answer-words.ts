// Classes of the model's answers in words.
import type { AnswerClass, LeverId } from "../../../rules/index.ts";
import { leverName } from "./lever-words.ts";
import type { Words } from "./words.ts";

/** Classes whose answer is carried by a lever as a blow. */
const BLOWS: readonly AnswerClass[] = ["symbolic", "mirror", "cross", "exceed"];

/** An answer in a few words, such as "Rare-earth law, heavier" or "Words". */
export function answerName(words: Words, answer: AnswerClass, lever: LeverId | ""): string {
	if (lever === "") return words.t(`panels:answers.${BLOWS.includes(answer) ? "none" : answer}`);
	const values = { lever: leverName(words, lever) };
	if (BLOWS.includes(answer)) return words.t(`panels:answers.${answer}`, values);
	return words.t(answer === "insure" ? "panels:answers.insureBy" : "panels:answers.gives", values);
}

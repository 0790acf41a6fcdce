// Why a game went as it did, in a sentence or two: what the own seat won and lost most by, and the first word broken.
import { bestAndWorst, type Debrief } from "../../../insight/debrief/index.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { dimensionName, monthName } from "./words.ts";

/** The dimensions that made the difference; "" where none moved against history. */
function dimensionText(words: Words, { seat, results }: Debrief): string {
	const { t, format } = words;
	const { best, worst } = bestAndWorst(results[seat]);
	const gap = (at: number | null): string =>
		format.fixed(Math.abs(results[seat].dimensions.find(({ index }) => index === at)?.gap ?? 0));
	const name = (at: number | null): string => (at === null ? "" : dimensionName(words, seat, at));
	if (best === null && worst === null) return "";
	const kind = worst === null ? "best" : best === null ? "worst" : "both";
	return t(`debrief:why.${kind}`, {
		best: name(best),
		worst: name(worst),
		gain: gap(best),
		loss: gap(worst),
	});
}

/** The first promise that was broken; "" where none was. */
function brokenText(words: Words, { deeds }: Debrief): string {
	const { t, texts } = words;
	const [first] = deeds
		.filter(({ fate, trouble }) => fate === "broken" && trouble > 0)
		.sort((a, b) => a.trouble - b.trouble);
	if (!first) return "";
	const month = monthName(words, first.trouble);
	const clause = texts.text(["clauses", first.clause, "name"]);
	if (first.by === "both") return t("debrief:why.brokenBoth", { month, clause });
	return t("debrief:why.broken", { month, clause, seat: t(`common:seat.${first.by}`) });
}

/** The reason in words; "" where nothing moved and nothing was broken. */
export const whyText = (words: Words, debrief: Debrief): string =>
	words.format.sentences([dimensionText(words, debrief), brokenText(words, debrief)]);

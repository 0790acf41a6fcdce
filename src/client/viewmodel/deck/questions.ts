// Five questions to talk about, those with the class's own moments first.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import { type ScoreDot, scoreModel } from "./scores.ts";

const QUESTIONS = ["contrast", "worn", "split", "restraint", "forbidden", "returning"] as const;
export type QuestionId = (typeof QUESTIONS)[number];
/** Questions on the slide. */
const ASKED = 5;

export interface Contrast {
	high: ScoreDot;
	low: ScoreDot;
	/** First month in which tension in the two differed by more than half a point; null where it never did. */
	parted: number | null;
}

/** The games that ended furthest apart for both sides together; null where there are not two, or they did not differ. */
export function contrastOf(debrief: ClassDebrief): Contrast | null {
	const sorted = [...scoreModel(debrief).dots].sort((a, b) => b.us + b.cn - a.us - a.cn);
	const [high, low] = [sorted[0], sorted.at(-1)];
	if (!high || !low || high.us + high.cn - low.us - low.cn < 1) return null;
	const tension = debrief.paths.find(({ id }) => id === "tension")?.games ?? [];
	const of = (game: number) => tension.find((one) => one.game === game);
	const [a, b] = [of(high.game), of(low.game)];
	const parted = a?.months.find((month, i) => {
		const there = b?.values[b.months.indexOf(month)];
		return there !== undefined && Math.abs((a.values[i] ?? 0) - there) > 0.5;
	});
	return { high, low, parted: parted ?? null };
}

/** The questions to ask, in their order; "these two games" only where there are two. */
export function questionsOf(debrief: ClassDebrief): QuestionId[] {
	const { tap, most, split, restraint, forbidden, returning } = debrief.moments;
	const own: Readonly<Record<QuestionId, boolean>> = {
		contrast: contrastOf(debrief) !== null,
		worn: tap !== null || most !== null,
		split: split !== null,
		restraint: restraint.paid + restraint.exploited > 0,
		forbidden: forbidden !== null,
		returning: returning !== null,
	};
	// one game alone has no other to be held against
	const open = QUESTIONS.filter((id) => id !== "contrast" || debrief.games.length > 1);
	const best = open.sort((a, b) => Number(own[b]) - Number(own[a])).slice(0, ASKED);
	return QUESTIONS.filter((id) => best.includes(id));
}

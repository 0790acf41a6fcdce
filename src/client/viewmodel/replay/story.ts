// The table of a replayed step: a blow and its answer with the days between, or the swaps of a deal.
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import type { Book, Seat, Swap } from "../../../rules/index.ts";
import { nearDay } from "../game/dates.ts";
import type { Moment } from "../game/moment.ts";
import { offerTable, termText } from "../game/offer-table.ts";
import type { Words } from "../game/words.ts";
import type { OfferTable, StoryTable } from "../table-model.ts";
import { chipOf, stepName } from "./acts.ts";

type Side = NonNullable<StoryTable["sides"][Seat]>;

const isSeat = (seat: ReplayStep["seat"]): seat is Seat => seat === "us" || seat === "cn";

/** Title of an entry in the page's language. */
export function titleOf(words: Words, id: string): string {
	return words.texts.dated(id)?.title ?? id;
}

/** The days between two entries in words; empty where it is not known. */
export function lagText(words: Words, lag: number | null): string {
	if (lag === null) return "";
	return lag === 0 ? words.t("replay:lag.same") : words.t("replay:lag.days", { count: lag });
}

/** The entry that `step` answers, where the other side made it: only then is there an arrow to draw. */
export function triggerOf(replay: Replay, step: ReplayStep): ReplayStep | null {
	const trigger = replay.steps.find((one) => one.id === step.answers);
	if (!trigger || !isSeat(trigger.seat) || !isSeat(step.seat)) return null;
	return trigger.seat === step.seat ? null : trigger;
}

/** Rows of a signed deal; null where the entry is none. */
export function dealOf(step: ReplayStep): readonly Swap[] | null {
	for (const move of step.moves) if (move.type === "recordedDeal") return move.offer.rows;
	return null;
}

/** What a side gives in a deal, clause by clause with its term. */
export function givenBy(words: Words, book: Book, deal: readonly Swap[], seat: Seat): string[] {
	return deal.flatMap((swap) =>
		[...swap[seat], ...swap.both].map((pick) =>
			words.t("replay:entry.clause", {
				clause: words.texts.text(["clauses", pick.clause, "name"]),
				term: termText(words, book, pick),
			}),
		),
	);
}

/** What lies on the table at a step. */
export function storyTable(
	words: Words,
	book: Book,
	replay: Replay,
	moment: Moment,
	step: ReplayStep,
): StoryTable | OfferTable {
	const deal = dealOf(step);
	if (deal) {
		const picked = { ...moment.picked, rows: deal };
		const table = offerTable(words, { ...moment, page: "talks", picked }, null);
		return { ...table, title: titleOf(words, step.id) };
	}
	const trigger = triggerOf(replay, step);
	const side = (one: ReplayStep, seat: Seat): Side => ({
		chip: chipOf(book, one, seat),
		title: stepName(words, book, one, seat),
		line: nearDay(words, one.date, step.date),
	});
	const sides: StoryTable["sides"] = {};
	if (trigger && isSeat(trigger.seat)) sides[trigger.seat] = side(trigger, trigger.seat);
	// What others do is told beside what set it off.
	const cause = replay.steps.find((one) => one.id === step.answers);
	if (step.seat === "other" && cause && isSeat(cause.seat))
		sides[cause.seat] = side(cause, cause.seat);
	for (const seat of ["cn", "us"] as const)
		if (step.seat === seat || step.seat === "both") sides[seat] = side(step, seat);
	return {
		mode: "story",
		title: chapterTitle(words, replay, step),
		headline: titleOf(words, step.id),
		sides,
		from: trigger && isSeat(trigger.seat) ? trigger.seat : null,
		lag: trigger ? lagText(words, step.lag) : "",
	};
}

/** "Chapter 7: October". */
function chapterTitle(words: Words, replay: Replay, step: ReplayStep): string {
	const n = replay.chapters.findIndex((chapter) => chapter.id === step.chapter) + 1;
	return words.t("replay:chapterTitle", { n, name: words.t(`replay:chapter.${step.chapter}`) });
}

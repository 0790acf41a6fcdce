// How each struck side answered this month's blows, once both answers lie open: for the top of the talks.
import type { Forecast, Game, Seat } from "../../../rules/index.ts";
import { beatsCoin } from "./brief.ts";
import { type Deed, deedsOf } from "./deeds.ts";
import { stepDone } from "./lever-words.ts";
import type { Moment } from "./moment.ts";
import type { Words } from "./words.ts";

/** One side's answer: its acts, or that it kept to words, or that none can be seen. */
export interface SideAnswer {
	seat: Seat;
	deeds: readonly Deed[];
	/** Null where the answer is an act. */
	words: "protest" | "silence" | "none" | null;
	/** Chance in percent at which the own forecast named this answer; null where it did not. */
	foreseen: number | null;
	/** Lever the forecast named; "" where it said that no blow would come. */
	foreseenLever: string;
}

/** The answers of the month, the other side's first; empty where no blow fell. */
export function answered(moment: Moment): SideAnswer[] {
	const game = moment.view.position;
	const own = moment.view.seat;
	const deeds = deedsOf(game).filter((deed) => deed.source === "answer");
	const { forecast } = game[own];
	const order: readonly Seat[] = own === "us" ? ["cn", "us"] : ["us", "cn"];
	return order.flatMap((seat): SideAnswer[] => {
		// Only a side that was struck has an answer to give.
		if (!game.blows.some((b) => b.by !== seat && b.source !== "answer" && b.severity > 0))
			return [];
		const acts = deeds.filter((deed) => deed.seat === seat);
		const note = game.notes.find(
			(one) => one.seat === seat && (one.kind === "protest" || one.kind === "silence"),
		);
		const words = acts.length > 0 ? null : wordsOf(note?.kind);
		const side = { seat, deeds: acts, words };
		return [{ ...side, ...foreseenBy(seat === own ? null : forecast, side, game) }];
	});
}

const wordsOf = (kind: string | undefined): "protest" | "silence" | "none" =>
	kind === "protest" || kind === "silence" ? kind : "none";

/** What the own forecast said of this answer. Both answers are in, so that what was open is decided. */
function foreseenBy(
	forecast: Forecast | null,
	side: Pick<SideAnswer, "seat" | "deeds" | "words">,
	{ blows }: Game,
): Pick<SideAnswer, "foreseen" | "foreseenLever"> {
	const none = { foreseen: null, foreseenLever: "" };
	if (!forecast) return none;
	const { expects, given, percent } = forecast;
	if (given !== "" && !blows.some((b) => b.by !== side.seat && b.lever === given)) return none;
	const came =
		expects === "words"
			? side.words !== null && !blows.some((b) => b.by === side.seat)
			: side.deeds.some((deed) => deed.lever === expects);
	if (!came) return none;
	return { foreseen: percent, foreseenLever: expects === "words" ? "" : expects };
}

/** The answers as they are read aloud. */
export function answeredText(words: Words, sides: readonly SideAnswer[]): string {
	const { t } = words;
	return words.format.sentences(
		sides.map((side) => {
			const seat = t(`common:seat.${side.seat}`);
			const deeds = side.deeds.map((deed) => stepDone(words, deed));
			const what = side.words
				? t(`talks:answered.${side.words}`, { seat })
				: t("talks:answered.spoken", { seat, deeds: deeds.join(t("panels:separator")) });
			return words.format.sentences([what, foreseenText(words, side)]);
		}),
	);
}

/** "You foresaw it at 92%."; as a bare number where a coin would have said as much; empty where it was not named. */
export function foreseenText(words: Words, side: SideAnswer): string {
	if (side.foreseen === null) return "";
	const percent = words.format.percent(side.foreseen / 100);
	if (!beatsCoin(side.foreseen, 1)) return words.t("panels:answer.gave", { percent });
	return words.t(
		side.foreseenLever === "" ? "talks:answered.foresawNone" : "talks:answered.foresaw",
		{ percent },
	);
}

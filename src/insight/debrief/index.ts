// The debrief of a finished game, reckoned from its record alone.

import type { GameRecord } from "../../record/index.ts";
import type { Book, Seat } from "../../rules/index.ts";
import { type ParSource, parSource } from "../history/par.ts";
import { type Forecasts, judge } from "./forecasts.ts";
import { type Played, parEnd, playHistory, playRecord } from "./months.ts";
import { firstDivergence, type Path, paths } from "./paths.ts";
import { type Deed, deeds, wordingResult } from "./promises.ts";
import { type Moments, moments } from "./questions.ts";
import { type Ending, type Headline, headline, type SeatResult, seatResult } from "./scores.ts";

export interface Debrief {
	book: Book;
	seat: Seat;
	/** What par and the paths beside one's own are reckoned from. */
	source: ParSource;
	/** Last month that both the game and what it is compared with have: there the paths are compared. */
	month: number;
	/** Last month that was played. */
	last: number;
	/** `stopped`: broken off from outside, and told as far as it was played. */
	ending: Ending;
	headline: Headline;
	results: Record<Seat, SeatResult>;
	paths: Path[];
	divergence: number | null;
	deals: Played["deals"];
	refused: number;
	deeds: Deed[];
	wording: ReturnType<typeof wordingResult>;
	/** A seat's own forecasts; only persons have made any. */
	forecasts: Record<Seat, Forecasts>;
	moments: Moments;
	/** What stands at the end of the game: month the truce runs to, 0 = none. */
	truceUntil: number;
}

export type DebriefFailure = "unfinished" | "unreadable";

/**
 * The debrief for one seat. Fails as `unfinished` where the game is not over, as `unreadable` where the record
 * does not hold or shares no month with the real one. `stopped`: nobody will play this game on, so that it is told as
 * far as it went, if only one month of it has closed.
 */
export function debriefOf(
	record: GameRecord,
	seat: Seat,
	stopped = false,
): { ok: true; debrief: Debrief } | { ok: false; why: DebriefFailure } {
	const played = playRecord(record);
	if (!played) return { ok: false, why: "unreadable" };
	const { book, game, months } = played;
	const ending = game.ending === "" && stopped && months.length > 0 ? "stopped" : game.ending;
	if (ending === "") return { ok: false, why: "unfinished" };
	const last = months.at(-1)?.month ?? 0;
	const history = playHistory(record);
	const told = parEnd(book, history);
	const us = seatResult(book.n, months, history, "us");
	const cn = seatResult(book.n, months, history, "cn");
	if (!us || !cn) return { ok: false, why: "unreadable" };
	const results = { us, cn };
	const lines = paths(
		months,
		history.filter(({ month }) => month <= told),
	);
	const kept = deeds(played);
	return {
		ok: true,
		debrief: {
			book,
			seat,
			source: parSource(book),
			month: Math.min(last, told),
			last,
			ending,
			headline: headline(results, seat, ending),
			results,
			paths: lines,
			divergence: firstDivergence(lines),
			deals: played.deals,
			refused: played.refused.length,
			deeds: kept,
			wording: wordingResult(kept),
			forecasts: { us: judge(game.us.scored), cn: judge(game.cn.scored) },
			moments: moments(played, kept, seat),
			truceUntil: game.vars.truceUntil,
		},
	};
}

export {
	type BothSeats,
	bothSeatsOf,
	fiercest,
	type OfferMade,
	type SeatMonth,
} from "./both-seats.ts";
export { COIN, FEW } from "./calibration.ts";
export type { Forecasts, JudgedForecast } from "./forecasts.ts";
export type { Path, PathId } from "./paths.ts";
export { type Deed, type Fate, wordingFinding } from "./promises.ts";
export type { Moments } from "./questions.ts";
export { bestAndWorst, type Ending, type Headline, type SeatResult } from "./scores.ts";

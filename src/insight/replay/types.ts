// Shapes of a replayed record: every dated entry with the position after it, and every answer with the model's forecast.
import type { Game, LeverId, RecordedMove, Score, Seat } from "../../rules/index.ts";
import type { AnswerClass } from "../../rules/retaliation-rows.ts";
import type { Codebook } from "../backtest/codebook.ts";
import type { RecordEntry } from "../backtest/memory.ts";
import type { Kind, Pair } from "../backtest/pairs.ts";

/** A pair of the scenario's own file, tied to entries of the record. */
export interface TiedPair extends Pair {
	/** Id of the entry that set it off; any other text where the record has no such entry. */
	trigger_id: string;
	/** Entries that are the answer, or parts of it. */
	response_ids: string[];
}

/** What the forecasts are made from, besides the rules. */
export interface Archive {
	record: readonly RecordEntry[];
	codebook: Codebook;
	pairs: readonly TiedPair[];
}

/** Dated entries as the scenario's texts file them. */
export type Timeline = Readonly<Record<string, { chapter: string; facts: readonly string[] }>>;

/** How many forecasts have been right so far. */
export interface Tally {
	/** Answers that have come, or failed to come in time. */
	of: number;
	/** The likeliest class was the recorded one. */
	strict: number;
	/** ... or one that the code book accepts as well. */
	accepted: number;
}

export interface ReplayStep {
	id: string;
	date: string;
	/** Day of the record, from 1. */
	day: number;
	/** Month of the game, 1 = May 2025. */
	month: number;
	seat: Seat | "both" | "other";
	chapter: string;
	kind: Kind;
	facts: readonly string[];
	moves: readonly RecordedMove["move"][];
	/** The entry that this one answers, "" for none, and days since then. */
	answers: string;
	lag: number | null;
	/** Position after the entry; a copy. */
	game: Game;
	/** Answers settled by this entry, set off by it, and still awaited after it: places in `Replay.answers`. */
	settles: readonly number[];
	asks: readonly number[];
	awaits: readonly number[];
	tally: Tally;
}

export interface ForecastRow {
	answer: AnswerClass;
	/** Probability, 0-1. */
	p: number;
	/** Levers the class would use, likeliest first. */
	levers: readonly LeverId[];
}

export type Verdict = "hit" | "accepted" | "miss";

/** A real answer, with what the model expected when its trigger came. */
export interface ReplayAnswer {
	id: string;
	/** Seats whose answer was asked for. */
	seats: readonly Seat[];
	trigger: { id: string; date: string };
	/** Step of the trigger; null where the record has no such entry. */
	from: number | null;
	/** Step by which it is settled: its first part, or the first entry a month on where no answer came. */
	at: number;
	/** Steps that are parts of the answer. */
	parts: readonly number[];
	/** Every class with a chance above 0, likeliest first; the chances sum to 1. */
	rows: readonly ForecastRow[];
	/** Rules behind the likeliest class, strongest first. */
	rules: readonly string[];
	/** Day on which the likeliest class was expected, `OPEN` = never. */
	expectedLag: number;
	actual: AnswerClass;
	also: readonly AnswerClass[];
	/** Days to the entry that settles it; below 0: days before the trigger's own start date. Null = none came. */
	lag: number | null;
	verdict: Verdict;
}

export interface ReplayChapter {
	id: string;
	/** First step, and its day from 1. */
	step: number;
	day: number;
}

/** A date that was known ahead. */
export interface Deadline {
	date: string;
	/** Day from which it was known. */
	known: string;
	kind: "truce" | "summit";
}

export interface Replay {
	from: string;
	to: string;
	/** Days of the record, first and last counted. */
	days: number;
	steps: readonly ReplayStep[];
	answers: readonly ReplayAnswer[];
	chapters: readonly ReplayChapter[];
	/** Months at their close; `step` = the first step after it. */
	closes: readonly { month: number; step: number; position: Game; score: Record<Seat, Score> }[];
	/** The step at which the board is set anew, as every game starts: numbers before it are of another run. */
	restart: number;
	deadlines: readonly Deadline[];
	/** Of all answers, how many a forecaster who always expects like for like would have had right. */
	titForTat: number;
}

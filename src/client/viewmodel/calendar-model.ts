// The calendar at the board's foot: months ahead while playing, the whole record while replaying.
import type { SeatId } from "./seat-id.ts";

/** Months around now. All positions run from 0 (left end) to 1 (right end). */
export type MonthsCalendar = {
	kind: "months";
	/** Where today stands: the white line; the line left of it is bright. */
	today: number;
	/** Small ticks, a week or a month apart. */
	ticks: number[];
	items: CalendarItem[];
	/** Position of a cut in the scale, drawn as two strokes; what lies right of it is later than it looks. */
	cut?: number;
	/** A note at the right foot with a spring, such as "if signed, back 10 Nov 2026". */
	note?: string;
};

/** The record from end to end with its scrubber. */
export type RecordCalendar = {
	kind: "record";
	/** Position now, 0..1, and how many days the whole has, for the slider's steps. */
	position: number;
	days: number;
	/** Blows of each seat as ticks, Washington's above, Beijing's below the line. */
	blows: Record<SeatId, number[]>;
	chapters: { at: number; label: string; current: boolean; above: boolean }[];
	playing: boolean;
	/** Labels of the play button (what pressing does now) and of the slider, and the slider's value in words. */
	playLabel: string;
	scrubLabel: string;
	positionText: string;
};

export type CalendarModel = MonthsCalendar | RecordCalendar;

export type CalendarItem = {
	id: string;
	/** 0..1 along the line. */
	at: number;
	/** Length for talks of several days, on the same scale. */
	until?: number;
	kind: "measure" | "talks" | "leaders" | "expiry";
	/** Owner of a measure; without one it is drawn in brass. */
	seat?: SeatId;
	/** Still ahead: dashed mark, bright text. */
	tocome: boolean;
	/** It is today: a filled mark. */
	now?: boolean;
	/** What happens, and its date as text. */
	label: string;
	date: string;
};

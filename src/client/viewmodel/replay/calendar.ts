// The whole record as one line with its chapters and ticks: the scrubber of the replay.
import type { Replay } from "../../../insight/replay/types.ts";
import type { Seat } from "../../../rules/index.ts";
import type { RecordCalendar } from "../calendar-model.ts";
import type { Words } from "../game/words.ts";

/** Where the replay stands; `day` may lie between two entries while time passes. */
export interface Cursor {
	/** Place in `Replay.steps`. */
	step: number;
	/** Day of the record, from 1. */
	day: number;
	playing: boolean;
}

/** Chapters too short for their names beside each other; these stand above the line. */
const ABOVE: readonly string[] = ["london", "madrid", "busan"];

/** Position of a day of the record on the line, 0-1. */
export const placeOf = (replay: Replay, day: number): number => (day - 1) / (replay.days - 1);

/** Day of the record at a position on the line. */
export const dayAt = (replay: Replay, position: number): number =>
	Math.round(position * (replay.days - 1)) + 1;

/** The date of a day of the record, ISO. */
export function dateOf(replay: Replay, day: number): string {
	return new Date(Date.parse(replay.from) + (day - 1) * 86_400_000).toISOString().slice(0, 10);
}

/** The step whose day is nearest to a day; of equals the earlier. */
export function nearestStep(replay: Replay, day: number): number {
	let best = 0;
	const away = (step: number): number => Math.abs((replay.steps[step]?.day ?? 0) - day);
	replay.steps.forEach((_, step) => {
		if (away(step) < away(best)) best = step;
	});
	return best;
}

/** The step of a date or of an entry's id as an address gives it; the first where it gives none. */
export function stepAt(replay: Replay, wanted: string | undefined): number {
	if (wanted === undefined) return 0;
	const named = replay.steps.findIndex((step) => step.id === wanted || step.date === wanted);
	if (named >= 0) return named;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(wanted) || Number.isNaN(Date.parse(wanted))) return 0;
	return Math.max(
		0,
		replay.steps.findLastIndex((step) => step.date <= wanted),
	);
}

/** The address of a step: its date where the day begins with it, else its id. */
export function addressOf(replay: Replay, at: number): string {
	const step = replay.steps[at];
	if (!step) return "";
	return replay.steps[at - 1]?.date === step.date ? step.id : step.date;
}

/** The line of a replay at a moment. `title` is the entry's title, read out by the slider. */
export function recordCalendar(
	words: Words,
	replay: Replay,
	cursor: Cursor,
	title: string,
): RecordCalendar {
	const { t, format } = words;
	const current = replay.steps[cursor.step]?.chapter;
	const ticks = (seat: Seat): number[] =>
		replay.steps
			.filter((step) => step.seat === seat || step.seat === "both")
			.map((step) => placeOf(replay, step.day));
	return {
		kind: "record",
		position: placeOf(replay, cursor.day),
		days: replay.days - 1,
		blows: { us: ticks("us"), cn: ticks("cn") },
		chapters: replay.chapters.map(({ id, day }) => ({
			at: placeOf(replay, day),
			label: t(`replay:chapter.${id}`),
			current: id === current,
			above: ABOVE.includes(id),
		})),
		playing: cursor.playing,
		playLabel: t(cursor.playing ? "replay:pause" : "replay:play"),
		scrubLabel: t("replay:scrub"),
		positionText: t("replay:position", {
			date: format.date(dateOf(replay, cursor.day), "full"),
			title,
		}),
	};
}

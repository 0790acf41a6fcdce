// The board of a replayed step: the game's own builders, with the record's dates, its story and its scrubber.
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import { type Book, LEVERS, type LeverId, OPEN } from "../../../rules/index.ts";
import type { BoardModel, LaneModel, TagModel } from "../board-model.ts";
import { buildBoard } from "../game/board.ts";
import { nearDay } from "../game/dates.ts";
import { buildLanes } from "../game/lanes.ts";
import type { Words } from "../game/words.ts";
import { leverLane } from "../icons.ts";
import { deedsOfStep, strikesOfStep } from "./acts.ts";
import { type Cursor, recordCalendar } from "./calendar.ts";
import { momentOf } from "./moment.ts";
import { recordMeters, recordPlates, truceEnd } from "./numbers.ts";
import { dealOf, storyTable, titleOf } from "./story.ts";

/** The board at a step, its calendar standing on the step's day. Pure: equal arguments give an equal model. */
export function replayBoard(words: Words, book: Book, replay: Replay, at: number): BoardModel {
	const step = replay.steps[at];
	if (!step) throw new Error(`the record has no step ${at}`);
	const moment = momentOf(book, replay, at, step);
	const built = buildBoard(words, moment);
	const levers = movedBy(book, replay, at, step);
	const tags = built.tags.map((tag) => recordTag(words, replay, at, step, tag, levers));
	const title = titleOf(words, step.id);
	return {
		...built,
		you: null,
		summary: words.t("replay:summary", {
			date: words.format.date(step.date, "full"),
			title,
			board: built.summary,
		}),
		meters: recordMeters(words, replay, at, built.meters),
		tags,
		lanes: buildLanes(words, moment, tags).map((lane) => litLane(lane, levers)),
		plates: recordPlates(words, book, replay, at, built.plates),
		table: storyTable(words, book, replay, moment, step),
		calendar: recordCalendar(words, replay, { step: at, day: step.day, playing: false }, title),
		focus: null,
		links: [],
		strikes: strikesOfStep(book, step),
	};
}

/** The same board with time passed or playing: only the calendar is another. */
export function atCursor(
	words: Words,
	replay: Replay,
	board: BoardModel,
	cursor: Cursor,
): BoardModel {
	const title = titleOf(words, replay.steps[cursor.step]?.id ?? "");
	return { ...board, calendar: recordCalendar(words, replay, cursor, title) };
}

/** Levers an entry moved: those it acted with, and for a deal all that stand otherwise than before. */
function movedBy(book: Book, replay: Replay, at: number, step: ReplayStep): ReadonlySet<LeverId> {
	const moved = new Set<LeverId>(deedsOfStep(book, step).map((deed) => deed.lever));
	// Where the board is set anew, a difference to the step before is none that the entry made.
	const before = at === replay.restart ? undefined : replay.steps[at - 1];
	if (dealOf(step) && before)
		for (const lever of LEVERS) {
			const [old, now] = [before.game.levers[lever], step.game.levers[lever]];
			if (old.level !== now.level || old.held !== now.held || old.until !== now.until)
				moved.add(lever);
		}
	return moved;
}

function litLane(lane: LaneModel, levers: ReadonlySet<LeverId>): LaneModel {
	return { ...lane, lit: [...levers].some((lever) => leverLane(lever) === lane.id) };
}

/** A tag with the record's dates: what was announced when, what is suspended to which day. */
function recordTag(
	words: Words,
	replay: Replay,
	at: number,
	step: ReplayStep,
	tag: TagModel,
	levers: ReadonlySet<LeverId>,
): TagModel {
	const lever = tag.lever as LeverId;
	const part = tag.id.split(":")[1];
	// A tariff has tags for what is in force, suspended and announced; only the one that moved is lit.
	const own = tagChanged(replay, at, lever, part);
	return {
		...tag,
		line: lineOf(words, replay, at, step, tag),
		spoken: levers.has(lever) && own,
		selected: false,
		pick: false,
	};
}

function tagChanged(replay: Replay, at: number, lever: LeverId, part: string | undefined): boolean {
	const before = replay.steps[at - 1]?.game.levers[lever];
	const now = replay.steps[at]?.game.levers[lever];
	if (!before || !now) return true;
	if (part === "suspended") return before.held !== now.held || before.until !== now.until;
	if (part === "announced") return before.announced !== now.announced;
	return true;
}

function lineOf(words: Words, replay: Replay, at: number, step: ReplayStep, tag: TagModel): string {
	const state = step.game.levers[tag.lever as LeverId];
	if (tag.state === "announced") {
		const since = replay.steps
			.slice(0, at + 1)
			.findLast(({ moves }) =>
				moves.some(
					(move) =>
						move.type === "recordedAct" && move.step === "announce" && move.lever === tag.lever,
				),
			);
		if (!since) return tag.line;
		return since.date === step.date
			? words.t("replay:tag.announcedToday")
			: words.t("replay:tag.announced", { date: nearDay(words, since.date, step.date) });
	}
	if (tag.state === "suspended" && state.until > 0 && state.until < OPEN) {
		const end = truceEnd(replay, step.date);
		if (end && state.until === step.game.vars.truceUntil)
			return near(step.date, end)
				? words.t("panels:state.suspended", { date: words.format.date(end) })
				: words.t("replay:tag.paused", { date: words.format.date(end, "monthShort") });
	}
	return tag.line;
}

/** True where a date needs no year beside it. */
const near = (now: string, date: string): boolean => now.slice(0, 4) === date.slice(0, 4);

// Meters and plates of a replayed step: exact dates of the record in place of the game's months, changes since the step before.
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import type { Book, Seat, VarId } from "../../../rules/index.ts";
import type { MetersModel, PlateModel } from "../board-model.ts";
import { daysBetween, nearDay } from "../game/dates.ts";
import { arrowText } from "../game/figures.ts";
import { GROUPS } from "../game/groups.ts";
import type { Words } from "../game/words.ts";
import { mainDeed } from "./acts.ts";
import { lagText, triggerOf } from "./story.ts";

/** The end of the truce as it was known on the step's day; null where none ran. */
export function truceEnd(replay: Replay, date: string): string | null {
	const known = replay.deadlines.filter(
		(one) => one.kind === "truce" && one.known <= date && one.date >= date,
	);
	return (
		known
			.map((one) => one.date)
			.sort()
			.at(-1) ?? null
	);
}

/** How far a number has moved since the step before, beside what it is now. */
function movedText(words: Words, replay: Replay, at: number, id: VarId): string {
	const now = replay.steps[at];
	return now ? arrowText(words, { id, d: moved(replay, at, id) }, now.game.vars[id]) : "";
}

/** How far a number has moved since the step before; 0 where the board is set anew and the two do not compare. */
function moved(replay: Replay, at: number, id: VarId): number {
	if (at === replay.restart) return 0;
	const [before, now] = [replay.steps[at - 1], replay.steps[at]];
	return before && now ? now.game.vars[id] - before.game.vars[id] : 0;
}

/** The builders' meters with the record's own dates. */
export function recordMeters(
	words: Words,
	replay: Replay,
	at: number,
	meters: MetersModel,
): MetersModel {
	const { t, format } = words;
	const date = replay.steps[at]?.date ?? replay.from;
	const end = truceEnd(replay, date);
	const days = end === null ? null : daysBetween(date, end);
	const endText = end === null ? "" : nearDay(words, end, date);
	const delta = (id: "tension" | "trust" | "precedent") => ({
		delta: moved(replay, at, id),
		deltaText: movedText(words, replay, at, id),
	});
	return {
		tension: { ...meters.tension, ...delta("tension") },
		trust: { ...meters.trust, ...delta("trust") },
		precedent: { ...meters.precedent, ...delta("precedent") },
		truce: {
			...meters.truce,
			days,
			label: t(days === null ? "board:truce.none" : "board:truce.label"),
			hint: endText,
			valueText: days === null ? t("board:truce.noValue") : format.number(days, 0),
			unitText: days === null ? "" : t("board:truce.unit", { count: days }),
			sentence:
				days === null
					? t("board:truce.sentenceNone")
					: t("board:truce.sentence", { count: days, date: endText }),
		},
		points: null,
		next: nextDate(words, replay, date),
	};
}

function nextDate(words: Words, replay: Replay, date: string): MetersModel["next"] {
	const end = truceEnd(replay, date);
	const next = replay.deadlines
		.filter((one) => one.known <= date && one.date >= date)
		.filter((one) => one.kind !== "truce" || one.date === end)
		.sort((a, b) => a.date.localeCompare(b.date))[0];
	return next
		? { label: words.t(`replay:deadline.${next.kind}`), valueText: nearDay(words, next.date, date) }
		: null;
}

/** The builders' plates with what each capital did last, and changes since the step before. */
export function recordPlates(
	words: Words,
	book: Book,
	replay: Replay,
	at: number,
	plates: Readonly<Record<Seat, PlateModel>>,
): Record<Seat, PlateModel> {
	const plate = (seat: Seat): PlateModel => ({
		...plates[seat],
		short: words.t(`common:seat.${seat}`),
		lines: [words.t("replay:plate.record"), doing(words, book, replay, at, seat)],
		groups: plates[seat].groups.map((group, n) => {
			const id = GROUPS[seat][n];
			return {
				...group,
				deltaText: id === undefined ? "" : movedText(words, replay, at, id),
			};
		}),
	});
	return { us: plate("us"), cn: plate("cn") };
}

/** "answers, 10 days", "acts today", or when it last did something and how heavy it was. */
function doing(words: Words, book: Book, replay: Replay, at: number, seat: Seat): string {
	const step = replay.steps[at];
	if (step?.seat === seat)
		return triggerOf(replay, step)
			? words.t("replay:plate.answers", { lag: lagText(words, step.lag) })
			: words.t("replay:plate.today");
	const last = replay.steps
		.slice(0, at + 1)
		.findLast((one: ReplayStep) => mainDeed(book, one, seat) !== null);
	const deed = last ? mainDeed(book, last, seat) : null;
	if (!last || !deed) return words.t("replay:plate.waits");
	const date = nearDay(words, last.date, step?.date ?? last.date);
	return deed.severity > 0
		? words.t("replay:plate.blow", { severity: deed.severity, date })
		: words.t("replay:plate.eased", { date });
}

// The calendar at the board's foot: the months around now, with everything dated that the seat may know.
import { type Game, LEVERS, OPEN, type Seat } from "../../../rules/index.ts";
import type { CalendarItem, CalendarModel } from "../calendar-model.ts";
import { announcedAnswers } from "./announced-answers.ts";
import {
	dayOf,
	daysBetween,
	monthEnd,
	monthStart,
	nearDay,
	STEP_DAYS,
	stepDays,
	today,
} from "./dates.ts";
import { aboutAct } from "./deeds.ts";
import { heldParts } from "./held-parts.ts";
import { inPlay } from "./in-play.ts";
import { levelText, leverName } from "./lever-words.ts";
import { type Moment, monthOf, shown, struck } from "./moment.ts";
import type { Words } from "./words.ts";

/** Months shown before and after the present one. */
const BACK = 1;
const AHEAD = 5;
const TALKS: readonly [number, number] = [STEP_DAYS.talks, STEP_DAYS.signed];

/** The calendar of a moment. */
export function buildCalendar(words: Words, moment: Moment): CalendarModel {
	const { t } = words;
	const game = shown(moment);
	const month = monthOf(moment);
	const from = monthStart(month - BACK);
	const whole = daysBetween(from, monthEnd(month + AHEAD));
	const place = (day: string): number => daysBetween(from, day) / whole;
	const now = place(today(month, moment.page));
	const items: CalendarItem[] = [];
	const add: Add = (item, day) => {
		const at = place(day);
		// What lies beyond the line's end is told in the panel.
		if (at < 0 || at > 1) return;
		items.push({ tocome: at > now, ...item, at, date: nearDay(words, day, monthStart(month)) });
	};

	for (const past of moment.months) {
		if (past.month < month - BACK || past.month >= month) continue;
		addDeeds(words, moment, past.position.closedNotes, null, past.month, add);
	}
	if (struck(moment.page)) addDeeds(words, moment, game.notes, game.blows, month, add);
	if (moment.page === "close" || moment.page === "over")
		addDeeds(words, moment, game.closedNotes, null, month, add);
	for (const lever of LEVERS.filter((id) => inPlay(moment.book, id))) {
		const state = game.levers[lever];
		if (state.announced >= 0)
			add(
				{
					id: `due:${lever}`,
					kind: "measure",
					// It takes force with the reveal, later than its day.
					tocome: true,
					seat: moment.book.levers[lever].seat,
					label: t("board:calendar.starts", { lever: leverName(words, lever) }),
				},
				monthStart(state.due),
			);
		const row = moment.book.levers[lever];
		const parts = heldParts(game, row);
		for (const { held, until } of parts) {
			// What comes back with the truce has a mark in common.
			if (until <= 0 || until >= OPEN || until === game.vars.truceUntil) continue;
			// of a tariff's parts each tells of how much it is
			const what =
				parts.length > 1
					? t("board:tag.tariff", { level: levelText(words, row, held) })
					: leverName(words, lever);
			const label = t("board:calendar.returns", { lever: what });
			add({ id: `back:${lever}:${until}`, kind: "expiry", seat: row.seat, label }, monthEnd(until));
		}
	}
	addTalks(words, moment, add, place);
	if (game.vars.leaderMonth > 0)
		add(
			{ id: "leaders", kind: "leaders", label: t("board:calendar.leaders") },
			dayOf(game.vars.leaderMonth, STEP_DAYS.leaders),
		);
	if (game.vars.truceUntil > 0)
		add(
			{ id: "truce", kind: "expiry", label: t("board:calendar.truceEnds") },
			monthEnd(game.vars.truceUntil),
		);
	const ticks = Array.from({ length: BACK + AHEAD + 1 }, (_, at) =>
		place(monthStart(month - BACK + at)),
	);
	return { kind: "months", today: now, ticks, items };
}

/** Adds an item on an ISO day; it is to come where its day is ahead, or where it says so. */
type Add = (
	item: Omit<CalendarItem, "at" | "date" | "tocome"> & { tocome?: boolean },
	day: string,
) => void;

function addDeeds(
	words: Words,
	moment: Moment,
	notes: Game["notes"],
	blows: Game["blows"] | null,
	month: number,
	add: Add,
): void {
	const signed = leadersMeet(moment, month) ? STEP_DAYS.leaders : STEP_DAYS.signed;
	const answers = announcedAnswers(moment.book, notes, blows);
	for (const note of notes) {
		if (note.kind === "signed")
			add(
				{ id: `signed:${month}`, kind: "talks", label: words.t("board:calendar.signed") },
				dayOf(month, signed),
			);
		if (note.kind === "call")
			add(
				{ id: `call:${month}`, kind: "leaders", label: words.t("board:calendar.call") },
				dayOf(month, STEP_DAYS.call),
			);
		const about = aboutAct(note);
		if (
			about === null ||
			note.seat === "both" ||
			!["order", "agency", "answer", "due", "announced"].includes(note.kind)
		)
			continue;
		const label =
			note.kind === "announced"
				? words.t("board:calendar.announced", { lever: leverName(words, about.lever) })
				: leverName(words, about.lever);
		const day = dayOf(
			month,
			stepDay(month, answers.includes(note) ? "answer" : note.kind, note.seat),
		);
		add(
			{ id: `${note.kind}:${month}:${note.about}`, kind: "measure", seat: note.seat, label },
			day,
		);
	}
}

/** Whether the leaders' meeting fell in a month: as it stood before that month's talks, which may fix another. */
function leadersMeet(moment: Moment, month: number): boolean {
	const before = moment.months.find((one) => one.month === month - 1)?.position ?? shown(moment);
	return before.vars.leaderMonth === month;
}

/** Day of the month on which an act of this kind falls. */
function stepDay(month: number, kind: string, seat: Seat): number {
	const days = stepDays(month);
	if (kind === "due" || kind === "agency" || kind === "answer") return days[kind];
	return days.order[seat];
}

function addTalks(words: Words, moment: Moment, add: Add, place: (day: string) => number): void {
	if (moment.page === "over") return;
	const month = monthOf(moment);
	const here = moment.page === "talks";
	const next = moment.page === "close" ? month + 1 : month;
	if (next > shown(moment).months) return;
	const [first, last] = TALKS.map((day) => dayOf(next, day)) as [string, string];
	add(
		{
			id: `talks:${next}`,
			kind: "talks",
			until: place(last),
			...(here ? { now: true } : {}),
			label: words.t(here ? "board:calendar.talksNow" : "board:calendar.talks"),
		},
		first,
	);
}

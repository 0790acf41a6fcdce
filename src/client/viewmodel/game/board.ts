// Builds everything the board shows of one moment of a game: the one door to the other builders.
import type { Expectation, Game } from "../../../rules/index.ts";
import type { BoardModel } from "../board-model.ts";
import type { TableModel } from "../table-model.ts";
import { buildCalendar } from "./calendar.ts";
import { revealedTable, sealedTable } from "./cards.ts";
import { closeTable } from "./close-table.ts";
import { monthStart } from "./dates.ts";
import { varText } from "./figures.ts";
import { buildFocus } from "./focus.ts";
import { buildIndustry } from "./industry.ts";
import { buildLanes } from "./lanes.ts";
import { buildMeters } from "./meters.ts";
import { type Moment, monthOf, shown, struck } from "./moment.ts";
import { offerTable } from "./offer-table.ts";
import { newsTable } from "./papers.ts";
import { buildPlates } from "./plates.ts";
import { strikesOf } from "./strikes.ts";
import { buildTags } from "./tags.ts";
import type { Words } from "./words.ts";

export interface BoardExtras {
	/** What the other side is expected to answer to the picked act. */
	expected?: Expectation | null;
	/** What the rows on the table are worth to the seat, in points of its score. */
	worth?: number | null;
	/** Last month that the scenario's sources tell of; without it every event is taken for told. */
	told?: number;
}

/** The board of a moment. Pure: equal arguments give an equal model. */
export function buildBoard(words: Words, moment: Moment, extras: BoardExtras = {}): BoardModel {
	const expected = extras.expected ?? null;
	const tags = buildTags(words, moment, expected);
	const { focus, links } = buildFocus(moment, tags, expected);
	const meters = buildMeters(words, moment);
	return {
		summary: summaryOf(words, moment),
		you: moment.view.seat,
		meters,
		lanes: buildLanes(words, moment, tags),
		tags,
		plates: buildPlates(words, moment),
		table: tableOf(words, moment, extras),
		calendar: buildCalendar(words, moment),
		focus,
		links,
		crack: crackOf(moment),
		signed: signed(notesOf(moment)) ? String(monthOf(moment)) : "",
		ruptured: shown(moment).ending === "rupture",
		summit:
			shown(moment).vars.leaderMonth === monthOf(moment) ||
			notesOf(moment).some((note) => note.kind === "call"),
		strikes: strikesOf(words, moment),
		industry: buildIndustry(words, moment),
		texts: {
			separator: words.t("board:separator"),
			whole: words.t("board:whole"),
			ringed: words.t("board:ringed"),
			showAbove: words.t("board:showAbove"),
			showBelow: words.t("board:showBelow"),
			close: words.t("common:close"),
			levers: words.t("board:levers"),
			also: words.t("board:also"),
			more: words.t("board:more"),
			meters: words.t("board:meters"),
			table: words.t("board:tableName"),
			calendar: words.t("board:calendarName"),
			answer: words.t("board:answer"),
			redrawn: words.t("board:redrawn"),
			unseen: words.t("board:unseen"),
		},
	};
}

function tableOf(words: Words, moment: Moment, { worth, told }: BoardExtras): TableModel {
	switch (moment.page) {
		case "news":
		case "handover":
			return newsTable(words, moment, told);
		case "plan":
			return sealedTable(words, moment);
		case "talks":
			return offerTable(words, moment, worth ?? null);
		case "close":
		case "over":
			return closeTable(words, moment);
		default:
			return revealedTable(words, moment);
	}
}

function summaryOf(words: Words, moment: Moment): string {
	const game = shown(moment);
	return words.t("board:summary", {
		month: words.format.date(monthStart(monthOf(moment)), "month"),
		tension: varText(words, "tension", game.vars.tension),
		trust: varText(words, "trust", game.vars.trust),
		goods: words.format.percent(game.vars.goodsVol),
		magnets: words.format.percent(game.levers["cn.tap"].level / 100),
		farm: words.format.percent(game.vars.farmVol),
	});
}

const BREACHES = ["broken", "disputed", "split"];
const broke = (notes: Game["notes"]): boolean => notes.some((note) => BREACHES.includes(note.kind));
const signed = (notes: Game["notes"]): boolean => notes.some((note) => note.kind === "signed");

/** What has happened this month, as far as the page tells of it. */
function notesOf(moment: Moment): Game["notes"] {
	if (moment.page === "close" || moment.page === "over") return shown(moment).closedNotes;
	return struck(moment.page) ? shown(moment).notes : [];
}

/** Open from a breach to the next signature, then mended for that month. */
function crackOf(moment: Moment): BoardModel["crack"] {
	let crack: BoardModel["crack"] = "none";
	const read = (notes: Game["notes"]): void => {
		if (broke(notes)) crack = "open";
		if (signed(notes)) crack = crack === "open" ? "mended" : "none";
	};
	for (const month of moment.months) read(month.position.closedNotes);
	if (struck(moment.page)) read(shown(moment).notes);
	return crack;
}

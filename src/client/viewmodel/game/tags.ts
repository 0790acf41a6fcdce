// The levers' tags on both shores: one for what is in force, more where a tariff is announced or suspended too.
import type { Expectation, Game, LeverId, LeverRow } from "../../../rules/index.ts";
import { OPEN, ownerOf } from "../../../rules/index.ts";
import type { MeasureState, TagModel } from "../board-model.ts";
import { textWidth } from "../calendar-places.ts";
import { leverIcon, leverLane } from "../icons.ts";
import { monthEnd, monthStart, nearDay } from "./dates.ts";
import { heldParts } from "./held-parts.ts";
import { inPlay } from "./in-play.ts";
import { customsMonth, LEVER_ORDER, readsLate } from "./lanes.ts";
import {
	announcedText,
	levelText,
	leverAbout,
	leverName,
	nowText,
	pipsOf,
	standing,
	stateText,
	suspendedText,
} from "./lever-words.ts";
import { type Moment, shown, struck } from "./moment.ts";
import { spokenOf } from "./spoken.ts";
import { toldChances } from "./told-chances.ts";
import type { Words } from "./words.ts";

/** Tags of a tariff stand apart: the part in force, the part suspended, the part announced. */
const tagId = (lever: LeverId, state: MeasureState): string =>
	state === "announced" || state === "suspended" ? `${lever}:${state}` : lever;

/** Chance, 0-1, of each of the other side's levers in an expectation. */
export function chances(expectation: Expectation | null): Map<LeverId, number> {
	const found = new Map<LeverId, number>();
	for (const [{ lever }, p] of expectation ? toldChances(expectation) : [])
		if (lever !== "") found.set(lever, (found.get(lever) ?? 0) + p);
	return found;
}

/** Px that a tag's second line has, and that one mark beside it takes. */
const LINE_WIDTH = 118;
const PIP = 10;

/** Answers less likely than this are left out of the picture; the panel lists them. */
export const SHOWN_CHANCE = 0.05;

/** All tags of a moment; the board shows as many as it has places for, the most urgent first. */
export function buildTags(words: Words, moment: Moment, expected: Expectation | null): TagModel[] {
	const game = shown(moment);
	const chance = chances(expected);
	const spoken = spokenOf(words, moment);
	return LEVER_ORDER.filter((lever) => inPlay(moment.book, lever)).flatMap((lever) => {
		const row = moment.book.levers[lever];
		const tags = statesOf(row, game).map((state) => tagOf(words, moment, game, row, state, spoken));
		const [first] = tags;
		const p = chance.get(lever) ?? 0;
		if (first && p >= SHOWN_CHANCE) first.percent = { value: p, text: words.format.percent(p) };
		return tags;
	});
}

function statesOf(row: LeverRow, game: Game): MeasureState[] {
	const state = game.levers[row.id];
	if (row.unit !== "points") return [standing(row, state)];
	const states: MeasureState[] = [state.level > 0 ? "force" : "off"];
	if (state.held > 0) states.push("suspended");
	if (state.announced >= 0) states.push("announced");
	return states;
}

function tagOf(
	words: Words,
	moment: Moment,
	game: Game,
	row: LeverRow,
	state: MeasureState,
	spoken: ReadonlySet<LeverId>,
): TagModel {
	const lever = row.id;
	const picked = moment.picked.lever === lever;
	const planned = game[moment.view.seat].orders.some((order) => order.lever === lever);
	const planning = moment.page === "plan" && ownerOf(lever) === moment.view.seat;
	// Of a tariff's tags the one in force stands for the lever.
	const main = row.unit !== "points" || (state !== "suspended" && state !== "announced");
	const selected = main && planning && (picked || planned);
	const tag: TagModel = {
		id: tagId(lever, row.unit === "points" ? state : "force"),
		lever,
		icon: leverIcon(lever),
		seat: ownerOf(lever),
		lane: leverLane(lever),
		state: selected && state === "off" ? "selected" : state,
		title: titleOf(words, game, row, state),
		line: late(words, moment, row) ?? lineOf(words, game, row, state, selected),
		selected: selected && picked,
		spoken: spoken.has(lever) && (main || !struck(moment.page)),
		open: planning,
		pick: moment.page === "answer" && picked,
		tip: tipOf(words, game, row),
	};
	const pips = row.unit === "level" ? pipsOf(row, game.levers[lever].level) : null;
	if (pips && pips.of > 1 && textWidth(tag.line) + pips.of * PIP <= LINE_WIDTH) tag.pips = pips;
	return tag;
}

/** The lever's state and what it is, for whoever points at it. */
function tipOf(words: Words, game: Game, row: LeverRow): string {
	const state = stateText(words, game, row);
	const about = leverAbout(words, row.id);
	return about === "" ? state : words.t("board:tag.tip", { state, about });
}

function titleOf(words: Words, game: Game, row: LeverRow, state: MeasureState): string {
	const { held, announced } = game.levers[row.id];
	const level = state === "suspended" ? held : announced;
	if (row.unit === "points" && (state === "suspended" || state === "announced"))
		return words.t("board:tag.tariff", { level: levelText(words, row, level) });
	return leverName(words, row.id);
}

/** What is read late says of which month it is. */
function late(words: Words, moment: Moment, row: LeverRow): string | null {
	if (row.id !== "cn.tap" || !readsLate(moment)) return null;
	const game = shown(moment);
	const level = words.format.percent(game.levers[row.id].level / 100);
	const text = (style: "monthOnly" | "monthBare"): string =>
		words.t("board:tag.late", { level, month: customsMonth(words, game, style) });
	const whole = text("monthOnly");
	return textWidth(whole) <= LINE_WIDTH ? whole : text("monthBare");
}

function lineOf(
	words: Words,
	game: Game,
	row: LeverRow,
	state: MeasureState,
	selected: boolean,
): string {
	const { t } = words;
	const place = game.levers[row.id];
	if (selected && state === "off") return t("board:tag.selected");
	switch (state) {
		case "announced":
			return dated(words, "announced", announcedText(words, place, game.month), place.due);
		case "suspended": {
			const parts = heldParts(game, row);
			const { until } = parts[0] ?? place;
			// the tag tells of all that is suspended, and of the first day on which some of it returns
			const date = nearDay(words, monthEnd(until), monthStart(game.month));
			const first = t("board:tag.backFrom", { date });
			if (parts.length > 1 && until > 0 && until < OPEN && textWidth(first) <= LINE_WIDTH)
				return first;
			return dated(words, "suspended", suspendedText(words, until, game.month), until);
		}
		default:
			return short(words, game, row);
	}
}

/** A dated line; in fewer words where its year leaves no room for all of them. */
function dated(
	words: Words,
	state: "announced" | "suspended",
	text: string,
	month: number,
): string {
	if (textWidth(text) <= LINE_WIDTH) return text;
	const day = state === "announced" ? monthStart(month) : monthEnd(month);
	const brief = words.t(`panels:state.${state}Far`, { date: words.format.date(day, "dayYear") });
	if (textWidth(brief) <= LINE_WIDTH) return brief;
	return words.t(`panels:state.${state}Far`, { date: words.format.date(day, "monthShort") });
}

/** The level in words where they fit beside the mark, else as a number. */
function short(words: Words, game: Game, row: LeverRow): string {
	const text = nowText(words, game, row);
	if (textWidth(text) <= LINE_WIDTH || row.unit !== "level") return text;
	return words.t("panels:level.step", { level: game.levers[row.id].level });
}

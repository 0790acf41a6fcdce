// A lever, its level, its state and its acts in words, the same on board and panels.
import type {
	Act,
	Book,
	Game,
	LeverId,
	LeverRow,
	LeverState,
	VarId,
} from "../../../rules/index.ts";
import { OPEN } from "../../../rules/index.ts";
import { monthEnd, monthStart, nearDay } from "./dates.ts";
import type { DeedStep } from "./deeds.ts";
import { varText } from "./figures.ts";
import { heldParts } from "./held-parts.ts";
import type { Words } from "./words.ts";

/** How a lever stands as a whole. */
export type Standing = "off" | "announced" | "force" | "suspended";

/** Name of a lever, short enough for a tag of the board. */
export function leverName(words: Words, lever: LeverId): string {
	return words.texts.text(["levers", lever, "name"]);
}

/** The lever's full name. */
export function leverLong(words: Words, lever: LeverId): string {
	return words.texts.textOr(["levers", lever, "long"], leverName(words, lever));
}

/** What the lever is, in a sentence or two; empty where the scenario says nothing. */
export function leverAbout(words: Words, lever: LeverId): string {
	return words.texts.textOr(["levers", lever, "line"], "");
}

/** A level in the lever's own unit, for example "30 points", "40% open", "off". */
export function levelText(words: Words, row: LeverRow, level: number): string {
	const { t, format, texts } = words;
	const named = texts.textOr(["levers", row.id, "levels", String(level)], "");
	if (named !== "") return named;
	switch (row.unit) {
		case "points":
			return t("panels:level.points", { count: level, text: format.number(level) });
		case "percent":
			return t("panels:level.percent", { text: format.percent(level / 100) });
		case "batches":
			return t("panels:level.batches", { count: level, text: format.number(level) });
		default:
			return level === 0 ? t("panels:level.off") : t("panels:level.step", { level });
	}
}

/** Steps of a lever's level as marks, counted from its lowest; null where it has none, or more than six. */
export function pipsOf(row: LeverRow, level: number): { on: number; of: number } | null {
	const of = row.max - row.min;
	if (!(row.unit === "level" || row.unit === "batches") || of <= 0 || of > 6) return null;
	return { on: level - row.min, of };
}

/** Number behind a lever that works without a level: what has been built up, of how much. */
function stockOf(lever: LeverId): { id: VarId; of: number } | null {
	if (lever === "us.diversify") return { id: "diversification", of: 30 };
	if (lever === "us.cushion") return { id: "coordination", of: 100 };
	if (lever === "cn.reliance") return { id: "reliance", of: 30 };
	return null;
}

/** Level of the lever now, in words. */
export function nowText(words: Words, game: Game, row: LeverRow): string {
	const stock = stockOf(row.id);
	if (stock)
		return words.t("panels:level.stock", {
			value: varText(words, stock.id, game.vars[stock.id]),
			of: stock.of,
		});
	return levelText(words, row, game.levers[row.id].level);
}

/** What stands foremost of a lever: an announcement, else a suspended part, else its level. */
export function standing(row: LeverRow, state: LeverState): Standing {
	if (state.announced >= 0) return "announced";
	if (row.unit === "points")
		return state.level > 0 ? "force" : state.held > 0 ? "suspended" : "off";
	if (state.held > state.level) return "suspended";
	// Buying nothing is the pressure itself.
	if (row.id === "cn.purchases") return "force";
	return state.level > row.min || row.unit === "percent" ? "force" : "off";
}

/** "announced, 1 Dec": the date an announced level takes force, as seen from `month`. */
export function announcedText(words: Words, state: LeverState, month: number): string {
	const date = nearDay(words, monthStart(state.due), monthStart(month));
	return words.t("panels:state.announced", { date });
}

/** "suspended, 31 Aug": to the end of month `until`, or without a date where it is open; seen from `month`. */
export function suspendedText(words: Words, until: number, month: number): string {
	if (until <= 0 || until >= OPEN) return words.t("panels:state.suspendedOpen");
	const date = nearDay(words, monthEnd(until), monthStart(month));
	return words.t("panels:state.suspended", { date });
}

/** The lever's whole state in one line, for cards and readers of the page. */
export function stateText(words: Words, game: Game, row: LeverRow): string {
	const state = game.levers[row.id];
	const parts = [nowText(words, game, row)];
	// One step up or down needs no name of its own.
	const named = row.unit === "points" || row.max - row.min > 1;
	const part = (level: number, how: string): string =>
		named ? words.t("panels:state.part", { level: levelText(words, row, level), how }) : how;
	if (state.announced >= 0)
		parts.push(part(state.announced, announcedText(words, state, game.month)));
	const held = heldParts(game, row);
	if (held.length > 1)
		parts.push(words.t("panels:state.suspendedAll", { level: levelText(words, row, state.held) }));
	for (const one of held) parts.push(part(one.held, suspendedText(words, one.until, game.month)));
	return parts.join(words.t("panels:semicolon"));
}

/** An act as a thing to do: "Raise the tariff by 10 points". */
export function actName(words: Words, lever: LeverId, act: string): string {
	return words.texts.text(["levers", lever, "acts", act, "name"]);
}

/** An act as a thing done: "tariff raised by 10 points". */
export function actDone(words: Words, lever: LeverId, act: string): string {
	return words.texts.textOr(["levers", lever, "acts", act, "done"], actName(words, lever, act));
}

/** An act as a thing done, or only announced: "tariff raised by 10 points, announced only"; or what was given up. */
export function stepDone(
	words: Words,
	{ lever, act, step }: { lever: LeverId; act: string; step: DeedStep },
): string {
	if (step === "drop")
		return words.t("panels:reveal.spokenDropped", { lever: leverName(words, lever) });
	const done = actDone(words, lever, act);
	return step === "announce" ? words.t("panels:common.announcedOnly", { done }) : done;
}

/**
 * What an act does, in a sentence; empty where the scenario says nothing. `moved` = by how much it moves its lever, in
 * the lever's unit; without it, or where it moves nothing, the sentence says how far the act goes at most.
 */
export function actEffect(words: Words, row: LeverRow, act: string, moved = 0): string {
	const path = ["levers", row.id, "acts", act, "effect"];
	if (words.texts.textOr(path, "") === "") return "";
	const most = row.acts.find((one) => one.id === act)?.by ?? row.max - row.min;
	const size = Math.abs(moved) || Math.abs(most);
	const points = words.t("panels:level.points", { count: size, text: words.format.number(size) });
	const by = moved === 0 ? words.t("panels:level.upTo", { text: points }) : points;
	return words.texts.text(path, { by });
}

/** A level to be reached: "to 55 points", or its name; empty where a lever is only on or off. */
export function targetText(words: Words, row: LeverRow, level: number): string {
	if (row.unit === "points")
		return words.t("panels:level.to", { level: levelText(words, row, level) });
	return row.max - row.min > 1 ? levelText(words, row, level) : "";
}

/** The act of a lever by id. */
export function actOf(book: Book, lever: LeverId, act: string): Act | undefined {
	return book.levers[lever].acts.find((one) => one.id === act);
}

// The month's close on the table: the seat's score against par, month by month, and what the next month brings.
import { createGame, score } from "../../../rules/index.ts";
import { eventIcon } from "../icons.ts";
import { steps } from "../rounded-sum.ts";
import type { CloseTable } from "../table-model.ts";
import { monthStart } from "./dates.ts";
import { type Moment, monthOf } from "./moment.ts";
import { eventCard } from "./papers.ts";
import type { Words } from "./words.ts";

/** Gridlines that hold all values, in steps of 10 points of the score. */
function gridOf(values: readonly number[]): number[] {
	const low = Math.floor((Math.min(...values) - 2) / 10) * 10;
	const high = Math.ceil((Math.max(...values) + 2) / 10) * 10;
	const grid: number[] = [];
	for (let at = Math.max(0, low); at <= Math.min(100, high); at += 10) grid.push(at);
	return grid.length < 2 ? [Math.max(0, low - 10), ...grid] : grid;
}

/** The table of a close, and of a finished game. */
export function closeTable(words: Words, moment: Moment): CloseTable {
	const { t, format } = words;
	const seat = moment.view.seat;
	const from = startOf(moment);
	const points = [from, ...moment.months.map((month) => month.score[seat].total)];
	const pars = [
		from,
		...moment.months.map(({ month, score }) => moment.par[seat][month - 1] ?? score[seat].total),
	];
	const now = points.at(-1) ?? from;
	const against = pars.at(-1) ?? now;
	// You less par, as both are shown.
	const gap = (steps(now, 1) - steps(against, 1)) / 10;
	const next = monthOf(moment) + 1;
	// Where many stand side by side, every second name is left out; the last one stays.
	const names = moment.months.map(({ month }, at) =>
		moment.months.length > 5 && (moment.months.length - at) % 2 === 0
			? ""
			: format.date(monthStart(month), "monthBare"),
	);
	// no month follows on the last one
	const over = moment.page === "over" || moment.view.position.phase === "over";
	const card = over ? null : eventCard(words, moment, moment.view.position.event);
	return {
		mode: "close",
		title: t("board:close.title", { month: format.date(monthStart(monthOf(moment)), "monthOnly") }),
		chart: {
			title: t(
				gap === 0 ? "board:close.even" : gap > 0 ? "board:close.above" : "board:close.below",
				{
					points: format.number(Math.abs(gap), 1),
				},
			),
			you: points,
			par: pars,
			months: ["", ...names],
			grid: gridOf([...points, ...pars]),
			youText: ownerText(words, moment),
			youValue: format.fixed(now, 1),
			parText: t("board:close.par"),
			parValue: format.fixed(against, 1),
			seat,
			note: t("board:close.note"),
		},
		...(card
			? {
					teaser: {
						kicker: t("board:close.next"),
						month: format.date(monthStart(next), "monthOnly"),
						headline: card.title,
						icon: eventIcon(card.id),
						seat,
						// in two lines where the board is small: a number stays with its name
						foot: card.effects.map(({ text, gain }, at) => ({
							text: `${at > 0 ? t("panels:separator") : ""}${text.replaceAll(" ", "\u00a0")}`,
							gain,
						})),
						note: "",
					},
				}
			: over
				? { teaser: endOf(words, moment, now, against) }
				: {}),
	};
}

/** Whose line it is: who took the seat over from the computer had no part in it before. */
function ownerText({ t, format }: Words, moment: Moment): string {
	const { cameIn = 0, months } = moment;
	const first = months[0]?.month ?? 0;
	if (cameIn <= first) return t("board:close.you");
	if (monthOf(moment) < cameIn) return t("board:close.computer");
	return t("board:close.youFrom", { month: format.date(monthStart(cameIn), "monthBare") });
}

/** How the game ended, in the place of the next month. */
function endOf(
	words: Words,
	moment: Moment,
	score: number,
	par: number,
): NonNullable<CloseTable["teaser"]> {
	const { t, format } = words;
	const rupture = moment.view.position.ending === "rupture";
	return {
		kicker: t("board:close.over"),
		month: format.date(monthStart(monthOf(moment)), "monthOnly"),
		headline: t(rupture ? "board:close.rupture" : "board:close.time"),
		icon: rupture ? "ui-alert" : "ui-check",
		seat: moment.view.seat,
		foot: [
			{
				text: t("board:close.result", {
					score: format.number(score, 1),
					par: format.number(par, 1),
				}),
				gain: null,
			},
		],
		note: "",
	};
}

/** Score at the game's start; a game taken over from the record starts on its par. */
function startOf(moment: Moment): number {
	const { book, view } = moment;
	const first = moment.months[0]?.month ?? monthOf(moment);
	const par = first > 1 ? moment.par[view.seat][first - 2] : undefined;
	if (par !== undefined) return par;
	const { months, switches } = view.position;
	const options = { start: "geneva", months, switches, chronicle: false } as const;
	return score(book, createGame(book, options), view.seat).total;
}

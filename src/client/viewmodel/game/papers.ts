// The month's opening: a headline from each capital and the event card, on the table and in the panel.
import { type Game, type LeverId, type Note, OPEN, type Seat } from "../../../rules/index.ts";
import { textWidth } from "../calendar-places.ts";
import { eventIcon, leverIcon, seatEmblem } from "../icons.ts";
import type { NewsTable } from "../table-model.ts";
import { monthEnd, monthStart } from "./dates.ts";
import { aboutAct } from "./deeds.ts";
import type { Change } from "./effects.ts";
import { changeText, GROUPS, isGain, varName } from "./groups.ts";
import { actDone, actEffect, leverLong } from "./lever-words.ts";
import { type Moment, shown } from "./moment.ts";
import type { Words } from "./words.ts";

/** What one capital's paper leads with. */
export interface Headline {
	seat: Seat;
	title: string;
	text: string;
	icon: string;
	facts: readonly string[];
	lever: LeverId | "";
}

/** Room for a line at the foot of a paper on the table, in px. */
const FOOT_WIDTH = 182;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Weight of a note as news: the heavier the act, the more it leads. */
function newsworth(moment: Moment, note: Note): number {
	const about = aboutAct(note);
	if (about === null)
		return { signed: 9, call: 4, snapback: 6, truceEnded: 8, broken: 7 }[note.kind] ?? 0;
	const act = moment.book.levers[about.lever].acts.find((one) => one.id === about.act);
	return Math.abs(act?.severity ?? 0) + (note.kind === "announced" ? 0.5 : 0) + 0.1;
}

/** The headline of each capital: its heaviest act of the month before, else what it took back or has announced, else its home. */
export function headlines(words: Words, moment: Moment): Headline[] {
	const game = shown(moment);
	return (["cn", "us"] as const).map((seat) => headline(words, moment, game, seat));
}

function headline(words: Words, moment: Moment, game: Game, seat: Seat): Headline {
	const { t, format } = words;
	const notes = game.closedNotes.filter((note) => note.seat === seat && stands(game, note));
	const top = notes.sort((a, b) => newsworth(moment, b) - newsworth(moment, a))[0];
	const about = top ? aboutAct(top) : null;
	if (top && about) {
		const due = top.kind === "announced" ? game.levers[about.lever].due : 0;
		return {
			seat,
			title:
				due > 0
					? t("panels:news.announced", { what: actDone(words, about.lever, about.act) })
					: capital(actDone(words, about.lever, about.act)),
			text:
				due > 0
					? t("panels:news.from", { date: format.date(monthStart(due), "dayYear") })
					: actEffect(words, about.lever, about.act),
			icon: leverIcon(about.lever),
			facts: moment.book.levers[about.lever].facts.slice(0, 1),
			lever: about.lever,
		};
	}
	const back = takenBack(words, moment, game, seat);
	if (back) return back;
	const waiting = moment.book.data.levers.find(
		(row) => row.seat === seat && game.levers[row.id].announced >= 0,
	);
	if (waiting) {
		const state = game.levers[waiting.id];
		return {
			seat,
			title: t("panels:news.ahead", { lever: leverLong(words, waiting.id) }),
			text: t("panels:news.from", { date: format.date(monthStart(state.due), "dayYear") }),
			icon: leverIcon(waiting.id),
			facts: waiting.facts.slice(0, 1),
			lever: waiting.id,
		};
	}
	return promised(words, game, seat) ?? mood(words, moment, game, seat);
}

/** True for notes of acts; an announcement dropped, or an act put back, in the same month is news no more. */
function stands(game: Game, note: Note): boolean {
	const about = aboutAct(note);
	if (about === null) return false;
	if (note.kind === "announced") return game.levers[about.lever].announced >= 0;
	const moves = game.closedCauses.filter(({ of }) => of === about.lever);
	return moves.length === 0 || Math.abs(moves.reduce((sum, { d }) => sum + d, 0)) > 0.005;
}

/** The threat that the capital gave up last, by itself or in a deal. */
function takenBack(words: Words, moment: Moment, game: Game, seat: Seat): Headline | null {
	const note = game.closedNotes.findLast((one) => one.seat === seat && one.kind === "dropped");
	const row = moment.book.data.levers.find(({ id }) => id === note?.about);
	if (!row) return null;
	return {
		seat,
		title: words.t("panels:news.takenBack", { lever: leverLong(words, row.id) }),
		text: words.t("panels:news.takenBackText"),
		icon: leverIcon(row.id),
		facts: [],
		lever: row.id,
	};
}

/** What the capital has signed lately, where it did nothing else. */
function promised(words: Words, game: Game, seat: Seat): Headline | null {
	const one = game.promises.find(
		(p) => p.by === seat && p.lever !== "" && p.since >= game.month - 1 && p.status === "kept",
	);
	if (!one || one.lever === "") return null;
	return {
		seat,
		title: words.texts.text(["clauses", one.clause, "name"]),
		text:
			one.until < OPEN
				? words.t("panels:news.binds", { date: words.format.date(monthEnd(one.until), "dayYear") })
				: words.t("panels:news.bindsOpen"),
		icon: leverIcon(one.lever),
		facts: [],
		lever: one.lever,
	};
}

/** Nothing new from a capital: its weakest home group speaks. */
function mood(words: Words, moment: Moment, game: Game, seat: Seat): Headline {
	const weakest =
		[...GROUPS[seat]].sort((a, b) => game.vars[a] - game.vars[b])[0] ?? GROUPS[seat][0];
	const id = weakest as (typeof GROUPS)[Seat][number];
	const low = game.vars[id] < moment.book.n.blockBelow + 10;
	return {
		seat,
		title: words.t(low ? "panels:news.uneasy" : "panels:news.quiet", { group: varName(words, id) }),
		text: words.t("panels:news.standsAt", {
			group: varName(words, id),
			value: words.format.number(game.vars[id], 0),
		}),
		icon: seatEmblem(seat),
		facts: [],
		lever: "",
	};
}

/** The event card of the month in words, with both sides' arguments; null where none was drawn. */
export interface EventCard {
	id: string;
	title: string;
	text: string;
	says: Readonly<Record<Seat, string>>;
	effects: readonly { text: string; gain: boolean }[];
	rules: readonly string[];
	facts: readonly string[];
	/** The card's month lies after everything that the sources tell: what it says is supposed. */
	supposed: boolean;
}

/** An event, accident or agency card by id; `told` = last month that the sources tell of. */
export function eventCard(
	words: Words,
	moment: Moment,
	id: string,
	told: number = OPEN,
): EventCard | null {
	if (id === "") return null;
	const { data } = moment.book;
	const row = [...data.events, ...data.accidents].find((card) => card.id === id);
	const agency = data.agencies.find((card) => card.id === id);
	const at = (key: string): string => words.texts.textOr(["events", id, key], "");
	return {
		id,
		title: words.texts.text(["events", id, "title"]),
		text: at("text"),
		says: { us: at("usSays"), cn: at("cnSays") },
		effects: (row?.effects ?? []).map(([of, d]) => {
			const change: Change = { id: of, d };
			return {
				text: words.t("panels:effect", {
					name: varName(words, of),
					change: changeText(words, change),
				}),
				gain: isGain(change),
			};
		}),
		rules: row?.rules ?? (agency ? ["R22"] : []),
		facts: row?.facts ?? agency?.facts ?? [],
		supposed: row !== undefined && row.month > told,
	};
}

/** The table as the month opens; `told` = last month that the sources tell of. */
export function newsTable(words: Words, moment: Moment, told: number = OPEN): NewsTable {
	const game = shown(moment);
	const papers: NewsTable["papers"] = {};
	for (const one of headlines(words, moment)) {
		papers[one.seat] = {
			masthead: words.t(`board:paper.${one.seat}`),
			headline: one.title,
			icon: one.icon,
			foot: textWidth(one.text) <= FOOT_WIDTH ? one.text : "",
		};
	}
	const card = eventCard(words, moment, game.event, told);
	return {
		mode: "news",
		title: words.t("board:table.opens", {
			month: words.format.date(monthStart(game.month), "monthOnly"),
		}),
		papers,
		...(card
			? {
					event: {
						kicker: words.t(card.supposed ? "board:paper.supposed" : "board:paper.event"),
						title: card.title,
						line: card.effects.map((effect) => effect.text).join(words.t("panels:separator")),
						icon: eventIcon(card.id),
					},
				}
			: {}),
	};
}

// One game with both sides' secrets, as the instructor looks into it: a picture to be read, not played.
import type { ServerFrame } from "../../../classroom/protocol/from-server.ts";
import type { Book, Pick as Clause, Game, Phase, Seat } from "../../../rules/index.ts";
import type { MetersModel } from "../board-model.ts";
import { monthStart } from "../game/dates.ts";
import { monthsPlayed } from "../game/in-play.ts";
import { buildMeters } from "../game/meters.ts";
import { type Moment, NOTHING_PICKED, type PlayPage } from "../game/moment.ts";
import { termText } from "../game/offer-table.ts";
import type { Words } from "../game/words.ts";
import { type JournalLine, journalLines } from "../why/journal.ts";
import { flowList } from "./flows.ts";
import { type SideView, sideView } from "./watch-side.ts";

export type WatchFrame = Extract<ServerFrame, { type: "watch" }>;

export interface OfferRow {
	id: string;
	us: readonly string[];
	cn: readonly string[];
	exact: boolean;
}

export interface WatchView {
	n: number;
	month: string;
	of: string;
	phase: Phase;
	meters: MetersModel;
	sides: Readonly<Record<Seat, SideView>>;
	flows: ReturnType<typeof flowList>;
	/** Offer on the table; null = none lies there. */
	offer: { title: string; rows: readonly OfferRow[] } | null;
	/** What the talks wait for; "" outside the talks. */
	talks: string;
	promises: Game["promises"];
	/** Title of the month's event; "" = none. */
	event: string;
	journal: readonly { month: number; title: string; lines: readonly JournalLine[] }[];
}

/** The position with both sides' secrets: Beijing's eyes see the tap, Washington's hand is its own. */
export function wholeGame({ us, cn }: Pick<WatchFrame, "us" | "cn">): Game {
	return { ...cn.position, us: us.position.us };
}

const PAGES: Readonly<Record<Phase, PlayPage>> = {
	news: "news",
	plan: "plan",
	contrition: "contrition",
	answer: "answer",
	talks: "talks",
	over: "over",
	chronicle: "news",
};

/** The game as a moment of Beijing's seat, from which nothing of the position is hidden. */
function momentOf(book: Book, frame: WatchFrame, game: Game): Moment {
	const months = frame.cn.months.map(({ month, position }) => ({
		month,
		position,
		score: { us: EMPTY, cn: EMPTY },
	}));
	const score = frame.cn.score.cn ?? EMPTY;
	return {
		book,
		page: PAGES[game.phase],
		view: { seat: "cn", position: game, waiting: [...frame.table.waiting], legal: [], score },
		revealed: null,
		closed: months.at(-1) ?? null,
		months,
		par: { us: [], cn: [] },
		controllers: { us: { kind: "person" }, cn: { kind: "person" } },
		picked: NOTHING_PICKED,
	};
}
const EMPTY = { dimensions: [0, 0, 0, 0], averages: [0, 0, 0, 0], total: 0 } as const;

function offerView(words: Words, book: Book, game: Game): WatchView["offer"] {
	const { standing: offer } = game.talks;
	if (!offer) return null;
	const named = (picks: readonly Clause[]) =>
		picks.map((pick) =>
			words.t("teach:watch.offer.clause", {
				clause: words.texts.text(["clauses", pick.clause, "name"]),
				term: termText(words, book, pick),
			}),
		);
	return {
		title: words.t(`board:offer.by.${offer.by}`),
		rows: offer.rows.map((row, at) => ({
			id: `${at}`,
			us: named([...row.us, ...row.both]),
			cn: named([...row.cn, ...row.both]),
			exact: row.exact,
		})),
	};
}

function talksText({ t }: Words, { phase, talks }: Game): string {
	if (phase !== "talks") return "";
	const seat = t(`common:seat.${talks.turn}`);
	return t("teach:watch.offer.turn", { seat, count: talks.offersLeft });
}

/** The picture of a watched game. */
export function watchView(words: Words, book: Book, frame: WatchFrame): WatchView {
	const { t, format, texts } = words;
	const game = wholeGame(frame);
	const shownMonth = Math.min(game.month, game.months);
	const answered = game.phase === "talks" || game.phase === "over";
	const closed = frame.cn.months.map(({ month, position }) => ({
		month,
		notes: position.closedNotes,
	}));
	const all =
		game.phase === "over" ? closed : [...closed, { month: game.month, notes: game.notes }];
	return {
		n: frame.table.game,
		month: format.date(monthStart(shownMonth), "month"),
		of: t("common:month.of", monthsPlayed(book, { month: shownMonth, months: game.months })),
		phase: game.phase,
		meters: buildMeters(words, momentOf(book, frame, game)),
		sides: {
			us: sideView(words, book, frame.us.score.us, game, "us"),
			cn: sideView(words, book, frame.cn.score.cn, game, "cn"),
		},
		flows: flowList(words, {
			chips: game.vars.chipsVol,
			magnets: game.levers["cn.tap"].level / 100,
			goods: game.vars.goodsVol,
			farm: game.vars.farmVol,
			ships: game.vars.shipsVol,
		}),
		offer: offerView(words, book, game),
		talks: talksText(words, game),
		promises: game.promises,
		event: game.event === "" ? "" : texts.text(["events", game.event, "title"]),
		journal: all
			.map(({ month, notes }) => ({
				month,
				title: format.date(monthStart(month), "month"),
				lines: journalLines(words, book, notes, [], month < game.month || answered),
			}))
			.reverse(),
	};
}

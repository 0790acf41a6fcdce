// The talks of a game, month by month: where they began, what was laid, what was signed, and what history signed then.
import { bookOf, type Entry, type GameRecord, replay, rulesEngine } from "../../record/index.ts";
import {
	type Book,
	type ClauseChoice,
	clauseChoices,
	copyGame,
	type Gains,
	type Game,
	type Pick,
	prices,
	type Seat,
	type Swap,
} from "../../rules/index.ts";

/** An offer that was laid, with what it would have brought each seat when the talks began. */
export interface LaidOffer extends Gains {
	by: Seat;
	rows: readonly Swap[];
	/** `open`: a later offer replaced it, or the month ended over it. */
	fate: "signed" | "refused" | "open";
}

/** The record's own paper of a month, as far as this game's position still has something to give for it. */
export interface HistoricDeal extends Gains {
	rows: readonly Swap[];
	/** Clauses of the paper that are not open in this game. */
	missing: readonly string[];
}

/** One month's talks. */
export interface TalksMonth {
	month: number;
	/** The whole state when the talks began. */
	position: Game;
	offers: readonly LaidOffer[];
	historic: HistoricDeal | null;
}

/** The rows with open clauses only; rows that lose all fall away. */
export function openRows(
	rows: readonly Swap[],
	choices: readonly ClauseChoice[],
): { rows: Swap[]; missing: string[] } {
	const open = new Set(
		choices.flatMap(({ clause, refusal }) => (refusal === null ? [clause] : [])),
	);
	const missing: string[] = [];
	const keep = (picks: readonly Pick[]): Pick[] =>
		picks.filter(({ clause }) => {
			if (!open.has(clause)) missing.push(clause);
			return open.has(clause);
		});
	const kept = rows.map((row) => ({
		us: keep(row.us),
		cn: keep(row.cn),
		both: keep(row.both),
		exact: row.exact,
	}));
	return {
		rows: kept.filter(({ us, cn, both }) => us.length + cn.length + both.length > 0),
		missing,
	};
}

function historicDeal(book: Book, position: Game): HistoricDeal | null {
	const papers = book.data.chronicle.flatMap(({ month, deal }) =>
		deal && month === position.month ? deal.rows : [],
	);
	if (papers.length === 0) return null;
	const { rows, missing } = openRows(papers, clauseChoices(book, position));
	return { rows, missing, ...prices(book, position)(rows) };
}

/** All talks of a record, or null where the record does not hold. A month in which nobody could talk has none. */
export function talksOf(record: GameRecord): { book: Book; months: TalksMonth[] } | null {
	const scenario = record.header.scenario.body;
	const book = bookOf(scenario);
	const months: { position: Game; offers: Omit<LaidOffer, keyof Gains>[] }[] = [];
	let present: (typeof months)[number] | null = null;
	const read = (game: Game, entry: Entry | null): void => {
		const last = present?.offers.at(-1);
		if (entry && last) {
			if (entry.move.type === "accept") last.fate = "signed";
			else if (entry.move.type === "refuse" || entry.move.type === "leave") last.fate = "refused";
		}
		if (entry?.move.type === "offer")
			present?.offers.push({ by: entry.seat, rows: entry.move.rows, fate: "open" });
		const before = present?.position.month;
		if (game.phase === "talks" && before !== game.month) {
			present = { position: copyGame(game), offers: [] };
			months.push(present);
		}
	};
	const played = replay(record, rulesEngine(scenario), {
		each: (game, _, entry) => read(game, entry),
	});
	if (!played.ok) return null;
	return {
		book,
		months: months.map(({ position, offers }) => {
			const price = prices(book, position);
			return {
				month: position.month,
				position,
				offers: offers.map((offer) => ({ ...offer, ...price(offer.rows) })),
				historic: historicDeal(book, position),
			};
		}),
	};
}

// Plays a finished record again and keeps what the debrief reads: each month as it closed, each deal as it was signed.
import { bookOf, type Entry, type GameRecord, replay, rulesEngine } from "../../record/index.ts";
import { type Book, copyGame, type Game, type Offer, type Seat } from "../../rules/index.ts";
import { type PlayedMonth, parByMonth, parSource, playedMonth } from "../history/par.ts";

export type { PlayedMonth };

/** An offer that was signed. */
export interface SignedDeal {
	month: number;
	offer: Offer;
	/** Who signed it. */
	signer: Seat;
}

export interface Played {
	book: Book;
	/** State at the beginning. */
	start: Game;
	/** State at the end. */
	game: Game;
	months: PlayedMonth[];
	deals: SignedDeal[];
	/** Offers laid and refused, by month. */
	refused: { month: number; offer: Offer }[];
}

/** Plays a record through; null where it does not hold. */
export function playRecord(record: GameRecord): Played | null {
	const scenario = record.header.scenario.body;
	const book = bookOf(scenario);
	let start: Game | null = null;
	let closed = 0;
	let month = 0;
	let standing: Offer | null = null;
	const months: PlayedMonth[] = [];
	const deals: SignedDeal[] = [];
	const refused: Played["refused"] = [];
	const read = (game: Game, entry: Entry | null): void => {
		if (!entry) start = copyGame(game);
		const type = entry?.move.type;
		if (entry && standing && type === "accept")
			deals.push({ month, offer: standing, signer: entry.seat });
		if (entry && standing && (type === "refuse" || type === "leave"))
			refused.push({ month, offer: standing });
		if (entry && game.vars.closed > closed) months.push(playedMonth(book, game, month));
		closed = game.vars.closed;
		month = game.month;
		standing = game.talks.standing;
	};
	const played = replay(record, rulesEngine(scenario), {
		each: (game, _, entry) => read(game, entry),
	});
	if (!played.ok || !start) return null;
	return { book, start, game: copyGame(played.state), months, deals, refused };
}

/**
 * What par is reckoned from under the same rules (`parSource`), for as many months as the record's game may last and
 * read as that game reads what is open. Of the real course, months after the last that history tells of, `parEnd`,
 * pass without moves.
 */
export function playHistory({ header }: GameRecord): PlayedMonth[] {
	const { body } = header.scenario;
	return [...parByMonth(bookOf(body), header.options, body.players).rows];
}

/** The last month that par has moves for: the record's last, or the last of the computer's game. */
export const parEnd = (book: Book, history: readonly PlayedMonth[]): number =>
	(parSource(book) === "record" ? book.data.chronicle : history).at(-1)?.month ?? 0;

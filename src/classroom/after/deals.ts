// What was signed in a class's games, and what each deal was worth to either seat when it was signed.
import { type GameRecord, replay, rulesEngine } from "../../record/index.ts";
import { type Book, copyGame, type Game, type Seat, type Swap, worth } from "../../rules/index.ts";

export interface ClassDeal {
	/** 0 = the record's own. */
	game: number;
	month: number;
	rows: readonly Swap[];
	/** Gain of each seat over no deal, two months ahead and all promises kept, in points of its score. */
	worth: Readonly<Record<Seat, number>>;
}

/** The deals of one game's record, weighed in the positions they were signed in. */
export function dealsOf(game: number, record: GameRecord, book: Book): ClassDeal[] {
	const deals: ClassDeal[] = [];
	let before: Game | null = null;
	replay(record, rulesEngine(record.header.scenario.body), {
		each: (state, _, entry) => {
			const offer = before?.talks.standing;
			if (before && offer && entry?.move.type === "accept") {
				const us = worth(book, before, "us", offer.rows).total;
				const cn = worth(book, before, "cn", offer.rows).total;
				deals.push({ game, month: before.month, rows: offer.rows, worth: { us, cn } });
			}
			before = state.talks.standing ? copyGame(state) : null;
		},
	});
	return deals;
}

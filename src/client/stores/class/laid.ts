// The scenario of a class's game as its page plays it: with the cards that the instructor has laid in.
import type { TablePicture } from "../../../classroom/pictures.ts";
import { withCards } from "../../../classroom/table/cards.ts";
import { bookOf } from "../../../match/index.ts";
import type { Book } from "../../../rules/index.ts";
import type { Scenario } from "../../../scenario/index.ts";

/** The scenario with the cards that lie on the table, and its rules. */
export interface Laid {
	scenario: Scenario;
	book: Book;
}

/** Both, for a class's scenario and its cards. */
export function layCards(body: Scenario, cards: TablePicture["cards"]): Laid {
	const scenario = withCards(body, cards);
	return { scenario, book: bookOf(scenario) };
}

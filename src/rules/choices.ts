// For panels and players: every act and clause with its price, and the reason where it is shut.
import type { Book } from "./book.ts";
import { blocks, clauseRefusal } from "./deals.ts";
import type { Refusal } from "./moves.ts";
import { orderCost, orderRefusal } from "./orders.ts";
import type { Game, LeverId, Seat, Step } from "./state.ts";

export interface OrderChoice {
	lever: LeverId;
	act: string;
	step: Step;
	/** Action points. */
	cost: number;
	severity: number;
	refusal: Refusal | null;
}

/** Every act of every lever of the seat, in the scenario's order, open or not. */
export function orderChoices(book: Book, game: Game, seat: Seat): OrderChoice[] {
	const out: OrderChoice[] = [];
	for (const { lever, list } of book.choices[seat]) {
		for (const c of list) {
			out.push({
				lever,
				act: c.act.id,
				step: c.move.step,
				cost: orderCost(game, c),
				severity: c.act.severity,
				refusal: orderRefusal(book, game, seat, c),
			});
		}
	}
	return out;
}

export interface ClauseChoice {
	clause: string;
	seat: Seat | "both";
	months: readonly number[];
	refusal: Refusal | null;
	/** A home group of the giver will not have it now. */
	blocked: boolean;
}

/** Every clause of the scenario, with whether it could be signed now. */
export function clauseChoices(book: Book, game: Game): ClauseChoice[] {
	return book.data.clauses.map((clause) => ({
		clause: clause.id,
		seat: clause.seat,
		months: clause.months,
		refusal: clauseRefusal(game, clause),
		blocked:
			clause.seat === "both"
				? blocks(book, game, "us", clause) || blocks(book, game, "cn", clause)
				: blocks(book, game, clause.seat, clause),
	}));
}

// What all forms of the talks panel read of the match, and the moves they make.
import { useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Book, Game, Move, Seat, Swap, View, Worth } from "../../../rules/index.ts";
import { keepOffer, useLastOffer } from "../../stores/last-offer.ts";
import type { Moved } from "../../stores/match-types.ts";
import { useSelection } from "../../stores/selection.ts";
import { useMatch } from "../../stores/use-match.tsx";
import { announce } from "../../ui/live-region.tsx";
import { monthStart } from "../../viewmodel/game/dates.ts";
import type { Words } from "../../viewmodel/game/words.ts";
import { toldShares } from "../../viewmodel/rounded-sum.ts";
import {
	firstMonths,
	type OpenClause,
	openClauses,
	signedSince,
	startsOf,
	stillOpen,
	type ValuedStart,
} from "../../viewmodel/talks/offer.ts";
import { addClause } from "../../viewmodel/talks/rows.ts";
import { other } from "../../viewmodel/talks/seats.ts";
import { useHeld } from "../common/held.tsx";
import type { Reception } from "./reception-section.tsx";
import { useTalkWords } from "./use-talk-words.ts";

export interface TalksDesk {
	words: Words;
	book: Book;
	game: Game;
	seat: Seat;
	them: Seat;
	/** The other seat's name. */
	themName: string;
	/** "Talks, October 2025" */
	over: string;
	/** Points left to the seat. */
	points: number;
	/** Why somebody else of a delegation leads the talks; null = the person at the screen may act. */
	held: string | null;
	/** What the seat laid last in vain and could lay again, as far as it is still open; empty = nothing. */
	last: readonly Swap[];
	/** What the seat laid last this month, as it was laid; empty = nothing. */
	laid: readonly Swap[];
	/** Plays a move; clears what was being composed where it was taken. */
	play: (move: Move, spoken: string) => Promise<Moved>;
}

const NONE: readonly Swap[] = [];

/** The desk of the seat at the screen. */
export function useTalks(): TalksDesk {
	const words = useTalkWords();
	const book = useMatch((match) => match.book);
	const game = useMatch((match) => match.view.position);
	const seat = useMatch((match) => match.seat);
	const move = useMatch((match) => match.move);
	const pick = useSelection((selection) => selection.pick);
	const held = useHeld()("");
	const id = useMatch((match) => match.id);
	const laid = useLastOffer(id, seat);
	const months = useMatch((match) => match.months);
	const last = useMemo(
		() => (laid && !signedSince(months, laid.month) ? stillOpen(book, game, laid.rows) : []),
		[book, game, laid, months],
	);
	const them = other(seat);
	return {
		words,
		book,
		game,
		seat,
		them,
		themName: words.t(`common:seat.${them}`),
		over: words.t("talks:over", { month: words.format.date(monthStart(game.month), "month") }),
		points: game[seat].points,
		held,
		last,
		laid: laid?.month === game.month ? laid.rows : NONE,
		play: async (next, spoken) => {
			const refusal = await move(next);
			if (refusal === null) {
				if (next.type === "offer") keepOffer(id, seat, { month: game.month, rows: next.rows });
				pick({ rows: [] });
				announce(spoken);
			}
			return refusal;
		},
	};
}

/** Worth of rows to the own seat, and of each row alone; reckoned again only when rows or position change. */
export function useWorth(rows: readonly Swap[]): { whole: Worth; alone: readonly Worth[] } {
	const worth = useMatch((match) => match.worth);
	const view = useMatch((match) => match.view);
	return useMemo(() => {
		const of = reckoned(view, worth);
		return { whole: of(rows), alone: rows.map((row) => of([row])) };
	}, [worth, rows, view]);
}

/** How the other side would take rows; null while there are none. */
export function useReception(rows: readonly Swap[]): Reception | null {
	const reception = useMatch((match) => match.reception);
	const view = useMatch((match) => match.view);
	return useMemo(
		() => (rows.length === 0 ? null : reckoned(view, reception)(rows)),
		[reception, rows, view],
	);
}

/** Clauses that could be added, those that would bring the own seat most first; in their own order while nothing is laid, what is promised already last. */
export function useRanked(rows: readonly Swap[]): readonly OpenClause[] {
	const { book, worth, view } = useMatch(
		useShallow(({ book, worth, view }) => ({ book, worth, view })),
	);
	return useMemo(() => {
		const open = openClauses(book, view.position, rows);
		if (rows.length === 0) return open.toSorted((a, b) => Number(a.given) - Number(b.given));
		const gain = ({ clause }: OpenClause): number =>
			worth(addClause(rows, clause, firstMonths(clause))).total;
		return open
			.map((one) => ({ one, gain: gain(one) }))
			.sort((a, b) => b.gain - a.gain)
			.map(({ one }) => one);
	}, [book, worth, view, rows]);
}

/** How likely an offer is signed, as the bar of the three answers tells it once the offer lies there. */
const signTold = ({ sign, counter, refuse }: Reception): number =>
	toldShares([sign, counter, refuse])[0] ?? sign;

/** Ready-made offers with their worth to the own seat and how likely they are signed; none unless they are `wanted`. */
export function useStarts(wanted: boolean): readonly ValuedStart[] {
	const { book, worth, reception, view, seat } = useMatch(
		useShallow(({ book, worth, reception, view, seat }) => ({
			book,
			worth,
			reception,
			view,
			seat,
		})),
	);
	return useMemo(
		() =>
			wanted
				? startsOf(book, view.position, seat).map((start) => ({
						...start,
						worth: worth(start.rows).total,
						sign: signTold(reception(start.rows)),
					}))
				: [],
		[wanted, book, worth, reception, view, seat],
	);
}

/** A reckoning of the store, which reads the view behind it: naming the view ties its result to that view. */
const reckoned = <Result>(
	_view: View,
	reckon: (rows: readonly Swap[]) => Result,
): ((rows: readonly Swap[]) => Result) => reckon;

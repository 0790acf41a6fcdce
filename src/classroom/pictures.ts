// What each observer is shown: a seat its own view and no more, the dashboard every game, the projector no secrets.
import { type Game, type Score, type Seat, score, toMove } from "../rules/index.ts";
import { positionOf } from "../rules/view.ts";
import { personOf, placeOf } from "./class/people.ts";
import type { ClassState } from "./class/types.ts";
import { type Portfolio, portfolios } from "./portfolios.ts";
import { membersOf, type Runner, runnerOf, timeLeft } from "./table/clock.ts";
import type { Table } from "./table/types.ts";

/** Somebody at a game, as its players see them. */
export interface SitterPicture {
	name: string;
	here: boolean;
	/** Agrees to seal. */
	ready: boolean;
	offices: readonly Portfolio[];
	/** Month from which they decide, where that is still to come. */
	from: number | null;
}

export interface SeatPicture {
	runner: Runner;
	people: readonly SitterPicture[];
}

/** What all at a game may know of it besides the position. */
export interface TablePicture {
	game: number;
	/** Commits of the game's log: where a client stands. */
	seq: number;
	step: number;
	waiting: readonly Seat[];
	/** Milliseconds left when this was sent; null = no clock runs. */
	left: number | null;
	seats: Readonly<Record<Seat, SeatPicture>>;
	cards: Table["cards"];
	/** Steps that were decided in the place of a seat's people, apart from the present one. */
	stood: Table["stood"];
}

/** A seat's own score; the other side's only when the game is over. */
export type Scores = Readonly<Record<Seat, Score | null>>;

/** People of a seat. */
function seatPicture(
	state: ClassState,
	table: Table,
	seat: Seat,
	here: (person: string) => boolean,
): SeatPicture {
	const members = membersOf(state, table, seat);
	const held = members.length > 1 ? portfolios(seat, members) : null;
	const people = (placeOf(state, table.n)?.seats[seat] ?? []).map(
		({ person, from }): SitterPicture => ({
			name: personOf(state, person)?.name ?? "",
			here: here(person),
			ready: table.ready.includes(person),
			offices: held?.get(person) ?? [],
			from: members.includes(person) ? null : from,
		}),
	);
	return { runner: runnerOf(state, table, seat), people };
}

/**
 * Of what a page has been told, a picture and what it was made of: mostly the same, and the same object, for all pages at
 * a game. Never changed.
 */
export interface Shown {
	readonly state: ClassState;
	/** The game, of which each seat is told as far as it may know it. */
	readonly of: Table;
	readonly table: TablePicture;
}

/** True where the people of both seats can only be what they were, apart from who is there. */
const samePeople = (last: Shown, state: ClassState, table: Table): boolean =>
	last.state === state &&
	last.of.ready === table.ready &&
	last.of.away === table.away &&
	last.of.computer === table.computer &&
	last.of.match.game.month === table.match.game.month;

/**
 * The table as everybody at it may know it. `last`: an earlier picture of the same table; what has not changed since is
 * the same object again. Who is there is then as it was in that picture: whoever comes or goes is told of apart.
 */
export function tablePicture(
	state: ClassState,
	table: Table,
	here: (person: string) => boolean,
	now: number,
	last?: Shown,
): TablePicture {
	const seatOf = (seat: Seat): SeatPicture => seatPicture(state, table, seat, here);
	return {
		game: table.n,
		seq: table.seq,
		step: table.step,
		waiting: toMove(table.match.game),
		left: timeLeft(state, table, now),
		seats:
			last && samePeople(last, state, table)
				? last.table.seats
				: { us: seatOf("us"), cn: seatOf("cn") },
		cards: cardsShown(table, last?.table),
		stood: table.stood,
	};
}

/** Cards of months that have begun; most games have none. */
function cardsShown({ cards, match }: Table, last: TablePicture | undefined): Table["cards"] {
	const shown = cards.length > 0 ? cards.filter(({ month }) => month <= match.game.month) : cards;
	return last && last.cards.length === 0 && shown.length === 0 ? last.cards : shown;
}

const positions = new WeakMap<Game, Partial<Record<Seat, Game>>>();

/** The position as a seat may know it; worked out once for each state, for many games begin alike. */
function seen(game: Game, seat: Seat): Game {
	const known = positions.get(game);
	if (known?.[seat]) return known[seat];
	const made = positionOf(game, seat);
	if (known) known[seat] = made;
	else positions.set(game, { [seat]: made });
	return made;
}

/** True where everything that scores depend on is the same object in both states. */
export const sameScores = (a: Game, b: Game): boolean =>
	a.vars === b.vars &&
	a.levers === b.levers &&
	a.ending === b.ending &&
	(a.phase === "over") === (b.phase === "over");

/** Scores as a seat may know them. */
export function scoresFor(table: Table, game: Game, seat: Seat): Scores {
	const of = (side: Seat): Score | null =>
		side === seat || table.match.game.phase === "over" ? score(table.match.book, game, side) : null;
	return { us: of("us"), cn: of("cn") };
}

/** A closed month as a seat may know it. */
export interface MonthPicture {
	month: number;
	position: Game;
	score: Scores;
}

/** Everything a seat needs to draw its game from nothing. */
export interface SeatView {
	seat: Seat;
	options: Table["match"]["header"]["options"];
	position: Game;
	score: Scores;
	revealed: Game | null;
	months: readonly MonthPicture[];
}

export function seatView(table: Table, seat: Seat): SeatView {
	return {
		seat,
		options: table.match.header.options,
		position: seen(table.match.game, seat),
		score: scoresFor(table, table.match.game, seat),
		revealed: table.revealed ? seen(table.revealed, seat) : null,
		months: table.closed.map(({ month, game }) => ({
			month,
			position: seen(game, seat),
			score: scoresFor(table, game, seat),
		})),
	};
}

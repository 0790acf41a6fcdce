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
}

/** A seat's own score; the other side's only when the game is over. */
export type Scores = Readonly<Record<Seat, Score | null>>;

export function tablePicture(
	state: ClassState,
	table: Table,
	here: (person: string) => boolean,
	now: number,
): TablePicture {
	const seatOf = (seat: Seat): SeatPicture => {
		const members = membersOf(state, table, seat);
		const held = portfolios(seat, members);
		const sittings = placeOf(state, table.n)?.seats[seat] ?? [];
		return {
			runner: runnerOf(state, table, seat),
			people: sittings.map(({ person, from }) => ({
				name: personOf(state, person)?.name ?? "",
				here: here(person),
				ready: table.ready.includes(person),
				offices: members.length > 1 ? (held.get(person) ?? []) : [],
				from: members.includes(person) ? null : from,
			})),
		};
	};
	return {
		game: table.n,
		seq: table.seq,
		step: table.step,
		waiting: toMove(table.match.game),
		left: timeLeft(state, table, now),
		seats: { us: seatOf("us"), cn: seatOf("cn") },
		cards: table.cards.filter(({ month }) => month <= table.match.game.month),
	};
}

const positions = new WeakMap<Game, Partial<Record<Seat, Game>>>();

/**
 * The position as a seat may know it; worked out once for each state. `before`: the state that it has come from, where
 * that has been shown.
 */
export function seen(game: Game, seat: Seat, before?: Game): Game {
	const known = positions.get(game);
	if (known?.[seat]) return known[seat];
	const position = before && positions.get(before)?.[seat];
	const last = before && position ? { game: before, position } : undefined;
	const made = positionOf(game, seat, last);
	if (known) known[seat] = made;
	else positions.set(game, { [seat]: made });
	return made;
}

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

// Plays a game on quickly by habit, to see where a line leads: no tree, no thought, own dice.
import {
	type Book,
	type Chance,
	drift,
	type Game,
	play,
	type Seat,
	type SeatMove,
	toMove,
	why,
} from "../../rules/index.ts";
import { answered, orderWeight, worstOn } from "./habits.ts";
import type { Ground, Habits, Urn } from "./types.ts";

const SIDES = 4096;
const PASS: Readonly<Record<Game["phase"], SeatMove>> = {
	news: { type: "noForecast" },
	plan: { type: "seal" },
	contrition: { type: "stand" },
	answer: { type: "answer", how: "silence", lever: "", act: "", step: "now" },
	talks: { type: "leave" },
	over: { type: "leave" },
	chronicle: { type: "leave" },
};

/** The move of least consequence in the phase: always allowed to a seat that may move. */
export const passIn = (game: Game): SeatMove => PASS[game.phase];

function urnOf(moves: readonly SeatMove[], weight: (move: SeatMove) => number): Urn {
	let sum = 0;
	return { moves, sums: moves.map((move) => (sum += weight(move))) };
}

/** Draws in proportion to the weights. */
function draw({ moves, sums }: Urn, chance: Chance): SeatMove {
	const at = (chance.roll("habit", SIDES) / SIDES) * (sums[sums.length - 1] as number);
	let low = 0;
	let high = sums.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sums[middle] as number) <= at) low = middle + 1;
		else high = middle;
	}
	return moves[low] as SeatMove;
}

/** Draws tried before a side does nothing. */
const TRIES = 4;

/** The habits of a search's playouts. */
export function habitsOf(book: Book, fierce: Readonly<Record<Seat, number>>): Habits {
	const of = (seat: Seat) => {
		const orders = book.choices[seat].flatMap((group) => group.list.map((c) => c.move));
		const blows = book.blows[seat].flatMap((c) => [c.match, c.exceed]);
		return {
			orders: urnOf([PASS.plan, ...orders], (move) => orderWeight(book, move, fierce[seat])),
			blows: urnOf(blows, (move) =>
				move.type === "answer"
					? (move.how === "match" ? 1 : 0.4) / (move.step === "now" ? 1 : 2)
					: 0,
			),
		};
	};
	return { us: of("us"), cn: of("cn") };
}

/** An order by habit, or the seal. */
function order(ground: Ground, game: Game, seat: Seat, chance: Chance): SeatMove {
	for (let i = 0; i < TRIES; i++) {
		const move = draw(ground.habits[seat].orders, chance);
		if (move.type === "seal" || why(ground.book, game, seat, move) === null) return move;
	}
	return PASS.plan;
}

/** An answer by habit: the heavier the blow, the likelier another. */
function answer(ground: Ground, game: Game, seat: Seat, chance: Chance): SeatMove {
	if (game[seat].points < ground.book.n.matchCost) return PROTEST;
	const p = answered(worstOn(game, seat), ground.fierce[seat]);
	if (chance.roll("answer", 1000) >= 1000 * p) return PROTEST;
	for (let i = 0; i < 2 * TRIES; i++) {
		const move = draw(ground.habits[seat].blows, chance);
		if (why(ground.book, game, seat, move) === null) return move;
	}
	return PROTEST;
}
const PROTEST: SeatMove = { type: "answer", how: "protest", lever: "", act: "", step: "now" };

/** Percent of months in which a side brings an offer to the talks of a playout. */
const TALKS = 55;

/** Talks of a playout: one offer perhaps, signed where both gain by it. */
function talk(ground: Ground, game: Game, chance: Chance): void {
	const { book, offers } = ground;
	const seat = game.talks.turn;
	if (!game.talks.standing && chance.roll("talk", 100) < TALKS && offers.length > 0) {
		const offer = offers[chance.roll("offer", offers.length)] as SeatMove;
		if (offer.type === "offer" && why(book, game, seat, offer) === null) {
			const gain = ground.gainOf(offer.rows);
			if (gain.us > 0 && gain.cn > 0) {
				play(book, game, seat, offer, chance);
				const them: Seat = seat === "us" ? "cn" : "us";
				if (why(book, game, them, ACCEPT) === null) play(book, game, them, ACCEPT, chance);
			}
		}
	}
	const { month } = game;
	while (game.phase === "talks" && game.month === month)
		play(book, game, game.talks.turn, PASS.talks, chance);
}
const ACCEPT: SeatMove = { type: "accept" };

/** Plays on by habit until the game is over or month `until` opens. */
export function playout(ground: Ground, game: Game, until: number, chance: Chance): void {
	const { book } = ground;
	while (game.phase !== "over" && game.month < until) {
		if (game.phase === "talks") {
			talk(ground, game, chance);
			continue;
		}
		const seat = toMove(game)[0];
		if (!seat) return;
		play(book, game, seat, byHabit(ground, game, seat, chance), chance);
	}
}

function byHabit(ground: Ground, game: Game, seat: Seat, chance: Chance): SeatMove {
	switch (game.phase) {
		case "plan":
			return order(ground, game, seat, chance);
		case "answer":
			return answer(ground, game, seat, chance);
		case "contrition":
			return chance.roll("contrition", 2) === 0 ? BACK : PASS.contrition;
		default:
			return passIn(game);
	}
}
const BACK: SeatMove = { type: "withdraw" };

/** Lets up to so many months pass without an act, never past the game's last one. */
export function pass(book: Book, game: Game, months: number): void {
	const { months: last } = game;
	const left = Math.min(months, last - game.month);
	if (game.phase === "over" || left <= 0) return;
	drift(book, game, left);
	game.months = last;
}

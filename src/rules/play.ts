// Plays one move by plain mutation: trusts that `why` was asked, and lets nothing impure in but `chance`.
import { answer, contrition } from "./answers.ts";
import { type Book, findCandidate } from "./book.ts";
import { isChronicleMove, playChronicle } from "./chronicle.ts";
import type { Chance, ChronicleMove, Move } from "./moves.ts";
import { orderCost } from "./orders.ts";
import { reveal } from "./reveal.ts";
import type { Game, Seat } from "./state.ts";
import { accept, call, lay, leave, refuse } from "./talks.ts";

/** Plays `move` for `seat`, changing `game` in place. */
export function play(book: Book, game: Game, seat: Seat, move: Move, chance: Chance): void {
	const me = game[seat];
	switch (move.type) {
		case "forecast":
			me.forecast = { given: move.given, expects: move.expects, percent: move.percent };
			forecastDone(game, seat);
			return;
		case "noForecast":
			forecastDone(game, seat);
			return;
		case "order": {
			const c = findCandidate(book, move.lever, move.act, move.step);
			if (!c) return;
			me.points -= orderCost(game, c);
			me.orders.push({ lever: move.lever, act: move.act, step: move.step });
			return;
		}
		case "drop":
			me.drops.push(move.lever);
			return;
		case "seal":
			me.done = true;
			if (game.us.done && game.cn.done) reveal(book, game, chance);
			return;
		case "withdraw":
			contrition(book, game, true, chance);
			return;
		case "stand":
			contrition(book, game, false, chance);
			return;
		case "answer":
			answer(book, game, seat, move, chance);
			return;
		case "offer":
			lay(book, game, seat, move.rows);
			return;
		case "accept":
			accept(book, game, chance);
			return;
		case "refuse":
			refuse(book, game, seat);
			return;
		case "leave":
			leave(book, game, seat);
			return;
		case "call":
			call(book, game, seat);
			return;
		default:
			if (isChronicleMove(move.type)) playChronicle(book, game, seat, move as ChronicleMove);
	}
}

function forecastDone(game: Game, seat: Seat): void {
	game[seat].done = true;
	if (!game.us.done || !game.cn.done) return;
	game.us.done = false;
	game.cn.done = false;
	game.phase = "plan";
}

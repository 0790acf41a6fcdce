// How likely a move is before it has been thought about: the priors of the search and the habits of its playouts.

import type { Game, Seat, SeatMove, Swap } from "../../rules/index.ts";
import { answerWeight, orderWeight, worstOn } from "./habits.ts";
import type { Ground } from "./types.ts";

/** Weights of a seat's moves in a state, in their order. */
export function weightsOf(
	ground: Ground,
	game: Game,
	seat: Seat,
	moves: readonly SeatMove[],
): number[] {
	const { book } = ground;
	const fierce = ground.fierce[seat];
	const worst = game.phase === "answer" ? worstOn(game, seat) : 0;
	const out: number[] = [];
	for (let i = 0; i < moves.length; i++) {
		const move = moves[i] as SeatMove;
		switch (game.phase) {
			case "plan":
				out.push(orderWeight(book, move, fierce));
				break;
			case "answer":
				out.push(answerWeight(book, worst, move, fierce));
				break;
			case "talks":
				out.push(talkWeight(ground, game, seat, move));
				break;
			default:
				out.push(1);
		}
	}
	return out;
}

/** Weight of a move in the talks: what an offer promises the seat and the other side alone. */
function talkWeight(ground: Ground, game: Game, seat: Seat, move: SeatMove): number {
	switch (move.type) {
		case "accept": {
			const offer = game.talks.standing;
			return offer && netGain(ground, offer.rows, seat) > 0 ? 3 : 0.4;
		}
		case "refuse":
			return 0.6;
		case "leave":
			return 1;
		case "call":
			return 0.2;
		case "offer": {
			const net = netGain(ground, move.rows, seat);
			const theirs = ground.gainOf(move.rows)[seat === "us" ? "cn" : "us"];
			if (net <= 0) return 0.05;
			return theirs > 0 ? 0.4 + 0.3 * Math.min(4, net) : 0.15;
		}
		default:
			return 1;
	}
}

/** What a package brings a seat, less the share of the other's gain that counts against it. */
function netGain(ground: Ground, rows: readonly Swap[], seat: Seat): number {
	const gain = ground.gainOf(rows);
	return seat === "us" ? gain.us - ground.rivalry * gain.cn : gain.cn - ground.rivalry * gain.us;
}

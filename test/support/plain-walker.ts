// Plays walks by plain mutation: the walker that every other host is compared with.
import {
	type Book,
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	legalMoves,
	play,
	toMove,
} from "../../src/rules/index.ts";
import { dieOf, type Walker } from "./walk.ts";

export const START = {
	start: "geneva",
	months: 8,
	switches: DEFAULT_SWITCHES,
	chronicle: false,
} as const;

export function plainWalker(book: Book): Walker<Game> {
	let die = dieOf(1);
	return {
		create(seed) {
			die = dieOf(seed);
			return createGame(book, { ...START, months: book.data.months[0] ?? START.months });
		},
		position: (game) => game,
		legal: (game, seat) => legalMoves(book, game, seat),
		play(game, seat, move) {
			play(book, game, seat, move, die);
			return game;
		},
		toMove: (game) => toMove(game)[0],
	};
}

// Candidate: the rules by plain mutation, as search and server play them.
import {
	createGame,
	DEFAULT_SWITCHES,
	legalMoves,
	play,
	toMove,
} from "../../../src/rules/index.ts";
import { readBook } from "../book.ts";
import { serve } from "../slices.ts";
import { checksum, dieOf, type Walker, walk } from "./walk.ts";

const book = readBook();
let die = dieOf(1);
const options = {
	start: "geneva",
	months: 8,
	switches: DEFAULT_SWITCHES,
	chronicle: false,
} as const;

const walker: Walker<ReturnType<typeof createGame>> = {
	create(seed) {
		die = dieOf(seed);
		return createGame(book, options);
	},
	position: (game) => game,
	legal: (game, seat) => legalMoves(book, game, seat),
	play(game, seat, move) {
		play(book, game, seat, move, die);
		return game;
	},
	toMove: (game) => toMove(game)[0],
};

serve(
	(seed) => walk(walker, seed),
	() => checksum(walker, 20),
);

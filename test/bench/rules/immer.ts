// Candidate: the same rules under immer, as the interface plays them (structural sharing, patches for undo).
import { enablePatches, produceWithPatches } from "immer";
import {
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	legalMoves,
	play,
	toMove,
} from "../../../src/rules/index.ts";
import { readBook } from "../book.ts";
import { serve } from "../slices.ts";
import { checksum, dieOf, type Walker, walk } from "./walk.ts";

enablePatches();
const book = readBook();
let die = dieOf(1);
const options = {
	start: "geneva",
	months: 8,
	switches: DEFAULT_SWITCHES,
	chronicle: false,
} as const;

const walker: Walker<Game> = {
	create(seed) {
		die = dieOf(seed);
		return createGame(book, options);
	},
	position: (game) => game,
	legal: (game, seat) => legalMoves(book, game, seat),
	play: (game, seat, move) =>
		produceWithPatches(game, (draft) => play(book, draft, seat, move, die))[0],
	toMove: (game) => toMove(game)[0],
};

serve(
	(seed) => walk(walker, seed),
	() => checksum(walker, 20),
);

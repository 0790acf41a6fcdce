// Candidate: the same rules under immer, as the interface plays them (structural sharing, patches for undo).
import { enablePatches, produceWithPatches } from "immer";
import { createGame, type Game, play } from "../../../src/rules/index.ts";
import { plainWalker, START } from "../../support/plain-walker.ts";
import { readBook } from "../../support/read-book.ts";
import { checksum, dieOf, type Walker, walk } from "../../support/walk.ts";
import { serve } from "../slices.ts";

enablePatches();
const book = readBook();
let die = dieOf(1);

const walker: Walker<Game> = {
	...plainWalker(book),
	create(seed) {
		die = dieOf(seed);
		return createGame(book, START);
	},
	play: (game, seat, move) =>
		produceWithPatches(game, (draft) => play(book, draft, seat, move, die))[0],
};

serve(
	(seed) => walk(walker, seed),
	() => checksum(walker, 20),
);

// Candidate: the searcher thinking about the first plan of a game, its preparation counted in. Its playouts are made as
// long as the peer's: some fifty moves, which is four months, instead of the one month it plays on by itself.
import { createSearch } from "../../../src/players/search/index.ts";
import { createGame, type Game, play, view } from "../../../src/rules/index.ts";
import { plainWalker, START } from "../../support/plain-walker.ts";
import { readBook, readScenario } from "../../support/read-book.ts";
import { checksum, dieOf } from "../../support/walk.ts";
import { serve } from "../slices.ts";

const book = readBook();
const { historical } = readScenario().players;
/** Playouts of one search: a tenth of a second's. */
const PLAYOUTS = 1000;

function firstPlan(): Game {
	const game = createGame(book, START);
	for (const seat of ["us", "cn"] as const)
		play(book, game, seat, { type: "noForecast" }, dieOf(1));
	return game;
}

const seen = view(book, firstPlan(), "us");
serve(
	(seed) => createSearch(book, seen, { seed, temper: historical, ahead: 4, calm: 0 }).run(PLAYOUTS),
	() => checksum(plainWalker(book), 20),
);

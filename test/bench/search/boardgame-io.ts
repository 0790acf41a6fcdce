// Peer: boardgame.io's MCTS bot on the very same game from the same position, with its own playout depth of 50 moves.
import { createRequire } from "node:module";
import {
	createGame,
	type Game,
	legalMoves,
	play,
	type Seat,
	type SeatMove,
	score,
	toMove,
} from "../../../src/rules/index.ts";
import { plainWalker, START } from "../../support/plain-walker.ts";
import { readBook } from "../../support/read-book.ts";
import { checksum, dieOf } from "../../support/walk.ts";
import { serve } from "../slices.ts";

const require = createRequire(new URL("../peers/package.json", import.meta.url));
const { InitializeGame } = require("boardgame.io/internal") as {
	InitializeGame: (options: { game: unknown; numPlayers: number }) => unknown;
};
const { MCTSBot } = require("boardgame.io/ai") as {
	MCTSBot: new (
		options: object,
	) => { play: (state: unknown, playerID: string) => Promise<unknown> };
};

const book = readBook();
const die = dieOf(1);
/** Iterations of one call, and moves of a playout: the bot's own default. */
const ITERATIONS = 8;
const DEPTH = 50;

// One player makes both seats' moves: the bot asks only the first of several active players in its playouts.
const game = {
	name: "bargaining-chip",
	setup: () => {
		const G = createGame(book, START);
		for (const seat of ["us", "cn"] as const) play(book, G, seat, { type: "noForecast" }, die);
		return G;
	},
	moves: {
		act: ({ G }: { G: Game }, seat: Seat, move: SeatMove) => {
			play(book, G, seat, move, die);
		},
	},
	endIf: ({ G }: { G: Game }) =>
		G.phase === "over"
			? { winner: score(book, G, "us").total > score(book, G, "cn").total ? "0" : "1" }
			: undefined,
};
const enumerate = (G: Game) => {
	const seat = toMove(G)[0];
	return seat ? legalMoves(book, G, seat).map((move) => ({ move: "act", args: [seat, move] })) : [];
};

serve(
	(seed) => {
		const bot = new MCTSBot({
			game,
			enumerate,
			seed: String(seed),
			iterations: ITERATIONS,
			playoutDepth: DEPTH,
		});
		// Without its `async` option the bot thinks before it returns.
		void bot.play(InitializeGame({ game, numPlayers: 1 }), "0");
		return ITERATIONS;
	},
	() => checksum(plainWalker(book), 20),
);

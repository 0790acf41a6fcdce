// Peer: the very same game written for boardgame.io and played through its reducer, as its master does.
import { createRequire } from "node:module";
import {
	createGame,
	type Game,
	legalMoves,
	play,
	type Seat,
	type SeatMove,
	toMove,
} from "../../../src/rules/index.ts";
import { START } from "../../support/plain-walker.ts";
import { readBook } from "../../support/read-book.ts";
import { checksum, dieOf, type Walker, walk } from "../../support/walk.ts";
import { serve } from "../slices.ts";

interface State {
	G: Game;
	ctx: unknown;
}
const require = createRequire(new URL("../peers/package.json", import.meta.url));
const { CreateGameReducer, InitializeGame } = require("boardgame.io/internal") as {
	CreateGameReducer: (options: {
		game: unknown;
		isClient: boolean;
	}) => (state: State, action: unknown) => State;
	InitializeGame: (options: { game: unknown; numPlayers: number }) => State;
};

const book = readBook();
let die = dieOf(1);
const SEATS: readonly Seat[] = ["us", "cn"];

const game = {
	name: "bargaining-chip",
	setup: () => createGame(book, START),
	turn: { activePlayers: { all: "both" }, stages: { both: {} } },
	moves: {
		act: ({ G, playerID }: { G: Game; playerID: string }, move: SeatMove) => {
			play(book, G, SEATS[Number(playerID)] as Seat, move, die);
		},
	},
};
const reduce = CreateGameReducer({ game, isClient: false });

const walker: Walker<State> = {
	create(seed) {
		die = dieOf(seed);
		return InitializeGame({ game, numPlayers: 2 });
	},
	position: (state) => state.G,
	legal: (state, seat) => legalMoves(book, state.G, seat),
	play: (state, seat, move) =>
		reduce(state, {
			type: "MAKE_MOVE",
			payload: {
				type: "act",
				args: [move],
				playerID: String(SEATS.indexOf(seat)),
				credentials: null,
			},
		}),
	toMove: (state) => toMove(state.G)[0],
};

serve(
	(seed) => walk(walker, seed),
	() => checksum(walker, 20),
);

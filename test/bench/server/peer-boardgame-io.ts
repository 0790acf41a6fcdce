// Peer: boardgame.io's own server with the very same game, its matches in memory.
import { hash } from "node:crypto";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { matchDice } from "../../../src/match/dice.ts";
import type { Die } from "../../../src/record/index.ts";
import { scribe } from "../../../src/record/index.ts";
import { createGame, type Game, play, type Seat, type SeatMove } from "../../../src/rules/index.ts";
import { positionOf } from "../../../src/rules/view.ts";
import { hashBy } from "../../../src/scenario/index.ts";
import { START } from "../../support/plain-walker.ts";
import { readBook } from "../../support/read-book.ts";
import { GAME } from "./boardgame-io.ts";

/** What a match holds: the game, and what its dice fall from. */
interface G {
	game: Game;
	seed: string;
	/** Dice of the present month so far. */
	fallen: readonly Die[];
}

interface Storage {
	fetch(id: string, options: object): { state?: unknown };
	createMatch(id: string, match: object): void;
}
interface BoardgameServer {
	db: Storage;
	run: (port: number) => Promise<{ appServer: { address(): AddressInfo } }>;
}
const require = createRequire(new URL("../peers/package.json", import.meta.url));
const { Server } = require("boardgame.io/server") as {
	Server: (options: object) => BoardgameServer;
};
const { InitializeGame } = require("boardgame.io/internal") as {
	InitializeGame: (options: { game: object; numPlayers: number; setupData: object }) => object;
};
// dice begin from a hash: the same fast one as the product's server has
hashBy((text) => hash("sha256", text, "hex"));
const book = readBook();
const SEATS: readonly Seat[] = ["us", "cn"];

const game = {
	name: GAME,
	minPlayers: 2,
	maxPlayers: 2,
	setup: (_: unknown, { seed }: { seed: string }): G => ({
		game: createGame(book, START),
		seed,
		fallen: [],
	}),
	turn: { activePlayers: { all: "both" }, stages: { both: {} } },
	moves: {
		act: ({ G, playerID }: { G: G; playerID: string }, move: SeatMove) => {
			const { closed } = G.game.vars;
			const dice = scribe(matchDice(G.seed, G.game.month, G.fallen));
			play(book, G.game, SEATS[Number(playerID)] as Seat, move, dice);
			G.fallen = G.game.vars.closed === closed ? [...G.fallen, ...dice.dice] : [];
		},
	},
	// secrets stay with their seat, as ours do
	playerView: ({ G, playerID }: { G: G; playerID: string | null }) => ({
		game: positionOf(G.game, SEATS[Number(playerID ?? 0)] as Seat),
	}),
};

const server = Server({ games: [game], origins: ["*"] });
// its address for new matches does not answer as it is installed today, so a match begins when it is first asked for;
// its id says what its dice fall from
const { db } = server;
const known = new Set<string>();
const fetchMatch = db.fetch.bind(db);
db.fetch = (id, options) => {
	if (!known.has(id)) {
		known.add(id);
		const setupData = { seed: id.split("-")[1] ?? "" };
		const initialState = InitializeGame({ game, numPlayers: 2, setupData });
		const players = { 0: { id: 0 }, 1: { id: 1 } };
		const metadata = { gameName: GAME, unlisted: true, players, createdAt: 0, updatedAt: 0 };
		db.createMatch(id, { initialState, metadata });
	}
	return fetchMatch(id, options);
};
const running = await server.run(0);
console.log(`http://127.0.0.1:${running.appServer.address().port}`);

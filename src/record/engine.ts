// The rules as the engine of records: bound to a scenario, prepared once.
import {
	type Book,
	compile,
	createGame,
	type Game,
	type Move,
	play,
	type Seat,
	why,
} from "../rules/index.ts";
import { type RuleParts, ruleData } from "../scenario/index.ts";
import type { Ending, Engine } from "./types.ts";

const books = new WeakMap<RuleParts, Book>();
const engines = new WeakMap<RuleParts, Engine<Game>>();

/** The rules compiled for a scenario, once: whoever plays or reads its games has the same book. */
export function bookOf(scenario: RuleParts): Book {
	const known = books.get(scenario);
	if (known) return known;
	const book = compile(ruleData(scenario));
	books.set(scenario, book);
	return book;
}

/** The rules bound to a loaded scenario; asked twice, it gives the same engine. */
export function rulesEngine(scenario: RuleParts): Engine<Game> {
	const known = engines.get(scenario);
	if (known) return known;
	const book = bookOf(scenario);
	const engine: Engine<Game> = {
		create: (options) => createGame(book, options),
		why: (game, seat: Seat, move: Move) => why(book, game, seat, move),
		play: (game, seat, move, chance) => play(book, game, seat, move, chance),
		ending: (game): Ending => (game.phase === "over" && game.ending !== "" ? game.ending : "open"),
	};
	engines.set(scenario, engine);
	return engine;
}

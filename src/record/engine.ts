// The rules as the engine of records: bound to a scenario, prepared once.
import { compile, createGame, type Game, type Move, play, type Seat, why } from "../rules/index.ts";
import { type RuleParts, ruleData } from "../scenario/index.ts";
import type { Ending, Engine } from "./types.ts";

const engines = new WeakMap<RuleParts, Engine<Game>>();

/** The rules bound to a loaded scenario; asked twice, it gives the same engine. */
export function rulesEngine(scenario: RuleParts): Engine<Game> {
	const known = engines.get(scenario);
	if (known) return known;
	const book = compile(ruleData(scenario));
	const engine: Engine<Game> = {
		create: (options) => createGame(book, options),
		why: (game, seat: Seat, move: Move) => why(book, game, seat, move),
		play: (game, seat, move, chance) => play(book, game, seat, move, chance),
		ending: (game): Ending => (game.phase === "over" && game.ending !== "" ? game.ending : "open"),
	};
	engines.set(scenario, engine);
	return engine;
}

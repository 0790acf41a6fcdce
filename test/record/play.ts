// Plays whole games of the real rules for tests: random legal moves by a seed, kept as a record.
import {
	append,
	type GameRecord,
	liveDice,
	newRecord,
	rulesEngine,
} from "../../src/record/index.ts";
import {
	compile,
	DEFAULT_SWITCHES,
	type Game,
	type GameOptions,
	legalMoves,
	toMove,
} from "../../src/rules/index.ts";
import { ruleData, type Scenario } from "../../src/scenario/index.ts";

export const OPTIONS: GameOptions = {
	start: "geneva",
	months: 8,
	switches: { ...DEFAULT_SWITCHES },
	chronicle: false,
};

/**
 * Plays by seed until the game is over or `moves` are made. `calm` (0-1) is how often a seat keeps from
 * orders and hard answers: players who strike at random rupture the truce within two months.
 */
export function playedGame(
	scenario: Scenario,
	seed: string,
	{ moves = 500, calm = 0, options = OPTIONS } = {},
): { record: GameRecord; state: Game } {
	const engine = rulesEngine(scenario);
	const book = compile(ruleData(scenario));
	const dice = liveDice(`dice ${seed}`);
	const choice = liveDice(`choice ${seed}`);
	const { record, state } = newRecord(engine, {
		scenario,
		seats: { us: "person", cn: "careful" },
		options,
		created: "2026-03-01T09:30:00Z",
	});
	while (state.phase !== "over" && record.entries.length < moves) {
		const seats = toMove(state);
		const seat = seats[choice.roll("seat", seats.length)];
		if (!seat) throw new Error(`nobody to move in ${state.phase}`);
		let open = legalMoves(book, state, seat);
		if (choice.roll("calm", 100) < calm * 100) {
			const soft = open.filter(
				(move) => move.type !== "order" && !(move.type === "answer" && move.lever !== ""),
			);
			if (soft.length > 0) open = soft;
		}
		const move = open[choice.roll("move", open.length)];
		if (!move) throw new Error(`no move in ${state.phase}`);
		const done = append(record, engine, state, seat, move, dice);
		if (!done.ok) throw new Error(`${done.refusal}: ${JSON.stringify(move)}`);
	}
	return { record, state };
}

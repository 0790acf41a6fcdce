// Begins a game: the start's numbers and levers, the scenario's switches, the first month opened.
import type { Book } from "./book.ts";
import { copyLevers } from "./copy.ts";
import { grain } from "./math.ts";
import { openMonth } from "./month.ts";
import {
	type Game,
	LEVERS,
	type LeverId,
	type LeverState,
	type SeatState,
	type Switches,
	VARS,
	type Vars,
} from "./state.ts";
import { playRecordUntil } from "./takeover.ts";

export interface GameOptions {
	/** "geneva": May 2025, two days after the truce. "prologue": December 2024. */
	start: "geneva" | "prologue";
	/** Last month: 8 = December 2025, 12 = April 2026. */
	months: number;
	switches: Switches;
	/** True: the record is played in dated acts instead of months of phases. */
	chronicle: boolean;
	/** Month in which play begins, the record being played up to it; left out = the start's own month. */
	takeOver?: number;
}

export const DEFAULT_SWITCHES: Readonly<Switches> = Object.freeze({
	octoberCause: "triggered",
	genevaWording: "vague",
	commerce: "alone",
});

const seat = (): SeatState => ({
	points: 0,
	done: false,
	orders: [],
	drops: [],
	answer: null,
	forecast: null,
	scored: [],
});

/** A new game in its first month. Pure: equal arguments give equal games. */
export function createGame(book: Book, options: GameOptions): Game {
	const start = book.data.starts[options.start];
	const vars = {} as Vars;
	for (const id of VARS) vars[id] = start.vars[id];
	const levers = {} as Record<LeverId, LeverState>;
	// fields in the order in which views write them: levers of one shape are quicker to read
	for (const id of LEVERS) {
		const { level, announced, due, act, held, until } = start.levers[id];
		levers[id] = { level, announced, due, act, held, until };
	}
	const game: Game = {
		month: start.month,
		months: options.months,
		phase: options.chronicle ? "chronicle" : "news",
		ending: "",
		switches: { ...options.switches },
		vars,
		levers: copyLevers(levers),
		us: seat(),
		cn: seat(),
		blows: [],
		talks: {
			turn: "us",
			offersLeft: 0,
			standing: null,
			usLeft: false,
			cnLeft: false,
			leaders: false,
		},
		promises: start.promises.map((p) => ({ ...p })),
		event: "",
		accidents: [],
		causes: [],
		closedCauses: [],
		notes: [],
		closedNotes: [],
	};
	applySwitches(book, game);
	openMonth(book, game);
	if (options.takeOver !== undefined) playRecordUntil(book, game, options.start, options.takeOver);
	return game;
}

/** What the open questions change at the start; see the scenario's texts for both readings. */
function applySwitches(book: Book, game: Game): void {
	if (game.switches.genevaWording === "exact") for (const p of game.promises) p.exact = true;
	if (game.switches.commerce === "coordinated") game.vars.coordination = 65;
	if (game.switches.octoberCause === "prepared" && game.month >= 0) {
		const bolder = game.vars.cnBoldness + 0.2;
		game.vars.cnBoldness = book.epoch < 2 ? bolder : grain(Math.min(1, bolder));
	}
}

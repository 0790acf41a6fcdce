// The games of a soak: two pages each, one move every two seconds, timed from when the move was due.
import type { Book, Seat } from "../../src/rules/index.ts";
import { chooseMove } from "../support/class/play.ts";
import { dieOf } from "../support/walk.ts";
import type { Sent } from "./ledger.ts";
import type { Page, PageEvents } from "./page.ts";

/** Milliseconds between two moves of a game. */
const EVERY = 2000;

export interface SoakGame {
	pages: Page[];
	/** What was sent, by the number of the game: a rematch has another. */
	sent: Map<number, Sent[]>;
	/** The move under way: when it was due, who made it, what the other page had seen. */
	going: {
		due: number;
		id: string;
		by: Seat;
		seen: number;
		arrived: boolean;
		stored: boolean;
	} | null;
	/** When a move was acknowledged last. */
	acknowledged: number;
	die: ReturnType<typeof dieOf>;
	timer?: NodeJS.Timeout;
	moves: number;
}

export interface Figures {
	/** Milliseconds from when a move was due to its receipt by the opponent, where no fault was under way. */
	waits: number[];
	moves: number;
	errors: string[];
}

/** Refusals that tell a page to look again, not that something is wrong. */
const FINE = new Set([
	"stale",
	"storage",
	"slowDown",
	"paused",
	"frozen",
	"gameOver",
	"wrongPhase",
]);

export interface SoakTools {
	book: Book;
	figures: Figures;
	/** Whether a fault is under way, or was a moment ago. */
	faulty: () => boolean;
}

let made = 0;

/** Begins a game's moves; `phase` 0-1 spreads games over the two seconds. */
export function runGame(game: SoakGame, phase: number, tools: SoakTools): void {
	const next = (due: number): void => {
		game.timer = setTimeout(
			() => {
				// a timer may ring a moment early: then the move is timed from when it was made
				moveNow(game, Math.min(due, performance.now()), tools);
				next(due + EVERY);
			},
			Math.max(0, due - performance.now()),
		);
	};
	next(performance.now() + phase * EVERY);
}

function moveNow(game: SoakGame, due: number, { book, figures, faulty }: SoakTools): void {
	if (game.going) {
		// the last one has not arrived in two seconds
		if (!faulty() && due - game.going.due > 10_000)
			figures.errors.push(`no answer for ${Math.round(due - game.going.due)} ms`);
		return;
	}
	const turns = game.die.roll("turn", 2) === 0 ? game.pages : [...game.pages].reverse();
	for (const page of turns) {
		if (!page.open) continue;
		const move = chooseMove(book, page.position, page.seat, game.die);
		if (!move) continue;
		const id = `s${++made}`;
		const other = game.pages.find((one) => one !== page);
		game.going = {
			due,
			id,
			by: page.seat,
			seen: other?.table?.seq ?? 0,
			arrived: false,
			stored: false,
		};
		const sent = game.sent.get(page.game) ?? [];
		game.sent.set(page.game, sent);
		sent.push({ id, seat: page.seat, move, fate: "unknown" });
		page.command({ type: "move", id, step: page.table?.step ?? 0, move });
		return;
	}
}

/** What the pages of a game tell. */
export function eventsOf(game: () => SoakGame, { figures, faulty }: SoakTools): PageEvents {
	const settled = (): void => {
		const { going } = game();
		if (going?.arrived && going.stored) game().going = null;
	};
	return {
		seen: (page) => {
			const { going } = game();
			if (!going || going.arrived || page.seat === going.by) return;
			if ((page.table?.seq ?? 0) <= going.seen) return;
			going.arrived = true;
			if (!faulty()) figures.waits.push(performance.now() - going.due);
			settled();
		},
		answered: (id, refusal) => {
			const one = game();
			const sent = [...one.sent.values()].flat().find((move) => move.id === id);
			if (sent) sent.fate = refusal === null ? "stored" : "refused";
			if (refusal === null && sent) {
				one.moves++;
				figures.moves++;
				one.acknowledged = performance.now();
			}
			if (refusal !== null && !FINE.has(refusal)) figures.errors.push(`refused: ${refusal}`);
			if (one.going?.id !== id) return;
			if (refusal !== null) one.going = null;
			else one.going.stored = true;
			settled();
		},
		broken: (_, code) => {
			if (!faulty()) figures.errors.push(`a socket closed with ${code}`);
		},
	};
}

/** A game with its pages still to come. */
export const newGame = (seed: number): SoakGame => ({
	pages: [],
	sent: new Map(),
	going: null,
	acknowledged: 0,
	die: dieOf(seed),
	moves: 0,
});

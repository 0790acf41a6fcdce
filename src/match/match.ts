// One running game, for solo, hot seat and server alike: begin, submit a move, let the computer stand in, take a move back.
import {
	type Character,
	computerName,
	computerOf,
	type Decision,
	decide,
} from "../players/index.ts";
import {
	bookOf,
	checksum,
	checksumAfter,
	complete,
	type Entry,
	type GameRecord,
	NO_CHECKSUM,
	newRecord,
	replay,
	rulesEngine,
	scribe,
} from "../record/index.ts";
import {
	type Chance,
	copyFor,
	type Game,
	type GameOptions,
	type Move,
	play,
	type Refusal,
	type Seat,
	shared,
	why,
} from "../rules/index.ts";
import type { Scenario } from "../scenario/index.ts";
import { matchDice, thoughtDice } from "./dice.ts";
import { seenBy } from "./seen.ts";
import { tidy } from "./tidy.ts";
import type { Controller, Match } from "./types.ts";

/** How a host changes a game: it gets the game and the change, and gives the changed game back. */
export type Host = (game: Game, change: (game: Game) => void) => Game;

export interface NewMatch {
	scenario: Scenario;
	/** Hash of its body where it is known already; it is worked out otherwise. */
	sha256?: string | undefined;
	options: GameOptions;
	controllers: Record<Seat, Controller>;
	/** What the dice fall from; equal seeds give equal dice. */
	seed: string;
	/** When it begins, ISO 8601 in UTC. */
	created: string;
}

const player = (c: Controller): string => (c.kind === "person" ? "person" : computerName(c));
function controller(name: string): Controller {
	const computer = computerOf(name);
	return computer ? { kind: "computer", ...computer } : { kind: "person" };
}

/** A new game. @throws Error where the scenario cannot begin */
export function begin(setup: NewMatch): Match {
	const { scenario, controllers, seed } = setup;
	const seats = { us: player(controllers.us), cn: player(controllers.cn) };
	const { record, state } = newRecord(rulesEngine(scenario), { ...setup, seats });
	return {
		book: bookOf(scenario),
		header: record.header,
		entries: [],
		game: state,
		controllers: { ...controllers },
		seed,
		opened: 0,
	};
}

/** A game from its record; null where the record does not hold. Who sits where is read from its header. */
export function restore(
	record: GameRecord,
	seed: string,
	each?: (game: Game, n: number) => void,
): Match | null {
	const { header, entries } = record;
	const scenario = header.scenario.body;
	let opened = 0;
	let closed = -1;
	const played = replay(record, rulesEngine(scenario), {
		each: (game, n) => {
			if (game.vars.closed !== closed) opened = n;
			closed = game.vars.closed;
			each?.(game, n);
		},
	});
	if (!played.ok) return null;
	const controllers = { us: controller(header.seats.us), cn: controller(header.seats.cn) };
	return {
		book: bookOf(scenario),
		header,
		entries: [...entries],
		game: played.state,
		controllers,
		seed,
		opened,
	};
}

export type Submitted = { ok: true; match: Match; entry: Entry } | { ok: false; refusal: Refusal };

/** Plain mutation of an own copy; what the change has left alone stays the same object. */
function onCopy(game: Game, copy: Game, change: (game: Game) => void): Game {
	change(copy);
	return shared(game, copy);
}

/** The dice of the match's present month; most moves roll none, so what has fallen is looked up when one does. */
function diceOf({ seed, game, entries, opened }: Match): Chance {
	let dice: Chance | null = null;
	return {
		roll: (site, n) => {
			dice ??= matchDice(
				seed,
				game.month,
				entries.slice(opened).flatMap((entry) => entry.dice),
			);
			return dice.roll(site, n);
		},
	};
}

/** Checksum of the state after a move, which may have closed a month; "" where it is left out. */
function checksumOf({ game, monthly }: Match, next: Game, closes: boolean): string {
	if (!monthly) return checksumAfter(game, next);
	return closes || next.phase === "over" ? checksum(next) : NO_CHECKSUM;
}

/** The match's entries, each with its checksum: those left out are worked out. @throws Error where the record does not hold */
export const completed = ({ header, entries, monthly }: Match): Entry[] =>
	monthly
		? complete({ header, entries: [...entries] }, rulesEngine(header.scenario.body))
		: [...entries];

/**
 * Plays a move of `seat`, or says why it is not allowed. The match given is not changed. Dice fall from the
 * match's seed where no other `chance` is given.
 */
export function submit(
	match: Match,
	seat: Seat,
	move: Move,
	host?: Host,
	chance?: Chance,
): Submitted {
	const { book, game, entries } = match;
	const refusal = why(book, game, seat, move);
	if (refusal !== null) return { ok: false, refusal };
	const writing = scribe(chance ?? diceOf(match));
	const clean = tidy(move);
	const change = (state: Game): void => play(book, state, seat, clean, writing);
	const next = host ? host(game, change) : onCopy(game, copyFor(game, seat, clean), change);
	const closes = next.vars.closed !== game.vars.closed;
	const entry: Entry = {
		n: entries.length + 1,
		seat,
		move: clean,
		dice: writing.dice,
		checksum: checksumOf(match, next, closes),
	};
	// made in one go: spread, it would first be copied and then be made larger
	const list = entries.concat(entry);
	const opened = closes ? list.length : match.opened;
	return { ok: true, entry, match: { ...match, entries: list, game: next, opened } };
}

/** What the computer would do in this seat, from the seat's view alone; null where it has nothing to decide. */
function consider(match: Match, seat: Seat, character: Character): Decision | null {
	const { book, entries, seed, header } = match;
	const temper = header.scenario.body.players[character];
	return decide(book, seenBy(match, seat), thoughtDice(seed, seat, entries.length), temper);
}

/** The computer moves once in this seat, by its own character or by the one given (standing in for a person). */
export function standIn(
	match: Match,
	seat: Seat,
	character?: Character,
	host?: Host,
): { match: Match; decision: Decision } | null {
	const sitting = match.controllers[seat];
	const decision = consider(
		match,
		seat,
		character ?? (sitting.kind === "computer" ? sitting.character : "historical"),
	);
	if (!decision) return null;
	const done = submit(match, seat, decision.move, host);
	if (!done.ok) throw new Error(`the computer's move is refused: ${done.refusal}`);
	return { match: done.match, decision };
}

/**
 * True where `seat` may take its last move back: it is the last move of all, no die fell for it, and it
 * opened nothing that was secret until then.
 */
export function mayUndo(match: Match, seat: Seat): boolean {
	const last = match.entries[match.entries.length - 1];
	if (!last || last.seat !== seat || last.dice.length > 0 || match.entries.length <= match.opened)
		return false;
	const { phase } = match.game;
	switch (last.move.type) {
		case "forecast":
		case "noForecast":
			return phase === "news" || phase === "plan";
		case "order":
		case "drop":
		case "seal":
			return phase === "plan";
		case "withdraw":
		case "stand":
		case "answer":
			return phase === "answer";
		default:
			return phase === "talks";
	}
}

/** The match without its last move; `game` = the state before it, where the host has kept it. */
export function undo(match: Match, game?: Game): Match {
	const entries = match.entries.slice(0, -1);
	if (game) return { ...match, entries, game };
	const earlier = restore({ header: match.header, entries }, match.seed);
	if (!earlier) throw new Error("the record does not hold");
	return { ...match, entries, game: earlier.game };
}

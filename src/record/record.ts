// Keeping a record: begin it, add a move with its dice, play it again.
import {
	EPOCH,
	hashJson,
	type Problem,
	type ProblemCode,
	problem,
	type Scenario,
} from "../scenario/index.ts";
import { checksum } from "./checksum.ts";
import { DiceError, recordedDice, scribe } from "./dice.ts";
import { FORMAT } from "./migrations.ts";
import {
	type Chance,
	type Engine,
	type Entry,
	GAME,
	type GameOptions,
	type GameRecord,
	type Header,
	type Move,
	type Player,
	type Seat,
} from "./types.ts";

/** What a new game is made of. */
export interface Beginning {
	scenario: Scenario;
	seats: Record<Seat, Player>;
	options: GameOptions;
	/** When it begins, ISO 8601 in UTC. */
	created: string;
	/** Hash of the scenario's body where it is known already; it is worked out otherwise. */
	sha256?: string | undefined;
}

/** Begins a record and its game. */
export function newRecord<State>(
	engine: Engine<State>,
	begin: Beginning,
): { record: GameRecord; state: State } {
	const state = engine.create(begin.options);
	const { scenario } = begin;
	const header: Header = {
		game: GAME,
		format: FORMAT,
		epoch: scenario.scenario.epoch,
		scenario: {
			id: scenario.scenario.id,
			version: scenario.scenario.version,
			sha256: begin.sha256 ?? hashJson(scenario),
			body: scenario,
		},
		seats: { ...begin.seats },
		options: begin.options,
		created: begin.created,
		checksum: checksum(state),
	};
	return { record: { header, entries: [] }, state };
}

/**
 * Plays a move and adds it to the record, or gives the reason why it is not allowed and changes nothing.
 * The state is changed in place; the entry carries every roll and the checksum after the move.
 */
export function append<State>(
	record: GameRecord,
	engine: Engine<State>,
	state: State,
	seat: Seat,
	move: Move,
	chance: Chance,
): { ok: true; entry: Entry } | { ok: false; refusal: string } {
	const refusal = engine.why(state, seat, move);
	if (refusal !== null) return { ok: false, refusal };
	const writing = scribe(chance);
	engine.play(state, seat, move, writing);
	const entry: Entry = {
		n: record.entries.length + 1,
		seat,
		move,
		dice: writing.dice,
		checksum: checksum(state),
	};
	record.entries.push(entry);
	return { ok: true, entry };
}

export type Replay<State> =
	| { ok: true; state: State; entries: number }
	/** `firstBad`: number of the first entry that does not hold, 0 = the beginning. */
	| { ok: false; firstBad: number; problem: Problem };

export interface ReplayOptions<State> {
	/** Play only so many entries; all where it is left out. */
	until?: number;
	/** Called after each entry, with 0 and null before the first; must not keep or change the state. */
	each?: (state: State, n: number, entry: Entry | null) => void;
	/** Name of the file, for problems. */
	file?: string;
	/** Entries may stand without a checksum; those are held by the rules and their dice alone. No file has such. */
	partly?: boolean;
}

/** In place of a checksum that has not been worked out. */
export const NO_CHECKSUM = "";

/**
 * Plays a record again: every move must be allowed, use exactly its dice, and lead to its checksum. Nothing
 * is played past the first entry that does not hold. The engine must be of the record's epoch.
 */
export function replay<State>(
	record: GameRecord,
	engine: Engine<State>,
	options: ReplayOptions<State> = {},
): Replay<State> {
	const file = options.file ?? "";
	const bad = (
		n: number,
		code: ProblemCode,
		key: string,
		value?: unknown,
		expected = "",
	): Replay<State> => ({
		ok: false,
		firstBad: n,
		problem: problem(code, file, [key], value, expected, n + 1),
	});
	const { header, entries } = record;
	if (header.epoch > EPOCH) return bad(0, "otherEpoch", "epoch", header.epoch, String(EPOCH));
	let n = 0;
	try {
		const state = engine.create(header.options);
		const first = checksum(state);
		if (first !== header.checksum) return bad(0, "tampered", "checksum", header.checksum, first);
		options.each?.(state, 0, null);
		const until = Math.min(options.until ?? entries.length, entries.length);
		while (n < until) {
			const entry = entries[n++] as Entry;
			const fault = step(engine, state, entry, n, options.partly ?? false);
			if (fault) return bad(n, ...fault);
			options.each?.(state, n, entry);
		}
		return { ok: true, state, entries: until };
	} catch (error) {
		// a foreign scenario that passed every check may still be one that the rules stumble over
		return bad(
			n,
			"unplayable",
			"move",
			entries[n - 1]?.move,
			error instanceof Error ? error.message : String(error),
		);
	}
}

/** Plays one entry; gives what is wrong with it, or null. */
function step<State>(
	engine: Engine<State>,
	state: State,
	entry: Entry,
	n: number,
	partly: boolean,
): [code: ProblemCode, key: string, value: unknown, expected: string] | null {
	if (entry.n !== n) return ["missingEntry", "n", entry.n, String(n)];
	const refusal = engine.why(state, entry.seat, entry.move);
	if (refusal !== null) return ["illegalMove", "move", entry.move, refusal];
	const dice = recordedDice(entry.dice);
	try {
		engine.play(state, entry.seat, entry.move, dice);
	} catch (error) {
		if (!(error instanceof DiceError)) throw error;
		return [error.fault, `dice[${error.at}]`, entry.dice[error.at], `${error.site}, n ${error.n}`];
	}
	if (dice.left() > 0)
		return ["diceLeft", "dice", entry.dice.length, String(entry.dice.length - dice.left())];
	if (partly && entry.checksum === NO_CHECKSUM) return null;
	const after = checksum(state);
	return after === entry.checksum ? null : ["tampered", "checksum", entry.checksum, after];
}

/** The record's entries with the checksums that were left out. @throws Error where the record does not hold */
export function complete<State>(record: GameRecord, engine: Engine<State>): Entry[] {
	const entries: Entry[] = [];
	const played = replay(record, engine, {
		partly: true,
		each: (state, _, entry) => {
			if (!entry) return;
			const whole = entry.checksum !== NO_CHECKSUM;
			entries.push(whole ? entry : { ...entry, checksum: checksum(state) });
		},
	});
	if (!played.ok) throw new Error(`the record does not hold from entry ${played.firstBad} on`);
	return entries;
}

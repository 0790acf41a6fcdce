// A game of a class from its log: begins from its place, follows event by event, and checks every move again.
import { bookOf, type Match, submit } from "../../match/index.ts";
import {
	checksum,
	type Entry,
	NO_CHECKSUM,
	newRecord,
	recordedDice,
	replay,
	rulesEngine,
} from "../../record/index.ts";
import type { Game, GameOptions } from "../../rules/index.ts";
import type { Scenario } from "../../scenario/index.ts";
import type { Place, Settings } from "../class/types.ts";
import { noneDone, withDone } from "../once.ts";
import { takenBack } from "./back.ts";
import { type Layered, relaid, withCard } from "./cards.ts";
import { NONE_STOOD, stoodBefore, withStep } from "./stood.ts";
import type { Mover, Table, TableEvent } from "./types.ts";

/** A log that its own rules refuse: it was damaged, or written by another version. */
class LogError extends Error {}

const beginnings = new WeakMap<Scenario, Map<string, Game>>();

/** The same state for all games that begin alike: states never change, and a school has many that wait. */
function beginning(scenario: Scenario, checksum: string, state: Game): Game {
	const known = beginnings.get(scenario) ?? new Map<string, Game>();
	beginnings.set(scenario, known);
	const first = known.get(checksum) ?? state;
	known.set(checksum, first);
	return first;
}

// What all games begin with is one object for all: none of it ever changes, and a school's games mostly wait.
const NONE: readonly never[] = [];
const OPENED: readonly number[] = [0];
const NEITHER = { us: false, cn: false } as const;
const NEVER = { us: 0, cn: 0 } as const;
const PERSON = { kind: "person" } as const;
const PEOPLE = { us: PERSON, cn: PERSON };

const options = new WeakMap<Settings, GameOptions>();

/** How the games of a class are played. Asked twice for the same settings, it gives the same. */
function optionsOf(settings: Settings): GameOptions {
	const known = options.get(settings);
	if (known) return known;
	const { start, months, switches } = settings;
	const made = { start, months, switches, chronicle: false };
	options.set(settings, made);
	return made;
}

/** A game before its first move; equal places give equal games. `sha256`: hash of the scenario's body. */
export function newTable(
	place: Place,
	settings: Settings,
	scenario: Scenario,
	sha256: string,
): Table {
	const { header, seed, n } = place;
	const created = new Date(place.created).toISOString();
	const { record, state } = newRecord(rulesEngine(scenario), {
		scenario,
		seats: { ...header },
		options: optionsOf(settings),
		created,
		sha256,
	});
	return {
		n,
		seq: 0,
		match: {
			book: bookOf(scenario),
			header: record.header,
			entries: NONE,
			game: beginning(scenario, record.header.checksum, state),
			controllers: PEOPLE,
			seed,
			opened: 0,
			monthly: true,
		},
		step: 1,
		since: place.created,
		openings: OPENED,
		revealed: null,
		closed: NONE,
		away: NEITHER,
		computer: NEITHER,
		lapses: NEVER,
		ready: NONE,
		by: NONE,
		stood: NONE_STOOD,
		cards: NONE,
		done: noneDone(),
	};
}

/** True where a move is meant for the same in both: that changes with the phase, and in the talks with the turn. */
const sameStep = (a: Game, b: Game): boolean =>
	a.month === b.month &&
	a.phase === b.phase &&
	(a.phase !== "talks" ||
		(a.talks.turn === b.talks.turn && a.talks.offersLeft === b.talks.offersLeft));

/** The table after a move that has led to `match`. */
export function afterMove(
	table: Table,
	match: Match,
	entry: Entry,
	by: Mover,
	own: boolean,
	at: number,
): Table {
	const before = table.match.game;
	const after = match.game;
	const moved = !sameStep(before, after);
	const lapsed = own && table.lapses[entry.seat] > 0;
	const closes = after.vars.closed > before.vars.closed;
	const ends = before.phase !== after.phase || before.month !== after.month;
	const made = table.by.concat(by);
	const reveals = before.phase === "plan" && after.phase !== "plan";
	return {
		...table,
		match,
		step: moved ? table.step + 1 : table.step,
		since: moved ? at : table.since,
		openings: closes ? [...table.openings, match.entries.length] : table.openings,
		revealed: reveals ? after : table.revealed,
		closed: closes ? [...table.closed, { month: before.month, game: after }] : table.closed,
		lapses: lapsed ? { ...table.lapses, [entry.seat]: 0 } : table.lapses,
		ready: moved ? NONE : table.ready,
		by: made,
		stood: ends ? withStep(table.stood, before, match, made) : table.stood,
	};
}

/** Movers that are no persons. */
export const MACHINES: ReadonlySet<Mover> = new Set(["computer", "standIn", "clock", "instructor"]);

function replayed(table: Table, entry: Entry): Match {
	const done = submit(table.match, entry.seat, entry.move, undefined, recordedDice(entry.dice));
	if (!done.ok) throw new LogError(`game ${table.n}, move ${entry.n}: ${done.refusal}`);
	// logs of before have a checksum at each move
	const after =
		done.entry.checksum === NO_CHECKSUM && entry.checksum !== NO_CHECKSUM
			? checksum(done.match.game)
			: done.entry.checksum;
	if (done.entry.n !== entry.n || after !== entry.checksum)
		throw new LogError(`game ${table.n}, move ${entry.n}: another state`);
	return done.match;
}

/** The table with only its first `to` entries, played again from the beginning. */
export function cutBack(table: Table, to: number, at: number): Table {
	const { match } = table;
	const entries = match.entries.slice(0, to);
	const opened = table.openings.filter((n) => n <= to);
	let revealed: Game | null = null;
	let phase = "";
	const played = replay(
		{ header: match.header, entries: [...entries] },
		rulesEngine(match.header.scenario.body),
		{
			partly: true,
			each: (game) => {
				if (phase === "plan" && game.phase !== "plan") revealed = structuredClone(game);
				phase = game.phase;
			},
		},
	);
	if (!played.ok) throw new LogError(`game ${table.n} cannot go back to ${to}`);
	return {
		...table,
		match: { ...match, entries, game: played.state, opened: opened[opened.length - 1] ?? 0 },
		step: table.step + 1,
		since: at,
		openings: opened,
		revealed,
		closed: table.closed.slice(0, opened.length - 1),
		lapses: { us: 0, cn: 0 },
		ready: [],
		by: table.by.slice(0, to),
		stood: stoodBefore(table.stood, played.state.month),
	};
}

/** The table with these cards in its months; the scenario is its own with them, and no move has met the difference yet. */
function layered(table: Table, { scenario: body, sha256 }: Layered, cards: Table["cards"]): Table {
	const { header } = table.match;
	const scenario = { ...header.scenario, sha256, body };
	const match = { ...table.match, book: bookOf(body), header: { ...header, scenario } };
	return { ...table, match, cards };
}

/** The table after an event of the time `at`. @throws LogError where the event does not fit */
export function foldTable(table: Table, event: TableEvent, at: number): Table {
	switch (event.e) {
		case "move": {
			const own = !MACHINES.has(event.by);
			return afterMove(table, replayed(table, event.entry), event.entry, event.by, own, at);
		}
		case "back": {
			const back = takenBack(table, event.seat);
			if (!back) throw new LogError(`game ${table.n}: nothing to take back`);
			return back;
		}
		case "undo":
			return cutBack(table, event.to, at);
		case "card": {
			const { month, card } = event;
			const laid = withCard(table.match.header.scenario.body, { month, card });
			return layered(table, laid, [...table.cards, { month, card }]);
		}
		case "recalled": {
			const cards = table.cards.filter(
				({ month, card }) => month !== event.month || card !== event.card,
			);
			return layered(table, relaid(table.match.header.scenario.body, cards), cards);
		}
		case "away": {
			const lapses = event.on ? table.lapses : { ...table.lapses, [event.seat]: 0 };
			return { ...table, lapses, away: { ...table.away, [event.seat]: event.on } };
		}
		case "control":
			return {
				...table,
				step: table.step + 1,
				computer: { ...table.computer, [event.seat]: event.computer },
			};
		case "lapse":
			return {
				...table,
				lapses: { ...table.lapses, [event.seat]: table.lapses[event.seat] + 1 },
			};
		case "ready": {
			const others = table.ready.filter((person) => person !== event.person);
			return { ...table, ready: event.on ? [...others, event.person] : others };
		}
		case "done":
			return { ...table, done: withDone(table.done, event.id) };
	}
}

/** The table after one commit of its log. @throws LogError where an event does not fit */
export function foldTableCommit(table: Table, events: readonly TableEvent[], at: number): Table {
	let next = table;
	for (const event of events) next = foldTable(next, event, at);
	return { ...next, seq: table.seq + 1 };
}

// Copies a game by plain assignment: into a new object, or into a scratch game that search uses again.
import { UNASKED } from "./range.ts";
import { type Game, LEVERS, type LeverId, type SeatState, VARS } from "./state.ts";

/** An independent copy of a seat; see `copyGame`. */
export const copySeat = (s: SeatState): SeatState => ({
	points: s.points,
	done: s.done,
	orders: s.orders.slice(),
	drops: s.drops.slice(),
	answer: s.answer,
	forecast: s.forecast,
	scored: s.scored.slice(),
});

/** An independent copy. Rows that the rules never change after writing (orders, offers, notes) are shared. */
export function copyGame(game: Game): Game {
	const levers = { ...game.levers };
	for (let i = 0; i < LEVERS.length; i++) {
		const id = LEVERS[i] as LeverId;
		levers[id] = { ...game.levers[id] };
	}
	return {
		month: game.month,
		months: game.months,
		phase: game.phase,
		ending: game.ending,
		switches: game.switches,
		vars: { ...game.vars },
		levers,
		us: copySeat(game.us),
		cn: copySeat(game.cn),
		blows: game.blows.map((b) => ({ ...b })),
		talks: { ...game.talks },
		promises: game.promises.map((p) => ({ ...p })),
		event: game.event,
		accidents: game.accidents.slice(),
		causes: game.causes.slice(),
		closedCauses: game.closedCauses,
		notes: game.notes.slice(),
		closedNotes: game.closedNotes,
	};
}

/**
 * An independent copy for thought and search, which plays the same but no longer notes why numbers change. Never to
 * be kept, shown or recorded.
 */
export function thoughtOf(game: Game): Game {
	const copy = copyGame(game);
	if (copy.causes[0] !== UNASKED)
		copy.causes = [UNASKED, ...copy.causes.filter((cause) => ownsLever(cause.of))];
	return copy;
}

/** True for the id of a lever, `us.tariff`, as against that of a number. */
const ownsLever = (id: string): boolean => id.charCodeAt(2) === 46;

/** Overwrites `into` with `from`, reusing its records; for playouts. */
export function copyInto(into: Game, from: Game): void {
	for (let i = 0; i < VARS.length; i++) {
		const id = VARS[i] as (typeof VARS)[number];
		into.vars[id] = from.vars[id];
	}
	for (let i = 0; i < LEVERS.length; i++) {
		const id = LEVERS[i] as LeverId;
		const a = into.levers[id];
		const b = from.levers[id];
		a.level = b.level;
		a.announced = b.announced;
		a.due = b.due;
		a.act = b.act;
		a.held = b.held;
		a.until = b.until;
	}
	into.month = from.month;
	into.months = from.months;
	into.phase = from.phase;
	into.ending = from.ending;
	into.switches = from.switches;
	into.us = copySeat(from.us);
	into.cn = copySeat(from.cn);
	into.blows = from.blows.map((b) => ({ ...b }));
	into.talks = { ...from.talks };
	into.promises = from.promises.map((p) => ({ ...p }));
	into.event = from.event;
	into.accidents = from.accidents.slice();
	into.causes = from.causes.slice();
	into.closedCauses = from.closedCauses;
	into.notes = from.notes.slice();
	into.closedNotes = from.closedNotes;
}

// What one seat may know of a game: built field by field from nothing, so that no secret slips in.
import type { Book } from "./book.ts";
import { copyLevers } from "./copy.ts";
import { legalMoves, toMove } from "./legal.ts";
import { score } from "./score.ts";
import {
	type Cause,
	type Game,
	LEVERS,
	type Seat,
	type SeatState,
	VARS,
	type Vars,
} from "./state.ts";
import type { View } from "./view-types.ts";

/** The seat's view with its legal moves and its own score; see `View`. */
export function view(book: Book, game: Game, seat: Seat): View {
	return {
		seat,
		position: positionOf(game, seat),
		waiting: toMove(game),
		legal: legalMoves(book, game, seat),
		score: score(book, game, seat),
	};
}

/** The other side's seat: only what stands on the table. Forecasts and answers stay shut until the end. */
function otherSeat(s: SeatState, over: boolean): SeatState {
	return {
		points: 0,
		done: s.done,
		orders: [],
		drops: [],
		answer: null,
		forecast: null,
		scored: over ? s.scored.map((f) => ({ ...f })) : [],
	};
}

const ownSeat = (s: SeatState): SeatState => ({
	points: s.points,
	done: s.done,
	orders: s.orders.map((o) => ({ ...o })),
	drops: [...s.drops],
	answer: s.answer ? { ...s.answer } : null,
	forecast: s.forecast ? { ...s.forecast } : null,
	scored: s.scored.map((f) => ({ ...f })),
});

/** A state and what a seat was shown of it. */
export interface Shown {
	game: Game;
	position: Game;
}

/**
 * The game as the seat may know it: whitelisted field by field; see `View`. `last`: what the seat was shown before; what
 * has not changed since is the same object again. Neither state may be changed any more.
 */
export function positionOf(game: Game, seat: Seat, last?: Shown): Game {
	const over = game.phase === "over";
	// Washington learns of the tap from the customs data of the month before.
	const veiled = seat === "us" && !over;
	// the end opens what was shut, so nothing that was shown before it holds any more
	const near = last && (last.game.phase === "over") === over ? last : null;
	const sameTap = near?.game.vars.tapShown === game.vars.tapShown;
	/** A part as it was shown last, or null where it has changed. */
	const still = <K extends keyof Game>(part: K): Game[K] | null =>
		near && near.game[part] === game[part] ? near.position[part] : null;
	return {
		month: game.month,
		months: game.months,
		phase: game.phase,
		ending: game.ending,
		switches: still("switches") ?? { ...game.switches },
		vars: still("vars") ?? varsOf(game, seat, over),
		levers: (sameTap ? still("levers") : null) ?? leversOf(game, veiled, sameTap ? near : null),
		us: still("us") ?? (seat === "us" ? ownSeat(game.us) : otherSeat(game.us, over)),
		cn: still("cn") ?? (seat === "cn" ? ownSeat(game.cn) : otherSeat(game.cn, over)),
		blows: (sameTap ? still("blows") : null) ?? blowsOf(game, veiled),
		talks: still("talks") ?? { ...game.talks },
		// Whether a loose clause will be read in two ways shows only when it is.
		promises:
			still("promises") ??
			game.promises.map((p) => ({
				...p,
				split: p.split && (over || p.status === "split"),
			})),
		event: game.event,
		accidents: still("accidents") ?? [...game.accidents],
		causes: still("causes") ?? causesOf(game, veiled, near),
		closedCauses: still("closedCauses") ?? game.closedCauses.map(copyCause),
		notes: still("notes") ?? notesOf(game, veiled),
		closedNotes: still("closedNotes") ?? game.closedNotes.map((x) => ({ ...x })),
	};
}

// all fields from the beginning: objects that grow field by field are slow to make and to read
const NO_VARS = Object.fromEntries(VARS.map((id) => [id, 0])) as Vars;
const NO_LEVERS = copyLevers(Object.fromEntries(LEVERS.map((id) => [id, {}])) as Game["levers"]);

function varsOf(game: Game, seat: Seat, over: boolean): Vars {
	const vars = { ...NO_VARS };
	for (const id of VARS) vars[id] = !over && isTheirScore(id, seat) ? 0 : game.vars[id];
	return vars;
}

function leversOf(game: Game, veiled: boolean, near: Shown | null): Game["levers"] {
	const levers = { ...NO_LEVERS };
	for (const id of LEVERS) {
		const l = game.levers[id];
		if (near?.game.levers[id] === l) {
			levers[id] = near.position.levers[id];
			continue;
		}
		const level = veiled && id === TAP ? game.vars.tapShown : l.level;
		levers[id] = {
			level,
			announced: l.announced,
			due: l.due,
			act: l.act,
			held: l.held,
			until: l.until,
		};
	}
	return levers;
}

/** Causes are mostly added to: what was shown stays, and only the new ones are copied. */
function causesOf(game: Game, veiled: boolean, near: Shown | null): Cause[] {
	const { causes } = game;
	const before = near?.game.causes ?? [];
	const added = before.length < causes.length && before.every((c, i) => c === causes[i]);
	const fresh = added ? causes.slice(before.length) : causes;
	const shown = fresh.filter((c) => !(veiled && c.of === TAP)).map(copyCause);
	return near && added ? [...near.position.causes, ...shown] : shown;
}

const notesOf = (game: Game, veiled: boolean): Game["notes"] =>
	game.notes.map((x) => ({
		...x,
		n: veiled && x.about.startsWith(TAP) ? UNKNOWN : x.n,
	}));

const blowsOf = (game: Game, veiled: boolean): Game["blows"] =>
	game.blows.map((b) => ({
		...b,
		before: veiled && b.lever === TAP ? game.vars.tapShown : b.before,
	}));

const TAP = "cn.tap";
/** A level the seat is not told. */
const UNKNOWN = -1;
const copyCause = (c: Cause): Cause => ({ of: c.of, by: c.by, d: c.d });

/** The other side's running score is opened only in the debrief. */
const isTheirScore = (id: string, seat: Seat): boolean =>
	id.startsWith(seat === "us" ? "cnSum" : "usSum");

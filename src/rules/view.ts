// What one seat may know of a game: built field by field from nothing, so that no secret slips in.
import type { Book } from "./book.ts";
import { copyLevers } from "./copy.ts";
import { legalMoves, toMove } from "./legal.ts";
import { score } from "./score.ts";
import {
	type Blow,
	type Cause,
	type Game,
	LEVERS,
	type LeverId,
	type LeverState,
	type Note,
	other,
	type Seat,
	type SeatState,
	VARS,
	type VarId,
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

/** Who looks at a game, and how much of it is open to them. */
export interface Eyes {
	seat: Seat;
	/** The game is over, which opens what was shut. */
	over: boolean;
	/** Washington learns of the tap from the customs data of the month before. */
	veiled: boolean;
}

/** Eyes of a seat on a game as it stands. */
export function eyesOf(game: Game, seat: Seat): Eyes {
	const over = game.phase === "over";
	return { seat, over, veiled: seat === "us" && !over };
}

/** What both seats may see of rows that are veiled to neither. */
export const OPEN_EYES: Eyes = { seat: "cn", over: false, veiled: false };

/** The game as the seat may know it: whitelisted field by field; see `View`. */
export function positionOf(game: Game, seat: Seat): Game {
	const eyes = eyesOf(game, seat);
	return {
		month: game.month,
		months: game.months,
		phase: game.phase,
		ending: game.ending,
		switches: { ...game.switches },
		vars: varsOf(game, eyes),
		levers: leversOf(game, eyes),
		us: seatOf(game, "us", eyes),
		cn: seatOf(game, "cn", eyes),
		blows: ROWS.blows(game.blows, eyes, game),
		talks: { ...game.talks },
		promises: ROWS.promises(game.promises, eyes, game),
		event: game.event,
		accidents: [...game.accidents],
		causes: ROWS.causes(game.causes, eyes, game),
		closedCauses: ROWS.closedCauses(game.closedCauses, eyes, game),
		notes: ROWS.notes(game.notes, eyes, game),
		closedNotes: ROWS.closedNotes(game.closedNotes, eyes, game),
	};
}

/** A seat as it may be known: one's own whole, the other only as far as it stands on the table. */
const seatOf = (game: Game, of: Seat, { seat, over }: Eyes): SeatState =>
	of === seat ? ownSeat(game[of]) : otherSeat(game[of], over);

// all fields from the beginning: objects that grow field by field are slow to make and to read
const NO_VARS = Object.fromEntries(VARS.map((id) => [id, 0])) as Vars;
const NO_LEVERS = copyLevers(Object.fromEntries(LEVERS.map((id) => [id, {}])) as Game["levers"]);

function varsOf(game: Game, eyes: Eyes): Vars {
	const vars = { ...NO_VARS };
	for (const id of VARS) vars[id] = varOf(game, id, eyes);
	return vars;
}

/** One number as it may be known. */
export const varOf = ({ vars }: Game, id: VarId, { seat, over }: Eyes): number =>
	!over && isSumOf(id, other(seat)) ? 0 : vars[id];

function leversOf(game: Game, eyes: Eyes): Game["levers"] {
	const levers = { ...NO_LEVERS };
	for (const id of LEVERS) levers[id] = leverOf(game, id, eyes);
	return levers;
}

/** One lever as it may be known. */
export function leverOf(game: Game, id: LeverId, { veiled }: Eyes): LeverState {
	const l = game.levers[id];
	return {
		level: veiled && id === TAP ? game.vars.tapShown : l.level,
		announced: l.announced,
		due: l.due,
		act: l.act,
		held: l.held,
		until: l.until,
	};
}

type RowsOf<K extends keyof Game> = (rows: Game[K], eyes: Eyes, game: Game) => Game[K];

/** Rows of the state's lists as they may be known: each row by itself, in the same order, some left out. */
export const ROWS: {
	readonly [K in
		| "blows"
		| "promises"
		| "causes"
		| "closedCauses"
		| "notes"
		| "closedNotes"]: RowsOf<K>;
} = {
	blows: (rows, { veiled }, game) =>
		rows.map((b) => ({
			...b,
			before: veiled && VEILED.blows(b) ? game.vars.tapShown : b.before,
		})),
	// Whether a loose clause will be read in two ways shows only when it is.
	promises: (rows, { over }) =>
		rows.map((p) => ({ ...p, split: p.split && (over || p.status === "split") })),
	causes: (rows, eyes) => rows.filter((c) => !isHidden(c, eyes)).map(copyCause),
	closedCauses: (rows) => rows.map(copyCause),
	notes: (rows, { veiled }) =>
		rows.map((x) => ({ ...x, n: veiled && VEILED.notes(x) ? UNKNOWN : x.n })),
	closedNotes: (rows) => rows.map((x) => ({ ...x })),
};

/** True for rows that a veiled seat is shown otherwise, or not at all. */
export const VEILED = {
	blows: (blow: Blow): boolean => blow.lever === TAP,
	causes: (cause: Cause): boolean => cause.of === TAP,
	notes: (note: Note): boolean => note.about.startsWith(TAP),
} as const;

/** True for a cause of this month that the seat is not told. */
export const isHidden = (cause: Cause, { veiled }: Eyes): boolean => veiled && VEILED.causes(cause);

/** The lever that Washington sees a month late. */
export const TAP = "cn.tap";
/** A level the seat is not told. */
const UNKNOWN = -1;
const copyCause = (c: Cause): Cause => ({ of: c.of, by: c.by, d: c.d });

/** True for a number of a seat's running score: the other side's is opened only in the debrief. */
export const isSumOf = (id: VarId, seat: Seat): boolean =>
	id.startsWith(seat === "us" ? "usSum" : "cnSum");

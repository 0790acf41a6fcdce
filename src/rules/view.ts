// What one seat may know of a game: built field by field from nothing, so that no secret slips in.
import type { Book } from "./book.ts";
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

/** The game as the seat may know it: whitelisted field by field; see `View`. */
export function positionOf(game: Game, seat: Seat): Game {
	const over = game.phase === "over";
	// Washington learns of the tap from the customs data of the month before.
	const veiled = seat === "us" && !over;
	const vars = {} as Vars;
	for (const id of VARS) vars[id] = !over && isTheirScore(id, seat) ? 0 : game.vars[id];
	const levers = {} as Game["levers"];
	for (const id of LEVERS) {
		const l = game.levers[id];
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
	const causes = game.causes.filter((c) => !(veiled && c.of === TAP)).map(copyCause);
	const notes = game.notes.map((x) => ({
		...x,
		n: veiled && x.about.startsWith(TAP) ? UNKNOWN : x.n,
	}));
	const blows = game.blows.map((b) => ({
		...b,
		before: veiled && b.lever === TAP ? game.vars.tapShown : b.before,
	}));
	return {
		month: game.month,
		months: game.months,
		phase: game.phase,
		ending: game.ending,
		switches: { ...game.switches },
		vars,
		levers,
		us: seat === "us" ? ownSeat(game.us) : otherSeat(game.us, over),
		cn: seat === "cn" ? ownSeat(game.cn) : otherSeat(game.cn, over),
		blows,
		talks: { ...game.talks },
		// Whether a loose clause will be read in two ways shows only when it is.
		promises: game.promises.map((p) => ({
			...p,
			split: p.split && (over || p.status === "split"),
		})),
		event: game.event,
		accidents: [...game.accidents],
		causes,
		closedCauses: game.closedCauses.map(copyCause),
		notes,
		closedNotes: game.closedNotes.map((x) => ({ ...x })),
	};
}

const TAP = "cn.tap";
/** A level the seat is not told. */
const UNKNOWN = -1;
const copyCause = (c: Cause): Cause => ({ of: c.of, by: c.by, d: c.d });

/** The other side's running score is opened only in the debrief. */
const isTheirScore = (id: string, seat: Seat): boolean =>
	id.startsWith(seat === "us" ? "cnSum" : "usSum");

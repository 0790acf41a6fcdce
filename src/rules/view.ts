// What one seat may know of a game: built field by field from nothing, so that no secret slips in.
import type { Book } from "./book.ts";
import { legalMoves, toMove } from "./legal.ts";
import { score } from "./score.ts";
import {
	type Cause,
	type Game,
	LEVERS,
	type LeverId,
	other,
	ownerOf,
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

/** Numbers only the other side's own staff would know are read as the public can: see `View`. */
export function positionOf(game: Game, seat: Seat): Game {
	const over = game.phase === "over";
	const them = other(seat);
	const vars = {} as Vars;
	for (const id of VARS) vars[id] = hidden(id, seat) && !over ? 0 : game.vars[id];
	const levers = {} as Game["levers"];
	for (const id of LEVERS) {
		const l = game.levers[id];
		levers[id] = {
			level: l.level,
			announced: l.announced,
			due: l.due,
			act: l.act,
			held: l.held,
			until: l.until,
		};
	}
	const veiled = seat === "us" && !over;
	if (veiled) levers["cn.tap"].level = game.vars.tapShown;
	const orders = (id: LeverId | "") => id !== "" && veiled && id === "cn.tap";
	const open = (list: readonly Cause[]): Cause[] =>
		list
			.filter(
				(c) =>
					over ||
					!(
						(orders(c.of as LeverId) && c.of === "cn.tap") ||
						hidden(c.of as (typeof VARS)[number], seat)
					),
			)
			.map((c) => ({ of: c.of, by: c.by, d: c.d }));
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
		blows: game.blows.map((b) => ({
			...b,
			before:
				veiled && ownerOf(b.lever) === them && b.lever === "cn.tap" ? game.vars.tapShown : b.before,
		})),
		talks: {
			...game.talks,
			standing: game.talks.standing
				? { by: game.talks.standing.by, rows: game.talks.standing.rows }
				: null,
		},
		promises: game.promises.map((p) => ({ ...p, split: over ? p.split : p.status === "split" })),
		event: game.event,
		accidents: [...game.accidents],
		causes: open(game.causes),
		closedCauses: open(game.closedCauses),
		notes: game.notes
			.filter((x) => !(veiled && x.about.startsWith("cn.tap")))
			.map((x) => ({ ...x })),
		closedNotes: game.closedNotes.map((x) => ({ ...x })),
	};
}

/** The other side's running score is opened only in the debrief. */
function hidden(id: string, seat: Seat): boolean {
	const prefix = seat === "us" ? "cnSum" : "usSum";
	return id.startsWith(prefix);
}

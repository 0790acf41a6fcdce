// Enumerates a seat's moves: shared objects only, nothing is built. Offers and forecasts are a sensible few.
import { heaviest, weightRefusal } from "./answers.ts";
import type { Book, Candidate, Package } from "./book.ts";
import { packageRefusal } from "./deals.ts";
import type {
	AcceptMove,
	AnswerMove,
	CallMove,
	DropMove,
	ForecastMove,
	LeaveMove,
	NoForecastMove,
	RefuseMove,
	SealMove,
	SeatMove,
	StandMove,
	WithdrawMove,
} from "./moves.ts";
import { actRefusal, actRefusalAt, costAt, dropRefusal, taken } from "./orders.ts";
import { CN_LEVERS, type Game, LEVERS, type LeverId, type Seat, US_LEVERS } from "./state.ts";
import { acceptRefusal, callRefusal, hasLeft } from "./talks.ts";

const NO_FORECAST: NoForecastMove = Object.freeze({ type: "noForecast" });
const SEAL: SealMove = Object.freeze({ type: "seal" });
const WITHDRAW: WithdrawMove = Object.freeze({ type: "withdraw" });
const STAND: StandMove = Object.freeze({ type: "stand" });
const ACCEPT: AcceptMove = Object.freeze({ type: "accept" });
const REFUSE: RefuseMove = Object.freeze({ type: "refuse" });
const LEAVE: LeaveMove = Object.freeze({ type: "leave" });
const CALL: CallMove = Object.freeze({ type: "call" });
const words = (how: "protest" | "silence"): AnswerMove =>
	Object.freeze({ type: "answer", how, lever: "", act: "", step: "now" });
const PROTEST = words("protest");
const SILENCE = words("silence");
const drop = (lever: LeverId): DropMove => Object.freeze({ type: "drop", lever });
const DROPS = Object.fromEntries(LEVERS.map((l) => [l, drop(l)])) as Record<LeverId, DropMove>;
const foresee = (expects: LeverId | "words", percent: number): ForecastMove =>
	Object.freeze({ type: "forecast", given: "", expects, percent });
const forecasts = (levers: readonly LeverId[]): readonly SeatMove[] =>
	Object.freeze([NO_FORECAST, foresee("words", 60), ...levers.map((l) => foresee(l, 60))]);
const FORECASTS: Readonly<Record<Seat, readonly SeatMove[]>> = {
	us: forecasts(CN_LEVERS),
	cn: forecasts(US_LEVERS),
};
const CONTRITION: readonly SeatMove[] = Object.freeze([WITHDRAW, STAND]);
const NOTHING: readonly SeatMove[] = Object.freeze([]);

/** Seats that still have to decide in this phase. The list is shared: read only. */
export function toMove(game: Game): readonly Seat[] {
	switch (game.phase) {
		case "over":
		case "chronicle":
			return NEITHER;
		case "contrition":
			return ALONE.us;
		case "talks":
			return ALONE[game.talks.turn];
		default:
			if (game.us.done) return game.cn.done ? NEITHER : ALONE.cn;
			return game.cn.done ? ALONE.us : BOTH;
	}
}

// lists that are shared by all who ask
const NEITHER: readonly Seat[] = Object.freeze([]);
const BOTH: readonly Seat[] = Object.freeze(["us", "cn"] as const);
const ALONE: Readonly<Record<Seat, readonly Seat[]>> = {
	us: Object.freeze(["us"] as const),
	cn: Object.freeze(["cn"] as const),
};

/** True where the seat has something to decide now. */
export function mayMove(game: Game, seat: Seat): boolean {
	switch (game.phase) {
		case "over":
		case "chronicle":
			return false;
		case "contrition":
			return seat === "us";
		case "talks":
			return game.talks.turn === seat;
		default:
			return !game[seat].done;
	}
}

/** The moves open to a seat now; an empty list where it has nothing to decide. The list may be shared: read only. */
export function legalMoves(book: Book, game: Game, seat: Seat): readonly SeatMove[] {
	if (!mayMove(game, seat)) return NOTHING;
	switch (game.phase) {
		case "news":
			return FORECASTS[seat];
		case "contrition":
			return CONTRITION;
		case "plan":
			return plan(book, game, seat, [SEAL]);
		case "answer":
			return answers(book, game, seat, [SILENCE, PROTEST]);
		default:
			return talks(book, game, seat, []);
	}
}

function plan(book: Book, game: Game, seat: Seat, out: SeatMove[]): SeatMove[] {
	const full = game[seat].orders.length >= book.n.orders;
	const points = game[seat].points;
	const list = book.choices[seat];
	for (let i = 0; i < list.length; i++) {
		const group = list[i] as (typeof list)[number];
		const lever = group.lever;
		const state = game.levers[lever];
		if (state.announced >= 0 && dropRefusal(game, seat, lever) === null) out.push(DROPS[lever]);
		if (full || taken(game, seat, lever)) continue;
		for (let k = 0; k < group.list.length; k++) {
			const c = group.list[k] as Candidate;
			if (costAt(game, state, c) <= points && actRefusalAt(game, state, c) === null)
				out.push(c.move);
		}
	}
	return out;
}

function answers(book: Book, game: Game, seat: Seat, out: SeatMove[]): SeatMove[] {
	const worst = heaviest(game, seat);
	if (worst === 0 || game[seat].points < book.n.matchCost) return out;
	const list = book.blows[seat];
	for (let i = 0; i < list.length; i++) {
		const c = list[i] as Candidate;
		const match = weightRefusal(book, game, seat, "match", c, worst) === null;
		const exceed = weightRefusal(book, game, seat, "exceed", c, worst) === null;
		if (!(match || exceed) || actRefusal(game, c) !== null) continue;
		if (match) out.push(c.match);
		if (exceed) out.push(c.exceed);
	}
	return out;
}

function talks(book: Book, game: Game, seat: Seat, out: SeatMove[]): SeatMove[] {
	const standing = game.talks.standing;
	if (standing) {
		if (acceptRefusal(book, game, seat) === null) out.push(ACCEPT);
		out.push(REFUSE);
	}
	out.push(LEAVE);
	if (callRefusal(book, game, seat) === null) out.push(CALL);
	if (game.talks.offersLeft <= 0 || hasLeft(book, game, seat)) return out;
	for (let i = 0; i < book.offers.length; i++) {
		const pack = book.offers[i] as Package;
		if (packageRefusal(book, game, seat, pack) === null) out.push(pack.move);
	}
	return out;
}

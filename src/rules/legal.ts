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
import { actRefusal, dropRefusal, orderCost, taken } from "./orders.ts";
import { CN_LEVERS, type Game, LEVERS, type LeverId, type Seat, US_LEVERS } from "./state.ts";
import { acceptRefusal, callRefusal } from "./talks.ts";

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
const FORECASTS: Readonly<Record<Seat, readonly ForecastMove[]>> = {
	us: ["words" as const, ...CN_LEVERS].map((l) => foresee(l, 60)),
	cn: ["words" as const, ...US_LEVERS].map((l) => foresee(l, 60)),
};

/** Seats that still have to decide in this phase. */
export function toMove(game: Game): Seat[] {
	switch (game.phase) {
		case "over":
		case "chronicle":
			return [];
		case "contrition":
			return ["us"];
		case "talks":
			return [game.talks.turn];
		default:
			if (game.us.done) return game.cn.done ? [] : ["cn"];
			return game.cn.done ? ["us"] : ["us", "cn"];
	}
}

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

/** The moves open to a seat now; an empty list where it has nothing to decide. */
export function legalMoves(book: Book, game: Game, seat: Seat): SeatMove[] {
	const out: SeatMove[] = [];
	if (!mayMove(game, seat)) return out;
	switch (game.phase) {
		case "news": {
			out.push(NO_FORECAST);
			const list = FORECASTS[seat];
			for (let i = 0; i < list.length; i++) out.push(list[i] as ForecastMove);
			return out;
		}
		case "plan":
			plan(book, game, seat, out);
			return out;
		case "contrition":
			out.push(WITHDRAW, STAND);
			return out;
		case "answer":
			answers(book, game, seat, out);
			return out;
		default:
			talks(book, game, seat, out);
			return out;
	}
}

function plan(book: Book, game: Game, seat: Seat, out: SeatMove[]): void {
	out.push(SEAL);
	const full = game[seat].orders.length >= book.n.orders;
	const points = game[seat].points;
	const list = book.choices[seat];
	for (let i = 0; i < list.length; i++) {
		const group = list[i] as (typeof list)[number];
		const lever = group.lever;
		if (game.levers[lever].announced >= 0 && dropRefusal(game, seat, lever) === null)
			out.push(DROPS[lever]);
		if (full || taken(game, seat, lever)) continue;
		for (let k = 0; k < group.list.length; k++) {
			const c = group.list[k] as Candidate;
			if (orderCost(game, c) <= points && actRefusal(book, game, c) === null) out.push(c.move);
		}
	}
}

function answers(book: Book, game: Game, seat: Seat, out: SeatMove[]): void {
	out.push(SILENCE, PROTEST);
	const worst = heaviest(game, seat);
	if (worst === 0 || game[seat].points < book.n.matchCost) return;
	const list = book.blows[seat];
	for (let i = 0; i < list.length; i++) {
		const c = list[i] as Candidate;
		const match = weightRefusal(book, game, seat, "match", c, worst) === null;
		const exceed = weightRefusal(book, game, seat, "exceed", c, worst) === null;
		if (!(match || exceed) || actRefusal(book, game, c) !== null) continue;
		if (match) out.push(c.match);
		if (exceed) out.push(c.exceed);
	}
}

function talks(book: Book, game: Game, seat: Seat, out: SeatMove[]): void {
	const standing = game.talks.standing;
	if (standing) {
		if (acceptRefusal(book, game, seat) === null) out.push(ACCEPT);
		out.push(REFUSE);
	}
	out.push(LEAVE);
	if (callRefusal(book, game, seat) === null) out.push(CALL);
	if (game.talks.offersLeft <= 0) return;
	for (let i = 0; i < book.offers.length; i++) {
		const pack = book.offers[i] as Package;
		if (packageRefusal(book, game, seat, pack) === null) out.push(pack.move);
	}
}

// A game that differs from another in nothing but what one seat may not know.
import {
	type Book,
	copyGame,
	type Game,
	type LeverId,
	offerCost,
	other,
	type Seat,
	type VarId,
} from "../../src/rules/index.ts";

const SUMS = {
	us: ["usSum1", "usSum2", "usSum3", "usSum4"],
	cn: ["cnSum1", "cnSum2", "cnSum3", "cnSum4"],
} as const satisfies Record<Seat, readonly VarId[]>;

/** A lever of each side that a secret order may name. */
const SECRET: Readonly<Record<Seat, LeverId>> = { us: "us.entity", cn: "cn.lists" };

/** A copy whose secrets of the other side are others: plan, forecast, answer, points, running score, tap. */
export function lookAlike(book: Book, game: Game, seat: Seat): Game {
	const twin = copyGame(game);
	const them = other(seat);
	const state = twin[them];
	for (const id of SUMS[them]) twin.vars[id] += 3.25;
	// An offer on the table says that its author can pay for its words.
	const owing = twin.talks.standing?.by === them ? offerCost(book, twin.talks.standing.rows) : 0;
	state.points = state.points === owing ? owing + 2 : owing;
	state.scored = [
		...state.scored,
		{ given: "", expects: "words", percent: 61, month: game.month, outcome: 1 },
	];
	state.forecast = { given: "", expects: "words", percent: 77 };
	if (twin.phase === "plan") {
		const act = them === "us" ? "list25" : "add";
		state.orders = state.orders.length > 0 ? [] : [{ lever: SECRET[them], act, step: "now" }];
		state.drops = state.drops.length > 0 ? [] : [SECRET[them]];
	}
	if (twin.phase === "answer" && state.done && state.answer)
		state.answer = { how: "silence", lever: "", act: "", step: "now" };
	if (seat === "us") twin.levers["cn.tap"].level = game.levers["cn.tap"].level === 35 ? 80 : 35;
	for (const p of twin.promises) if (p.status !== "split") p.split = !p.split;
	return twin;
}

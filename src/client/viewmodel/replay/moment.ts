// A step of the replayed record in the shape that the board's builders read; nobody sits at this board.
import type { Replay, ReplayStep } from "../../../insight/replay/types.ts";
import { type Book, score } from "../../../rules/index.ts";
import { type Moment, NOTHING_PICKED } from "../game/moment.ts";

/** The months closed by a step. */
function closedBy(replay: Replay, at: number): Replay["closes"] {
	return replay.closes.filter((close) => close.step <= at);
}

/**
 * The step as a moment after the orders have struck. Beijing's seat lends its eyes: it knows the licence tap
 * as it stands, and of the position nothing is hidden.
 */
export function momentOf(book: Book, replay: Replay, at: number, step: ReplayStep): Moment {
	return {
		book,
		page: "answer",
		view: {
			seat: "cn",
			position: step.game,
			waiting: [],
			legal: [],
			score: score(book, step.game, "cn"),
		},
		revealed: null,
		closed: null,
		months: closedBy(replay, at),
		par: { us: [], cn: [] },
		controllers: { us: { kind: "computer" }, cn: { kind: "computer" } },
		picked: NOTHING_PICKED,
	};
}

// The position a question begins from, in both fans, or why it cannot be asked.

import { bookOf, replay, rulesEngine } from "../../record/index.ts";
import {
	type Book,
	compile,
	copyGame,
	type Game,
	type Seat,
	toMove,
	why,
} from "../../rules/index.ts";
import { isWithinRange, NUMBER_RANGES } from "../../scenario/number-ranges.ts";
import { type FirstMove, type Mind, mindOf } from "../tournament/game.ts";
import { FEWEST, MOST, type Side, type WhatIf, type WhatIfProblem } from "./types.ts";

/** One fan's beginning. */
export interface Beginning {
	book: Book;
	game: Game;
	minds: Readonly<Record<Seat, Mind>>;
	/** What is played before the policies go on: the record's own next move, or the changed one; null = nothing. */
	first: FirstMove | null;
}

export type Started =
	| { ok: true; sides: Readonly<Partial<Record<Side, Beginning>>> & { asItWas: Beginning } }
	| { ok: false; problem: WhatIfProblem };

const no = (problem: WhatIfProblem): Started => ({ ok: false, problem });

/**
 * Works out where both fans begin: at the point itself, and with a changed move one fan by the record's own next move,
 * the other by the changed one. Both moves are played anew in each continuation, under its dice. The dice the record
 * has for its own move are not used: the other move has none to set beside them, and what fell once, well or badly,
 * would be compared with what falls on average.
 */
export function startOf(question: WhatIf): Started {
	const { record, at, policies, count, change } = question;
	if (!Number.isSafeInteger(count) || count < FEWEST || count > MOST)
		return no({ code: "count", limits: [FEWEST, MOST] });
	const { body } = record.header.scenario;
	for (const seat of ["us", "cn"] as const)
		if (!Object.hasOwn(body.players, policies[seat]))
			return no({ code: "policy", policy: String(policies[seat]) });
	if (!Number.isSafeInteger(at) || at < 0 || at > record.entries.length)
		return no({ code: "point" });
	const replayed = replay(record, rulesEngine(body), { until: at });
	if (!replayed.ok) return no({ code: "point" });
	const book = bookOf(body);
	const { data } = book;
	const point = replayed.state;
	if (point.phase === "over" || point.phase === "chronicle" || toMove(point).length === 0)
		return no({ code: "nothingToDecide" });
	const beginning = (rules: Book, game: Game, first: FirstMove | null = null): Beginning => ({
		book: rules,
		game,
		first,
		minds: {
			us: mindOf(rules, body.players[policies.us]),
			cn: mindOf(rules, body.players[policies.cn]),
		},
	});
	if (change === null) return { ok: true, sides: { asItWas: beginning(book, point) } };
	if (change.kind === "number") {
		if (!Object.hasOwn(NUMBER_RANGES, change.id)) return no({ code: "number", id: change.id });
		if (!isWithinRange(change.id, change.value)) return no({ code: "range", id: change.id });
		const other = compile({ ...data, numbers: { ...data.numbers, [change.id]: change.value } });
		return {
			ok: true,
			sides: { asItWas: beginning(book, point), changed: beginning(other, copyGame(point)) },
		};
	}
	const refusal = why(book, point, change.seat, change.move);
	if (refusal !== null) return no({ code: "move", refusal });
	const { seat, move } = change;
	const next = record.entries[at];
	return {
		ok: true,
		sides: {
			asItWas: beginning(book, point, next ? { seat: next.seat, move: next.move } : null),
			changed: beginning(book, copyGame(point), { seat, move }),
		},
	};
}

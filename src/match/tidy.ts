// Copies a move field by field, so that nothing foreign gets into a record.
import type { Move, Swap } from "../rules/index.ts";

/** The move with its own fields only. The rules must have allowed it before (`why`). */
export function tidy(move: Move): Move {
	switch (move.type) {
		case "forecast":
			return { type: "forecast", given: move.given, expects: move.expects, percent: move.percent };
		case "order":
			return { type: "order", lever: move.lever, act: move.act, step: move.step };
		case "drop":
			return { type: "drop", lever: move.lever };
		case "answer":
			return { type: "answer", how: move.how, lever: move.lever, act: move.act, step: move.step };
		case "offer":
			return { type: "offer", rows: move.rows.map(swap) };
		case "recordedAct":
			return {
				type: "recordedAct",
				lever: move.lever,
				act: move.act,
				step: move.step,
				to: move.to,
				due: move.due,
				source: move.source,
			};
		case "recordedDrop":
			return { type: "recordedDrop", lever: move.lever };
		case "recordedDeal":
			return {
				type: "recordedDeal",
				offer: { by: move.offer.by, rows: move.offer.rows.map(swap) },
				leaders: move.leaders,
				calmUntil: move.calmUntil,
			};
		case "recordedCall":
			return { type: "recordedCall", calmUntil: move.calmUntil };
		case "recordedSilence":
			return { type: "recordedSilence", how: move.how };
		default:
			return { type: move.type };
	}
}

const pick = (p: { clause: string; months: number }) => ({ clause: p.clause, months: p.months });
const swap = (r: Swap): Swap => ({
	us: r.us.map(pick),
	cn: r.cn.map(pick),
	both: r.both.map(pick),
	exact: r.exact,
});

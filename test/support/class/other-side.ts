// What frames to a page tell of the other side's seat.
import type { ServerFrame } from "../../../src/classroom/index.ts";
import { other, type Seat } from "../../../src/rules/index.ts";

/** What a page knows of the other side's seat in a frame: its hidden fields, wherever they come. */
export const hiddenOf = (frame: ServerFrame, seat: Seat): unknown[] =>
	frame.type === "view"
		? [frame.view.position, frame.view.revealed, ...frame.view.months.map((it) => it.position)]
				.filter((position) => position !== null)
				.filter(({ phase }) => phase !== "over")
				.map((position) => {
					const { orders, drops, answer, forecast, scored, points } = position[other(seat)];
					return { orders, drops, answer, forecast, scored, points };
				})
		: [];
/** What the changes before the end say of the other side: fields of its seat, and its score. */
export const deltasOf = (frames: readonly ServerFrame[], seat: Seat) =>
	frames.flatMap((frame) => {
		if (frame.type !== "delta" || JSON.stringify(frame).includes('"phase":["over"]')) return [];
		const months = (frame.months ?? []).map((one) => one.position);
		const patches = [frame.position, frame.own, frame.revealed, ...months];
		const fields = patches.flatMap((patch) =>
			Object.keys((patch as Record<string, object> | undefined)?.[other(seat)] ?? {}),
		);
		// the score as a whole comes with the whole game; a change names the seats whose score has changed
		return [{ fields, scores: Object.keys(frame.score ?? {}) }];
	});
/** A seat of which nothing is known. */
export const BLANK = { orders: [], drops: [], answer: null, forecast: null, scored: [], points: 0 };

// A tiny engine for record tests: a state of a few numbers, one roll for each order, over after ten seals.
import type { Engine } from "../../src/record/index.ts";

export interface Tally {
	sum: number;
	seals: number;
	months: number;
}

/** Each `order` rolls a die of six and adds it; `call` rolls twice and forgets; `seal` counts. */
export const fakeEngine: Engine<Tally> = {
	create: (options) => ({ sum: 0, seals: 0, months: options.months }),
	why: (state, _seat, move) =>
		state.seals >= 10
			? "gameOver"
			: ["order", "seal", "call"].includes(move.type)
				? null
				: "unknownMove",
	play(state, _seat, move, chance) {
		if (move.type === "order") state.sum += chance.roll("fake.order", 6) + 1;
		if (move.type === "call") {
			chance.roll("fake.call", 2);
			chance.roll("fake.call", 2);
		}
		if (move.type === "seal") state.seals++;
	},
	ending: (state) => (state.seals >= 10 ? "time" : "open"),
};

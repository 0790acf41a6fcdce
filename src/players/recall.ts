// Recall: what a mind has thought of before. Thought has no dice, so an equal position is never thought through twice.
import type { Game, SeatState } from "../rules/index.ts";

/** Thoughts by position; the one not asked for longest is forgotten first. */
export interface Recall<T> {
	/** The thought kept of this position (with this `mood` of whoever thinks), or the one `think` gives now. */
	of(position: Game, mood: string, think: () => T): T;
}

/** Thoughts kept: the first months of many continuations of one game, which are mostly alike. */
const KEPT = 400;
/** After so many thoughts about a month, it is judged whether its positions come again at all. */
const TRIED = 60;
/** Share of positions known already under which naming them costs more than it spares. */
const WORTH_NAMING = 0.1;

export function createRecall<T>(): Recall<T> {
	const thoughts = new Map<string, T>();
	const tally: Record<number, { asked: number; known: number }> = {};
	return {
		of(position, mood, think) {
			tally[position.month] ??= { asked: 0, known: 0 };
			const month = tally[position.month] as { asked: number; known: number };
			if (month.asked >= TRIED && month.known < WORTH_NAMING * month.asked) return think();
			month.asked++;
			const name = `${mood} ${nameOf(position)}`;
			const known = thoughts.get(name);
			if (known !== undefined) {
				month.known++;
				thoughts.delete(name);
				thoughts.set(name, known);
				return known;
			}
			const thought = think();
			thoughts.set(name, thought);
			if (thoughts.size > KEPT) thoughts.delete(thoughts.keys().next().value as string);
			return thought;
		},
	};
}

const bare = (seat: SeatState): SeatState => ({ ...seat, forecast: null, scored: [] });

/** A name that two positions share only where all is alike that thought reads: reasons and forecasts are not read. */
const nameOf = (position: Game): string =>
	JSON.stringify({
		...position,
		us: bare(position.us),
		cn: bare(position.cn),
		causes: [],
		closedCauses: [],
		notes: [],
	});

// Copies a game by plain assignment: to be kept, or to think ahead in.
import { UNASKED, UNSCORED } from "./range.ts";
import type { Cause, Game, SeatState } from "./state.ts";

/** An independent copy of a seat; see `copyGame`. */
export const copySeat = (s: SeatState): SeatState => ({
	points: s.points,
	done: s.done,
	orders: s.orders.slice(),
	drops: s.drops.slice(),
	answer: s.answer,
	forecast: s.forecast,
	scored: s.scored.slice(),
});

/** Copies of all levers, each by its own name: by a name in a variable it would take twice as long. */
export const copyLevers = (levers: Game["levers"]): Game["levers"] => ({
	"us.tariff": { ...levers["us.tariff"] },
	"us.entity": { ...levers["us.entity"] },
	"us.rule50": { ...levers["us.rule50"] },
	"us.chips": { ...levers["us.chips"] },
	"us.inputs": { ...levers["us.inputs"] },
	"us.fees": { ...levers["us.fees"] },
	"us.inquiry": { ...levers["us.inquiry"] },
	"us.sanction": { ...levers["us.sanction"] },
	"us.diversify": { ...levers["us.diversify"] },
	"us.cushion": { ...levers["us.cushion"] },
	"cn.tariff": { ...levers["cn.tariff"] },
	"cn.tap": { ...levers["cn.tap"] },
	"cn.regime": { ...levers["cn.regime"] },
	"cn.minerals": { ...levers["cn.minerals"] },
	"cn.lists": { ...levers["cn.lists"] },
	"cn.probes": { ...levers["cn.probes"] },
	"cn.purchases": { ...levers["cn.purchases"] },
	"cn.fees": { ...levers["cn.fees"] },
	"cn.local": { ...levers["cn.local"] },
	"cn.reliance": { ...levers["cn.reliance"] },
	"cn.precursor": { ...levers["cn.precursor"] },
});

/** An independent copy. Rows that the rules never change after writing (orders, offers, notes) are shared. */
export function copyGame(game: Game): Game {
	return {
		month: game.month,
		months: game.months,
		phase: game.phase,
		ending: game.ending,
		switches: game.switches,
		vars: { ...game.vars },
		levers: copyLevers(game.levers),
		us: copySeat(game.us),
		cn: copySeat(game.cn),
		blows: game.blows.map((b) => ({ ...b })),
		talks: { ...game.talks },
		promises: game.promises.map((p) => ({ ...p })),
		event: game.event,
		accidents: game.accidents.slice(),
		causes: game.causes.slice(),
		closedCauses: game.closedCauses,
		notes: game.notes.slice(),
		closedNotes: game.closedNotes,
	};
}

/**
 * An independent copy for thought and search, which plays the same but no longer notes why numbers change. Never to
 * be kept, shown or recorded.
 */
export const thoughtOf = (game: Game): Game => marked(game, UNASKED);

/** As `thoughtOf`, for a look at where a line leads: scores of closed months are not summed up either. */
export const glimpseOf = (game: Game): Game => marked(game, UNSCORED);

function marked(game: Game, mark: Cause): Game {
	const copy = copyGame(game);
	if (copy.causes[0] !== mark)
		copy.causes = [mark, ...copy.causes.filter((cause) => ownsLever(cause.of))];
	return copy;
}

/** True for the id of a lever, `us.tariff`, as against that of a number. */
const ownsLever = (id: string): boolean => id.charCodeAt(2) === 46;

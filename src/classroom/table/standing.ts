// How a game stands for those who seat people at it: its month, and where nothing is decided in that month yet.
import type { Game, Seat } from "../../rules/index.ts";
import type { Standing } from "../class/decided.ts";
import type { Table } from "./types.ts";

/** True until the seat has put the first order into the month's plan, or sealed it empty. */
function undecided({ phase, ...game }: Game, seat: Seat): boolean {
	if (phase === "news") return true;
	const { orders, drops, done } = game[seat];
	return phase === "plan" && !done && orders.length + drops.length === 0;
}

/** How a game stands; one whose log has not been read yet stands at its beginning. */
export function standingOf(table: Table | undefined): Standing {
	if (!table) return { month: 1, first: true, over: false, open: [], fresh: [] };
	const { game } = table.match;
	const open = (["us", "cn"] as const).filter((seat) => undecided(game, seat));
	return {
		month: game.month,
		first: table.closed.length === 0,
		over: game.phase === "over",
		open,
		fresh: open.filter((seat) => game[seat].forecast === null),
	};
}

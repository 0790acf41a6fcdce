// A position at its month's close: the rules have opened the next month by then, and what its event did is not told yet.
import { type Game, LEVERS, type LeverId, VARS, type VarId } from "../../../rules/index.ts";

const grain = (x: number): number => Math.round(x * 100) / 100;

/** Changes that the month opened since the close has brought so far, by number. */
function since(position: Game): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { of, d } of position.causes) sums.set(of, (sums.get(of) ?? 0) + d);
	return sums;
}

const known = new WeakMap<Game, Game>();

/**
 * The position with every number as it stood when the month closed: what the next month's opening has moved since is
 * taken off. The same object for the same position; the position itself where nothing has moved.
 */
export function asClosed(position: Game): Game {
	const before = known.get(position);
	if (before) return before;
	const sums = since(position);
	const at = (id: VarId | LeverId, value: number): number => grain(value - (sums.get(id) ?? 0));
	const vars = { ...position.vars };
	for (const id of VARS) if (sums.has(id)) vars[id] = at(id, vars[id]);
	const levers = { ...position.levers };
	for (const id of LEVERS)
		if (sums.has(id)) levers[id] = { ...levers[id], level: at(id, levers[id].level) };
	const closed = sums.size === 0 ? position : { ...position, vars, levers, causes: [] };
	known.set(position, closed);
	return closed;
}

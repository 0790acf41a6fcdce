// What is suspended of a lever, by the dates on which it returns: points of a tariff keep each their clause's own.
import type { Game, LeverRow } from "../../../rules/index.ts";
import { OPEN } from "../../../rules/index.ts";
import { suspending } from "../../../rules/promises.ts";

/** A part that is suspended: its level (or, of a tariff, its points), and the last month of it (0 or `OPEN` = no date). */
export interface HeldPart {
	held: number;
	until: number;
}

const endOf = (until: number): number => (until <= 0 ? OPEN : until);

/** The suspended parts of a lever, the one that ends next first; empty where nothing is suspended. */
export function heldParts(game: Game, row: LeverRow): HeldPart[] {
	const { held, level, until } = game.levers[row.id];
	if (row.unit !== "points") return held > level ? [{ held, until }] : [];
	const parts = new Map<number, number>();
	let rest = held;
	const add = (points: number, end: number): void => {
		if (points > 0) parts.set(end, (parts.get(end) ?? 0) + points);
		rest -= points;
	};
	for (const p of suspending(game, row.id)) add(Math.min(rest, p.points), p.until);
	// what no clause speaks of ends as the lever says
	add(rest, until);
	return [...parts]
		.map(([end, points]) => ({ held: points, until: end }))
		.sort((a, b) => endOf(a.until) - endOf(b.until));
}

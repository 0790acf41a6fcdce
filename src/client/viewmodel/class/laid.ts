// Events that the instructor has injected: those that still wait for their month, and those that have come.
import type { Tile } from "../../../classroom/tiles.ts";

/** One event of one month, in all the games that it was laid into. */
export interface Laid {
	card: string;
	/** Month with whose news it comes, or came. */
	month: number;
	/** Numbers of the games, the lowest first. */
	games: readonly number[];
}

/** `waiting`: the next to come first. `come`: the latest first. What a game's end has forestalled is neither. */
export function laidCards(
	tiles: readonly Pick<Tile, "n" | "month" | "phase" | "cards">[],
): Record<"waiting" | "come", readonly Laid[]> {
	const found = { waiting: new Map<string, Laid>(), come: new Map<string, Laid>() };
	for (const { n, month: now, phase, cards } of tiles)
		for (const { card, month } of cards) {
			if (month > now && phase === "over") continue;
			const list = found[month > now ? "waiting" : "come"];
			const key = `${month} ${card}`;
			const games = [...(list.get(key)?.games ?? []), n].sort((a, b) => a - b);
			list.set(key, { card, month, games });
		}
	const byMonth = (a: Laid, b: Laid): number => a.month - b.month;
	return {
		waiting: [...found.waiting.values()].sort(byMonth),
		come: [...found.come.values()].sort((a, b) => byMonth(b, a)),
	};
}

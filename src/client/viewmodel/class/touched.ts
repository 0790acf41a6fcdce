// What an act would touch, game by game, and why it leaves others alone.
import type { Effect, InstructorCommand } from "../../../classroom/class/commands.ts";
import type { Tile } from "../../../classroom/tiles.ts";
import type { Words } from "../game/words.ts";

/** Why a game is left alone. */
export type Why = "over" | "running" | "lastMonth" | "waiting" | "paused" | "conditions" | "other";

export interface Cell {
	n: number;
	/** `out`: not among the games meant. */
	state: "touched" | "left" | "out";
	why: Why | "";
}

type Code = NonNullable<Effect["untouched"]>[number]["why"];

/** Why a command leaves a game alone; `code`: what the server says, where it does. */
export function whyLeft(
	what: InstructorCommand["do"],
	{ phase, month, months, cards }: Pick<Tile, "phase" | "month" | "months" | "cards">,
	code?: Code,
): Why {
	// a rematch is made of games that are over, everything else of those that run
	if (what === "rematch" && phase !== "over") return "running";
	if (phase === "over") return what === "rematch" ? "other" : "over";
	if (code === "paused" || code === "frozen") return "paused";
	if (what !== "inject") return "other";
	if (code === "cardWaiting" || (code === undefined && cards.some((laid) => laid.month > month)))
		return "waiting";
	return month >= months ? "lastMonth" : "conditions";
}

/**
 * Every game with what an act does to it. `effect` null = it touches none. `chosen` null = all games are meant.
 * `followed` games are none of the instructor's any more and left out.
 */
export function cellsOf(
	what: InstructorCommand["do"],
	tiles: readonly Tile[],
	chosen: readonly number[] | null,
	effect: Pick<Effect, "touched" | "untouched"> | null,
): Cell[] {
	const touched = new Set(effect?.touched);
	const codes = new Map(effect?.untouched?.map(({ game, why }) => [game, why]));
	return tiles
		.filter(({ followed }) => !followed)
		.sort((a, b) => a.n - b.n)
		.map((tile): Cell => {
			const { n } = tile;
			if (chosen !== null && !chosen.includes(n)) return { n, state: "out", why: "" };
			if (touched.has(n)) return { n, state: "touched", why: "" };
			return { n, state: "left", why: whyLeft(what, tile, codes.get(n)) };
		});
}

/** Numbers of games in words: "6, 8 and 11"; of many only the first ones. */
export function gamesText({ t, format }: Words, numbers: readonly number[]): string {
	const most = 8;
	const rest = numbers.length - most;
	if (rest <= 1) return format.list(numbers.map(String));
	const first = numbers.slice(0, most).map(String);
	return format.list([...first, t("teach:acts.more", { count: rest })]);
}

/** One sentence for each reason: "Games 6 and 8 are over." */
export function leftLines(words: Words, cells: readonly Cell[]): { why: Why; text: string }[] {
	const groups = new Map<Why, number[]>();
	for (const { n, state, why } of cells) {
		if (state !== "left" || why === "") continue;
		groups.set(why, [...(groups.get(why) ?? []), n]);
	}
	return [...groups].map(([why, numbers]) => ({
		why,
		text: words.t(`teach:acts.why.${why}`, {
			count: numbers.length,
			games: gamesText(words, numbers),
		}),
	}));
}

/** Games that an event's tension would bring to where accidents happen or relations rupture, the hottest first. */
export function heated(
	tiles: readonly Tile[],
	touched: readonly number[],
	adds: number,
	limits: { accident: number; rupture: number },
): { n: number; tension: number; at: "accident" | "rupture" }[] {
	if (adds <= 0) return [];
	return tiles
		.filter(({ n, tension }) => touched.includes(n) && tension + adds >= limits.accident)
		.map(({ n, tension }) => ({
			n,
			tension,
			at: tension + adds >= limits.rupture - 1 ? ("rupture" as const) : ("accident" as const),
		}))
		.sort((a, b) => b.tension - a.tension);
}

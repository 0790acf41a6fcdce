// The own path beside the real one, number by number, and where they first part.
import { entityScope, type Game } from "../../rules/index.ts";
import { hundredth } from "../rounding.ts";
import type { PlayedMonth } from "./months.ts";

export type PathId = "tariff" | "magnets" | "scope" | "tension";

/** One number's two paths, by month; history may end sooner. */
export interface Path {
	id: PathId;
	months: number[];
	you: number[];
	history: number[];
	/** First month in which the two differ by more than `apart`; null where they never do. */
	parts: number | null;
}

interface Line {
	id: PathId;
	/** A difference up to this is none. */
	apart: number;
	read: (game: Game) => number;
}

const causesOf = (game: Game, id: string): number =>
	game.causes.reduce((sum, cause) => (cause.of === id ? sum + cause.d : sum), 0);

const LINES: readonly Line[] = [
	{ id: "tariff", apart: 0.5, read: (game) => game.levers["us.tariff"].level },
	{ id: "magnets", apart: 4, read: (game) => game.levers["cn.tap"].level },
	{ id: "scope", apart: 0.5, read: entityScope },
	// The next month's event has moved tension already: its part is taken off.
	{ id: "tension", apart: 0.5, read: (game) => game.vars.tension - causesOf(game, "tension") },
];

/** All four paths. */
export function paths(months: readonly PlayedMonth[], history: readonly PlayedMonth[]): Path[] {
	return LINES.map(({ id, apart, read }) => {
		const you = months.map(({ game }) => hundredth(read(game)));
		const real = months.flatMap(({ month }) => {
			const there = history.find((one) => one.month === month);
			return there ? [hundredth(read(there.game))] : [];
		});
		const gaps = real.map((value, index) => hundredth((you[index] ?? 0) - value));
		const first = gaps.findIndex((gap) => Math.abs(gap) > apart);
		return {
			id,
			months: months.map(({ month }) => month),
			you,
			history: real,
			parts: first < 0 ? null : (months[first]?.month ?? null),
		};
	});
}

/** The first month in which any of the paths parts from history; null where none does. */
export function firstDivergence(all: readonly Path[]): number | null {
	const months = all.flatMap(({ parts }) => (parts === null ? [] : [parts]));
	return months.length === 0 ? null : Math.min(...months);
}

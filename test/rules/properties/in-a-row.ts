// States of a game in a row as a server keeps them, one with everything in it, and any single field of a state changed.
import { expect } from "vitest";
import { copyGame, type Game, legalMoves, play, shared, toMove } from "../../../src/rules/index.ts";
import { dieOf } from "../../support/walk.ts";
import { book, type Path, reach } from "./reach.ts";

/** Every state of a game in a row, each sharing with the one before it; `each` gets both and the plain copy. */
export function inARow(path: Path, each: (before: Game, after: Game, plain: Game) => void): void {
	let before = reach(path);
	const die = dieOf(path.seed + 1);
	for (let n = 0; n < 40; n++) {
		const seat = toMove(before)[0];
		if (!seat) return;
		const list = legalMoves(book, before, seat);
		const move = list[die.roll("move", list.length)];
		if (!move) return;
		const plain = copyGame(before);
		play(book, plain, seat, move, die);
		const text = JSON.stringify(plain);
		const after = shared(before, plain);
		expect(JSON.stringify(plain)).toBe(text);
		each(before, after, plain);
		before = after;
	}
}

/** Every number, word and list inside a state, as the way to it. */
export function leaves(data: unknown, way: (string | number)[] = []): (string | number)[][] {
	if (typeof data !== "object" || data === null) return [way];
	return Object.entries(data).flatMap(([key, inner]) =>
		leaves(inner, [...way, Array.isArray(data) ? Number(key) : key]),
	);
}

/** A state with everything in it. */
export function richState(): Game {
	const rich: Game[] = [];
	for (let seed = 1; rich.length === 0 && seed < 200; seed++)
		inARow({ seed, long: false, picks: [] }, (_, after) => {
			if (after.blows.length > 0 && after.promises.length > 0) rich.push(after);
		});
	expect(rich).not.toEqual([]);
	const game: Game = structuredClone(rich[0] as Game);
	game.us.orders = [{ lever: "us.tariff", act: "raise10", step: "now" }];
	game.cn.drops = ["cn.lists"];
	for (const seat of ["us", "cn"] as const) {
		game[seat].answer = { how: "silence", lever: "", act: "", step: "now" };
		game[seat].forecast = { given: "", expects: "words", percent: 60 };
	}
	game.talks.standing = { by: "us", rows: [{ us: [], cn: [], both: [], exact: true }] };
	return game;
}

/** A copy of a state in which what one way leads to is another number or word. */
export function withOther(game: Game, way: readonly (string | number)[]): Game {
	const changed = structuredClone(game) as unknown as Record<string, unknown>;
	let at = changed;
	for (const key of way.slice(0, -1)) at = at[key] as Record<string, unknown>;
	const last = way.at(-1) as string;
	at[last] = typeof at[last] === "number" ? (at[last] as number) + 1 : "other";
	return changed as unknown as Game;
}

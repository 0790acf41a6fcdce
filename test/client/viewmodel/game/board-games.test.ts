// The board through whole games: told in full at every moment, and true to the reasons beside it.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import { arrowText, varText } from "../../../../src/client/viewmodel/game/figures.ts";
import { GROUPS, struckChange } from "../../../../src/client/viewmodel/game/groups.ts";
import type { Month } from "../../../../src/client/viewmodel/game/moment.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { breakdowns } from "../../../../src/client/viewmodel/why/breakdown.ts";
import {
	type Game,
	legalMoves,
	play,
	type SeatMove,
	score,
	toMove,
	type VarId,
	view,
} from "../../../../src/rules/index.ts";
import { dieOf } from "../../../support/walk.ts";
import { book, englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

/** Every text of a model. */
function textsOf(value: unknown, found: string[] = []): string[] {
	if (typeof value === "string") found.push(value);
	else if (typeof value === "object" && value !== null)
		for (const part of Object.values(value)) textsOf(part, found);
	return found;
}
const RAW = /\{\{|^(board|panels|common):|undefined|NaN/;

describe("whole games", () => {
	/** Plays a game at random and hands over each moment of it, closes included. */
	function walk(seed: number, meet: (game: Game, months: readonly Month[]) => void): void {
		const die = dieOf(seed);
		const game = newGame({ months: seed % 2 === 0 ? 8 : 12 });
		const months: Month[] = [];
		for (let seat = toMove(game)[0]; seat !== undefined; seat = toMove(game)[0]) {
			const list = legalMoves(book, game, seat);
			const at = die.roll("calm", 3) === 0 ? die.roll("move", list.length) : 0;
			const { month } = game;
			const closed = game.vars.closed;
			play(book, game, seat, list[at] as SeatMove, die);
			if (game.vars.closed > closed) {
				const position = view(book, game, "us").position;
				const both = { us: score(book, game, "us"), cn: score(book, game, "cn") };
				months.push({ month, position, score: both });
			}
			meet(game, months);
		}
	}

	test("every moment of them can be told in full to both seats", () => {
		for (const seed of [1, 2]) {
			walk(seed, (game, months) => {
				for (const seat of ["us", "cn"] as const) {
					const model = buildBoard(words, momentOf(game, seat, undefined, {}, months));
					expect(textsOf(model).filter((text) => RAW.test(text))).toEqual([]);
				}
			});
		}
	});

	test("at a close the board stands where the reasons beside it end, whatever the next month opens with", () => {
		let moved = 0;
		for (const seed of [1, 4]) {
			let closes = 0;
			walk(seed, (game, months) => {
				if (months.length === 0 || months.length === closes) return;
				closes = months.length;
				const position = (months.at(-1) as Month).position;
				const { meters, plates } = buildBoard(words, momentOf(game, "us", "close", {}, months));
				const ends = new Map(
					breakdowns(book, position, null).map(({ told, after }) => [told.id, after]),
				);
				expect(meters.tension.valueText).toBe(varText(words, "tension", ends.get("tension") ?? -1));
				expect(Math.round(meters.trust.value)).toBe(ends.get("trust"));
				for (const seat of ["us", "cn"] as const)
					plates[seat].groups.forEach(({ value }, at) => {
						expect(Math.round(value)).toBe(ends.get(GROUPS[seat][at] as VarId));
					});
				if (position.causes.length > 0) moved++;
			});
		}
		expect(moved).toBeGreaterThan(0);
	});

	test("a reveal tells what the acts have moved, without what the month opened with", () => {
		const game = newGame();
		const opened = game.causes.filter(({ by }) => by === `event:${game.event}`);
		expect(opened.length).toBeGreaterThan(0);
		const before = { ...game.vars };
		pastNews(game);
		go(game, [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const { us } = buildBoard(words, momentOf(game, "us", "reveal")).plates;
		for (const id of [...opened.map(({ of }) => of as VarId), "trust", ...GROUPS.us] as const)
			expect(struckChange(game, id)).toBeCloseTo(game.vars[id] - before[id]);
		us.groups.forEach(({ deltaText }, at) => {
			const id = GROUPS.us[at] as VarId;
			expect(deltaText).toBe(
				arrowText(words, { id, d: game.vars[id] - before[id] }, game.vars[id]),
			);
		});
	});

	test("the close compares score and par from the start on", () => {
		let seen = 0;
		walk(4, (game, months) => {
			if (months.length === 0 || months.length === seen) return;
			seen = months.length;
			const { table } = buildBoard(words, momentOf(game, "us", "close", {}, months));
			if (table.mode !== "close") throw new Error("not closed");
			const { you, par, months: names, grid } = table.chart;
			expect([you.length, par.length, names.length]).toEqual(Array(3).fill(months.length + 1));
			expect(you[0]).toBe(par[0]);
			for (const value of [...you, ...par]) {
				expect(value).toBeGreaterThanOrEqual(grid[0] as number);
				expect(value).toBeLessThanOrEqual(grid.at(-1) as number);
			}
		});
		expect(seen).toBeGreaterThan(0);
	});

	test("the close names whose line it is where a person took the seat over", () => {
		walk(4, (game, months) => {
			if (months.length !== 2) return;
			const named = (cameIn: number): string => {
				const moment = { ...momentOf(game, "us", "close", {}, months), cameIn };
				const { table } = buildBoard(words, moment);
				return table.mode === "close" ? table.chart.youText : "";
			};
			expect([0, 1].map(named)).toEqual(["you", "you"]);
			expect(named(2)).toBe("computer, then you from Jun");
			expect(named(3)).toBe("computer");
		});
	});
});

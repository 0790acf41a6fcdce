// Answers and contrition: drawn from the retaliation model, tilted by character, never a step too far.
import { describe, expect, it, vi } from "vitest";
import { bookOf } from "../../src/match/index.ts";
import { type Character, decide } from "../../src/players/index.ts";
import {
	answersTo,
	type Blow,
	type Game,
	type LeverId,
	type SeatMove,
	view,
} from "../../src/rules/index.ts";
import { order, planning, revealed } from "../rules/levers/table.ts";
import { shippedScenario } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();
const book = bookOf(scenario);
const SEEDS = Array.from({ length: 60 }, (_, i) => i + 1);

/** Month one with one order of Washington revealed: Beijing has to answer. */
const struck = (lever: LeverId, act: string): Game => revealed(planning(), [order(lever, act)]);

const answers = (game: Game, character: Character): SeatMove[] =>
	SEEDS.map(
		(seed) =>
			decide(book, view(book, game, "cn"), dieOf(seed * 7919), scenario.players[character])
				?.move as SeatMove,
	);
const hard = (moves: readonly SeatMove[]): SeatMove[] =>
	moves.filter((m) => m.type === "answer" && m.lever !== "");

describe("answers", () => {
	it("grow with the weight of the blow", () => {
		const light = hard(answers(struck("us.inquiry", "open"), "historical")).length;
		const heavy = hard(answers(struck("us.rule50", "impose"), "historical")).length;
		expect(heavy).toBeGreaterThan(light);
	});

	it("are the harder the bolder the character", () => {
		const game = struck("us.chips", "tighten");
		expect(hard(answers(game, "careful")).length).toBeLessThan(hard(answers(game, "bold")).length);
	});

	it("use the levers that the model expects", () => {
		const game = struck("us.chips", "tighten");
		const expected = answersTo(book, game, game.blows[0] as Blow).answers.map((a) => a.lever);
		for (const move of hard(answers(game, "historical")))
			expect(expected).toContain((move as { lever: string }).lever);
	});

	it("stay words where the next blow would pass the character's own limit", () => {
		const game = struck("us.chips", "tighten");
		game.vars.tension = 9;
		expect(hard(answers(game, "careful"))).toEqual([]);
		expect(hard(answers(game, "historical"))).toEqual([]);
	});

	it("are words where no point is left", () => {
		const game = struck("us.rule50", "impose");
		game.cn.points = 0;
		expect(hard(answers(game, "bold"))).toEqual([]);
	});
});

describe("an act that no one ordered", () => {
	const acted = (): Game =>
		revealed(
			planning((g) => {
				g.vars.coordination = 0;
				g.vars.calmUntil = 1;
			}),
			[],
			[
				["agency", 0],
				["agencyAct", 0],
			],
		);
	const backs = (character: Character): number =>
		SEEDS.filter(
			(seed) =>
				decide(book, view(book, acted(), "us"), dieOf(seed * 7919), scenario.players[character])
					?.move.type === "withdraw",
		).length;

	it("is taken back mostly by the careful, seldom by the bold (R22)", () => {
		expect(backs("careful")).toBeGreaterThan(backs("historical"));
		expect(backs("historical")).toBeGreaterThan(backs("bold"));
	});
});

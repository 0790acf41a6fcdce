// The tree holds together where guesses at the secrets disagree about what is allowed.
import { describe, expect, it } from "vitest";
import { bookOf } from "../../../src/match/index.ts";
import { quickDice } from "../../../src/players/dice.ts";
import { prepare } from "../../../src/players/search/ground.ts";
import { descend, newNode, newSpan, type Step } from "../../../src/players/search/tree.ts";
import { copyGame, view } from "../../../src/rules/index.ts";
import { planning } from "../../rules/levers/table.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const book = bookOf(scenario);

describe("a plan in the tree", () => {
	it("goes on after an order that one guess did not allow and the next one does", () => {
		const game = planning();
		const ground = prepare(book, view(book, game, "cn"), scenario.players.historical, 0.8, 16);
		const root = newNode();
		const visit = (points: number): Step[] => {
			const guessed = copyGame(ground.game);
			guessed.us.points = points;
			const line: Step[] = [];
			root.visits += 1;
			descend(ground, guessed, root, newSpan(), line, quickDice(1));
			expect(guessed.phase).not.toBe("plan");
			return line.filter(({ seat }) => seat === "us");
		};
		visit(4);
		// from here on Washington, the first to plan here, is thought to think of one order alone, which costs a point
		const orders = root.us?.arms.filter(({ move }) => move.type === "order") ?? [];
		const arm = orders.find(({ next }) => next === null);
		if (!arm || !root.us) throw new Error("no order that was not tried");
		root.us.arms = [arm];
		expect(visit(0)).toHaveLength(1);
		expect(visit(4).length).toBeGreaterThan(1);
	});
});

// What is told of a likely answer holds in the step of answers: nothing is told that may not come there.
import { describe, expect, it } from "vitest";
import { shortGame } from "../../src/insight/tournament/game.ts";
import { bookOf } from "../../src/match/index.ts";
import { answerMove, isHard } from "../../src/players/answering.ts";
import { foretold } from "../../src/players/index.ts";
import {
	answersTo,
	copyGame,
	createGame,
	type ExpectedAnswer,
	type Game,
	orderChoices,
	type Proposal,
	play,
} from "../../src/rules/index.ts";
import { order, planning } from "../rules/levers/table.ts";
import { shippedScenario } from "../support/scenario.ts";

const book = bookOf(shippedScenario());

const blow = (lever: Proposal["lever"], act: string, step: Proposal["step"] = "now"): Proposal => ({
	by: "us",
	lever,
	act,
	step,
});
const sum = (answers: readonly { p: number }[]): number =>
	answers.reduce((all, { p }) => all + p, 0);

/** The step of answers after this one order of Washington's, under quiet dice. */
function striking(lever: Proposal["lever"], act: string, step: Proposal["step"]): Game {
	const game = copyGame(planning());
	const quiet = { roll: (_: string, sides: number) => sides - 1 };
	play(book, game, "us", order(lever, act, step), quiet);
	play(book, game, "us", { type: "seal" }, quiet);
	play(book, game, "cn", { type: "seal" }, quiet);
	return game;
}

/** Washington's blows of the first month, as it may order them. */
const blows = (game: Game) =>
	orderChoices(book, game, "us").filter((one) => one.severity > 0 && one.refusal === null);

const LISTING = blow("us.entity", "list25");
/** The first month as it opens after Geneva. */
const fresh = (): Game => createGame(book, shortGame(book));

describe("a foretold answer", () => {
	it("may be given, whatever blow it answers", () => {
		const game = planning();
		let hard = 0;
		for (const { lever, act, step } of blows(game)) {
			const after = striking(lever, act, step);
			for (const one of foretold(book, game, blow(lever, act, step)).answers) {
				if (!isHard(one) || one.lever === "") continue;
				hard++;
				expect(answerMove(book, after, "cn", one), `${lever}/${act} ${one.lever}`).not.toBeNull();
			}
		}
		expect(hard).toBeGreaterThan(5);
	});

	it("keeps the rules' chances, and gives those of a lever that may not move to words", () => {
		for (const { lever, act, step } of blows(planning())) {
			const raw = answersTo(book, planning(), blow(lever, act, step));
			const told = foretold(book, planning(), blow(lever, act, step));
			expect(sum(told.answers)).toBeCloseTo(sum(raw.answers), 12);
			const at = (list: typeof raw.answers, answer: string, by: string): number =>
				sum(list.filter((one) => one.answer === answer && one.lever === by));
			const lost = sum(
				raw.answers.filter(
					(one) =>
						isHard(one) && one.lever !== "" && told.barred.some(({ lever }) => lever === one.lever),
				),
			);
			expect(at(told.answers, "none", "")).toBeCloseTo(at(raw.answers, "none", "") + lost, 12);
			const others = ({ answer, lever }: ExpectedAnswer): boolean =>
				answer !== "none" && !told.barred.some((one) => one.lever === lever);
			expect(told.answers.filter(others)).toEqual(raw.answers.filter(others));
		}
	});

	it("leaves out the licence tap for a listing so light that no answer to it may close it", () => {
		const { answers, barred } = foretold(book, fresh(), LISTING);
		expect(barred.map(({ lever }) => lever)).toEqual(["cn.tap"]);
		expect(answers.map(({ lever }) => lever)).not.toContain("cn.tap");
	});

	it("weighs what has been ordered beside it", () => {
		const game = fresh();
		const heavy = blows(game).reduce((most, one) => (one.severity > most.severity ? one : most));
		game.us.orders.push({ lever: heavy.lever, act: heavy.act, step: heavy.step });
		const { answers } = foretold(book, game, LISTING);
		expect(answers.map(({ lever }) => lever)).toContain("cn.tap");
	});

	it("says which of its side's blows is the heavier, and draws the answer", () => {
		const game = fresh();
		expect(foretold(book, game, LISTING).over).toBeNull();
		game.us.orders.push({ lever: "us.rule50", act: "impose", step: "now" });
		expect(foretold(book, game, LISTING).over).toBe("us.rule50");
		expect(foretold(book, game, blow("us.rule50", "impose")).over).toBeNull();
	});

	it("counts what was announced and now falls due, unless it is dropped", () => {
		const game = fresh();
		Object.assign(game.levers["us.tariff"], { announced: 80, due: game.month, act: "raise50" });
		expect(foretold(book, game, LISTING).over).toBe("us.tariff");
		game.us.drops.push("us.tariff");
		expect(foretold(book, game, LISTING).over).toBeNull();
	});
});

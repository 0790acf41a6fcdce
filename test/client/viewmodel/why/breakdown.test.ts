/** Every number of every month of played games breaks down into causes that sum exactly to its change. */
import { describe, expect, it } from "vitest";
import { addsUp } from "../../../../src/client/viewmodel/rounded-sum.ts";
import { atClose, breakdowns, moved } from "../../../../src/client/viewmodel/why/breakdown.ts";
import { replay, rulesEngine } from "../../../../src/record/index.ts";
import { compile, type Game, view } from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { playedGame } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const scenario = shippedScenario();
const book = compile(ruleData(scenario));

/** What a seat sees after each close of a game. */
function closes(seed: string, calm: number, seat: "us" | "cn"): { first: Game; after: Game[] } {
	const { record } = playedGame(scenario, seed, { calm });
	const after: Game[] = [];
	let first: Game | null = null;
	let closed = 0;
	replay(record, rulesEngine(scenario), {
		each: (game) => {
			first ??= view(book, game, seat).position;
			if (game.vars.closed > closed) after.push(view(book, game, seat).position);
			closed = game.vars.closed;
		},
	});
	if (!first) throw new Error("nothing was played");
	return { first, after };
}

describe("breakdowns", () => {
	it.each([
		["a", 0.9, "us"],
		["b", 0.9, "cn"],
		["c", 0.6, "us"],
		["d", 0, "cn"],
		["e", 0.95, "us"],
	] as const)("game %s, calm %s, seat %s: rows sum to the change shown", (seed, calm, seat) => {
		const { first, after } = closes(seed, calm, seat);
		expect(after.length).toBeGreaterThan(0);
		let earlier: Game = first;
		let rows = 0;
		for (const position of after) {
			for (const one of breakdowns(book, position, earlier)) {
				const { told, before, after: to, change } = one;
				expect(one.sound, `${told.id} in month ${position.month}`).toBe(true);
				const parts = one.rows.map((row) => row.d);
				expect(addsUp(parts, before, to, told.digits)).toBe(true);
				expect(change).toBeCloseTo(to - before, 6);
				expect(parts.every((d) => d !== 0)).toBe(true);
				rows += parts.length;
			}
			earlier = position;
		}
		expect(rows).toBeGreaterThan(20);
	});

	it("refuses a number whose causes do not account for its change", () => {
		const { first, after } = closes("a", 0.9, "us");
		const position = after[0] as Game;
		const short = {
			...position,
			closedCauses: position.closedCauses.filter((cause) => cause.by !== "month:calm"),
		};
		const tension = breakdowns(book, short, first).find(({ told }) => told.id === "tension");
		expect(tension?.sound).toBe(false);
		expect(tension?.rows).toEqual([]);
		const { sections } = moved([tension].flatMap((one) => (one ? [one] : [])));
		expect(sections[0]?.list).toHaveLength(1);
	});

	it("puts the causes that made the change first, by size, and relief last", () => {
		const { first, after } = closes("c", 0.6, "us");
		for (const one of breakdowns(book, after[0] as Game, first)) {
			const way = Math.sign(one.change) || Math.sign(one.rows[0]?.d ?? 1);
			const signs = one.rows.map((row) => Math.sign(row.d) === way);
			expect(signs).toEqual([...signs].sort((a, b) => Number(b) - Number(a)));
			const made = one.rows.filter((row) => Math.sign(row.d) === way).map((row) => Math.abs(row.d));
			expect(made).toEqual([...made].sort((a, b) => b - a));
		}
	});

	it("reads a number as the month closed it, before the next month's event", () => {
		const { after } = closes("a", 0.9, "us");
		const stirred = after.find((game) => game.causes.length > 0);
		expect(stirred).toBeDefined();
		if (!stirred) return;
		const [cause] = stirred.causes;
		if (!cause || cause.of.includes(".")) return;
		const since = stirred.causes
			.filter((one) => one.of === cause.of)
			.reduce((sum, one) => sum + one.d, 0);
		const now = stirred.vars[cause.of as keyof typeof stirred.vars];
		expect(atClose(stirred, cause.of)).toBeCloseTo(now - since, 6);
	});
});

// The projector's overview: how many columns, and which moves are news for everybody.
import { describe, expect, test } from "vitest";
import {
	columnsFor,
	headlines,
	latestMoves,
	newMoves,
} from "../../../../src/client/pages/screen/grid.ts";
import { moveOf, tileOf } from "../../viewmodel/class/fixtures.ts";

const order = moveOf("order", { lever: "us.tariff", act: "raise10" });

describe("columns", () => {
	test.each([
		[1, 1400, 900, 1],
		[2, 1400, 900, 2],
		[15, 1460, 940, 4],
		[100, 1460, 940, 10],
		[3, 400, 900, 1],
	])("%i games in %i x %i stand in %i", (count, width, height, columns) => {
		expect(columnsFor(count, width, height)).toBe(columns);
	});
});

describe("news of a table", () => {
	test("are the moves added", () => {
		expect(newMoves([order], [order, moveOf("offer")])).toEqual([moveOf("offer")]);
	});

	test("are orders that a reveal has opened, and never what is still secret", () => {
		const secret = moveOf("secret");
		expect(newMoves([order, secret], [order, secret, moveOf("secret", { seat: "cn" })])).toEqual(
			[],
		);
		const theirs = moveOf("order", { seat: "cn", lever: "cn.tap", act: "narrow" });
		expect(newMoves([secret, moveOf("secret", { seat: "cn" })], [order, theirs])).toEqual([
			order,
			theirs,
		]);
	});

	test("are all that is shown where nothing fits what was known", () => {
		expect(newMoves([moveOf("call")], [order, moveOf("offer")])).toEqual([order, moveOf("offer")]);
	});
});

describe("headlines", () => {
	const before = tileOf(4, { last: [order] });

	test("tell what is worth a line, with the game's number", () => {
		const after = { ...before, last: [order, moveOf("stand"), moveOf("accept", { seat: "cn" })] };
		expect(headlines(before, after)).toEqual([
			{ kind: "move", n: 4, move: moveOf("accept", { seat: "cn" }) },
		]);
	});

	test("tell a signature by what was signed", () => {
		const deal = { month: 5, clauses: ["us.tariff.lower10", "cn.tap.open70"] };
		const after = {
			...before,
			last: [order, moveOf("offer"), moveOf("accept", { seat: "cn" })],
			deal,
		};
		expect(headlines(before, after)).toEqual([
			{ kind: "move", n: 4, move: moveOf("offer") },
			{ kind: "deal", n: 4, clauses: deal.clauses },
		]);
	});

	test("tell what came by itself", () => {
		const came = [
			moveOf("accident", { seat: "both", card: "leakedMemo" }),
			moveOf("market", { card: "marketFall" }),
		];
		const after = { ...before, last: [order, ...came] };
		expect(headlines(before, after)).toEqual(
			came.map((one) => ({ kind: "move", n: 4, move: one })),
		);
		expect(latestMoves(after, 2)).toEqual(came.toReversed());
	});

	test("tell a rupture and an end once", () => {
		const over = { ...before, phase: "over", ending: "rupture" } as const;
		expect(headlines(before, over)).toEqual([{ kind: "rupture", n: 4 }]);
		expect(headlines(over, over)).toEqual([]);
	});

	test("begin with the latest move of each game, and with nothing where all is secret", () => {
		expect(headlines(undefined, before)).toEqual([{ kind: "move", n: 4, move: order }]);
		expect(headlines(undefined, { ...before, last: [moveOf("secret")] })).toEqual([]);
	});
});

test("a card shows the newest first and never a secret", () => {
	const last = [order, moveOf("offer"), moveOf("secret")];
	expect(latestMoves({ last }, 3)).toEqual([moveOf("offer"), order]);
	expect(latestMoves({ last: [moveOf("stand"), moveOf("secret")] }, 3)).toEqual([moveOf("stand")]);
	expect(latestMoves({ last: [moveOf("secret")] }, 3)).toEqual([]);
});

// The projector's overview: how many columns, and which moves are news for everybody.
import { describe, expect, test } from "vitest";
import {
	columnsFor,
	headlines,
	latestMoves,
	newMoves,
} from "../../../../src/client/pages/screen/grid.ts";
import { tileOf } from "../../viewmodel/class/fixtures.ts";

type Move = Parameters<typeof newMoves>[0][number];
const move = (type: Move["type"], more: Partial<Move> = {}): Move => ({
	seat: "us",
	type,
	lever: "",
	act: "",
	announced: false,
	how: "",
	card: "",
	machine: false,
	...more,
});
const order = move("order", { lever: "us.tariff", act: "raise10" });

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
		expect(newMoves([order], [order, move("offer")])).toEqual([move("offer")]);
	});

	test("are orders that a reveal has opened, and never what is still secret", () => {
		const secret = move("secret");
		expect(newMoves([order, secret], [order, secret, move("secret", { seat: "cn" })])).toEqual([]);
		const theirs = move("order", { seat: "cn", lever: "cn.tap", act: "narrow" });
		expect(newMoves([secret, move("secret", { seat: "cn" })], [order, theirs])).toEqual([
			order,
			theirs,
		]);
	});

	test("are all that is shown where nothing fits what was known", () => {
		expect(newMoves([move("call")], [order, move("offer")])).toEqual([order, move("offer")]);
	});
});

describe("headlines", () => {
	const before = tileOf(4, { last: [order] });

	test("tell what is worth a line, with the game's number", () => {
		const after = { ...before, last: [order, move("stand"), move("accept", { seat: "cn" })] };
		expect(headlines(before, after)).toEqual([
			{ kind: "move", n: 4, move: move("accept", { seat: "cn" }) },
		]);
	});

	test("tell a signature by what was signed", () => {
		const deal = { month: 5, clauses: ["us.tariff.lower10", "cn.tap.open70"] };
		const after = { ...before, last: [order, move("offer"), move("accept", { seat: "cn" })], deal };
		expect(headlines(before, after)).toEqual([
			{ kind: "move", n: 4, move: move("offer") },
			{ kind: "deal", n: 4, clauses: deal.clauses },
		]);
	});

	test("tell what came by itself", () => {
		const came = [
			move("accident", { seat: "both", card: "leakedMemo" }),
			move("market", { card: "marketFall" }),
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
		expect(headlines(undefined, { ...before, last: [move("secret")] })).toEqual([]);
	});
});

test("a card shows the newest first and never a secret", () => {
	const last = [order, move("offer"), move("secret")];
	expect(latestMoves({ last }, 3)).toEqual([move("offer"), order]);
	expect(latestMoves({ last: [move("stand"), move("secret")] }, 3)).toEqual([move("stand")]);
	expect(latestMoves({ last: [move("secret")] }, 3)).toEqual([]);
});

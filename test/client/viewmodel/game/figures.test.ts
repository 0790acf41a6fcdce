// One number is told with the same decimals wherever it is read: its value, its change, and the reasons of the change.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import {
	arrowText,
	changeText,
	figureOf,
	shownChange,
	toldChange,
	varText,
} from "../../../../src/client/viewmodel/game/figures.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { toldNumbers } from "../../../../src/client/viewmodel/why/numbers.ts";
import { VARS, type VarId } from "../../../../src/rules/index.ts";
import { book, englishWords, momentOf, newGame } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const figureFields = (id: VarId) => {
	const { digits, scale } = figureOf(id);
	return { digits, scale };
};
const decimals = (text: string): number => text.split(".")[1]?.match(/^\d+/)?.[0].length ?? 0;

describe("a number", () => {
	test("is told with as many decimals as its change", () => {
		for (const id of VARS) {
			const { digits } = figureOf(id);
			expect([id, decimals(varText(words, id, 0.123))]).toEqual([id, digits]);
			expect([id, decimals(changeText(words, { id, d: 3.456 }))]).toEqual([id, digits]);
			expect([id, decimals(arrowText(words, { id, d: 3.456 }, 4))]).toEqual([id, digits]);
		}
	});

	test("keeps its decimals where they are nought", () => {
		expect(varText(words, "tension", 4)).toBe("4.0");
		expect(changeText(words, { id: "tension", d: -1 })).toBe("−1.0");
	});

	test("of a hundred is told whole, a share in percent", () => {
		expect(varText(words, "trust", 49.7)).toBe("50");
		expect(changeText(words, { id: "trust", d: 4.7 })).toBe("+5");
		expect(varText(words, "goodsVol", 0.66)).toBe("66%");
		expect(toldChange({ id: "goodsVol", d: -0.034 })).toBe(-3);
	});

	test("that changes by too little to be told has no arrow and no sign", () => {
		expect(changeText(words, { id: "trust", d: -0.4 })).toBe("0");
		expect(arrowText(words, { id: "trust", d: -0.4 }, 50)).toBe("");
	});

	test("has beside it the difference of what was shown before and what is shown now", () => {
		// 48.8 -> 51.4 is read as 49 -> 51
		expect(arrowText(words, { id: "cnGrowth", d: 2.6 }, 51.4)).toBe("▲ 2");
		expect(arrowText(words, { id: "tension", d: 0.66 }, 3.74)).toBe("▲ 0.6");
		expect(arrowText(words, { id: "cnGrowth", d: 0.2 }, 49.6)).toBe("▲ 1");
		expect(shownChange({ id: "goodsVol", d: -0.006 }, 0.654).d).toBeCloseTo(-0.01);
	});
});

test("the close, the board's meters and the plates tell a number alike", () => {
	const game = newGame();
	game.vars.tension = 3;
	game.vars.usHawks = 50.4;
	const { meters, plates } = buildBoard(words, momentOf(game, "us"));
	expect(meters.tension.valueText).toBe(varText(words, "tension", 3));
	expect(plates.us.groups[0]?.valueText).toBe(varText(words, "usHawks", 50.4));
	const reasons = toldNumbers(book.levers).filter(({ section }) => section !== "levers");
	for (const { id, digits, scale } of reasons)
		expect({ digits, scale }).toMatchObject(
			id === "cn.tap" ? { digits: 0 } : figureFields(id as VarId),
		);
});

// Every number a scenario sets does something: some rule reads it.
import { describe, expect, it } from "vitest";
import { compile, NUMBERS, type Numbers, type SeatMove, why } from "../../src/rules/index.ts";
import { book, order, planning, revealed } from "./levers/table.ts";

const SOURCES = import.meta.glob<string>("../../src/rules/**/*.ts", {
	eager: true,
	query: "?raw",
	import: "default",
});

const bookWith = (numbers: Partial<Numbers>) =>
	compile({ ...book.data, numbers: { ...book.n, ...numbers } });

describe("numbers", () => {
	it("are each read by a rule", () => {
		const text = Object.entries(SOURCES)
			.filter(([path]) => !path.endsWith("/numbers.ts"))
			.map(([, source]) => source)
			.join("\n");
		expect(NUMBERS.filter((id) => !new RegExp(`\\bn\\.${id}\\b`).test(text))).toEqual([]);
	});

	it("set the ends of store, precedent, other sources and self-reliance", () => {
		const { ranges } = bookWith({
			stockMax: 4,
			precedentMax: 3,
			diversifyMax: 20,
			relianceMax: 10,
		});
		expect([
			ranges.stock.high,
			ranges.precedent.high,
			ranges.diversification.high,
			ranges.reliance.high,
		]).toEqual([4, 3, 20, 10]);
	});

	it("hold the tap to its fall in a month, whatever acts shut it", () => {
		const game = planning((g) => {
			g.levers["cn.tap"].level = 100;
			g.cn.points = 5;
		});
		const shut = revealed(
			game,
			[order("cn.tap", "shut"), order("us.tariff", "raise25")],
			[["market", 999]],
		);
		expect(shut.levers["cn.tap"].level).toBe(45);
		const again: SeatMove = {
			type: "answer",
			how: "match",
			lever: "cn.tap",
			act: "shut",
			step: "now",
		};
		expect(why(book, shut, "cn", again)).toBe("atLimit");
		expect(why(bookWith({ tapDown: 70 }), shut, "cn", again)).toBeNull();
	});
});

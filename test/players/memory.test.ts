// What a policy remembers: last month's blows that it left unanswered, and grudges.
import { describe, expect, it } from "vitest";
import { bearsGrudge, owed } from "../../src/players/memory.ts";
import type { Game, Note } from "../../src/rules/index.ts";
import { planning } from "../rules/levers/table.ts";
import { shippedBook } from "../support/scenario.ts";

const book = shippedBook();
const note = (kind: string, seat: "us" | "cn", about: string): Note => ({
	kind,
	seat,
	about,
	n: 0,
});
/** A month's plan after a month with these notes. */
const monthAfter = (...notes: Note[]): Game =>
	planning((g) => {
		g.closedNotes = notes;
	});

describe("what is owed", () => {
	it("is the heaviest blow of the other side last month", () => {
		const game = monthAfter(
			note("order", "us", "us.entity/list25"),
			note("order", "us", "us.chips/tighten"),
		);
		expect(owed(book, game, "cn")).toBe(3);
		expect(owed(book, game, "us")).toBe(0);
	});

	it("counts a threat one less, and an easing or an investment not at all", () => {
		expect(owed(book, monthAfter(note("announced", "cn", "cn.regime/worldwide")), "us")).toBe(4);
		expect(owed(book, monthAfter(note("order", "cn", "cn.tap/open")), "us")).toBe(0);
		expect(owed(book, monthAfter(note("order", "us", "us.diversify/invest")), "cn")).toBe(0);
	});

	it("is settled by an answer, and not owed for what was taken back or answered with", () => {
		const struck = note("order", "us", "us.chips/tighten");
		expect(owed(book, monthAfter(struck, note("answer", "cn", "cn.tap/narrow")), "cn")).toBe(0);
		expect(
			owed(
				book,
				monthAfter(
					note("agency", "us", "us.chips/tighten"),
					note("withdrawn", "us", "us.chips/tighten"),
				),
				"cn",
			),
		).toBe(0);
		expect(owed(book, monthAfter(note("answer", "us", "us.chips/tighten")), "cn")).toBe(0);
	});
});

describe("a grudge", () => {
	it("is borne from a blow of its weight on, and kept up by striking", () => {
		expect(bearsGrudge(book, monthAfter(note("order", "us", "us.rule50/impose")), "cn", 3)).toBe(
			true,
		);
		expect(bearsGrudge(book, monthAfter(note("order", "us", "us.entity/list25")), "cn", 3)).toBe(
			false,
		);
		expect(bearsGrudge(book, monthAfter(note("order", "cn", "cn.tap/shut")), "cn", 3)).toBe(true);
	});

	it("is borne for a broken word, and never by those who bear none", () => {
		const broken = planning((g) => {
			g.promises = [
				{
					clause: "us.tariff.lower24",
					lever: "us.tariff",
					by: "us",
					since: 1,
					until: 4,
					exact: false,
					split: false,
					status: "broken",
					floor: 0,
					points: 24,
				},
			];
		});
		expect(bearsGrudge(book, broken, "cn", 3)).toBe(true);
		expect(bearsGrudge(book, broken, "cn", 9)).toBe(false);
	});
});

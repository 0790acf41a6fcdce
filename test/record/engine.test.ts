// A scenario is compiled once: whatever plays, replays or judges its games reads the same book.
import { expect, it } from "vitest";
import { playRecord } from "../../src/insight/debrief/months.ts";
import { talksOf } from "../../src/insight/frontier/index.ts";
import { plansOf } from "../../src/insight/regret/index.ts";
import { startOf } from "../../src/insight/whatif/index.ts";
import { begin } from "../../src/match/index.ts";
import { bookOf } from "../../src/record/index.ts";
import { shippedScenario } from "../support/scenario.ts";
import { OPTIONS, playedGame } from "./play.ts";

it("one scenario has one book", () => {
	const scenario = shippedScenario();
	const { record } = playedGame(scenario, "one book", { moves: 20, calm: 0.9 });
	const match = begin({
		scenario,
		options: OPTIONS,
		controllers: { us: { kind: "person" }, cn: { kind: "person" } },
		seed: "one book",
		created: "2026-03-01T09:30:00Z",
	});
	const policies = { us: "dove", cn: "dove" } as const;
	const asked = startOf({ record, at: 10, policies, seed: 1, count: 10, change: null });
	const books = [
		match.book,
		playRecord(record)?.book,
		talksOf(record)?.book,
		plansOf(record, "us")?.book,
		asked.ok && asked.sides.asItWas.book,
	];
	for (const book of books) expect(book).toBe(bookOf(scenario));
	expect(bookOf(structuredClone(scenario))).not.toBe(bookOf(scenario));
});

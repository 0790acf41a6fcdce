// What a computer's seat remembers of the talks: an offer of its own that was refused is not laid again in the month.
import { describe, expect, it } from "vitest";
import { aheadTask, bookOf, type Match, standIn, submit } from "../../src/match/index.ts";
import { seenBy } from "../../src/match/seen.ts";
import { createSearch } from "../../src/players/search/index.ts";
import type { Move, Seat, Swap } from "../../src/rules/index.ts";
import { computer, matchOf, PERSON } from "../support/match.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const calm = { roll: (_site: string, n: number) => n - 1 };

function played(match: Match, seat: Seat, move: Move): Match {
	const done = submit(match, seat, move, undefined, calm);
	if (!done.ok) throw new Error(`${done.refusal}: ${JSON.stringify(move)}`);
	return done.match;
}

/** The first month's talks, Washington to move, against a careful computer. */
function atTalks(seed: string, level?: "quick"): Match {
	const controllers = { us: PERSON, cn: computer("careful", level) };
	let match = matchOf(scenario, { seed, controllers });
	for (const type of ["noForecast", "seal"] as const)
		for (const seat of ["us", "cn"] as const) match = played(match, seat, { type });
	expect(match.game.phase).toBe("talks");
	return match;
}

const packed = (id: string): Swap[] =>
	structuredClone(scenario.packages.find((one) => one.id === id)?.rows ?? []) as Swap[];
const gift: Swap[] = [
	{ us: [], cn: [{ clause: "cn.tap.open100", months: 12 }], both: [], exact: false },
];
const laidBy = (match: Match): readonly Swap[] | null => match.game.talks.standing?.rows ?? null;

/** Washington lays, Beijing counters, Washington refuses and leaves; null where Beijing does not counter. */
function refusedAndLeft(seed: string): { refused: readonly Swap[]; after: Match } | null {
	const laid = played(atTalks(seed), "us", { type: "offer", rows: packed("quiet") });
	const counter = standIn(laid, "cn")?.match;
	const refused = counter && laidBy(counter);
	if (!refused) return null;
	const gone = played(played(counter, "us", { type: "refuse" }), "us", { type: "leave" });
	return { refused, after: gone };
}

describe("a refused offer", () => {
	it("does not come back from the computer's seat in the same month", () => {
		let countered = 0;
		for (const n of [0, 3, 4, 7, 9]) {
			const talks = refusedAndLeft(`talks ${n}`);
			if (!talks) continue;
			countered++;
			const again = standIn(talks.after, "cn");
			expect(again && laidBy(again.match)).not.toEqual(talks.refused);
		}
		expect(countered).toBe(5);
	});

	it("is seen as refused by its author alone, whether it was refused in words or by leaving", () => {
		const laid = played(atTalks("a"), "us", { type: "offer", rows: gift });
		expect(seenBy(laid, "us").refused).toEqual([]);
		for (const type of ["refuse", "leave"] as const) {
			const after = played(laid, "cn", { type });
			expect(seenBy(after, "us").refused).toEqual([gift]);
			expect(seenBy(after, "cn").refused).toEqual([]);
		}
	});

	it("is forgotten when the month has closed", () => {
		let match = played(atTalks("a"), "us", { type: "offer", rows: gift });
		match = played(played(match, "cn", { type: "leave" }), "us", { type: "leave" });
		expect(match.game.month).toBe(2);
		expect(seenBy(match, "us").refused).toEqual([]);
	});

	it("is not thought of again by a search", () => {
		const match = atTalks("a", "quick");
		const book = bookOf(scenario);
		const rows = packed("tariffForTap");
		let now = played(match, "us", { type: "offer", rows: gift });
		now = played(now, "cn", { type: "offer", rows });
		now = played(played(now, "us", { type: "refuse" }), "us", { type: "leave" });
		const task = aheadTask(now, "cn");
		if (!task) throw new Error("nothing to think about");
		const search = createSearch(book, task.view, { seed: 1, temper: task.temper });
		search.run(200);
		const offers = search
			.tallies()
			.flatMap(({ move }) => (move.type === "offer" ? [JSON.stringify(move.rows)] : []));
		expect(offers.length).toBeGreaterThan(3);
		expect(offers).not.toContain(JSON.stringify(rows));
	});
});

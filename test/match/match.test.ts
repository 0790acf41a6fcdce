// One running game: moves, dice, the computer's turn, undo, restoring from the record.
import { describe, expect, it, vi } from "vitest";
import {
	completed,
	type Match,
	mayUndo,
	restore,
	standIn,
	submit,
	undo,
} from "../../src/match/index.ts";
import { fixedDice } from "../../src/record/index.ts";
import { type Move, type Seat, toMove } from "../../src/rules/index.ts";
import { computer, matchOf } from "../support/match.ts";
import { shippedScenario } from "../support/scenario.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const scenario = shippedScenario();

/** Plays moves in order; fails on a refusal. */
function played(match: Match, ...moves: readonly (readonly [Seat, Move])[]): Match {
	let now = match;
	for (const [seat, move] of moves) {
		const done = submit(now, seat, move);
		if (!done.ok) throw new Error(`${done.refusal}: ${JSON.stringify(move)}`);
		now = done.match;
	}
	return now;
}
const none: Move = { type: "noForecast" };
const seal: Move = { type: "seal" };
const invest: Move = { type: "order", lever: "us.diversify", act: "invest", step: "now" };

describe("a move", () => {
	it("gives a new match and leaves the old one as it was", () => {
		const match = matchOf(scenario);
		const before = JSON.stringify(match.game);
		const after = played(match, ["us", none]);
		expect(JSON.stringify(match.game)).toBe(before);
		expect(match.entries).toHaveLength(0);
		expect(after.entries).toHaveLength(1);
		expect(after.game.us.done).toBe(true);
	});

	it("is refused with its reason, and nothing changes", () => {
		const match = matchOf(scenario);
		expect(submit(match, "us", seal)).toEqual({ ok: false, refusal: "wrongPhase" });
		expect(match.entries).toHaveLength(0);
	});

	it("enters the record with its own fields only", () => {
		const match = played(matchOf(scenario), ["us", none], ["cn", none]);
		const odd = { ...invest, note: "mine", __proto__: { x: 1 } } as Move;
		const done = submit(match, "us", odd);
		expect(done.ok && done.entry.move).toEqual(invest);
	});

	it("is recorded with every die that fell for it", () => {
		const ready = played(matchOf(scenario), ["us", none], ["cn", none], ["us", seal]);
		const dice = fixedDice([["agency", 999]]);
		const done = submit(ready, "cn", seal, undefined, dice);
		dice.assertUsed();
		expect(done.ok && done.entry.dice).toEqual([{ site: "agency", n: 1000, value: 999 }]);
	});
});

describe("the dice of a match", () => {
	it("fall the same after a reload", () => {
		const ready = played(matchOf(scenario), ["us", none], ["cn", none], ["us", seal]);
		const again = restore({ header: ready.header, entries: [...ready.entries] }, ready.seed);
		expect(again).not.toBeNull();
		const a = submit(ready, "cn", seal);
		const b = submit(again as Match, "cn", seal);
		expect(a.ok && a.entry).toEqual(b.ok && b.entry);
	});

	it("fall the same at the same site of the same month, whatever was played before", () => {
		const plain = played(matchOf(scenario), ["us", none], ["cn", none], ["us", seal]);
		const other = played(
			matchOf(scenario),
			["cn", none],
			["us", none],
			["us", invest],
			["us", seal],
		);
		const a = submit(plain, "cn", seal);
		const b = submit(other, "cn", seal);
		expect(a.ok && a.entry.dice[0]).toEqual(b.ok && b.entry.dice[0]);
	});
});

describe("a move can be taken back", () => {
	it("while the other side has not moved and no die fell", () => {
		const match = played(matchOf(scenario), ["us", none], ["cn", none]);
		const after = played(match, ["us", invest]);
		expect(mayUndo(after, "us")).toBe(true);
		expect(mayUndo(after, "cn")).toBe(false);
		expect(undo(after).game).toEqual(match.game);
		expect(undo(after).entries).toEqual(match.entries);
	});

	it("but not a seal that opened both plans", () => {
		const after = played(matchOf(scenario), ["us", none], ["cn", none], ["us", seal], ["cn", seal]);
		expect(mayUndo(after, "cn")).toBe(false);
	});

	it("but not a move that closed the month", () => {
		let match = matchOf(scenario, { options: {} });
		match = played(match, ["us", none], ["cn", none], ["us", seal]);
		const opened = submit(match, "cn", seal, undefined, { roll: (_site, n) => n - 1 });
		if (!opened.ok) throw new Error(opened.refusal);
		match = played(opened.match, ["us", { type: "leave" }]);
		expect(mayUndo(match, "us")).toBe(true);
		match = played(match, ["cn", { type: "leave" }]);
		expect(match.game.month).toBe(2);
		expect(mayUndo(match, "cn")).toBe(false);
	});
});

describe("the computer", () => {
	it("plays a whole game in both seats, and the record holds", () => {
		const controllers = { us: computer("historical"), cn: computer("bold") };
		let match = matchOf(scenario, { controllers });
		for (let i = 0; i < 600 && match.game.phase !== "over"; i++) {
			const done = standIn(match, toMove(match.game)[0] as Seat);
			if (!done) throw new Error("nothing to decide");
			match = done.match;
		}
		expect(match.game.phase).toBe("over");
		const again = restore({ header: match.header, entries: [...match.entries] }, match.seed);
		expect(again?.game).toEqual(match.game);
		expect(again?.controllers).toEqual(controllers);
	});

	it("stands in for a person with a character that is named", () => {
		const done = standIn(matchOf(scenario), "us", "careful");
		expect(done?.match.entries).toHaveLength(1);
	});

	it("decides the same when asked again", () => {
		const match = matchOf(scenario, {
			controllers: { us: computer("bold"), cn: computer("bold") },
		});
		expect(standIn(match, "us")?.decision).toEqual(standIn(match, "us")?.decision);
	});
});

describe("a record that was tampered with", () => {
	it("is not restored", () => {
		const match = played(matchOf(scenario), ["us", none], ["cn", none], ["us", invest]);
		const entries = match.entries.map((e) => (e.n === 3 ? { ...e, checksum: "0".repeat(16) } : e));
		expect(restore({ header: match.header, entries }, match.seed)).toBeNull();
	});
});

describe("a match with monthly checksums", () => {
	const controllers = { us: computer("bold"), cn: computer("bold") };
	const months = (match: Match): Match => {
		let now = match;
		while (now.game.month < 3) {
			const seat = toMove(now.game)[0];
			const next = seat && standIn(now, seat);
			if (!next) throw new Error("nobody moves");
			now = next.match;
		}
		return now;
	};
	const every = months(matchOf(scenario, { controllers }));
	const monthly = months({ ...matchOf(scenario, { controllers }), monthly: true });

	it("works out one where a month closes, and no other", () => {
		expect(monthly.game).toEqual(every.game);
		const kept = monthly.entries.filter(({ checksum }) => checksum !== "");
		expect(kept).toHaveLength(2);
		for (const entry of kept) expect(entry).toEqual(every.entries[entry.n - 1]);
	});

	it("gives the others when it is completed: the same record as if each had been worked out", () => {
		expect(completed(monthly)).toEqual(every.entries);
	});

	it("is not restored as it stands, nor completed where it does not hold", () => {
		const { header, entries, seed } = monthly;
		expect(restore({ header, entries: [...entries] }, seed)).toBeNull();
		const bad = entries.map((e) => (e.checksum === "" ? e : { ...e, checksum: "0".repeat(16) }));
		expect(() => completed({ ...monthly, entries: bad })).toThrow("does not hold");
	});
});

describe("taking over from the record", () => {
	it.each([2, 6])("begins month %i where history stood, with nobody having moved", (month) => {
		const match = matchOf(scenario, { options: { takeOver: month } });
		expect(match.game.month).toBe(month);
		expect(match.game.phase).toBe("news");
		expect(toMove(match.game)).toEqual(["us", "cn"]);
		expect(match.game.vars.closed).toBe(month - 1);
		const again = restore({ header: match.header, entries: [] }, match.seed);
		expect(again?.game).toEqual(match.game);
	});

	it("finds the affiliates rule in force when October opens", () => {
		const { game } = matchOf(scenario, { options: { takeOver: 6 } });
		expect(game.levers["us.rule50"].level).toBe(1);
	});
});

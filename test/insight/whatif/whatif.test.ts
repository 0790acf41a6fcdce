// What if: continuations that can be trusted: the same luck in both fans, nothing of the future known, bad questions refused.
import { describe, expect, it } from "vitest";
import type { Mind } from "../../../src/insight/tournament/game.ts";
import {
	differenceOf,
	fanOf,
	LEVELS,
	type Run,
	runOf,
	startOf,
	type WhatIf,
} from "../../../src/insight/whatif/index.ts";
import { continuation } from "../../../src/insight/whatif/run.ts";
import { replay, rulesEngine } from "../../../src/record/index.ts";
import {
	type Game,
	legalMoves,
	type Move,
	type Seat,
	thoughtOf,
	toMove,
	type View,
} from "../../../src/rules/index.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const { record } = playedGame(scenario, "what if", { calm: 0.95 });
const question = (wishes: Partial<WhatIf> = {}): WhatIf => ({
	record,
	at: 10,
	policies: { us: "dove", cn: "hawk" },
	seed: 3,
	count: 12,
	change: null,
	...wishes,
});
const started = (wishes: Partial<WhatIf> = {}) => {
	const start = startOf(question(wishes));
	if (!start.ok) throw new Error(JSON.stringify(start.problem));
	return start.sides;
};
const problem = (wishes: Partial<WhatIf>) => {
	const start = startOf(question(wishes));
	return start.ok ? null : start.problem;
};
/** State after so many entries. */
function stateAt(at: number) {
	const played = replay(record, rulesEngine(scenario), { until: at });
	if (!played.ok) throw new Error("the record does not hold");
	return played.state;
}
/** Another move than the record's next one, for the same seat. */
function otherMove(at: number): { seat: Seat; move: Move } {
	const next = record.entries[at];
	const state = stateAt(at);
	const seat = next?.seat ?? toMove(state)[0];
	if (!seat) throw new Error("nobody to move");
	const { book } = started().asItWas;
	const move = legalMoves(book, state, seat).find(
		(one) => JSON.stringify(one) !== JSON.stringify(next?.move),
	);
	if (!move) throw new Error("no other move");
	return { seat, move };
}

describe("continuations", () => {
	it("are the same again for the same seed and number, and differ between numbers", () => {
		const runs = [0, 1, 2, 3, 4, 5].map((n) => runOf(started().asItWas, 3, n));
		expect(runOf(started().asItWas, 3, 2)).toEqual(runs[2]);
		expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBeGreaterThan(1);
	});

	it("close each month to the game's end once, in order", () => {
		const { month, months } = stateAt(10);
		const run = runOf(started().asItWas, 3, 0);
		expect(run.months[0]).toBe(month);
		expect(run.months).toEqual(run.months.map((_, n) => month + n));
		expect(run.rupture || run.months.at(-1) === months).toBe(true);
		expect([run.us, run.cn, run.tension].map(({ length }) => length)).toEqual(
			Array(3).fill(run.months.length),
		);
	});

	it("leave the position they begin from as it was", () => {
		const { asItWas } = started();
		const before = structuredClone(asItWas.game);
		runOf(asItWas, 3, 0);
		expect(asItWas.game).toEqual(before);
	});

	it("of another move begin where its own do: from the point both were open at", () => {
		const at = record.entries.findIndex(({ move }) => move.type === "seal");
		const { seat, move } = otherMove(at);
		const { asItWas, changed } = started({ at, change: { kind: "move", seat, move } });
		expect(asItWas.game).toEqual(stateAt(at));
		expect(changed?.game).toEqual(stateAt(at));
		expect(asItWas.first).toEqual({ seat, move: record.entries[at]?.move });
		expect(changed?.first).toEqual({ seat, move });
	});

	it.each(["seal", "accept"])("of the move that was made are as it was: %s", (type) => {
		const rolled = record.entries.flatMap(({ move, dice, seat }, at) =>
			move.type === type && dice.length > 0 ? [{ at, seat, move }] : [],
		);
		expect(rolled.length).toBeGreaterThan(2);
		for (const { at, seat, move } of rolled) {
			const { asItWas, changed } = started({ at, change: { kind: "move", seat, move } });
			for (const n of [0, 1, 2])
				expect(changed && runOf(changed, 3, n)).toEqual(runOf(asItWas, 3, n));
		}
	});

	it("of another move go on from it", () => {
		const at = record.entries.findIndex(({ move }) => move.type === "seal");
		const { seat } = record.entries[at] ?? {};
		if (!seat) throw new Error("nobody seals");
		const { book } = started().asItWas;
		const move = legalMoves(book, stateAt(at), seat).find(({ type }) => type === "order");
		if (move?.type !== "order") throw new Error("nothing to order");
		const { changed } = started({ at, change: { kind: "move", seat, move } });
		if (!changed) throw new Error("nothing is changed");
		const seen: View[] = [];
		const mind = changed.minds[seat];
		const watched: Mind = (view, thought) => {
			seen.push(view);
			return mind(view, thought);
		};
		runOf({ ...changed, minds: { ...changed.minds, [seat]: watched } }, 3, 0);
		const { lever, act, step } = move;
		expect(seen[0]?.position[seat].orders).toContainEqual({ lever, act, step });
	});

	it("tell of a month that the other move itself closes", () => {
		const at = record.entries.findIndex((_, n) => n > 0 && stateAt(n + 1).month > stateAt(n).month);
		const { seat, move } = record.entries[at] ?? {};
		if (!seat || !move) throw new Error("no move closes a month");
		const { changed } = started({ at, change: { kind: "move", seat, move } });
		expect(changed && runOf(changed, 3, 0).months[0]).toBe(stateAt(at).month);
	});

	it("with a changed number differ by that number alone", () => {
		const same = started({
			change: {
				kind: "number",
				id: "tensionPerBlow",
				value: scenario.numbers.values.tensionPerBlow.value,
			},
		});
		for (const n of [0, 1, 2])
			expect(same.changed && runOf(same.changed, 3, n)).toEqual(runOf(same.asItWas, 3, n));
		const hot = started({ change: { kind: "number", id: "tensionPerBlow", value: 3 } });
		const heat = (run: Run | undefined): number => Math.max(...(run?.tension ?? []));
		const rows = [0, 1, 2, 3, 4, 5].map((n) => ({
			before: heat(runOf(hot.asItWas, 3, n)),
			after: heat(hot.changed && runOf(hot.changed, 3, n)),
		}));
		expect(rows.some(({ before, after }) => after > before)).toBe(true);
	});
});

describe("the luck of another move", () => {
	const SAMPLE = 400;
	/** Share of continuations of another move, each played to its month's end, in which something holds then. */
	function share(at: number, type: "accept" | "seal", holds: (game: Game) => boolean): number {
		const seat = record.entries[at]?.seat as Seat;
		const { changed } = started({ at, change: { kind: "move", seat, move: { type } } });
		if (!changed) throw new Error("nothing is changed");
		let held = 0;
		for (let n = 0; n < SAMPLE; n++) {
			const live = { ...changed, game: thoughtOf(changed.game) };
			continuation(live, 3, n).next();
			if (holds(live.game)) held++;
		}
		return held / SAMPLE;
	}
	/** Three standard errors of a share in the sample. */
	const margin = (chance: number): number => 3 * Math.sqrt((chance * (1 - chance)) / SAMPLE);

	it("splits a loosely worded row as often as the rules say", () => {
		const { book } = started().asItWas;
		const at = record.entries.findIndex(({ move }) => move.type === "accept");
		const before = stateAt(at);
		expect(before.talks.standing?.rows.map(({ exact }) => exact)).toEqual([false]);
		const known = before.promises.length;
		const split = share(at, "accept", ({ promises }) => promises.slice(known).some((p) => p.split));
		const chance = book.n.splitChance / 100;
		expect(Math.abs(split - chance)).toBeLessThan(margin(chance));
	});

	it("lets an agency act as often as the rules say", () => {
		const { book } = started().asItWas;
		const at = record.entries.findIndex(({ dice }) => dice.some(({ site }) => site === "agency"));
		const { month, vars } = stateAt(at);
		expect(vars.guardianUntil).toBeLessThan(month);
		const perMille = month <= vars.calmUntil ? book.n.ownGoalPerMille : book.n.ownGoalCalmPerMille;
		const acted = share(at, "seal", ({ closedNotes }) =>
			closedNotes.some(({ kind }) => kind === "agencyCard"),
		);
		const chance = (perMille * (100 - vars.coordination)) / 100_000;
		expect(Math.abs(acted - chance)).toBeLessThan(margin(chance));
	});
});

describe("a question that cannot be asked is refused with the reason", () => {
	it.each([
		[{ count: 9 }, "count"],
		[{ count: 5001 }, "count"],
		[{ count: 12.5 }, "count"],
		[{ count: Number.NaN }, "count"],
		[{ at: -1 }, "point"],
		[{ at: 100_000 }, "point"],
		[{ at: record.entries.length }, "nothingToDecide"],
		[{ policies: { us: "nobody" as "dove", cn: "dove" as const } }, "policy"],
		[{ policies: { us: "constructor" as "dove", cn: "dove" as const } }, "policy"],
		[
			{ change: { kind: "number" as const, id: "toString" as "tensionPerBlow", value: 1 } },
			"number",
		],
		[
			{ change: { kind: "number" as const, id: "tensionPerBlow" as const, value: Number.NaN } },
			"range",
		],
		[
			{ change: { kind: "number" as const, id: "tensionPerBlow" as const, value: 99_999_999 } },
			"range",
		],
		[{ change: { kind: "number" as const, id: "tensionPerBlow" as const, value: -5 } }, "range"],
		[{ change: { kind: "number" as const, id: "orders" as const, value: 0.5 } }, "range"],
		[
			{ change: { kind: "move" as const, seat: "us" as const, move: { type: "accept" as const } } },
			"move",
		],
	])("%j", (wishes, code) => {
		expect(problem(wishes)?.code).toBe(code);
	});

	it("a record that has been changed gives no point", () => {
		const broken = structuredClone(record);
		const entry = broken.entries[4];
		if (entry) entry.checksum = "0000000000000000";
		expect(problem({ record: broken })).toEqual({ code: "point" });
	});
});

describe("a fan", () => {
	const run = (last: number, rupture = false): Run => ({
		months: rupture ? [1] : [1, 2],
		us: rupture ? [last] : [50, last],
		cn: rupture ? [last] : [40, 100 - last],
		tension: rupture ? [9] : [2, 3],
		rupture,
	});

	it("has the quantiles of each month, a broken game keeping its last value", () => {
		const fan = fanOf([run(10), run(20), run(30), run(40), run(90, true)]);
		expect(fan?.bands.us[1]?.at[LEVELS.indexOf(0.5)]).toBe(30);
		expect(fan?.bands.us[1]?.at[LEVELS.indexOf(0.25)]).toBe(20);
		expect(fan?.bands.us[1]?.at[LEVELS.indexOf(0.95)]).toBeCloseTo(80);
		expect(fan?.bands.us[0]?.at[LEVELS.indexOf(0.5)]).toBe(50);
		expect(fan?.rupture).toBe(0.2);
		expect(fan?.mean.us).toBe(38);
	});

	it("is none where there is nothing to sum up", () => {
		expect(fanOf([])).toBeNull();
	});

	it("of a change is compared pair by pair", () => {
		const before = [run(10), run(20), run(30)];
		expect(differenceOf(before, [run(12), run(22), run(32)], "us")).toEqual({ mean: 2, within: 0 });
		const { mean, within } = differenceOf(before, [run(12), run(26), run(30)], "us");
		expect(mean).toBeCloseTo(8 / 3);
		expect(within).toBeCloseTo((1.96 * Math.sqrt(28 / 3)) / Math.sqrt(3), 5);
	});
});

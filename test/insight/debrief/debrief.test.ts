/** The debrief says what the record says: scores, paths, promises, forecasts, the five questions' moments. */
import { describe, expect, it } from "vitest";
import { judge } from "../../../src/insight/debrief/forecasts.ts";
import { type Debrief, debriefOf } from "../../../src/insight/debrief/index.ts";
import { playHistory, playRecord } from "../../../src/insight/debrief/months.ts";
import { firstDivergence, paths } from "../../../src/insight/debrief/paths.ts";
import { deeds } from "../../../src/insight/debrief/promises.ts";
import { moments } from "../../../src/insight/debrief/questions.ts";
import { bestAndWorst, headline } from "../../../src/insight/debrief/scores.ts";
import { parByMonth } from "../../../src/insight/history/par.ts";
import { append, newRecord, rulesEngine } from "../../../src/record/index.ts";
import {
	compile,
	entityScope,
	legalMoves,
	type Move,
	score,
	toMove,
} from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { OPTIONS, playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();

function debriefed(seed: string, calm: number, months = 8): Debrief {
	const { record } = playedGame(scenario, seed, { calm, options: { ...OPTIONS, months } });
	const found = debriefOf(record, "us");
	if (!found.ok) throw new Error(found.why);
	return found.debrief;
}

describe("a finished game", () => {
	it.each(["a", "b", "c", "d", "e", "f"])(
		"%s: scores agree with the rules and with par",
		(seed) => {
			const { record, state } = playedGame(scenario, seed, { calm: 0.9 });
			const found = debriefOf(record, "us");
			if (!found.ok) throw new Error(found.why);
			const { debrief } = found;
			const par = parByMonth(debrief.book);
			for (const seat of ["us", "cn"] as const) {
				const result = debrief.results[seat];
				expect(result.par).toBeCloseTo(par[seat][debrief.last - 1] ?? Number.NaN, 1);
				const apart = Math.abs(result.score - score(debrief.book, state, seat).total);
				expect(debrief.month < debrief.last || apart < 0.051).toBe(true);
				expect(result.gap).toBeCloseTo(result.score - result.par, 6);
				for (const one of result.dimensions) {
					expect(one.you).toBeGreaterThanOrEqual(0);
					expect(one.you).toBeLessThanOrEqual(25);
					expect(one.gap).toBeCloseTo(one.you - one.history, 6);
				}
			}
			const { us, cn } = debrief.results;
			expect(Math.sign(us.gap)).toBe({ beat: 1, under: -1, level: 0 }[debrief.headline.own]);
			expect(Math.sign(cn.gap)).toBe({ gained: 1, lost: -1, level: 0 }[debrief.headline.them]);
		},
	);

	it("a game of twelve months compares its paths in the last month the record has", () => {
		const debrief = debriefed("long", 0.97, 12);
		expect(debrief.ending === "rupture" || debrief.last === 12).toBe(true);
		expect(debrief.month).toBeLessThanOrEqual(8);
		for (const path of debrief.paths) expect(path.history.length).toBeLessThanOrEqual(8);
	});

	it("a promise that was broken is told as broken, even where it has left the table by the month's end", () => {
		let broken = 0;
		for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"])
			for (const calm of [0.5, 0.9]) {
				const { record } = playedGame(scenario, seed, { calm });
				const found = debriefOf(record, "us");
				const played = playRecord(record);
				if (!found.ok || !played) throw new Error("no debrief");
				for (const { game } of played.months) {
					// what an agency broke and took back is no broken promise
					if (game.closedNotes.some(({ kind }) => kind === "withdrawn")) continue;
					for (const note of game.closedNotes.filter(({ kind }) => kind === "broken")) {
						broken++;
						const of = found.debrief.deeds.filter(
							({ clause, since }) => clause === note.about && since === note.n,
						);
						expect(of.map(({ fate }) => fate)).toContain("broken");
					}
				}
			}
		expect(broken).toBeGreaterThan(5);
	});

	it("all signed clauses have a fate, and the counts by wording agree", () => {
		let seen = 0;
		for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
			const { deals, deeds, wording } = debriefed(seed, 0.9);
			const picked = deals.flatMap(({ offer }) =>
				offer.rows.flatMap((row) => [...row.us, ...row.cn, ...row.both]),
			);
			const start = deeds.length - picked.length;
			expect(start).toBeGreaterThanOrEqual(0);
			seen += picked.length;
			for (const one of deeds) {
				expect(one.met).toBeLessThanOrEqual(one.bound);
			}
			for (const one of deeds.filter(({ fate }) => fate === "broken" || fate === "split"))
				expect(one.trouble).toBeGreaterThan(0);
			expect(deeds.filter(({ exact, fate }) => exact && fate === "split")).toEqual([]);
			const tested = deeds.filter((one) => !["done", "replaced", "ended"].includes(one.fate));
			expect(wording.exact.of + wording.loose.of).toBe(tested.length);
		}
		expect(seen).toBeGreaterThan(5);
	});

	it("only a promise that was read in two ways is named where the question asks for one", () => {
		let apart = 0;
		for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
			const { deeds, moments } = debriefed(seed, 0.5);
			expect(moments.split).toEqual(deeds.filter(({ disputed }) => disputed > 0));
			expect(moments.split.filter(({ exact }) => exact)).toEqual([]);
			for (const one of deeds.filter(({ fate }) => fate === "split"))
				expect(one.disputed).toBeGreaterThan(0);
			apart += deeds.filter(({ fate, disputed }) => fate === "broken" && disputed === 0).length;
		}
		expect(apart).toBeGreaterThan(0);
	});

	it("the same tariff suspended twice in one month, in exact and in loose words, has two fates and returns at two times", () => {
		const engine = rulesEngine(scenario);
		const { record, state } = newRecord(engine, {
			scenario,
			seats: { us: "person", cn: "person" },
			options: { ...OPTIONS, months: 8 },
			created: "2026-03-01T09:30:00Z",
		});
		const dice = { roll: (site: string, n: number) => (site === "wording" ? 0 : n - 1) };
		const row = {
			us: [
				{ clause: "us.tariff.lower24", months: 12 },
				{ clause: "us.chips.down", months: 0 },
			],
			cn: [{ clause: "cn.purchases.normal", months: 12 }],
			both: [],
			exact: false,
		};
		const quiet: readonly Move["type"][] = ["noForecast", "seal", "leave"];
		while (state.month < 3) {
			const seat = toMove(state)[0] ?? "us";
			const open = legalMoves(compile(ruleData(scenario)), state, seat);
			let move: Move | undefined = open.find(({ type }) => quiet.includes(type)) ?? open[0];
			if (state.phase === "talks" && state.month === 1)
				move = state.talks.standing ? { type: "accept" } : { type: "offer", rows: [row] };
			if (!move) throw new Error("no move");
			const done = append(record, engine, state, seat, move, dice);
			if (!done.ok) throw new Error(done.refusal);
		}
		const played = playRecord(record);
		if (!played) throw new Error("the record does not hold");
		const all = deeds(played);
		const { returning, worn } = moments(played, all, "us");
		const tariff = all.filter(({ clause }) => clause === "us.tariff.lower24");
		expect(tariff.map(({ exact, fate, disputed }) => ({ exact, fate, disputed }))).toEqual([
			{ exact: true, fate: "kept", disputed: 0 },
			{ exact: false, fate: "split", disputed: 1 },
		]);
		const back = returning.filter(({ lever }) => lever === "us.tariff");
		expect(back.map(({ level, until }) => [level, until])).toEqual([
			[24, 4],
			[24, 13],
		]);
		// what was traded raised precedent, whatever was used
		expect(worn.precedent).toBeGreaterThan(0);
		expect(worn.traded).toEqual(["us.chips.down"]);
	});

	it("a game that was broken off is told as far as it was played, if a month of it has closed", () => {
		const { record } = playedGame(scenario, "a", { calm: 0.9 });
		const until = (entries: number) => ({ ...record, entries: record.entries.slice(0, entries) });
		const whole = playRecord(record);
		expect(debriefOf(until(2), "us", true)).toEqual({ ok: false, why: "unfinished" });
		const half = until(Math.floor(record.entries.length / 2));
		expect(debriefOf(half, "cn")).toEqual({ ok: false, why: "unfinished" });
		const found = debriefOf(half, "cn", true);
		if (!found.ok) throw new Error(found.why);
		const { debrief } = found;
		expect(debrief).toMatchObject({ ending: "stopped", headline: { ending: "stopped" } });
		expect(debrief.last).toBeLessThan(8);
		const then = whole?.months.find(({ month }) => month === debrief.last);
		expect(debrief.results.us.score).toBeCloseTo(then?.score.us.total ?? Number.NaN, 1);
		// a game that did end says how, whoever asks
		expect(debriefOf(record, "us", true)).toMatchObject({ debrief: { ending: "time" } });
	});

	it("an unfinished game has none, and a changed record none either", () => {
		const { record } = playedGame(scenario, "a", { moves: 12, calm: 0.9 });
		expect(debriefOf(record, "us")).toEqual({ ok: false, why: "unfinished" });
		const [first] = record.entries;
		if (first) record.entries[0] = { ...first, checksum: "0" };
		expect(debriefOf(record, "us")).toEqual({ ok: false, why: "unreadable" });
	});
});

describe("paths", () => {
	const { record } = playedGame(scenario, "paths", { calm: 0.9 });
	const history = playHistory(record);

	it("history beside itself never parts", () => {
		const same = paths(history, history);
		expect(same.map((path) => path.parts)).toEqual([null, null, null, null]);
		expect(firstDivergence(same)).toBeNull();
	});

	it("reads the levers themselves, and marks the first month that differs", () => {
		const played = playRecord(record);
		if (!played) throw new Error("the record does not hold");
		const all = paths(played.months, history);
		const scope = all.find((path) => path.id === "scope");
		expect(scope?.you).toEqual(played.months.map(({ game }) => entityScope(game)));
		for (const path of all) {
			if (path.parts === null) continue;
			const before = path.months.filter((month) => month < (path.parts ?? 0));
			for (const [index] of before.entries())
				expect(Math.abs((path.you[index] ?? 0) - (path.history[index] ?? 0))).toBeLessThan(4.01);
		}
		const months = all.flatMap((path) => path.parts ?? []);
		expect(firstDivergence(all) ?? Number.POSITIVE_INFINITY).toBe(Math.min(...months));
	});
});

describe("forecasts", () => {
	const one = (percent: number, outcome: -1 | 0 | 1) =>
		({ given: "", expects: "cn.tap", percent, month: 1, outcome }) as const;

	it("scores by Brier and leaves out conditions that were not met", () => {
		const judged = judge([one(80, 1), one(60, 0), one(90, -1)]);
		expect(judged.brier).toBe(0.2);
		expect(judged.counted).toBe(2);
		expect(judged.against).toBe("better");
		expect(judged.worst?.percent).toBe(60);
		expect(judged.list[2]?.penalty).toBeNull();
	});

	it("has no score without a forecast that counted", () => {
		expect(judge([]).brier).toBeNull();
		expect(judge([one(50, -1)])).toMatchObject({ against: "none", worst: null });
		expect(judge([one(50, 1)]).against).toBe("even");
	});
});

describe("the finding", () => {
	it("speaks of both sides", () => {
		const { results } = debriefed("a", 0.9);
		const us = { ...results.us, gap: 4.3 };
		const cn = { ...results.cn, gap: -1.2 };
		expect(headline({ us, cn }, "us", "time")).toMatchObject({
			own: "beat",
			them: "lost",
			gap: 4.3,
			themGap: 1.2,
		});
		expect(headline({ us, cn }, "cn", "rupture")).toMatchObject({ own: "under", them: "gained" });
	});

	it("names the dimensions won and lost by most, or none", () => {
		const { results } = debriefed("a", 0.9);
		const { best, worst } = bestAndWorst(results.us);
		const gaps = results.us.dimensions.map((one) => one.gap);
		expect(best === null || gaps[best] === Math.max(...gaps)).toBe(true);
		expect(worst === null || gaps[worst] === Math.min(...gaps)).toBe(true);
		const level = results.us.dimensions.map((one) => ({ ...one, gap: 0 }));
		expect(bestAndWorst({ ...results.us, dimensions: level })).toEqual({ best: null, worst: null });
	});
});

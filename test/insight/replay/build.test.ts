// The replayed record: its dates and positions, its forecasts, and that none of them looks ahead.
import { describe, expect, it } from "vitest";
import backtestFile from "../../../assets/scenarios/geneva-to-busan/backtest.json" with {
	type: "json",
};
import { backtest } from "../../../src/insight/backtest/run.ts";
import { replay as history } from "../../../src/insight/history/replay.ts";
import { buildReplay, tiedPairs } from "../../../src/insight/replay/build.ts";
import { createGame, DEFAULT_SWITCHES, type Game } from "../../../src/rules/index.ts";
import { archive, book, replay, timeline } from "./shipped.ts";

describe("the steps", () => {
	it("are the entries of the chronicle, in the order of their dates and chapters", () => {
		expect(replay.steps.map((step) => step.id)).toEqual(
			book.data.chronicle.map((entry) => entry.id),
		);
		const dates = replay.steps.map((step) => step.date);
		expect(dates).toEqual([...dates].sort());
		expect(replay.chapters.map((chapter) => chapter.id)).toEqual([
			"before",
			"ladder",
			"geneva",
			"london",
			"summer",
			"madrid",
			"october",
			"busan",
			"after",
		]);
	});

	it("count the days from 2 December 2024 to 24 December 2025", () => {
		expect(replay.days).toBe(388);
		expect(replay.steps[0]?.day).toBe(1);
		expect(replay.steps.find((step) => step.id === "20251009_cn_ree_global")?.day).toBe(312);
		expect(replay.steps.at(-1)?.day).toBe(388);
	});

	it("stand where the history run stands at the end of each day and month, before and after the truce", () => {
		const truce = replay.steps[replay.restart]?.date ?? "";
		for (const start of ["prologue", "geneva"] as const) {
			const seen: { next: string; game: Game }[] = [];
			history(book, start, 8, {
				before: (game, next) => seen.push({ next, game: structuredClone(game) }),
			});
			const days = seen.filter(({ next, game }) =>
				start === "geneva"
					? !next.endsWith("-99")
					: !next.endsWith("-99") && next > replay.from && next < truce && game.month < 1,
			);
			expect(days.length).toBeGreaterThan(start === "geneva" ? 25 : 5);
			for (const { next, game } of days) {
				const last = replay.steps.findLast((step) => step.date < next);
				const closed = last && last.month < game.month;
				const stand = closed
					? replay.closes.findLast((close) => close.month < game.month)?.position
					: last?.game;
				expect({ next, game: stand }).toEqual({ next, game });
			}
		}
		expect(replay.closes.map((close) => close.month)).toEqual([
			-4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7,
		]);
	});

	it("stand at each month's opening where a game opens that is taken over there", () => {
		expect(replay.steps[replay.restart]?.id).toBe("20250512_geneva");
		for (let month = 1; month <= 8; month++) {
			const opened = createGame(book, {
				start: "geneva",
				months: 8,
				switches: { ...DEFAULT_SWITCHES },
				chronicle: false,
				takeOver: month,
			});
			const shown =
				month === 1
					? replay.steps[replay.restart]?.game
					: replay.closes.find((close) => close.month === month - 1)?.position;
			expect({ month: shown?.month, vars: shown?.vars, levers: shown?.levers }).toEqual({
				month,
				vars: opened.vars,
				levers: opened.levers,
			});
		}
	});

	it("are copies: changing one changes no other", () => {
		const [first, second] = buildReplay(book, timeline, archive).steps;
		if (!first || !second) throw new Error("no steps");
		const before = structuredClone(second.game);
		first.game.vars.tension = 99;
		first.game.levers["us.tariff"].level = 99;
		expect(second.game).toEqual(before);
	});

	it("are the same each time", () => {
		expect(buildReplay(book, timeline, archive)).toEqual(replay);
	});
});

describe("the forecasts", () => {
	it("are those of the backtest", () => {
		const report = backtest(archive.pairs, {
			rules: book.data.retaliation,
			record: archive.record,
			codebook: archive.codebook,
			ownPairs: archive.pairs,
		});
		for (const answer of replay.answers) {
			const row = report.rows.find((one) => one.id === answer.id);
			expect([answer.id, answer.rows[0]?.answer]).toEqual([row?.id, row?.top]);
			expect(answer.verdict === "hit").toBe(row?.hit);
			expect(answer.verdict !== "miss").toBe(row?.accepted);
			expect(answer.rows.reduce((sum, one) => sum + one.p, 0)).toBeCloseTo(1, 9);
		}
		const last = replay.steps.at(-1)?.tally;
		expect(last?.of).toBe(report.pairs);
		expect(last?.strict).toBe(Math.round(report.strict * report.pairs));
		expect(last?.accepted).toBe(Math.round(report.lenient * report.pairs));
		expect(replay.titForTat).toBe(Math.round(report.baselines.titForTat.strict * report.pairs));
	});

	it("use nothing dated on the trigger's day or later", () => {
		for (const answer of replay.answers) {
			const day = answer.trigger.date;
			const cut = {
				...archive,
				record: archive.record
					.filter((entry) => (entry.known ?? entry.date) <= day)
					.filter((entry) => entry.known !== null || entry.date < day),
			};
			expect(cut.record.length).toBeLessThan(archive.record.length);
			const again = buildReplay(book, timeline, cut).answers.find((one) => one.id === answer.id);
			expect(again).toMatchObject({ id: answer.id, rows: answer.rows, rules: answer.rules });
		}
	});

	it("change when the past changes", () => {
		const bare = {
			...archive,
			record: archive.record.filter((entry) => entry.date > "2025-09-28"),
		};
		const now = replay.answers.find((one) => one.id === "B18");
		const then = buildReplay(book, timeline, bare).answers.find((one) => one.id === "B18");
		expect(then?.rows).not.toEqual(now?.rows);
	});

	it("are settled once, after they were set off, and counted from then on", () => {
		const settled = replay.steps.flatMap((step) => step.settles);
		expect([...settled].sort((a, b) => a - b)).toEqual([...replay.answers.keys()]);
		const early = replay.answers.filter(({ from, at }) => from !== null && from >= at);
		expect(early.map(({ id }) => id)).toEqual([]);
		replay.steps.forEach((step, at) => {
			const come = replay.answers.filter((answer) => answer.at <= at);
			expect(step.tally).toEqual({
				of: come.length,
				strict: come.filter((answer) => answer.verdict === "hit").length,
				accepted: come.filter((answer) => answer.verdict !== "miss").length,
			});
			for (const n of step.awaits) expect(replay.answers[n]?.at).toBeGreaterThan(at);
		});
	});

	it("wait for the deed where words come first", () => {
		const answer = replay.answers.find((one) => one.id === "B10");
		expect(replay.steps[answer?.at ?? 0]?.id).toBe("20250516_cn_ree_slowwalk");
	});

	it("count an answer that never came once a month has passed", () => {
		const answer = replay.answers.find((one) => one.id === "B04");
		expect(answer).toMatchObject({ actual: "none", lag: null, parts: [] });
		expect(replay.steps[answer?.at ?? 0]?.date).toBe("2025-04-04");
	});
});

it("a file of pairs that is not tied to the record is refused", () => {
	expect(tiedPairs(backtestFile)).toHaveLength(23);
	const loose = { pairs: backtestFile.pairs.map((pair) => ({ ...pair, trigger_id: undefined })) };
	expect(() => tiedPairs(loose)).toThrow("B01: not tied to the record");
	expect(() => tiedPairs({})).toThrow("no list of pairs");
});

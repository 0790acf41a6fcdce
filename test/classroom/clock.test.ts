// The clock of a class's game: how long a step has, what stands still, who decides when it has run out.
import { describe, expect, it } from "vitest";
import { budget, commonMonths, STEP_SECONDS, STEPS, secondsOf } from "../../src/classroom/pace.ts";
import { timeLeft } from "../../src/classroom/table/clock.ts";
import type { SeatMove } from "../../src/rules/index.ts";
import { move, pair } from "../support/class/pair.ts";

const NONE: SeatMove = { type: "noForecast" };
const SEAL: SeatMove = { type: "seal" };

describe("the clock", () => {
	it("runs for a phase, stands still in a pause, and can be given time", () => {
		const { klass } = pair({ pace: "normal" });
		const left = (): number => timeLeft(klass.state, klass.table(1), klass.now) ?? Number.NaN;
		expect(left()).toBe(90_000);
		klass.wait(20_000);
		klass.act({ do: "pause", on: true });
		klass.wait(500_000);
		expect(left()).toBe(70_000);
		klass.act({ do: "pause", on: false });
		klass.act({ do: "time", games: [1], seconds: 30 });
		klass.wait(10_000);
		expect(left()).toBe(90_000);
	});

	it("says how many common months take as long, a slow first one among them", () => {
		expect(commonMonths({ pace: "none" }, 1, 8)).toBe(8);
		expect(commonMonths({ pace: "none" }, 3, 8)).toBe(12);
		// half a minute more for the first news
		expect(commonMonths({ pace: "normal" }, 1, 8)).toBeCloseTo(8 + 30 / 555);
		expect(commonMonths({ pace: "slow" }, 1, 8)).toBeCloseTo(8 * 1.6, 1);
		// no first step is shorter than at the normal pace
		expect(commonMonths({ pace: "fast" }, 1, 3)).toBeCloseTo(
			(90 + 180 + 90 + 180 + 27) / 555 + 1.2,
		);
		expect(commonMonths({ pace: "normal", lengths: { news: 60, plan: 735 } }, 1, 2)).toBe(4);
	});

	it("takes the lengths that the instructor chose, and the pace's for the other steps", () => {
		const { klass } = pair({ pace: "fast", lengths: { news: 300, talks: 15 } });
		const left = (): number | null => timeLeft(klass.state, klass.table(1), klass.now);
		expect(left()).toBe(300_000);
		klass.act({ do: "advance", games: null });
		expect(klass.table(1).match.game.phase).toBe("plan");
		expect(left()).toBe(180_000);
		const lengths = { news: 300, talks: 15 };
		expect(budget({ pace: "fast", lengths }, "talks", 2)).toBe(23_000);
		// no clock is no clock, whatever lengths were typed before
		expect(budget({ pace: "none", lengths }, "news", 1)).toBeNull();
		for (const pace of ["slow", "normal", "fast"] as const)
			for (const step of STEPS) {
				const [least, most] = STEP_SECONDS[step];
				expect(secondsOf({ pace }, step)).toBeGreaterThanOrEqual(least);
				expect(secondsOf({ pace }, step)).toBeLessThanOrEqual(most);
			}
	});

	it("gives the first month's steps, the news above all, time for newcomers to read, whatever the pace", () => {
		expect(budget({ pace: "fast" }, "news", 1)).toBe(90_000);
		expect(budget({ pace: "normal" }, "news", 1)).toBe(90_000);
		expect(budget({ pace: "slow" }, "news", 1)).toBe(96_000);
		expect(budget({ pace: "fast" }, "plan", 1)).toBe(180_000);
		expect(budget({ pace: "fast" }, "answer", 2)).toBe(135_000);
		// later months, and lengths of the instructor's own, are as they were chosen
		expect(budget({ pace: "fast" }, "plan", 1, true)).toBe(108_000);
		expect(budget({ pace: "fast", lengths: { news: 30 } }, "news", 1)).toBe(30_000);
	});

	it("gives time to read the close of a month before the next one's news", () => {
		const { klass } = pair({ pace: "normal" });
		for (let n = 0; n < 10 && klass.table(1).match.game.month === 1; n++)
			klass.act({ do: "advance", games: null });
		expect(klass.table(1).match.game.phase).toBe("news");
		expect(timeLeft(klass.state, klass.table(1), klass.now)).toBe(105_000);
		klass.act({ do: "advance", games: null });
		expect(timeLeft(klass.state, klass.table(1), klass.now)).toBe(180_000);
		expect(budget({ pace: "fast", lengths: { news: 30 } }, "news", 2, true)).toBe(86_000);
	});

	it("never goes by the clock of another time", () => {
		const { klass } = pair({ pace: "normal" });
		klass.now -= 3_600_000;
		expect(timeLeft(klass.state, klass.table(1), klass.now)).toBe(90_000);
	});

	it("runs out: who was there loses the phase, who was not is stood in for until they come back", () => {
		const { klass, at } = pair({ pace: "normal" });
		klass.present.delete(at.cn);
		klass.wait(91_000);
		const table = klass.table(1);
		expect(table.match.game.phase).toBe("plan");
		expect(table.away).toEqual({ us: false, cn: true });
		expect(table.lapses.us).toBe(1);
		// no forecast is put into anybody's mouth
		expect(table.match.entries.slice(0, 2).map((entry) => entry.move.type)).toEqual([
			"noForecast",
			"noForecast",
		]);
		expect(table.match.game.cn.done).toBe(true);
		expect(table.by).toContain("standIn");
		expect(klass.play(at.cn, { act: "here", id: "back" })).toBeNull();
		expect(klass.table(1).away.cn).toBe(false);
	});

	it("seals what a person has begun to plan", () => {
		const { klass, at } = pair({ pace: "normal" });
		move(klass, at.us, NONE);
		move(klass, at.cn, NONE);
		const order = { type: "order", lever: "us.diversify", act: "invest", step: "now" } as const;
		expect(move(klass, at.us, order)).toBeNull();
		move(klass, at.cn, SEAL);
		klass.wait(181_000);
		const orders = klass.table(1).match.entries.filter((entry) => entry.move.type === "order");
		expect(orders.map((entry) => entry.seat)).toEqual(["us"]);
		expect(klass.table(1).match.game.phase).not.toBe("plan");
	});

	it("leaves a game alone that everybody has left, and goes on when one is back", () => {
		const { klass, at } = pair({ pace: "normal" });
		klass.present.clear();
		klass.wait(91_000);
		const { length } = klass.table(1).match.entries;
		for (let n = 0; n < 20; n++) klass.wait(200_000);
		expect(klass.table(1).match.entries).toHaveLength(length);
		klass.present.add(at.us);
		klass.play(at.us, { act: "here", id: "back" });
		expect(klass.table(1).match.game.cn.done).toBe(true);
	});

	it("takes whoever lets it run out twice for silent", () => {
		const { klass } = pair({ pace: "fast" });
		for (let n = 0; n < 3; n++) klass.wait(200_000);
		expect(klass.table(1).away).toEqual({ us: true, cn: true });
	});
});

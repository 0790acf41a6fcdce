// The board of each replayed step: real dates, honest stories, and a scrubber that leads everywhere.
import { beforeAll, describe, expect, it } from "vitest";
import replayTexts from "../../../../assets/locales/en/replay.json" with { type: "json" };
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { atCursor, replayBoard } from "../../../../src/client/viewmodel/replay/board.ts";
import {
	addressOf,
	dateOf,
	dayAt,
	nearestStep,
	placeOf,
	stepAt,
} from "../../../../src/client/viewmodel/replay/calendar.ts";
import {
	daysPerFrame,
	FRAME,
	restOn,
	SPEEDS,
	wayOver,
} from "../../../../src/client/viewmodel/replay/pace.ts";
import {
	awaitedAt,
	findSteps,
	forecastsAt,
	listSteps,
} from "../../../../src/client/viewmodel/replay/panel.ts";
import { book, replay } from "../../../insight/replay/shipped.ts";
import { englishWith } from "../../../support/english.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWith({ replay: replayTexts });
});

const at = (id: string): number => replay.steps.findIndex((step) => step.id === id);
const shown = (id: string) => replayBoard(words, book, replay, at(id));

describe("the board of a step", () => {
	it("can be drawn for every entry, and is nobody's seat", () => {
		replay.steps.forEach((_, step) => {
			const model = replayBoard(words, book, replay, step);
			expect(model.you).toBeNull();
			expect(model.meters.points).toBeNull();
			expect(JSON.stringify(model)).not.toMatch(/\{\{|NaN|undefined/);
		});
	});

	it("tells a blow and its answer with the days between", () => {
		const { table, tags, calendar } = shown("20251009_cn_ree_global");
		if (table.mode !== "story" || calendar.kind !== "record") throw new Error("no story");
		expect(table).toMatchObject({ from: "us", lag: "10 days", title: "Chapter 7: October" });
		expect(table.sides.us?.chip.icon).toBe("lever-fifty-rule");
		expect(table.sides.cn?.chip.icon).toBe("lever-rare-earth-regime");
		expect(tags.filter((tag) => tag.spoken).map((tag) => tag.lever)).toEqual(["cn.regime"]);
		expect(calendar.chapters.find((chapter) => chapter.current)?.label).toBe("October");
	});

	it("lets each blow of an entry fall on its own tag, the lightest first, and none where a deal is made", () => {
		const { strikes, tags } = shown("20251009_cn_ree_global");
		expect(strikes.length).toBeGreaterThan(0);
		for (const { tag } of strikes) expect(tags.map(({ id }) => id)).toContain(tag);
		expect(strikes.map(({ severity }) => severity)).toEqual(
			strikes.map(({ severity }) => severity).sort((a, b) => a - b),
		);
		expect(strikes.map(({ lit }) => lit)).toEqual(strikes.map((_, n) => n === strikes.length - 1));
		const deal = replay.steps.findIndex(
			(step) => step.id.includes("busan") || step.kind === "agreement",
		);
		expect(replayBoard(words, book, replay, deal).strikes).toEqual([]);
		const all = replay.steps.flatMap((_, step) => replayBoard(words, book, replay, step).strikes);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
	});

	it("draws no arrow for what both did, and lays a deal out in swaps", () => {
		const call = shown("20250605_call").table;
		expect(call).toMatchObject({ mode: "story", from: null, lag: "" });
		const busan = shown("20251030_busan");
		if (busan.table.mode !== "offer") throw new Error("no offer");
		expect(busan.table.rows).toHaveLength(6);
		expect(busan.tags.find((tag) => tag.id === "us.rule50")?.spoken).toBe(true);
	});

	it("claims no change where the board is set anew, and lights only what the truce moved", () => {
		const geneva = shown("20250512_geneva");
		expect(geneva.meters.tension.delta).toBe(0);
		expect(geneva.plates.us.groups.every((group) => group.deltaText === "")).toBe(true);
		const lit = geneva.tags.filter((tag) => tag.spoken).map((tag) => tag.lever);
		expect(new Set(lit)).toEqual(new Set(["us.tariff", "cn.tariff"]));
	});

	it("names levers in one line where many swaps lie on the table", () => {
		const { table } = shown("20251030_busan");
		if (table.mode !== "offer") throw new Error("no offer");
		expect(table.rows[2]?.sides.cn).toMatchObject({ titles: ["Precursor action, +1"], line: "" });
		expect(table.rows[0]?.sides.us.titles).toEqual(["50% rule"]);
	});

	it("counts the truce to the day that was known then", () => {
		const days = (id: string) => shown(id).meters.truce.days;
		expect(days("20241202_us_entity140")).toBeNull();
		expect(days("20250512_geneva")).toBe(92);
		expect(days("20250728_stockholm")).toBe(15);
		expect(days("20250811_extension")).toBe(91);
		expect(shown("20250811_extension").meters.next?.valueText).toBe("10 Nov");
		expect(days("20251009_cn_ree_global")).toBe(32);
		expect(days("20251030_busan")).toBe(376);
	});

	it("dates announcements by the day they were made", () => {
		const line = (id: string, tag: string) => shown(id).tags.find((one) => one.id === tag)?.line;
		expect(line("20250417_us_portfees_final", "us.fees")).toBe("announced today");
		expect(line("20251009_cn_ree_global", "us.fees")).toBe("announced 17 Apr");
		expect(line("20251009_cn_ree_global", "us.tariff:suspended")).toBe("suspended, 10 Nov");
	});

	it("while time passes only the calendar is another", () => {
		const still = shown("20241209_cn_nvidia_probe");
		const later = atCursor(words, replay, still, {
			step: at("20241209_cn_nvidia_probe"),
			day: 30,
			playing: true,
		});
		if (later.calendar.kind !== "record") throw new Error("no record");
		expect(later.calendar).toMatchObject({ playing: true, playLabel: "Pause" });
		expect(later.calendar.positionText).toContain("31 December 2024");
		expect({ ...later, calendar: null }).toEqual({ ...still, calendar: null });
	});
});

describe("the line of days", () => {
	it("goes from 0 to 1, and back to the same days", () => {
		expect(placeOf(replay, 1)).toBe(0);
		expect(placeOf(replay, replay.days)).toBe(1);
		for (let day = 1; day <= replay.days; day++)
			expect(dayAt(replay, placeOf(replay, day))).toBe(day);
		expect(dateOf(replay, 312)).toBe("2025-10-09");
	});

	it("finds the entry of an address, of a date, of a day", () => {
		for (let step = 0; step < replay.steps.length; step++)
			expect(stepAt(replay, addressOf(replay, step))).toBe(step);
		expect(replay.steps[stepAt(replay, "2025-10-20")]?.date).toBe("2025-10-14");
		expect(stepAt(replay, "1999-01-01")).toBe(0);
		expect(stepAt(replay, "nonsense")).toBe(0);
		expect(stepAt(replay, undefined)).toBe(0);
		expect(nearestStep(replay, 312)).toBe(at("20251009_cn_ree_global"));
		expect(nearestStep(replay, 30)).toBe(at("20241209_cn_nvidia_probe"));
	});
});

describe("the pace", () => {
	it("rests longer where there is more to read, never too long", () => {
		for (const step of replay.steps) {
			expect(restOn(step)).toBeGreaterThanOrEqual(2600);
			expect(restOn(step)).toBeLessThanOrEqual(5200);
		}
		const quiet = replay.steps[at("20250325_us_entity80")];
		const full = replay.steps[at("20251009_cn_ree_global")];
		if (!quiet || !full) throw new Error("no steps");
		expect(restOn(full)).toBeGreaterThan(restOn(quiet));
	});

	it("passes days in proportion, within limits, faster at higher speeds", () => {
		expect(wayOver(1)).toBeLessThan(wayOver(10));
		expect(wayOver(300)).toBe(wayOver(200));
		replay.steps.slice(0, -1).forEach((step, n) => {
			const gap = (replay.steps[n + 1]?.day ?? 0) - step.day;
			for (const speed of SPEEDS) {
				const frames = Math.ceil(gap / daysPerFrame(replay, n, speed));
				expect(frames * FRAME).toBeLessThanOrEqual(wayOver(gap) / speed + FRAME);
			}
		});
	});
});

describe("the panel's words", () => {
	it("mark what happened only once it has", () => {
		const settles = replay.steps[at("20251009_cn_ree_global")];
		if (!settles) throw new Error("no step");
		const [then, next] = forecastsAt(words, replay, settles);
		expect(then).toMatchObject({ settled: true, verdict: "hit" });
		expect(then?.rows.filter((row) => row.mark === "happened")).toHaveLength(1);
		expect(next).toMatchObject({
			settled: false,
			verdict: null,
			title: "What will Washington answer?",
		});
		expect(next?.rows.every((row) => row.mark === null)).toBe(true);
	});

	it("never tell an answer before its step", () => {
		replay.steps.forEach((step, n) => {
			for (const view of forecastsAt(words, replay, step)) {
				const answer = replay.answers.find((one) => one.id === view.id);
				expect(view.settled).toBe((answer?.at ?? 0) <= n);
			}
			expect(awaitedAt(words, replay, step).length).toBe(
				step.awaits.filter((one) => !step.asks.includes(one)).length,
			);
		});
	});

	it("list every entry, and search titles, levers and dates", () => {
		const list = listSteps(words, book, replay);
		expect(list).toHaveLength(replay.steps.length);
		expect(findSteps(list, "")).toHaveLength(list.length);
		expect(findSteps(list, "october BEIJING").length).toBeGreaterThan(3);
		expect(findSteps(list, "50% rule").map((one) => one.id)).toContain("20250929_us_50pct");
		expect(findSteps(list, "zzz")).toEqual([]);
	});
});

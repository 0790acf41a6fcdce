// Every change on the board has its sound at its moment, once, and a still board has none.
import { describe, expect, it } from "vitest";
import type { BoardModel } from "../../../src/client/viewmodel/board-model.ts";
import { changesBetween } from "../../../src/client/viewmodel/changes.ts";
import { CUES, type Cue, cuesOf, type Heard } from "../../../src/client/viewmodel/cues.ts";
import { type Durations, scheduleOf } from "../../../src/client/viewmodel/schedule.ts";
import { gate, lane, offer, revealed, sampleModel, strike } from "./sample.ts";

const TIME: Durations = { tap: 90, panel: 180, chip: 320, valve: 520, lane: 900, reveal: 1400 };
const plain = sampleModel();

function heard(before: BoardModel, after: BoardModel): Heard[] {
	const changes = changesBetween(before, after);
	return cuesOf(changes, scheduleOf(changes, TIME));
}
const names = (before: BoardModel, after: BoardModel): Cue[] =>
	heard(before, after).map(({ cue }) => cue);

const withGates = (id: "goods" | "magnets" | "chips", ...gates: ReturnType<typeof gate>[]) =>
	sampleModel({ lanes: plain.lanes.map((one) => (one.id === id ? lane(id, { gates }) : one)) });
const magnets = (tap: number) =>
	withGates("magnets", gate("cn.tap", { closed: tap }), gate("cn.regime"), gate("cn.minerals"));
const days = (count: number) =>
	sampleModel({
		meters: { ...plain.meters, truce: { ...plain.meters.truce, days: count } },
	});
const plant = (running: number) =>
	sampleModel({ industry: { works: { running: 1, tip: "" }, plant: { running, tip: "" } } });

const CASES: readonly [Cue, BoardModel, BoardModel][] = [
	["blow", plain, sampleModel({ strikes: [strike("cn.regime")] })],
	["gate", plain, withGates("goods", gate("us.tariff", { closed: 0.9 }))],
	["open", plain, withGates("goods", gate("us.tariff", { closed: 0.1 }))],
	["tap", plain, magnets(0.9)],
	[
		"notice",
		plain,
		withGates("chips", gate("us.chips"), gate("us.rule50", { state: "announced", closed: 0.7 })),
	],
	["chip", sampleModel({ table: offer(1) }), sampleModel({ table: offer(2) })],
	["stamp", sampleModel({ table: offer(1) }), sampleModel({ signed: "5" })],
	["card", plain, sampleModel({ table: revealed })],
	["paper", sampleModel({ table: revealed }), sampleModel({ table: offer(1) })],
	["crack", plain, sampleModel({ crack: "open" })],
	["brass", sampleModel({ crack: "open" }), sampleModel({ crack: "mended" })],
	["stop", plant(1), plant(0.5)],
	["bell", plain, sampleModel({ summit: true })],
	["tick", days(50), days(43)],
	["dark", plain, sampleModel({ ruptured: true })],
];

describe("cues", () => {
	it("are all reached", () => {
		expect(CASES.map(([cue]) => cue).toSorted()).toEqual([...CUES].toSorted());
	});

	it.each(CASES)("%s is heard when its event happens", (cue, before, after) => {
		expect(names(before, after)).toContain(cue);
		expect(names(after, after)).toEqual([]);
	});

	it("fall when the eye sees their cause", () => {
		const after = withGates("goods", gate("us.tariff", { closed: 0.9 }));
		const plan = scheduleOf(changesBetween(plain, after), TIME);
		expect(heard(plain, after)).toEqual([{ cue: "gate", at: plan.gate.end, strength: 1 }]);
	});

	it("of a blow and of what it shuts begin as it lands, the heavier the stronger", () => {
		const struckBy = (severity: number) => ({
			...withGates("goods", gate("us.tariff", { closed: 0.9 })),
			strikes: [strike("us.tariff", { severity })],
		});
		const { land } = scheduleOf(changesBetween(plain, struckBy(5)), TIME).strikes[0] ?? {};
		expect(heard(plain, struckBy(5))).toEqual([
			{ cue: "blow", at: land, strength: 1 },
			{ cue: "gate", at: land, strength: 1 },
		]);
		const strengths = [1, 2, 3, 4, 5].map((n) => heard(plain, struckBy(n))[0]?.strength ?? 0);
		expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
		expect(new Set(strengths).size).toBe(5);
		expect(strengths[0]).toBeGreaterThan(0);
	});

	it("do not clatter: of many valves three are heard, of a longer truce none ticks", () => {
		const many = sampleModel({
			lanes: plain.lanes.map((one) => ({
				...one,
				gates: one.gates.map((each) => ({ ...each, state: "force" as const, closed: 0.99 })),
			})),
		});
		expect(names(plain, many).filter((cue) => cue === "gate")).toHaveLength(3);
		expect(names(days(10), days(90))).toEqual([]);
	});

	it("a plant that runs on, or runs again, is not heard to stop", () => {
		expect(names(plant(1), plant(0.98))).toEqual([]);
		expect(names(plant(0.2), plant(1))).toEqual([]);
	});
});

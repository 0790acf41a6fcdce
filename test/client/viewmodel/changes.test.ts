// What moves between two boards, and that cause comes before lane and lane before number.
import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../src/client/viewmodel/changes.ts";
import { type Durations, scheduleOf } from "../../../src/client/viewmodel/schedule.ts";
import { gate, lane, offer, revealed, sampleModel, strike } from "./sample.ts";

const TIME: Durations = { tap: 90, panel: 180, chip: 320, valve: 520, lane: 900, reveal: 1400 };
const STILL: Durations = { tap: 0, panel: 0, chip: 0, valve: 0, lane: 0, reveal: 0 };
const before = sampleModel();

function withGoods(closed: number, volume: number) {
	const lanes = before.lanes.map((one) =>
		one.id === "goods"
			? lane("goods", { volume, line: `${volume}`, gates: [gate("us.tariff", { closed })] })
			: one,
	);
	return sampleModel({ lanes });
}

describe("changesBetween", () => {
	it("finds nothing between equal boards, and nothing without a former one", () => {
		for (const former of [null, sampleModel()]) {
			const changes = changesBetween(former, before);
			expect(changes).toMatchObject({ reveal: false, laid: [], gates: [], lanes: [], crack: null });
			expect(scheduleOf(changes, TIME).total).toBe(0);
		}
	});

	it("names the valve that thins a lane", () => {
		const changes = changesBetween(before, withGoods(0.9, 0.4));
		expect(changes.gates).toEqual([
			{
				id: "us.tariff",
				lever: "us.tariff",
				seat: "us",
				lane: "goods",
				from: 0.5,
				to: 0.9,
				was: "force",
				state: "force",
			},
		]);
		expect(changes.lanes).toEqual([{ id: "goods", from: 0.8, to: 0.4, gate: "us.tariff" }]);
		expect(changes.numbers).toBe(true);
	});

	it("closes a valve from open when a threat is carried out", () => {
		const lanes = before.lanes.map((one) =>
			one.id === "chips" ? lane("chips", { gates: [gate("us.rule50", { closed: 0.7 })] }) : one,
		);
		const [change] = changesBetween(before, sampleModel({ lanes })).gates;
		expect(change).toMatchObject({ id: "us.rule50", from: 0, to: 0.7 });
	});

	it("sees orders turn, chips laid, promises broken and mended", () => {
		expect(changesBetween(before, sampleModel({ table: revealed })).reveal).toBe(true);
		const one = sampleModel({ table: offer(1) });
		const two = sampleModel({ table: offer(2) });
		expect(changesBetween(one, two).laid).toEqual(["cn1", "us1"]);
		expect(changesBetween(before, one).laid).toEqual([]);
		const struck = sampleModel({ strikes: [strike("cn.tap")] });
		expect(changesBetween(before, struck).strikes).toEqual(struck.strikes);
		expect(changesBetween(struck, struck).strikes).toEqual([]);
		expect(changesBetween(null, struck).strikes).toEqual([]);
		const open = sampleModel({ crack: "open" });
		expect(changesBetween(before, open).crack).toBe("opens");
		expect(changesBetween(open, sampleModel({ crack: "mended" })).crack).toBe("mends");
	});
});

describe("the deal, the rupture, the summit and the plant", () => {
	it("are found where they begin, and not again", () => {
		const signed = sampleModel({ signed: "5" });
		expect(changesBetween(sampleModel({ table: offer(1) }), signed).deal).toBe(true);
		expect(changesBetween(sampleModel({ table: offer(1), signed: "5" }), signed).deal).toBe(false);
		expect(changesBetween(before, signed).deal).toBe(false);
		const dark = sampleModel({ ruptured: true, summit: true });
		expect(changesBetween(before, dark)).toMatchObject({ dark: true, summit: true });
		expect(changesBetween(dark, dark)).toMatchObject({ dark: false, summit: false });
		const short = sampleModel({
			industry: { works: { running: 1, tip: "" }, plant: { running: 0.4, tip: "" } },
		});
		expect(changesBetween(before, short)).toMatchObject({
			plant: { from: 1, to: 0.4 },
			works: null,
		});
	});

	it("come in the order of cause: stamp, valves, lane, plant, then numbers not before the lane", () => {
		const after = {
			...withGoods(0.9, 0.4),
			signed: "5",
			industry: { works: { running: 1, tip: "" }, plant: { running: 0.4, tip: "" } },
		};
		const from = { ...before, table: offer(1) };
		const plan = scheduleOf(changesBetween(from, after), TIME);
		expect(plan.deal.start).toBe(0);
		expect(plan.stamp.start).toBe(plan.deal.end);
		expect(plan.ring.start).toBeGreaterThanOrEqual(plan.stamp.end);
		expect(plan.plant.start).toBe(plan.lane.end);
		expect(plan.total).toBeGreaterThanOrEqual(plan.plant.end);
		expect(scheduleOf(changesBetween(from, after), STILL).total).toBe(0);
	});
});

describe("scheduleOf", () => {
	it("goes from cause to lane to number", () => {
		const plan = scheduleOf(changesBetween(before, withGoods(0.9, 0.4)), TIME);
		expect(plan.ring.end).toBe(90);
		expect(plan.gate).toEqual({ start: 90, end: 610 });
		expect(plan.lane).toEqual({ start: 610, end: 1510 });
		expect(plan.numbers).toBe(1510);
		expect(plan.total).toBe(1510);
	});

	it("reveals in the frames of the storyboard", () => {
		const plan = scheduleOf(changesBetween(before, sampleModel({ table: revealed })), TIME);
		expect(plan.turn).toEqual({ start: 0, end: 320 });
		expect(plan.drop.end).toBe(700);
		expect(plan.line.end).toBe(1100);
		expect(plan.slip.end).toBe(1400);
	});

	it("lets blows land one after another, each moving its own valve and lane, all within 2.5 s", () => {
		const blows = (...strikes: ReturnType<typeof strike>[]) =>
			scheduleOf(
				changesBetween(before, { ...withGoods(0.9, 0.4), table: revealed, strikes }),
				TIME,
			);
		const plan = blows(strike("cn.probes"), strike("cn.regime"), strike("us.tariff"));
		const landings = plan.strikes.map(({ land }) => land);
		expect(landings).toEqual([1000, 1340, 1680]);
		expect(plan.strikes.every(({ lift, fly, land }) => lift < fly && fly < land)).toBe(true);
		expect(plan.strikes[0]?.lift).toBe(plan.drop.end);
		expect(plan.strikes[2]).toMatchObject({ gate: { start: 1680 }, lane: { start: 1680 } });
		expect(plan.gate.start).toBe(plan.gate.end);
		expect(plan.numbers).toBeGreaterThanOrEqual(plan.strikes[2]?.lane.end ?? Infinity);
		expect(plan.total).toBeLessThanOrEqual(2500);
		const many = blows(...["a", "b", "c", "d", "e", "f"].map((id) => strike("us.tariff", { id })));
		expect(many.total).toBeLessThanOrEqual(2500);
	});

	it("moves what no blow struck after the blows", () => {
		const plan = scheduleOf(
			changesBetween(before, {
				...withGoods(0.9, 0.4),
				table: revealed,
				strikes: [strike("cn.regime")],
			}),
			TIME,
		);
		expect(plan.gate.start).toBeGreaterThanOrEqual(plan.strikes[0]?.land ?? Infinity);
		expect(plan.total).toBeLessThanOrEqual(2500);
	});

	it("takes no time at all where motion is unwanted", () => {
		const plan = scheduleOf(
			changesBetween(before, sampleModel({ table: revealed, crack: "open" })),
			STILL,
		);
		expect(plan.total).toBe(0);
	});
});

// Keeping and replaying a record against a tiny engine: what is kept, what is noticed.
import { describe, expect, it } from "vitest";
import {
	append,
	checksum,
	type Entry,
	FORMAT,
	fixedDice,
	type GameRecord,
	MIGRATIONS,
	migrate,
	newRecord,
	replay,
} from "../../src/record/index.ts";
import { EPOCH } from "../../src/scenario/index.ts";
import { scenario, setAt } from "../scenario/files.ts";
import { fakeEngine } from "./fake-engine.ts";
import { OPTIONS } from "./play.ts";

const ORDER = { type: "order", lever: "us.tariff", act: "raise10", step: "now" } as const;

function kept(): GameRecord {
	const { record, state } = newRecord(fakeEngine, {
		scenario,
		seats: { us: "person", cn: "person" },
		options: OPTIONS,
		created: "2026-03-01T09:30:00Z",
		sha256: "0".repeat(64),
	});
	const dice = fixedDice([
		["fake.order", 4],
		["fake.call", 0],
		["fake.call", 1],
		["fake.order", 0],
	]);
	for (const move of [ORDER, { type: "call" }, ORDER, { type: "seal" }] as const)
		expect(append(record, fakeEngine, state, "us", move, dice).ok).toBe(true);
	dice.assertUsed();
	expect(state).toEqual({ sum: 6, seals: 1, months: 8 });
	return record;
}

describe("append", () => {
	it("numbers entries, keeps every roll and the checksum after the move", () => {
		const { entries } = kept();
		expect(entries.map((entry) => [entry.n, entry.dice.length])).toEqual([
			[1, 1],
			[2, 2],
			[3, 1],
			[4, 0],
		]);
		expect(entries[3]?.checksum).toBe(checksum({ months: 8, seals: 1, sum: 6 }));
	});

	it("refuses what the rules refuse, and changes nothing", () => {
		const record = kept();
		const state = { sum: 0, seals: 10, months: 8 };
		const before = structuredClone(record.entries);
		expect(append(record, fakeEngine, state, "us", ORDER, fixedDice([]))).toEqual({
			ok: false,
			refusal: "gameOver",
		});
		expect([record.entries, state]).toEqual([before, { sum: 0, seals: 10, months: 8 }]);
	});
});

describe("replay", () => {
	it("comes to the same state, whole or up to an entry, and shows each step", () => {
		const steps: [number, number][] = [];
		const whole = replay(kept(), fakeEngine, { each: (state, n) => steps.push([n, state.sum]) });
		expect(whole).toMatchObject({ ok: true, state: { sum: 6, seals: 1 }, entries: 4 });
		expect(steps).toEqual([
			[0, 0],
			[1, 5],
			[2, 5],
			[3, 6],
			[4, 6],
		]);
		expect(replay(kept(), fakeEngine, { until: 1 })).toMatchObject({
			ok: true,
			state: { sum: 5 },
			entries: 1,
		});
	});

	const change = (at: number, more: Partial<Entry>) => (record: GameRecord) => {
		record.entries[at] = { ...(record.entries[at] as Entry), ...more };
	};
	it.each<[string, number, (record: GameRecord) => unknown]>([
		["tampered", 1, change(0, { dice: [{ site: "fake.order", n: 6, value: 5 }] })],
		["tampered", 3, change(2, { checksum: "0123456789abcdef" })],
		["tampered", 0, (r) => setAt(r, ["header", "checksum"], "0123456789abcdef")],
		["tampered", 0, (r) => setAt(r, ["header", "options"], { ...OPTIONS, months: 12 })],
		["illegalMove", 2, change(1, { move: { type: "accept" } })],
		["diceMissing", 1, change(0, { dice: [] })],
		["diceLeft", 4, change(3, { dice: [{ site: "fake.order", n: 6, value: 1 }] })],
		["wrongDie", 1, change(0, { dice: [{ site: "fake.call", n: 6, value: 4 }] })],
		["wrongDie", 1, change(0, { dice: [{ site: "fake.order", n: 6, value: 9 }] })],
		["missingEntry", 2, (r) => r.entries.splice(1, 1)],
		["missingEntry", 3, (r) => r.entries.splice(2, 0, r.entries[1] as Entry)],
		["otherEpoch", 0, (r) => setAt(r, ["header", "epoch"], EPOCH + 1)],
	])("notices %s at entry %i", (code, firstBad, spoil) => {
		const record = kept();
		spoil(record);
		expect(replay(record, fakeEngine)).toMatchObject({
			ok: false,
			firstBad,
			problem: { code, line: firstBad + 1 },
		});
	});

	it("names an engine that stumbles instead of throwing", () => {
		const stumbling = {
			...fakeEngine,
			play: () => {
				throw new TypeError("no such row");
			},
		};
		expect(replay(kept(), stumbling)).toMatchObject({
			firstBad: 1,
			problem: { code: "unplayable", expected: "no such row" },
		});
	});
});

describe("migrations", () => {
	it("are numbered without gaps up to the present form", () => {
		expect(MIGRATIONS.map((step) => step.from)).toEqual(MIGRATIONS.map((_, i) => i + 1));
		expect(FORMAT).toBe(MIGRATIONS.length + 1);
	});

	const steps = [
		{ from: 1, up: (raw: Raw) => ({ ...raw, entries: raw.entries.map((entry) => [entry]) }) },
		{ from: 2, up: (raw: Raw) => ({ ...raw, entries: [...raw.entries, "last"] }) },
	];
	type Raw = Parameters<typeof migrate>[0];

	it("run from a record's form onward, each once", () => {
		const from = (format: number) =>
			migrate({ header: { format, game: "g" }, entries: ["a"] }, steps);
		expect(from(1)).toEqual({ header: { format: 3, game: "g" }, entries: [["a"], "last"] });
		expect(from(2)).toEqual({ header: { format: 3, game: "g" }, entries: ["a", "last"] });
		expect(from(3)).toEqual({ header: { format: 3, game: "g" }, entries: ["a"] });
	});

	it("refuse unknown forms, and steps with a gap", () => {
		for (const format of [0, 4, 1.5, "1", undefined])
			expect(() => migrate({ header: { format }, entries: [] }, steps)).toThrow(RangeError);
		expect(() => migrate({ header: { format: 1 }, entries: [] }, steps.slice(1))).toThrow(
			"numbered 2",
		);
	});
});

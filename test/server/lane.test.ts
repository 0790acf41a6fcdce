// A lane: commands in order, played again when others were faster, refused when the store cannot, never lost or doubled.
import { describe, expect, it, vi } from "vitest";
import { createLane, type Lane } from "../../src/server/rooms/lane.ts";
import type { Row, Store } from "../../src/server/store/store.ts";
import { createWriter } from "../../src/server/store/writer.ts";

// a busy machine is no failure
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

interface Sum {
	seq: number;
	values: readonly number[];
}

/** A store in memory whose next answers can be made to fail. */
function memory() {
	const rows: Row[] = [];
	const faults: ("before" | "after")[] = [];
	const store: Pick<Store, "insert" | "read"> = {
		insert: async (list) => {
			const fault = faults.shift();
			if (fault === "before") throw new Error("away");
			const added = list.filter((row) => !rows.some(({ seq }) => seq === row.seq));
			rows.push(...added);
			if (fault === "after") throw new Error("away");
			return added;
		},
		read: async (_, since) => rows.filter(({ seq }) => seq > since),
	};
	return { rows, faults, store };
}

function laneOn({ store }: ReturnType<typeof memory>, seen: number[] = []): Lane<Sum, number> {
	return createLane<Sum, number>(
		{ session: "s", game: 1 },
		{ seq: 0, values: [] },
		(state, events) => ({ seq: state.seq + 1, values: [...state.values, ...events] }),
		(_, after) => seen.push(after.seq),
		{
			store,
			writer: createWriter(store, () => undefined),
			clock: () => 0,
			trouble: () => undefined,
		},
	);
}

/** Adds a number, once: what an id does for a real command. */
const add = (lane: Lane<Sum, number>, value: number) =>
	lane.act((state) =>
		state.values.includes(value)
			? { ok: true, state, events: [], told: state.values.length }
			: {
					ok: true,
					state: { ...state, values: [...state.values, value] },
					events: [value],
					told: state.values.length + 1,
				},
	);

describe("a lane", () => {
	it("keeps the order, and stores what waits together as one commit", async () => {
		const disk = memory();
		const seen: number[] = [];
		const lane = laneOn(disk, seen);
		const outcomes = await Promise.all([1, 2, 3].map((value) => add(lane, value)));
		expect(outcomes.map((one) => one.ok && one.told)).toEqual([1, 2, 3]);
		expect(lane.state()).toEqual({ seq: 1, values: [1, 2, 3] });
		expect(disk.rows.map(({ body }) => body)).toEqual(["[1,2,3]"]);
		expect(seen).toEqual([1]);
	});

	it("two processes that race end with one log, every command in it once", async () => {
		const disk = memory();
		const lanes = [laneOn(disk), laneOn(disk)];
		const outcomes = await Promise.all(
			Array.from({ length: 80 }, async (_, i) => {
				await new Promise((tick) => setTimeout(tick, i % 7));
				return add(lanes[i % 2] as Lane<Sum, number>, i);
			}),
		);
		expect(outcomes.every(({ ok }) => ok)).toBe(true);
		for (const lane of lanes) {
			lane.grown();
			await lane.settled();
		}
		expect(lanes[0]?.state()).toEqual(lanes[1]?.state());
		expect(lanes[0]?.state().values.toSorted((a, b) => a - b)).toEqual(
			Array.from({ length: 80 }, (_, i) => i),
		);
	});

	it("finds out whether a failed commit was stored after all", async () => {
		const disk = memory();
		const lane = laneOn(disk);
		disk.faults.push("after");
		expect(await add(lane, 5)).toMatchObject({ ok: true });
		disk.faults.push("before");
		expect(await add(lane, 6)).toMatchObject({ ok: true });
		expect(lane.state().values).toEqual([5, 6]);
	});

	it("refuses what cannot be stored, and goes on", async () => {
		const disk = memory();
		const lane = laneOn(disk);
		disk.faults.push("before", "before", "before", "before", "before", "before");
		expect(await add(lane, 1)).toEqual({ ok: false, refusal: "storage" });
		expect(await add(lane, 2)).toMatchObject({ ok: true, seq: 1 });
		expect(lane.state().values).toEqual([2]);
	}, 10_000);

	it("survives a command that throws", async () => {
		const lane = laneOn(memory());
		const thrown = lane.act(() => {
			throw new Error("a fault in a move");
		});
		expect(await Promise.all([thrown, add(lane, 1)])).toMatchObject([
			{ ok: false, refusal: "internal" },
			{ ok: true },
		]);
	});
});

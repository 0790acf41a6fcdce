// One session at this process: its log and its games' logs, who is connected, and what each of them is sent.
import { setImmediate } from "node:timers/promises";
import * as cr from "../../classroom/index.ts";
import { type Row, streamKey } from "../store/store.ts";
import { createBulletin } from "./bulletin.ts";
import { createPresence } from "./guests.ts";
import { createLane } from "./lane.ts";
import type { ClassLane, Room, RoomCore, RoomTools, TableLane } from "./types.ts";

/** A session's room from the commits of its log; null where the log is empty or its scenario is gone. */
export async function openRoom(
	id: string,
	rows: readonly Row[],
	tools: RoomTools,
): Promise<Room | null> {
	const [begin] = rows;
	if (!begin) return null;
	const [created] = JSON.parse(begin.body) as cr.ClassEvent[];
	if (created?.e !== "created") return null;
	let first = cr.createdClass(created, begin.at);
	for (const { body, at } of rows)
		first = cr.foldCommit(first, JSON.parse(body) as cr.ClassEvent[], at);
	const scenario = await tools.scenario(first.settings.scenario);
	if (!scenario) return null;
	const { hints, clock, trouble } = tools;
	const presence = createPresence();
	const lanes = new Map<number, Promise<TableLane | null>>();
	const ready = new Map<number, TableLane>();
	const busy = new Set<number>();

	const klass: ClassLane = createLane(
		{ session: id, game: 0 },
		first,
		cr.foldCommit,
		(before, after) => {
			hints.tell({ kind: "grew", streams: [streamKey({ session: id, game: 0 })] });
			bulletin.classChanged(before, after);
		},
		tools,
	);

	async function openTable(n: number): Promise<TableLane | null> {
		const state = klass.state();
		const place = cr.placeOf(state, n);
		if (!place || !scenario) return null;
		const stream = { session: id, game: n };
		const grown = { kind: "grew", streams: [streamKey(stream)] } as const;
		let table = cr.newTable(place, state.settings, scenario, state.settings.scenario);
		for (const { at, body } of await tools.store.read(stream, 0))
			table = cr.foldTableCommit(table, JSON.parse(body) as cr.TableEvent[], at);
		const lane: TableLane = createLane(
			stream,
			table,
			cr.foldTableCommit,
			(_, after, events) => {
				hints.tell(grown);
				bulletin.tableChanged(after, events);
			},
			tools,
		);
		ready.set(n, lane);
		return lane;
	}

	const room: RoomCore = {
		id,
		presence,
		scenario,
		klass,
		state: () => klass.state(),
		table: (n) => {
			const known = lanes.get(n);
			if (known) return known;
			const opening = openTable(n).catch((error: unknown) => {
				// a log that cannot be read is tried again when next asked for
				lanes.delete(n);
				trouble(error);
				return null;
			});
			lanes.set(n, opening);
			return opening.then((lane) => {
				if (!lane) lanes.delete(n);
				return lane;
			});
		},
		tables: async () => {
			const all: TableLane[] = [];
			for (const { n } of klass.state().games) {
				// a class that nobody has looked at for long is read again: others are served in between
				if (!ready.has(n)) await setImmediate();
				const lane = await room.table(n);
				if (lane) all.push(lane);
			}
			return all;
		},
		atHand: (n) => ready.get(n),
		known: () => [...ready.values()],
		around: (now, codes = []) => ({
			now,
			codes,
			random: tools.random,
			present: presence.here,
			standing: (n) => cr.standingOf(ready.get(n)?.state()),
		}),
		tick: (now) => {
			const state = klass.state();
			if (cr.standsStill(state)) return;
			for (const [n, lane] of ready) {
				if (busy.has(n) || !cr.isDue(lane.state(), state, now)) continue;
				busy.add(n);
				void lane
					.act((table, at) => {
						const { table: next, events } = cr.tick(table, klass.state(), presence.here, at);
						return { ok: true, state: next, events, told: null };
					})
					.finally(() => busy.delete(n));
			}
		},
		grown: (game, seq) => {
			if (game === 0) klass.grown(seq);
			else ready.get(game)?.grown(seq);
		},
	};
	const bulletin = createBulletin(room, clock, trouble);
	return { ...room, bulletin, lastUsed: clock() };
}

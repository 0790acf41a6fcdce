// The classroom of one server process: its store, rooms and hints, and what can be asked of it from outside a socket.
import { hash, randomBytes } from "node:crypto";
import * as cr from "../classroom/index.ts";
import { hashBy } from "../scenario/index.ts";
import { type Codes, createCodes } from "./codes.ts";
import type { Hints } from "./hints/hints.ts";
import { noHints } from "./hints/hints.ts";
import type { Outcome } from "./rooms/lane.ts";
import { createRooms, type Rooms } from "./rooms/rooms.ts";
import { openScenarios, type Scenarios } from "./rooms/scenarios.ts";
import type { Room } from "./rooms/types.ts";
import { NEWCOMERS } from "./settings.ts";
import { createGuesses, createNewcomers, type Tally } from "./sockets/limiter.ts";
import type { StoredScenario } from "./store/scenarios.ts";
import type { Store } from "./store/store.ts";
import { createWriter, type Writer } from "./store/writer.ts";

export interface Classroom {
	readonly store: Store;
	readonly writer: Writer;
	readonly rooms: Rooms;
	readonly hints: Hints;
	readonly scenarios: Scenarios;
	readonly guesses: Tally;
	readonly newcomers: Tally;
	readonly codes: Codes;
	readonly clock: () => number;
	readonly random: cr.RandomBytes;
	readonly trouble: (error: unknown) => void;
	stop(): Promise<void>;
}

export interface ClassroomOptions {
	store: Store;
	/** Where several processes share the store; alone where left out. */
	hints?: Hints;
	/** Told of every failure; it must not throw. */
	trouble: (error: unknown) => void;
	/** Milliseconds since 1970; only tests give another. */
	clock?: () => number;
	random?: cr.RandomBytes;
	/** New people whom one address may bring in within a minute. */
	newcomers?: number;
}

export async function createClassroom(options: ClassroomOptions): Promise<Classroom> {
	const { store, trouble } = options;
	hashBy((text) => hash("sha256", text, "hex"));
	const clock = options.clock ?? Date.now;
	const random = options.random ?? ((n: number) => new Uint8Array(randomBytes(n)));
	const hints = options.hints ?? noHints("alone");
	const writer = createWriter(store, trouble);
	const scenarios = openScenarios(store);
	const rooms = createRooms({
		store,
		writer,
		clock,
		trouble,
		hints,
		random,
		scenario: scenarios.get,
		shared: options.hints !== undefined,
	});
	return {
		store,
		writer,
		rooms,
		hints,
		scenarios,
		guesses: createGuesses(),
		newcomers: createNewcomers(options.newcomers ?? NEWCOMERS),
		codes: createCodes(random),
		clock,
		random,
		trouble,
		stop: async () => {
			await rooms.stop();
			await writer.settled();
			await hints.close();
			await store.close();
		},
	};
}

/** What the instructor of a new session is given, once. */
export type NewSession = cr.Handed & {
	/** Gives the session back on another device. */
	recovery: string;
};

/** Salt of recovery codes: they are looked up before a session is known, and long enough for a common one. */
export const RECOVERY = "recovery";

/** Times that a code is drawn anew because it is in use. */
const DRAWS = 8;

/** Makes a session that plays `scenario`. @throws where the store does not answer, or too many codes are asked for at once */
export async function createSession(
	{ store, clock, random, codes }: Classroom,
	chosen: Omit<cr.Settings, "scenario">,
	scenario: StoredScenario,
): Promise<NewSession> {
	const settings = { ...chosen, scenario: scenario.sha256 };
	for (let n = 0; n < DRAWS; n++) {
		const { event, handed } = cr.createClass(settings, random);
		const recovery = cr.makeCode(cr.RECOVERY_LETTERS, random);
		const now = clock();
		const row = {
			id: handed.session,
			code: handed.code,
			recovery: await codes.seal(RECOVERY, recovery),
			created: now,
		};
		const body = JSON.stringify([event]);
		const first = { session: handed.session, game: 0, seq: 1, at: now, body };
		if (await store.create(row, first, scenario))
			return { ...handed, recovery: cr.grouped(recovery) };
	}
	throw new Error("no free code");
}

/** Plays a decision on the class, and stores it. `codes`: those that it may hand out. */
export async function onClass<Told>(
	room: Room,
	decide: (state: cr.ClassState, around: cr.Around) => cr.Decided<Told>,
	codes: readonly cr.SealedCode[] = [],
): Promise<Outcome<Told>> {
	if (room.state().stage === "running") await room.tables();
	return room.klass.act((state, now) => {
		const decided = decide(state, room.around(now, codes));
		if (!decided.ok) return decided;
		const next = { ...cr.foldCommit(state, decided.events, now), seq: state.seq };
		return { ok: true, state: next, events: decided.events, told: decided.told };
	});
}

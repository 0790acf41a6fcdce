// Students' stores at a real server: a class that begins, seats that are played, and what they show compared with the game.
import { expect } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import type { InstructorCommand, ServerFrame, Table } from "../../../src/classroom/index.ts";
import { openLink } from "../../../src/client/stores/class/link.ts";
import { createSeatStore } from "../../../src/client/stores/class/seat-store.ts";
import type { SeatStore } from "../../../src/client/stores/class/seat-types.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { type Seat, type SeatMove, view } from "../../../src/rules/index.ts";
import { dieOf } from "../walk.ts";
import { type Joined, joinClass, newSession } from "./api.ts";
import { type Client, openClient } from "./client.ts";
import type { TestServer } from "./server.ts";

/** What happens to frames on their way to a store: each may be dropped, or come several times. */
export type Way = (frame: ServerFrame, pass: (frame: ServerFrame) => void) => void;
const straight: Way = (frame, pass) => pass(frame);

/** Waits until something holds. */
export async function until(holds: () => boolean, what: string): Promise<void> {
	const start = Date.now();
	while (!holds()) {
		if (Date.now() - start > 15_000) throw new Error(`waited in vain: ${what}`);
		await pause(5);
	}
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The store of a ticket at a server. */
export function openSeat(
	{ base }: TestServer,
	{ session, token, name }: Joined,
	way: Way = straight,
): StoreApi<SeatStore> {
	const url = `${base.replace("http", "ws")}/ws`;
	return createSeatStore(
		{ session, token, name },
		{
			open: (options) =>
				openLink({ ...options, url, onFrame: (frame) => way(frame, options.onFrame) }),
		},
	);
}

export interface SeatPlayer {
	store: StoreApi<SeatStore>;
	ticket: Joined;
	seat: Seat;
	match: () => MatchStore;
}

export interface SeatClass {
	session: string;
	code: string;
	players: SeatPlayer[];
	teacher: Client;
	/** The first game as the server has it. */
	table: () => Promise<Table>;
	act: (command: InstructorCommand) => Promise<unknown>;
	/** Breaks a student's connection at the server. */
	drop: (player: SeatPlayer) => void;
	join: (name: string) => Promise<Joined>;
	close: () => Promise<void>;
}

/** A class that has begun, its students' stores open. */
export async function beginSeats(
	server: TestServer,
	people: number,
	settings = {},
	way: Way = straight,
): Promise<SeatClass> {
	const { session, code, secret } = await newSession(server.base, settings);
	const teacher = await openClient(server.base, { as: "instructor", session, secret });
	await teacher.act({ do: "open" });
	const tickets: Joined[] = [];
	for (let n = 1; n <= people; n++) tickets.push(await joinClass(server.base, code, `S${n}`));
	const stores = tickets.map((ticket) => openSeat(server, ticket, way));
	await until(() => stores.every((it) => it.getState().link.at === "open"), "all in");
	await teacher.act({ do: "start" });
	await until(() => stores.every((it) => it.getState().match !== null), "all at their games");
	const players = stores.map((store, i) => playerOf(store, tickets[i] as Joined));
	const room = await server.classroom.rooms.open(session);
	return {
		session,
		code,
		players,
		teacher,
		table: async () => {
			const lane = await room?.table(1);
			if (!lane) throw new Error("no game");
			return lane.state();
		},
		act: (command) => teacher.act(command),
		drop: ({ ticket }) => room?.presence.seats.get(ticket.person)?.page.close(1012),
		join: (name) => joinClass(server.base, code, name),
		close: async () => {
			for (const { store } of players) store.getState().close();
			await teacher.close();
		},
	};
}

/** A player whose game is there. */
function playerOf(store: StoreApi<SeatStore>, ticket: Joined): SeatPlayer {
	const match = (): MatchStore => store.getState().match?.getState() as MatchStore;
	return { store, ticket, seat: match().seat, match };
}

/** Leaves the pages between phases. */
export function turnPages({ match }: SeatPlayer): void {
	while (match().page === "reveal" || match().page === "close") match().next();
}

/** What the seat would do: calm, by a seeded die; null where it has nothing to decide. */
export function choose(
	{ match, seat }: SeatPlayer,
	die: ReturnType<typeof dieOf>,
): SeatMove | null {
	const { view: now } = match();
	if (!now.waiting.includes(seat)) return null;
	const { phase } = now.position;
	const calm = die.roll("calm", phase === "plan" ? 3 : 2) > 0;
	const leave = now.legal.find(({ type }) => type === "leave");
	if (phase === "talks" && calm && leave) return leave;
	return (calm ? now.legal[0] : now.legal[die.roll("move", now.legal.length)]) ?? null;
}

/** Compares what every store shows with what the server's game lets its seat know. */
export async function expectSame({ players, table }: SeatClass): Promise<void> {
	const state = await table();
	const { game, book } = state.match;
	await until(
		() => players.every(({ store }) => store.getState().table?.seq === state.seq),
		"the last commit",
	);
	for (const { match, seat } of players) {
		const { view: shown, revealed, months } = match();
		expect(shown).toEqual(view(book, game, seat));
		if (state.revealed && (revealed?.position.month ?? 0) >= state.revealed.month)
			expect(revealed?.position).toEqual(view(book, state.revealed, seat).position);
		const known = state.closed.map((one) => ({ ...view(book, one.game, seat), month: one.month }));
		expect(months.map(({ month, position }) => ({ month, position }))).toEqual(
			known.map(({ month, position }) => ({ month, position })),
		);
		expect(months.map(({ score }) => score[seat])).toEqual(known.map(({ score }) => score));
	}
}

/** Plays until `enough`, one move after the other; every move must be taken. Gives how many were made. */
export async function playSeats(
	klass: SeatClass,
	seed: number,
	enough: () => boolean,
	after: (moves: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
	const die = dieOf(seed);
	let moves = 0;
	while (!enough()) {
		let moved = false;
		for (const player of klass.players) {
			turnPages(player);
			const move = choose(player, die);
			if (!move || enough()) continue;
			expect(await player.match().move(move)).toBeNull();
			moves += 1;
			moved = true;
			await expectSame(klass);
			await after(moves);
		}
		if (!moved) await pause(5);
	}
	return moves;
}

export const isOver = ({ players }: SeatClass): boolean =>
	players.every(({ match }) => match().view.position.phase === "over");
export const isBeyond = ({ players }: SeatClass, month: number): boolean =>
	players.every(({ match }) => match().view.position.month > month);
export const inPhase = ({ players }: SeatClass, phase: string): boolean =>
	players.every(({ match }) => match().view.position.phase === phase);
export const connected = ({ players }: SeatClass): Promise<void> =>
	until(() => players.every(({ store }) => store.getState().link.at === "open"), "connected");

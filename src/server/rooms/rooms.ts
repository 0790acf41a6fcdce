// All sessions at this process: opened from their logs when asked for, kept while used, told of time and of others' hints.
import * as cr from "../../classroom/index.ts";
import type { Heard } from "../hints/hints.ts";
import { streamKey } from "../store/store.ts";
import { openRoom } from "./room.ts";
import type { Room, RoomTools } from "./types.ts";

/** Milliseconds between two looks at clocks. */
const TICK = 250;
/** Milliseconds after which a room that nobody uses is forgotten; its log remains. */
const IDLE = 5 * 60_000;
/** Milliseconds between two questions whether logs have grown, with hints and without. */
const POLL = { hinted: 5000, alone: 700 };
/** Milliseconds between two signs of life of connected people. */
const SIGN = 10_000;

export interface Rooms {
	/** A session's room; null where there is no such session. */
	open(id: string): Promise<Room | null>;
	/** Rooms at hand. */
	known(): Room[];
	/** Somebody has come to a room or left it: tells observers and other processes. */
	presenceChanged(room: Room, person: string): void;
	/** Forgets a session that was deleted, and closes its pages. */
	drop(id: string): void;
	stop(): Promise<void>;
}

export interface RoomsTools extends RoomTools {
	/** Whether other processes may write to the same store. */
	shared: boolean;
}

export function createRooms(tools: RoomsTools): Rooms {
	const { store, hints, clock, trouble } = tools;
	const rooms = new Map<string, Promise<Room | null>>();
	const ready = new Map<string, Room>();
	let signed = 0;
	let polled = 0;
	let polling = false;
	let worked = hints.working();

	const open = (id: string): Promise<Room | null> => {
		const known = rooms.get(id);
		if (known) return known;
		const opening = store
			.read({ session: id, game: 0 }, 0)
			.then((rows) => openRoom(id, rows, tools))
			.then((room) => {
				if (room) {
					ready.set(id, room);
					// what others said of their people before this room was at hand has been missed
					hints.tell({ kind: "who", session: id });
				} else rooms.delete(id);
				return room;
			});
		rooms.set(id, opening);
		opening.catch(() => rooms.delete(id));
		return opening;
	};

	function forget(room: Room): void {
		room.bulletin.stop();
		rooms.delete(room.id);
		ready.delete(room.id);
	}

	function drop(id: string): void {
		const room = ready.get(id);
		if (!room) return;
		const { seats, observers } = room.presence;
		for (const guest of [...seats.values(), ...observers]) guest.page.close(cr.CLOSE.gone);
		forget(room);
	}

	const tellHere = (room: Room): void =>
		hints.tell({ kind: "here", session: room.id, people: room.presence.own() });

	function hear(hint: Heard): void {
		switch (hint.kind) {
			case "grew":
				for (const stream of hint.streams) {
					const [session = "", game = ""] = stream.split("/");
					ready.get(session)?.grown(Number(game));
				}
				return;
			case "here": {
				const room = ready.get(hint.session);
				if (room?.presence.heard(hint.from, hint.people, clock())) room.bulletin.elsewhereChanged();
				return;
			}
			case "who": {
				const room = ready.get(hint.session);
				if (room && !room.presence.empty()) tellHere(room);
				return;
			}
			case "seat":
				ready.get(hint.session)?.presence.seats.get(hint.person)?.page.close(cr.CLOSE.replaced);
				return;
			case "gone":
				drop(hint.session);
		}
	}

	/** Asks the store which logs have grown: what a lost hint would have told. */
	async function poll(): Promise<void> {
		polling = true;
		try {
			const list = [...ready.values()];
			const heads = await store.heads(list.map(({ id }) => id));
			for (const room of list) {
				const own = heads.get(streamKey({ session: room.id, game: 0 }));
				if (own === undefined) drop(room.id);
				else room.grown(0, own);
				for (const lane of room.known()) {
					const { n } = lane.state();
					const seq = heads.get(streamKey({ session: room.id, game: n }));
					if (seq !== undefined) room.grown(n, seq);
				}
			}
		} catch (error) {
			trouble(error);
		}
		polling = false;
	}

	function tick(): void {
		const now = clock();
		for (const room of ready.values()) {
			room.tick(now);
			// where nothing can be heard, silence says nothing: nobody is taken for gone
			if (!tools.shared || hints.working()) {
				if (room.presence.forget(now)) room.bulletin.elsewhereChanged();
			} else room.presence.stillThere(now);
			if (!room.presence.empty()) room.lastUsed = now;
			else if (now - room.lastUsed > IDLE) forget(room);
		}
		// hints that get through again: what was told meanwhile reached nobody
		const heals = hints.working() && !worked;
		worked = hints.working();
		if (heals || now - signed > SIGN) {
			signed = now;
			for (const room of ready.values()) if (!room.presence.empty()) tellHere(room);
		}
		const every = hints.working() ? POLL.hinted : POLL.alone;
		if (tools.shared && !polling && now - polled > every) {
			polled = now;
			void poll();
		}
	}

	hints.listen(hear);
	const timer = setInterval(() => {
		try {
			tick();
		} catch (error) {
			trouble(error);
		}
	}, TICK);

	return {
		open,
		known: () => [...ready.values()],
		presenceChanged: (room, person) => {
			room.lastUsed = clock();
			tellHere(room);
			room.bulletin.presenceChanged(person);
		},
		drop: (id) => {
			drop(id);
			hints.tell({ kind: "gone", session: id });
		},
		stop: async () => {
			clearInterval(timer);
			for (const room of ready.values()) {
				room.bulletin.stop();
				await room.klass.settled();
				for (const lane of room.known()) await lane.settled();
			}
		},
	};
}

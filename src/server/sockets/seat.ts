// A student's socket: moves and being back, each answered when it is on the disk.
import * as cr from "../../classroom/index.ts";
import type { Classroom } from "../classroom.ts";
import type { SeatGuest } from "../rooms/guests.ts";
import type { Room, TableLane } from "../rooms/types.ts";
import type { Connection } from "./connection.ts";
import { bucket } from "./limiter.ts";
import type { Seated } from "./seated.ts";

/** Commands of one seat at once and a second. */
const COMMANDS = { size: 60, perSecond: 10 };

/** Whoever connects again is back: the computer that stood in hands the seat over at once. */
async function comeBack(room: Room, person: string): Promise<void> {
	const chair = cr.chairOf(room.state(), person);
	if (!chair) return;
	const lane = await room.table(chair.place.n);
	if (!lane?.state().away[chair.seat]) return;
	await lane.act((table, now) => {
		const { here } = room.presence;
		const back: cr.Act = { act: "here", id: `back-${table.seq}` };
		const decided = cr.decideAct(table, room.state(), person, back, here, now);
		if (!decided.ok) return decided;
		const { table: state, events } = decided.driven;
		return { ok: true, state, events, told: null };
	});
}

/** Puts a page into its seat. A page that was there before is told, and closed: the newer one plays. */
export function seatStudent(
	classroom: Classroom,
	room: Room,
	person: cr.Person,
	connection: Connection,
	since: cr.Hello["since"],
): Seated {
	const { rooms, hints, clock, trouble } = classroom;
	const { seats, here } = room.presence;
	const { id } = person;
	seats.get(id)?.page.close(cr.CLOSE.replaced);
	const guest: SeatGuest = { page: connection, role: "seat", person: id, sent: null, answered: 0 };
	seats.set(id, guest);
	hints.tell({ kind: "seat", session: room.id, person: id });
	rooms.presenceChanged(room, id);
	const may = bucket(COMMANDS.size, COMMANDS.perSecond);
	connection.send({ type: "welcome", v: cr.VERSION, role: "seat", person: id, name: person.name });
	room.bulletin
		.welcome(guest, since)
		.then(() => comeBack(room, id))
		.catch(trouble);

	function act(asked: cr.Act): void | Promise<void> {
		// replaced: the newer page plays
		if (seats.get(id) !== guest) return connection.refuse("notYours", asked.id);
		if (!may(clock())) return connection.refuse("slowDown", asked.id);
		const chair = cr.chairOf(room.state(), id);
		if (!chair) return connection.refuse("notSeated", asked.id);
		const { n } = chair.place;
		const lane = room.atHand(n);
		if (lane) return ask(lane, asked);
		return room.table(n).then((opened) => {
			if (opened) ask(opened, asked);
			else connection.refuse("storage", asked.id);
		});
	}

	function ask(lane: TableLane, asked: cr.Act): void {
		lane.ask<boolean>(
			(table, now) => {
				const decided = cr.decideAct(table, room.state(), id, asked, here, now);
				if (!decided.ok) return decided;
				const { table: state, events } = decided.driven;
				return { ok: true, state, events, told: decided.repeated };
			},
			(outcome) => {
				if (!outcome.ok) return connection.refuse(outcome.refusal, asked.id);
				const { seq, told: repeated } = outcome;
				// the change that the command has made carries its answer; where none went out, it is sent by itself
				if (repeated || guest.answered !== seq)
					connection.send({ type: "done", id: asked.id, seq, effect: null });
			},
		);
	}

	return {
		read: (frame) => {
			switch (frame.type) {
				case "move":
					return act({ act: "move", id: frame.id, step: frame.step, move: frame.move });
				case "wait":
					return act({ act: "wait", id: frame.id, step: frame.step });
				case "back":
					return act({ act: "back", id: frame.id, step: frame.step });
				case "here":
					return act({ act: "here", id: frame.id });
				case "resume":
					return room.bulletin.resend(guest);
				default:
					connection.refuse("notYours", "id" in frame ? frame.id : "");
			}
		},
		gone: () => {
			if (seats.get(id) !== guest) return;
			seats.delete(id);
			rooms.presenceChanged(room, id);
		},
	};
}

// A student's socket: moves and being back, each answered when it is on the disk.
import * as cr from "../../classroom/index.ts";
import type { Classroom } from "../classroom.ts";
import type { SeatGuest } from "../rooms/guests.ts";
import type { Room, TableLane } from "../rooms/types.ts";
import type { Connection } from "./connection.ts";
import { Bucket } from "./limiter.ts";
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
	const { rooms, hints, trouble } = classroom;
	const { seats } = room.presence;
	const { id } = person;
	seats.get(id)?.page.close(cr.CLOSE.replaced);
	const guest: SeatGuest = { page: connection, role: "seat", person: id, sent: null, answered: 0 };
	seats.set(id, guest);
	hints.tell({ kind: "seat", session: room.id, person: id });
	rooms.presenceChanged(room, id);
	connection.send({ type: "welcome", v: cr.VERSION, role: "seat", person: id, name: person.name });
	room.bulletin
		.welcome(guest, since)
		.then(() => comeBack(room, id))
		.catch(trouble);
	return new Student(classroom, room, guest, connection);
}

/** A class, for a server holds thousands of students who mostly think: they share what they can do. */
class Student implements Seated {
	readonly #classroom: Classroom;
	readonly #room: Room;
	readonly #guest: SeatGuest;
	readonly #connection: Connection;
	readonly #commands = new Bucket(COMMANDS);

	constructor(classroom: Classroom, room: Room, guest: SeatGuest, connection: Connection) {
		this.#classroom = classroom;
		this.#room = room;
		this.#guest = guest;
		this.#connection = connection;
	}

	read(frame: cr.ClientFrame): void | Promise<void> {
		switch (frame.type) {
			case "move":
				return this.#act({ act: "move", id: frame.id, step: frame.step, move: frame.move });
			case "wait":
				return this.#act({ act: "wait", id: frame.id, step: frame.step });
			case "back":
				return this.#act({ act: "back", id: frame.id, step: frame.step });
			case "here":
				return this.#act({ act: "here", id: frame.id });
			case "resume":
				return this.#room.bulletin.resend(this.#guest);
			default:
				this.#connection.refuse("notYours", "id" in frame ? frame.id : "");
		}
	}

	/** True while no newer page has taken the seat: that one plays then. */
	#sits(): boolean {
		return this.#room.presence.seats.get(this.#guest.person) === this.#guest;
	}

	#act(asked: cr.Act): void | Promise<void> {
		const room = this.#room;
		const connection = this.#connection;
		if (!this.#sits()) return connection.refuse("notYours", asked.id);
		if (!this.#commands.take(this.#classroom.clock()))
			return connection.refuse("slowDown", asked.id);
		const chair = cr.chairOf(room.state(), this.#guest.person);
		if (!chair) return connection.refuse("notSeated", asked.id);
		const { n } = chair.place;
		const lane = room.atHand(n);
		if (lane) return this.#ask(lane, asked);
		return room.table(n).then((opened) => {
			if (opened) this.#ask(opened, asked);
			else connection.refuse("storage", asked.id);
		});
	}

	#ask(lane: TableLane, asked: cr.Act): void {
		const room = this.#room;
		const { person } = this.#guest;
		lane.ask<boolean>(
			(table, now) => {
				const { here } = room.presence;
				const decided = cr.decideAct(table, room.state(), person, asked, here, now);
				if (!decided.ok) return decided;
				const { table: state, events } = decided.driven;
				return { ok: true, state, events, told: decided.repeated };
			},
			(outcome) => {
				if (!outcome.ok) return this.#connection.refuse(outcome.refusal, asked.id);
				const { seq, told: repeated } = outcome;
				// the change that the command has made carries its answer; where none went out, it is sent by itself
				if (repeated || this.#guest.answered !== seq)
					this.#connection.send({ type: "done", id: asked.id, seq, effect: null });
			},
		);
	}

	gone(): void {
		if (!this.#sits()) return;
		const { person } = this.#guest;
		this.#room.presence.seats.delete(person);
		this.#classroom.rooms.presenceChanged(this.#room, person);
	}
}

// A class without a server behind a page's sockets: what the page sends is played on the pure class, what it would be told is said.
import * as cr from "../../../src/classroom/index.ts";
import { FakeSocket } from "./fake-socket.ts";
import type { PureClass } from "./pure.ts";

export interface PureSockets {
	/** Tells every page what the class has come to: after the instructor's acts, and after time. */
	tell: () => void;
	/** Ends a person's connection with a code; the page may come back. */
	cut: (person: string, code?: number) => void;
	/** A message of the instructor reaches a person. */
	say: (person: string, text: string) => void;
	/** While true, commands go without an answer, as on a bad line. */
	deaf: boolean;
	/** While true, no connection comes about. */
	shut: boolean;
}

interface Guest {
	socket: FakeSocket;
	person: string;
}

/** Lets `FakeSocket` speak for a class. The caller puts `FakeSocket` in the place of `WebSocket`. */
export function servePure(klass: PureClass): PureSockets {
	const guests = new Map<FakeSocket, Guest>();
	const present = (person: string): boolean => klass.present.has(person);

	function tellOne({ socket, person }: Guest): void {
		const { state } = klass;
		const { title, size, months, scenario } = state.settings;
		const chair = cr.chairOf(state, person);
		socket.say({
			type: "class",
			class: {
				title,
				stage: state.stage,
				paused: state.paused,
				frozen: state.frozen,
				people: cr.peopleOf(state).length,
				here: klass.present.size,
				size,
				months,
				scenario,
			},
			name: cr.personOf(state, person)?.name ?? "",
			chair: cr.chairPicture(chair),
		});
		if (!chair) return;
		const table = klass.table(chair.place.n);
		socket.say({
			type: "view",
			table: cr.tablePicture(state, table, present, klass.now),
			view: cr.seatView(table, chair.seat),
		});
	}

	const sockets: PureSockets = {
		deaf: false,
		shut: false,
		tell: () => {
			for (const guest of guests.values()) tellOne(guest);
		},
		cut: (person, code = 1006) => {
			for (const guest of guests.values()) if (guest.person === person) guest.socket.cut(code);
		},
		say: (person, text) => {
			const message = { at: Date.now(), text };
			for (const guest of guests.values())
				if (guest.person === person) guest.socket.say({ type: "message", message });
		},
	};

	function hello(socket: FakeSocket, secret: string): void {
		const person = cr.holderOf(klass.state, secret);
		if (!person) {
			socket.say({ type: "refused", id: "", code: "wrongSecret" });
			socket.cut(cr.CLOSE.notIn);
			return;
		}
		// the newer page plays
		for (const [other, guest] of guests)
			if (guest.person === person.id && other !== socket) other.cut(cr.CLOSE.replaced);
		const guest = { socket, person: person.id };
		guests.set(socket, guest);
		klass.present.add(person.id);
		socket.say({ type: "welcome", v: 1, role: "seat", person: person.id, name: person.name });
		tellOne(guest);
	}

	FakeSocket.heard = (socket, text) => {
		const read = cr.readFrame(JSON.stringify(text));
		if (!read.ok) throw new Error(`the server could not read ${JSON.stringify(text)}`);
		const { frame } = read;
		const person = guests.get(socket)?.person ?? "";
		switch (frame.type) {
			case "hello":
				hello(socket, frame.secret);
				return;
			case "ping":
				socket.say({ type: "pong", t: frame.t });
				return;
			case "resume":
				sockets.tell();
				return;
			case "move":
			case "wait":
			case "back":
			case "here": {
				if (sockets.deaf) return;
				const { type, ...rest } = frame;
				const refusal = klass.play(person, { act: type, ...rest } as cr.Act);
				if (refusal !== null) {
					socket.say({ type: "refused", id: frame.id, code: refusal });
					return;
				}
				sockets.tell();
				const n = cr.chairOf(klass.state, person)?.place.n ?? 0;
				socket.say({ type: "done", id: frame.id, seq: klass.table(n).seq, effect: null });
			}
		}
	};
	FakeSocket.born = (socket) => {
		const open = (): void => {
			if (sockets.shut) setTimeout(open, 20);
			else if (socket.readyState === 0) socket.open();
		};
		setTimeout(open, 0);
	};
	return sockets;
}

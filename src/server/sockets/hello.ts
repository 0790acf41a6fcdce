// The first frame of a socket: what it opens, or why nothing.
import type { ServerResponse } from "node:http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { WebSocket } from "ws";
import * as cr from "../../classroom/index.ts";
import type { Classroom } from "../classroom.ts";
import { type Connection, connect } from "./connection.ts";
import { seatInstructor } from "./observer.ts";
import { seatStudent } from "./seat.ts";
import type { Seated } from "./seated.ts";

/** Lets a page in by its first frame; null where that opens nothing (and it has been told why). */
async function enter(
	classroom: Classroom,
	hello: cr.Hello,
	connection: Connection,
	address: string,
): Promise<Seated | null> {
	const { guesses, clock, rooms } = classroom;
	const no = (code: cr.AnyRefusal): null => {
		connection.refuse(code);
		return null;
	};
	const room = await rooms.open(hello.session).catch(() => undefined);
	if (room === undefined) return no("storage");
	if (!room) return no("noSession");
	const wrong = (): null => {
		// who holds a secret of 128 bits gets in, however many others at this address have guessed
		const many = !guesses.may(address, clock());
		guesses.add(address, clock());
		return no(many ? "tooManyTries" : "wrongSecret");
	};
	if (!connection.open) return null;
	if (hello.as === "seat") {
		const person = cr.holderOf(room.state(), hello.secret);
		if (person) return seatStudent(classroom, room, person, connection, hello.since);
		return cr.wasRemoved(room.state(), hello.secret) ? no("removed") : wrong();
	}
	const key = cr.keyFor(room.state(), hello.secret);
	if (key === null || (hello.as === "instructor" && key !== "instructor")) return wrong();
	return seatInstructor(classroom, room, hello.as, connection);
}

/** What stands behind a socket until its first frame has let it in; then it passes everything on. */
class Door implements Seated {
	readonly #classroom: Classroom;
	readonly #connection: Connection;
	readonly #address: string;
	#seated: Seated | null = null;
	#entering: Promise<void> | null = null;
	#late: NodeJS.Timeout | null;

	constructor(classroom: Classroom, connection: Connection, address: string) {
		this.#classroom = classroom;
		this.#connection = connection;
		this.#address = address;
		this.#late = setTimeout(() => connection.close(cr.CLOSE.notIn), cr.HELLO_WITHIN);
	}

	read(frame: cr.ClientFrame): void | Promise<void> {
		const connection = this.#connection;
		if (frame.type === "ping") return connection.send({ type: "pong", t: frame.t });
		if (this.#seated) {
			if (frame.type === "hello") return connection.refuse("badFrame");
			return this.#seated.read(frame);
		}
		// a page that comes back asks again at once for what had no answer: that waits until its seat is found
		if (this.#entering) {
			return this.#entering.then(() => (this.#seated ? this.read(frame) : undefined));
		}
		if (frame.type !== "hello") return connection.refuse("notInClass");
		this.#entering = this.#enter(frame);
		return this.#entering;
	}

	async #enter(hello: cr.Hello): Promise<void> {
		this.#inTime();
		const found = await enter(this.#classroom, hello, this.#connection, this.#address);
		if (!found) return this.#connection.close(cr.CLOSE.notIn);
		if (!this.#connection.open) return found.gone();
		this.#seated = found;
		// those who wait have their own hold of it; kept, it would be held for as long as the socket lives
		this.#entering = null;
	}

	/** The timer is let go of: it would be held for as long as the socket lives. */
	#inTime(): void {
		if (this.#late) clearTimeout(this.#late);
		this.#late = null;
	}

	gone(): void {
		this.#inTime();
		this.#seated?.gone();
	}
}

function terminated(this: WebSocket): void {
	this.terminate();
}

/** Adds the address of all sockets, `/ws`. */
export function serveSockets(app: FastifyInstance, classroom: Classroom): void {
	const responses = new WeakMap<object, ServerResponse>();
	const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
		responses.set(request.raw, reply.raw);
	};
	app.get("/ws", { websocket: true, onRequest }, (socket, request) => {
		const address = request.ip;
		// what a socket began with, request and answer, would be held for as long as the socket lives
		responses.get(request.raw)?.detachSocket(request.raw.socket);
		socket.removeAllListeners("error");
		socket.on("error", terminated);
		const behind = (connection: Connection) => new Door(classroom, connection, address);
		connect(socket, request.raw.socket, classroom, behind);
	});
}

// The instructor's socket and the projector's: what they may look at, and the instructor's acts.
import * as cr from "../../classroom/index.ts";
import { act, preview } from "../acts.ts";
import type { Classroom } from "../classroom.ts";
import type { Observer } from "../rooms/guests.ts";
import type { Room } from "../rooms/types.ts";
import type { Connection } from "./connection.ts";
import { Bucket } from "./limiter.ts";
import type { Seated } from "./seated.ts";

/** Acts of one page at once and a second. */
const ACTS = { size: 40, perSecond: 10 };

export function seatInstructor(
	classroom: Classroom,
	room: Room,
	role: "instructor" | "projector",
	connection: Connection,
): Seated {
	const { observers } = room.presence;
	const observer: Observer = {
		page: connection,
		role,
		watching: 0,
		told: new Map(),
	};
	observers.add(observer);
	connection.send({ type: "welcome", v: cr.VERSION, role });
	room
		.tables()
		.then(() => room.bulletin.observersStale())
		.catch(classroom.trouble);
	room.bulletin.observersStale();
	const acts = new Bucket(ACTS);
	return {
		read: async (frame) => {
			if (role === "instructor" && frame.type === "watch") {
				observer.watching = frame.game;
				// a page that looks away has forgotten what it saw
				observer.told.delete("watch");
				if (frame.game > 0) await room.table(frame.game);
				return room.bulletin.observersStale();
			}
			if (role === "instructor" && frame.type === "act") {
				if (!acts.take(classroom.clock())) return connection.refuse("slowDown", frame.id);
				const { id, command } = frame;
				const done = frame.preview
					? await preview(classroom, room, command)
					: await act(classroom, room, command, id);
				if (!done.ok) return connection.refuse(done.refusal, id, done.problems);
				if (frame.preview) return connection.send({ type: "preview", id, effect: done.effect });
				return connection.send({ type: "done", id, seq: done.seq, effect: done.effect });
			}
			if (frame.type === "resume") {
				observer.told.clear();
				return room.bulletin.observersStale();
			}
			connection.refuse("notYours", "id" in frame ? frame.id : "");
		},
		gone: () => {
			observers.delete(observer);
		},
	};
}

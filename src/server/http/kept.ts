// What a session leaves behind, over http: its export, names, debrief and records; and its deletion.
import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import * as cr from "../../classroom/index.ts";
import type { Classroom } from "../classroom.ts";
import type { Room } from "../rooms/types.ts";
import { opened, refuse } from "./access.ts";
import { zipOf } from "./zip.ts";

const isOver = (table: cr.Table): boolean => table.match.game.phase === "over";

/** Adds the addresses under `/api/sessions/ID`; each needs a secret in the header `Authorization: Bearer …`. */
export function serveKept(app: FastifyInstance, classroom: Classroom): void {
	const { store, rooms, scenarios, clock, trouble } = classroom;
	type OfSession = { Params: { session: string } };
	const tablesOf = async (room: Room): Promise<cr.Table[]> =>
		(await room.tables()).map((lane) => lane.state());

	app.get<OfSession>("/api/sessions/:session/export.zip", async (request, reply) => {
		const found = await opened(classroom, request, reply);
		if (!found) return reply;
		const { room, key } = found;
		if (key !== "instructor") return refuse(reply, "wrongSecret");
		reply.header("content-disposition", `attachment; filename="class-${room.state().code}.zip"`);
		const files = cr.exportFiles(room.state(), await tablesOf(room));
		const archive = Readable.from(zipOf(files, clock()));
		// what fails when the answer has begun can only be cut off, and told to the log
		archive.on("error", trouble);
		return reply.type("application/zip").send(archive);
	});

	app.get<OfSession>("/api/sessions/:session/names.csv", async (request, reply) => {
		const found = await opened(classroom, request, reply);
		if (!found) return reply;
		const { room, key } = found;
		if (key !== "instructor") return refuse(reply, "wrongSecret");
		reply.header("content-disposition", `attachment; filename="names-${room.state().code}.csv"`);
		return reply.type("text/csv; charset=utf-8").send(cr.namesCsv(room.state()));
	});

	// what a class may look at together, and so only when its games are over
	app.get<OfSession>("/api/sessions/:session/debrief", async (request, reply) => {
		const found = await opened(classroom, request, reply);
		if (!found) return reply;
		const { room, key } = found;
		const tables = await tablesOf(room);
		const over = room.state().stage === "ended" || tables.every(isOver);
		if (key !== "instructor" && !(key === "projector" && over)) return refuse(reply, "wrongStage");
		// a large class takes a second or two: others are served in between
		for (const table of tables) {
			cr.gamePart(table);
			await setImmediate();
		}
		return reply.send(cr.classDebrief(room.state(), tables));
	});

	app.get<{ Params: { session: string; game: string } }>(
		"/api/sessions/:session/games/:game/record",
		async (request, reply) => {
			const found = await opened(classroom, request, reply);
			if (!found) return reply;
			const { room, key, person } = found;
			const game = /^\d{1,4}$/.test(request.params.game) ? Number(request.params.game) : 0;
			const lane = await room.table(game);
			if (!lane) return refuse(reply, "unknownGame");
			const place = cr.placeOf(room.state(), game);
			const sat = [...(place?.seats.us ?? []), ...(place?.seats.cn ?? [])].some(
				(sitting) => sitting.person === person,
			);
			if (key !== "instructor" && !sat) return refuse(reply, "notYours");
			// a record tells both sides' secrets
			const open = isOver(lane.state()) || room.state().stage === "ended";
			if (key !== "instructor" && !open) return refuse(reply, "wrongStage");
			return reply.type("application/jsonl; charset=utf-8").send(cr.recordText(lane.state()));
		},
	);

	app.delete<OfSession>("/api/sessions/:session", async (request, reply) => {
		const found = await opened(classroom, request, reply);
		if (!found) return reply;
		if (found.key !== "instructor") return refuse(reply, "wrongSecret");
		const gone = await store.remove(found.room.id);
		rooms.drop(found.room.id);
		scenarios.forget(found.room.state().settings.scenario);
		return reply.send({ deleted: gone });
	});
}

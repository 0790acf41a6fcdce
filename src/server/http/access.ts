// What a request's secret opens, and how a refusal is answered.
import type { FastifyReply, FastifyRequest } from "fastify";
import * as cr from "../../classroom/index.ts";
import type { Classroom } from "../classroom.ts";
import type { Room } from "../rooms/types.ts";

/** Answers for each refusal; the rest are 409: fine as a request, but not now. */
const STATUS: Readonly<Record<string, number>> = {
	badFrame: 400,
	badName: 400,
	badScenario: 400,
	wrongCode: 404,
	wrongPass: 404,
	noSession: 404,
	wrongSecret: 403,
	tooManyTries: 429,
	tooManyNew: 429,
	storage: 503,
	internal: 500,
};
/** Answers with a refusal's code. */
export const refuse = (reply: FastifyReply, refusal: cr.AnyRefusal) =>
	reply.code(STATUS[refusal] ?? 409).send({ refused: refusal });

/** A secret from the header `Authorization: Bearer …`. */
function bearer(request: FastifyRequest): string {
	return /^Bearer ([0-9a-f]{32})$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
}

/** The room that a request's secret opens, with what it opens; null where it has been refused. */
export async function opened(
	{ rooms, guesses, clock }: Classroom,
	request: FastifyRequest<{ Params: { session: string } }>,
	reply: FastifyReply,
): Promise<{ room: Room; key: "instructor" | "projector" | null; person: string } | null> {
	const { session } = request.params;
	const room = /^[0-9a-f]{12}$/.test(session) ? await rooms.open(session) : null;
	const secret = bearer(request);
	const key = room && cr.keyFor(room.state(), secret);
	const person = room ? (cr.holderOf(room.state(), secret)?.id ?? "") : "";
	if (room && (key !== null || person !== "")) return { room, key, person };
	// who holds a secret of 128 bits gets in, however many others at this address have guessed
	const { ip } = request;
	const many = !guesses.may(ip, clock());
	guesses.add(ip, clock());
	refuse(reply, many ? "tooManyTries" : room ? "wrongSecret" : "noSession");
	return null;
}

// Sessions over http: made, joined by code, recovered. Secrets travel in bodies and headers, never in a URL.
import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod/mini";
import * as cr from "../../classroom/index.ts";
import { fileData } from "../../scenario/index.ts";
import { validate } from "../../scenario/schema/validate.ts";
import { type Classroom, createSession, onClass, RECOVERY } from "../classroom.ts";
import type { Room } from "../rooms/types.ts";
import { refuse } from "./access.ts";

const newSession = z.strictObject({
	settings: cr.settingsSchema,
	/** Id of a shipped scenario, or the body of one that the instructor brings along. */
	scenario: z.exactOptional(z.unknown()),
});
const text = (letters: number) => z.string().check(z.maxLength(letters));
const joining = z.strictObject({
	code: text(20),
	name: z.exactOptional(text(200)),
	/** The person's own code: to come back, or to take a name from the list. */
	pass: z.exactOptional(text(20)),
	/** Drawn by the browser, so that an answer that was lost can be asked for again. */
	token: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
});
const recovering = z.strictObject({ recovery: text(40) });

/** Sessions that one address may make in a minute. */
const NEW_SESSIONS = 30;

/** Body of a request by its schema; null where it does not fit. */
function bodyOf<T>(schema: z.ZodMiniType<T>, request: FastifyRequest): T | null {
	const read = schema.safeParse(request.body);
	return read.success ? read.data : null;
}

/** Somebody comes in by nickname, from an address. A code is made for them only once it is clear that they may. */
async function comeIn(
	{ codes, clock, newcomers }: Classroom,
	room: Room,
	name: string,
	token: string | undefined,
	address: string,
) {
	const unnamed = [{ code: "", hash: "" }];
	if (room.state().stage === "running") await room.tables();
	const first = cr.join(room.state(), name, room.around(clock(), unnamed), token);
	if (!first.ok) return first;
	// who only asks again, because an answer was lost, is nobody new
	if (first.events.some(({ e }) => e === "joined")) {
		if (!newcomers.may(address, clock()))
			return { ok: false as const, refusal: "tooManyNew" as const };
		newcomers.add(address, clock());
	}
	const ready = await codes.ready(room.id, 1);
	return onClass(room, (state, around) => cr.join(state, name, around, token), ready);
}

/** Somebody comes back by a code of their own; `failed` is told of a wrong one. */
async function comeBack(
	{ codes }: Classroom,
	room: Room,
	typed: string,
	may: () => boolean,
	failed: () => void,
) {
	const code = cr.readCode(typed, cr.REJOIN_LETTERS) ?? "";
	const outcome = await codes.tried(room.id, code, may, async (hash) => {
		const done = await onClass(room, (state, around) => cr.rejoin(state, hash, around));
		if (!done.ok && done.refusal === "wrongPass") failed();
		return done;
	});
	return outcome ?? { ok: false as const, refusal: "tooManyTries" as const };
}

/** Adds the addresses under `/api`. */
export function serveSessions(app: FastifyInstance, classroom: Classroom): void {
	const { store, rooms, guesses, clock, scenarios, codes } = classroom;

	const seldom = { config: { rateLimit: { max: NEW_SESSIONS, timeWindow: "1 minute" } } };
	app.post("/api/sessions", seldom, async (request, reply) => {
		const read = validate(newSession, request.body, (path) => ({ file: "", path }));
		if (!read.ok)
			return reply.code(400).send({ refused: "badFrame", problems: read.problems.slice(0, 12) });
		const body = read.value;
		const { scenario } = body;
		let played =
			typeof scenario === "string" || scenario === undefined ? scenarios.shipped(scenario) : null;
		if (played === null) {
			const added = scenarios.add(scenario);
			if (!added.ok)
				return reply.code(400).send({ refused: "badScenario", problems: added.problems });
			played = added;
		}
		const problems = cr.settingsProblems(body.settings, played.scenario, ["settings"]);
		if (problems.length > 0) return reply.code(400).send({ refused: "badFrame", problems });
		const made = await createSession(classroom, body.settings, played.stored);
		return reply.code(201).send(made);
	});

	app.post("/api/join", async (request, reply) => {
		const body = bodyOf(joining, request);
		if (!body) return refuse(reply, "badFrame");
		const { ip } = request;
		if (!guesses.may(ip, clock())) return refuse(reply, "tooManyTries");
		const code = cr.readCode(body.code, cr.JOIN_LETTERS);
		const session = code && (await store.sessionByCode(code));
		const room = session ? await rooms.open(session.id) : null;
		if (!room) {
			guesses.add(ip, clock());
			return refuse(reply, "wrongCode");
		}
		const { pass, name = "", token } = body;
		const may = (): boolean => guesses.may(ip, clock());
		const outcome =
			pass === undefined
				? await comeIn(classroom, room, name, token, ip)
				: await comeBack(classroom, room, pass, may, () => guesses.add(ip, clock()));
		if (outcome.ok) return reply.send({ session: room.id, ...outcome.told });
		return refuse(reply, outcome.refusal);
	});

	app.post("/api/recover", async (request, reply) => {
		const body = bodyOf(recovering, request);
		if (!body) return refuse(reply, "badFrame");
		const { ip } = request;
		if (!guesses.may(ip, clock())) return refuse(reply, "tooManyTries");
		const may = (): boolean => guesses.may(ip, clock());
		const code = cr.readCode(body.recovery, cr.RECOVERY_LETTERS) ?? "";
		const found = await codes.tried(RECOVERY, code, may, async (hash) => {
			const session = await store.sessionByRecovery(hash);
			const room = session ? await rooms.open(session.id) : null;
			if (!room) guesses.add(ip, clock());
			return { room };
		});
		if (!found) return refuse(reply, "tooManyTries");
		const { room } = found;
		if (!room) return refuse(reply, "wrongCode");
		const outcome = await onClass(room, cr.recover);
		if (!outcome.ok) return refuse(reply, outcome.refusal);
		return reply.send({ session: room.id, secret: outcome.told.secret });
	});

	app.get<{ Params: { sha256: string } }>("/api/scenarios/:sha256", async (request, reply) => {
		const { sha256 } = request.params;
		const scenario = /^[0-9a-f]{64}$/.test(sha256) ? await scenarios.get(sha256) : null;
		if (!scenario) return refuse(reply, "noSession");
		// the body never changes under its hash, the words beside it may
		reply.header("cache-control", "no-cache");
		return reply.send(fileData({ scenario, translations: await scenarios.words(sha256) }));
	});
}

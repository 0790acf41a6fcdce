// What the classroom's pages ask of the server over http. Nothing here throws: every failure is a code for the texts.
import type { ClassDebrief } from "../../../classroom/after/debrief.ts";
import type { Handed, Ticket } from "../../../classroom/class/enter.ts";
import type { Settings } from "../../../classroom/class/types.ts";
import { type AnyRefusal, CLASS_REFUSALS } from "../../../classroom/refusals.ts";
import { newId } from "../new-id.ts";

/** What came of a request; `offline` = no answer that the server could have given. */
export type Answer<T> =
	| { ok: true; value: T }
	| { ok: false; refusal: AnyRefusal | "offline"; problems?: readonly unknown[] };

/** A new session as its instructor gets it, once. */
export type NewSession = Handed & { recovery: string };
/** A seat in a class; `rejoin` "" = the person has a personal code already. */
export type Joined = Ticket & { session: string };

/** Milliseconds to wait for an answer, and for a class's whole export. */
const PATIENCE = 20_000;
const LONG = 120_000;

const REFUSALS: ReadonlySet<unknown> = new Set(CLASS_REFUSALS);
const isRefusal = (code: unknown): code is AnyRefusal => REFUSALS.has(code);

interface Ask {
	body?: unknown;
	method?: "GET" | "POST" | "DELETE";
	/** Travels in a header, never in an address. */
	secret?: string;
	patience?: number;
}

/** Sends a request; reads the answer with `read`, which gives undefined where it is not what the server sends. */
async function ask<T>(
	path: string,
	{ body, method = body === undefined ? "GET" : "POST", secret, patience = PATIENCE }: Ask,
	read: (response: Response) => Promise<T | undefined>,
): Promise<Answer<T>> {
	try {
		const response = await fetch(path, {
			method,
			headers: {
				...(body === undefined ? {} : { "content-type": "application/json" }),
				...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
			},
			...(body === undefined ? {} : { body: JSON.stringify(body) }),
			cache: "no-store",
			signal: AbortSignal.timeout(patience),
		});
		if (!response.ok) return await refusalOf(response);
		const value = await read(response);
		// a page of a hotel's network, or of a proxy, and not the server's answer
		return value === undefined ? { ok: false, refusal: "offline" } : { ok: true, value };
	} catch {
		return { ok: false, refusal: "offline" };
	}
}

async function refusalOf(response: Response): Promise<Answer<never>> {
	const told = await jsonOf(response);
	const { refused, problems } = (told ?? {}) as { refused?: unknown; problems?: unknown };
	if (isRefusal(refused))
		return {
			ok: false,
			refusal: refused,
			...(Array.isArray(problems) ? { problems: problems as unknown[] } : {}),
		};
	if (refused !== undefined) return { ok: false, refusal: "otherVersion" };
	if (response.status === 413) return { ok: false, refusal: "tooLarge" };
	return { ok: false, refusal: "offline" };
}

async function jsonOf(response: Response): Promise<unknown> {
	try {
		return await response.json();
	} catch {
		return undefined;
	}
}

/** Reads an object that has a text under each of the keys. */
const texts =
	<T extends object>(...keys: readonly (keyof T & string)[]) =>
	async (response: Response): Promise<T | undefined> => {
		const value = await jsonOf(response);
		if (typeof value !== "object" || value === null) return undefined;
		const all = value as Readonly<Record<string, unknown>>;
		return keys.every((key) => typeof all[key] === "string") ? (value as T) : undefined;
	};

/** Reads an object that has a list under the key. */
const listed =
	<T extends object>(key: keyof T & string) =>
	async (response: Response): Promise<T | undefined> => {
		const value = (await jsonOf(response)) as Readonly<Record<string, unknown>> | null | undefined;
		return Array.isArray(value?.[key]) ? (value as T) : undefined;
	};

const sessionPath = (session: string, rest = ""): string =>
	`/api/sessions/${encodeURIComponent(session)}${rest}`;

/** Makes a session. `scenario`: the body of one that the instructor brings along; the shipped one without it. */
export const makeSession = (
	settings: Omit<Settings, "scenario">,
	scenario?: unknown,
): Promise<Answer<NewSession>> =>
	ask(
		"/api/sessions",
		{ body: { settings, ...(scenario === undefined ? {} : { scenario }) } },
		texts<NewSession>("session", "code", "secret", "projector", "recovery"),
	);

const joined = texts<Joined>("session", "person", "name", "token", "rejoin");

/**
 * Joins a class with a nickname that nobody else there has. `token`: the seat's secret;
 * asked again with the same one where the answer was lost, it is the same seat.
 */
export const joinClass = (
	code: string,
	name: string,
	token: string = newId(),
): Promise<Answer<Joined>> => ask("/api/join", { body: { code, name, token } }, joined);

/** Takes a seat back, or a name from the instructor's list, with its personal code. */
export const rejoinClass = (code: string, pass: string): Promise<Answer<Joined>> =>
	ask("/api/join", { body: { code, pass } }, joined);

/** Opens a session as its instructor on a further device. */
export const recoverSession = (
	recovery: string,
): Promise<Answer<{ session: string; secret: string }>> =>
	ask("/api/recover", { body: { recovery } }, texts("session", "secret"));

/** Web addresses to tell a class, the best first; none = the page's own. */
export const serverAddresses = (): Promise<Answer<{ addresses: string[] }>> =>
	ask("/api/addresses", {}, listed("addresses"));

/** The debrief of a class; the projector's secret opens it when the games are over. */
export const classDebrief = (session: string, secret: string): Promise<Answer<ClassDebrief>> =>
	ask(sessionPath(session, "/debrief"), { secret, patience: LONG }, listed<ClassDebrief>("games"));

/** Reads an answer of one content type as it is. */
const blobOf =
	(type: string) =>
	async (response: Response): Promise<Blob | undefined> =>
		response.headers.get("content-type")?.startsWith(type) ? response.blob() : undefined;

/** All games, moves, deals and records of a class as one archive. */
export const exportZip = (session: string, secret: string): Promise<Answer<Blob>> =>
	ask(sessionPath(session, "/export.zip"), { secret, patience: LONG }, blobOf("application/zip"));

/** Who is who in the export. */
export const namesCsv = (session: string, secret: string): Promise<Answer<Blob>> =>
	ask(sessionPath(session, "/names.csv"), { secret }, blobOf("text/csv"));

/** The record of one game, for its players when it is over. */
export const gameRecord = (
	session: string,
	game: number,
	secret: string,
): Promise<Answer<string>> =>
	ask(sessionPath(session, `/games/${game}/record`), { secret, patience: LONG }, (response) =>
		response.headers.get("content-type")?.startsWith("application/jsonl")
			? response.text()
			: Promise.resolve(undefined),
	);

/** Deletes a session and everything in it. */
export const deleteSession = (
	session: string,
	secret: string,
): Promise<Answer<{ deleted: boolean }>> =>
	ask(sessionPath(session), { method: "DELETE", secret }, async (response) => {
		const value = (await jsonOf(response)) as { deleted?: unknown } | null | undefined;
		return typeof value?.deleted === "boolean" ? { deleted: value.deleted } : undefined;
	});

/** The body of a scenario that a class plays, by its SHA-256; to be checked by whoever loads it. */
export const scenarioBody = (sha256: string): Promise<Answer<unknown>> =>
	ask(`/api/scenarios/${encodeURIComponent(sha256)}`, { patience: LONG }, jsonOf);

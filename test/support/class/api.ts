// The classroom's http addresses as tests use them.
import type { Ticket } from "../../../src/classroom/class/enter.ts";
import type { Settings } from "../../../src/classroom/class/types.ts";
import type { NewSession } from "../../../src/server/classroom.ts";

/** Settings of a small class: pairs, eight months, no clock unless a test wants one. */
export const SETTINGS: Omit<Settings, "scenario"> = {
	title: "Seminar",
	start: "geneva",
	months: 8,
	switches: { octoberCause: "triggered", genevaWording: "vague", commerce: "alone" },
	size: 1,
	bot: "historical",
	pace: "none",
};

export interface Answer<T> {
	status: number;
	body: T & { refused?: string };
}

/** Posts JSON. */
export async function post<T>(base: string, path: string, body: unknown): Promise<Answer<T>> {
	const answer = await fetch(base + path, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(body),
	});
	return { status: answer.status, body: (await answer.json()) as T & { refused?: string } };
}

/** A new session. */
export async function newSession(
	base: string,
	settings: Partial<Settings> = {},
): Promise<NewSession> {
	const made = await post<NewSession>(base, "/api/sessions", {
		settings: { ...SETTINGS, ...settings },
	});
	if (made.status !== 201) throw new Error(`no session: ${JSON.stringify(made)}`);
	return made.body;
}

export type Joined = Ticket & { session: string };

/** Joins by code; throws where that is refused. */
export async function joinClass(base: string, code: string, name: string): Promise<Joined> {
	const joined = await post<Joined>(base, "/api/join", { code, name });
	if (joined.status !== 200) throw new Error(`not joined: ${JSON.stringify(joined)}`);
	return joined.body;
}

/** Gets something with a secret in the header. */
export const getWith = (base: string, path: string, secret: string): Promise<Response> =>
	fetch(base + path, { headers: { authorization: `Bearer ${secret}` } });

// Many classes at one server, as their instructors and students would fill it: sessions, joins by code, start.
import type { Settings } from "../../../src/classroom/class/types.ts";
import type { NewSession } from "../../../src/server/classroom.ts";
import { type Joined, SETTINGS } from "./api.ts";
import { openClient } from "./client.ts";

/** People in one session; the product takes 240. */
const MOST = 200;
/** Requests made at once; more would only queue up. */
const AT_ONCE = 50;

/** Runs `work` for each of a list, so many at once. */
export async function each<T>(
	list: readonly T[],
	work: (one: T, at: number) => Promise<void>,
): Promise<void> {
	let next = 0;
	const run = async (): Promise<void> => {
		while (next < list.length) {
			const at = next++;
			await work(list[at] as T, at);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, run));
}

/** An address of its own for each person: behind one address there would be one school, with one school's limits. */
export const addressOf = (person: number): string =>
	`10.${person >> 16}.${(person >> 8) & 255}.${person & 255}`;

/** Posts JSON from a person's address. @throws Error with the answer where it is a refusal */
async function postFrom<T>(person: number, base: string, path: string, body: unknown): Promise<T> {
	const answer = await fetch(base + path, {
		method: "POST",
		headers: { "content-type": "application/json", "x-forwarded-for": addressOf(person) },
		body: JSON.stringify(body),
	});
	if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
	return (await answer.json()) as T;
}

/** A class that has begun, with everybody who joined it. */
export interface Crowd {
	session: NewSession;
	tickets: readonly Joined[];
}

/** Address of the instructors, apart from all students'. */
const INSTRUCTOR = 1 << 20;

/** Classes for so many people, begun. The server must take a proxy's word on addresses. */
export async function gatherCrowds(
	base: string,
	people: number,
	settings: Partial<Settings> = {},
): Promise<Crowd[]> {
	const crowds: Crowd[] = [];
	for (let first = 0; first < people; first += MOST) {
		const count = Math.min(MOST, people - first);
		const body = { settings: { ...SETTINGS, ...settings } };
		const session = await postFrom<NewSession>(INSTRUCTOR, base, "/api/sessions", body);
		const key = { as: "instructor", session: session.session, secret: session.secret } as const;
		const teacher = await openClient(base, key);
		await teacher.act({ do: "open" });
		const tickets: Joined[] = [];
		await each(Array.from({ length: count }), async (_, i) => {
			const joining = { code: session.code, name: `P${first + i}` };
			tickets.push(await postFrom<Joined>(first + i, base, "/api/join", joining));
		});
		const started = await teacher.act({ do: "start" });
		if (started.type !== "done") throw new Error(JSON.stringify(started));
		await teacher.close();
		crowds.push({ session, tickets });
	}
	return crowds;
}

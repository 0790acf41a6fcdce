// Hints over Redis: published and forgotten. Where Redis is away, nothing waits for it; it is joined again by itself.
import { createClient } from "redis";
import type { Heard, Hint, Hints } from "./hints.ts";

const CHANNEL = "bargaining-chip:hints";
/** Hints waiting while one tick runs; more than this and the poll serves as well. */
const MOST_WAITING = 2000;
/** Milliseconds between tries to join Redis again. */
const AGAIN = 1000;

const isHeard = (value: unknown): value is Heard =>
	typeof value === "object" && value !== null && "from" in value && "kind" in value;

/** Joins Redis at `url`; resolves at once, whether or not it answers. */
export function redisHints(url: string, name: string, trouble: (error: unknown) => void): Hints {
	const options = {
		url,
		disableOfflineQueue: true,
		socket: { reconnectStrategy: AGAIN, connectTimeout: 3000 },
	};
	const speaking = createClient(options);
	const hearing = createClient(options);
	const hearers: ((hint: Heard) => void)[] = [];
	let waiting: Hint[] = [];
	let subscribed = false;
	for (const client of [speaking, hearing]) client.on("error", trouble);

	const heard = (text: string): void => {
		try {
			const list: unknown = JSON.parse(text);
			if (!Array.isArray(list)) return;
			for (const hint of list)
				if (isHeard(hint) && hint.from !== name) for (const hear of hearers) hear(hint);
		} catch (error) {
			trouble(error);
		}
	};
	hearing.on("ready", () => {
		if (subscribed) return;
		subscribed = true;
		// the client subscribes again by itself after a break
		hearing.subscribe(CHANNEL, heard).catch((error: unknown) => {
			subscribed = false;
			trouble(error);
		});
	});
	for (const client of [speaking, hearing]) client.connect().catch(trouble);

	function flush(): void {
		const list = waiting;
		waiting = [];
		if (!speaking.isReady || list.length === 0) return;
		const grown = new Set(list.flatMap((hint) => (hint.kind === "grew" ? hint.streams : [])));
		const others = list.filter(({ kind }) => kind !== "grew");
		const all: Hint[] =
			grown.size > 0 ? [{ kind: "grew", streams: [...grown] }, ...others] : others;
		const text = JSON.stringify(all.map((hint) => ({ ...hint, from: name })));
		speaking.publish(CHANNEL, text).catch(trouble);
	}

	return {
		name,
		tell(hint) {
			if (waiting.length >= MOST_WAITING) return;
			if (waiting.push(hint) === 1) setImmediate(flush);
		},
		listen: (hear) => {
			hearers.push(hear);
		},
		working: () => speaking.isReady && hearing.isReady,
		close: async () => {
			for (const client of [speaking, hearing]) client.destroy();
		},
	};
}

// Hints over Redis: published and forgotten. Where Redis is away, nothing waits for it; it is joined again by itself.
import { createClient } from "redis";
import type { Heard, Hints } from "./hints.ts";
import { gatherHints, readHints } from "./texts.ts";

const CHANNEL = "bargaining-chip:hints";
/** Milliseconds between tries to join Redis again. */
const AGAIN = 1000;

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
	let subscribed = false;
	for (const client of [speaking, hearing]) client.on("error", trouble);

	const heard = (text: string): void =>
		readHints(
			text,
			name,
			(hint) => {
				for (const hear of hearers) hear(hint);
			},
			trouble,
		);
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

	return {
		name,
		tell: gatherHints(name, (text) => {
			if (speaking.isReady) speaking.publish(CHANNEL, text).catch(trouble);
		}),
		listen: (hear) => {
			hearers.push(hear);
		},
		working: () => speaking.isReady && hearing.isReady,
		close: async () => {
			for (const client of [speaking, hearing]) client.destroy();
		},
	};
}

// Hints over the database's own channel, for several processes without Redis: slower, and enough for a school.
import pg from "pg";
import type { Heard, Hints } from "./hints.ts";
import { gatherHints, readHints } from "./texts.ts";

const CHANNEL = "bargaining_chip_hints";
/** Milliseconds between tries to connect again. */
const AGAIN = 1000;

/** Listens at the database at `url`; resolves at once, whether or not it answers. */
export function postgresHints(url: string, name: string, trouble: (error: unknown) => void): Hints {
	const hearers: ((hint: Heard) => void)[] = [];
	let client: pg.Client | null = null;
	let timer: NodeJS.Timeout | null = null;
	let closed = false;

	function again(): void {
		client = null;
		if (!closed) timer ??= setTimeout(join, AGAIN);
	}

	function join(): void {
		timer = null;
		const mine = new pg.Client({
			connectionString: url,
			connectionTimeoutMillis: 3000,
			keepAlive: true,
		});
		let over = false;
		const lost = (error?: unknown): void => {
			if (over) return;
			over = true;
			if (error !== undefined && !closed) trouble(error);
			mine.end().catch(() => undefined);
			again();
		};
		mine.on("error", lost);
		mine.on("end", () => lost());
		mine.on("notification", ({ payload = "" }) =>
			readHints(
				payload,
				name,
				(hint) => {
					for (const hear of hearers) hear(hint);
				},
				trouble,
			),
		);
		mine
			.connect()
			.then(() => mine.query(`LISTEN ${CHANNEL}`))
			.then(() => {
				if (!over) client = mine;
			})
			.catch(lost);
	}
	join();

	return {
		name,
		tell: gatherHints(name, (text) => {
			client?.query("SELECT pg_notify($1, $2)", [CHANNEL, text]).catch(trouble);
		}),
		listen: (hear) => {
			hearers.push(hear);
		},
		working: () => client !== null,
		close: async () => {
			closed = true;
			if (timer) clearTimeout(timer);
			await client?.end().catch(() => undefined);
		},
	};
}

// Opens the classroom as the settings say: SQLite for one process, PostgreSQL and Redis for several.
import { randomBytes } from "node:crypto";
import { type Classroom, createClassroom } from "./classroom.ts";
import { postgresHints } from "./hints/postgres.ts";
import { redisHints } from "./hints/redis.ts";
import type { Settings } from "./settings.ts";
import { postgresDialect } from "./store/postgres.ts";
import { sqliteDialect } from "./store/sqlite.ts";
import { openStore } from "./store/store.ts";

/** Milliseconds in which the same trouble is told once: a database that is away would fill the log. */
const TOLD_EVERY = 5000;

/** Tells troubles on standard error, each kind once in a while. Addresses of databases are left out. */
export function teller(
	print: (text: string) => void,
	clock: () => number,
): (error: unknown) => void {
	const told = new Map<string, number>();
	return (error) => {
		const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
		const kind = text.split("\n")[0] ?? "";
		const now = clock();
		if (now - (told.get(kind) ?? Number.NEGATIVE_INFINITY) < TOLD_EVERY) return;
		if (told.size > 200) told.clear();
		told.set(kind, now);
		print(text.replace(/\b(postgres(ql)?|rediss?):\/\/\S+/g, "$1://…"));
	};
}

/** @throws where the database cannot be opened */
export async function openClassroom(settings: Settings): Promise<Classroom> {
	const { databaseUrl, redisUrl, dataDir, newcomers } = settings;
	const trouble = teller((text) => console.error(text), Date.now);
	if (databaseUrl === null) {
		const { dialect, insert } = sqliteDialect(dataDir);
		return createClassroom({ store: await openStore(dialect, insert), trouble, newcomers });
	}
	const name = randomBytes(6).toString("hex");
	const store = await openStore(postgresDialect(databaseUrl, trouble));
	const hints =
		redisUrl === null
			? postgresHints(databaseUrl, name, trouble)
			: redisHints(redisUrl, name, trouble);
	return createClassroom({ store, hints, trouble, newcomers });
}

// Everything the server keeps: one set of queries for SQLite and PostgreSQL.
import { type Dialect, Kysely } from "kysely";
import { playedBy, putScenario, removeUnplayed, type StoredScenario } from "./scenarios.ts";
import { type Database, makeTables } from "./schema.ts";

/** One commit of a log. */
export type Row = Database["entry"];

/** What a session's row holds. */
export type SessionRow = Database["session"];

/** A log: a session's own (game 0) or one of its games'. */
export interface Stream {
	session: string;
	game: number;
}

export interface Store {
	/**
	 * Adds commits in one statement, each on its own: a row whose place is taken already is left out. Gives the rows
	 * that were added. When it resolves, they are on the disk.
	 */
	insert(rows: readonly Row[]): Promise<readonly Row[]>;
	/** Commits of a log after `since`, in order. */
	read(stream: Stream, since: number): Promise<Row[]>;
	/** Last commit of each log of some sessions, by `session/game`. */
	heads(sessions: readonly string[]): Promise<Map<string, number>>;
	/** A new session with its first commit and the scenario it plays; false where its code or id is taken. */
	create(session: SessionRow, first: Row, scenario: StoredScenario): Promise<boolean>;
	sessionByCode(code: string): Promise<SessionRow | null>;
	sessionByRecovery(hash: string): Promise<SessionRow | null>;
	/** Deletes a session, everything in it, and its scenario where no other plays it; false where there was none. */
	remove(session: string): Promise<boolean>;
	scenario(sha256: string): Promise<string | null>;
	words(sha256: string): Promise<string | null>;
	/** Throws where the store does not answer. */
	check(): Promise<void>;
	close(): Promise<void>;
}

export const streamKey = ({ session, game }: Stream): string => `${session}/${game}`;

/** Numbers that PostgreSQL gives as text, because they might be too large for others. */
const numbers = (row: Row): Row => ({
	...row,
	game: Number(row.game),
	seq: Number(row.seq),
	at: Number(row.at),
});

/** Times that making the tables is tried: there are three of them, and other processes try too. */
const BEGINNINGS = 6;

/**
 * The store on a database; makes its tables where they are missing. `insert`: the database's own way to add commits,
 * where it has a faster one than the query below.
 */
export async function openStore(
	dialect: Dialect,
	insert?: (rows: readonly Row[]) => readonly Row[],
): Promise<Store> {
	const db = new Kysely<Database>({ dialect });
	for (let tries = 1; ; tries++) {
		try {
			await makeTables(db);
			break;
		} catch (error) {
			// processes that begin at once all want to make them; where one fails, another has gone ahead
			if (tries === BEGINNINGS) {
				await db.destroy().catch(() => undefined);
				throw error;
			}
			await new Promise((tick) => setTimeout(tick, 40 * tries));
		}
	}
	return {
		insert: async (rows) => {
			if (insert) return insert(rows);
			const added = await db
				.insertInto("entry")
				.values(rows)
				.onConflict((conflict) => conflict.doNothing())
				.returning(["session", "game", "seq"])
				.execute();
			const keys = new Set(added.map((row) => `${streamKey(row)}/${row.seq}`));
			return rows.filter((row) => keys.has(`${streamKey(row)}/${row.seq}`));
		},
		read: async ({ session, game }, since) => {
			const rows = await db
				.selectFrom("entry")
				.selectAll()
				.where("session", "=", session)
				.where("game", "=", game)
				.where("seq", ">", since)
				.orderBy("seq")
				.execute();
			return rows.map(numbers);
		},
		heads: async (sessions) => {
			const found = new Map<string, number>();
			if (sessions.length === 0) return found;
			const rows = await db
				.selectFrom("entry")
				.select(({ fn }) => ["session", "game", fn.max("seq").as("seq")])
				.where("session", "in", sessions)
				.groupBy(["session", "game"])
				.execute();
			for (const row of rows) found.set(streamKey(row), Number(row.seq));
			return found;
		},
		create: (session, first, scenario) =>
			db.transaction().execute(async (inside) => {
				const added = await inside
					.insertInto("session")
					.values(session)
					.onConflict((conflict) => conflict.doNothing())
					.returning("id")
					.execute();
				if (added.length === 0) return false;
				await inside.insertInto("entry").values(first).execute();
				await putScenario(inside, scenario);
				return true;
			}),
		sessionByCode: async (code) =>
			(await db.selectFrom("session").selectAll().where("code", "=", code).executeTakeFirst()) ??
			null,
		sessionByRecovery: async (hash) =>
			(await db
				.selectFrom("session")
				.selectAll()
				.where("recovery", "=", hash)
				.executeTakeFirst()) ?? null,
		remove: (session) =>
			db.transaction().execute(async (inside) => {
				const sha256 = await playedBy(inside, session);
				const gone = await inside
					.deleteFrom("session")
					.where("id", "=", session)
					.executeTakeFirst();
				if (sha256 !== null) await removeUnplayed(inside, sha256);
				return gone.numDeletedRows > 0n;
			}),
		scenario: async (sha256) =>
			(
				await db
					.selectFrom("scenario")
					.select("body")
					.where("sha256", "=", sha256)
					.executeTakeFirst()
			)?.body ?? null,
		words: async (sha256) =>
			(await db.selectFrom("words").select("body").where("sha256", "=", sha256).executeTakeFirst())
				?.body ?? null,
		check: async () => {
			await db.selectFrom("scenario").select("sha256").limit(1).execute();
		},
		close: () => db.destroy(),
	};
}

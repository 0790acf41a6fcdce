// The store's tables, the same in SQLite and PostgreSQL: sessions, their logs, the scenarios they play.
import type { Kysely } from "kysely";

export interface Database {
	/** One row a session. What opens it is kept hashed; the log holds everything else. */
	session: {
		id: string;
		/** The code people type; whoever sees the blackboard knows it. */
		code: string;
		/** Hash of the instructor's recovery code. */
		recovery: string;
		/** Milliseconds since 1970. */
		created: number;
	};
	/** The logs: the only truth. One row a commit, which is a list of events. */
	entry: {
		session: string;
		/** 0 = the class itself, 1 and up = its games. */
		game: number;
		/** 1 for the first commit of a log, without gaps. */
		seq: number;
		at: number;
		/** JSON. */
		body: string;
	};
	/** Scenarios by the SHA-256 of their body; never changed. */
	scenario: { sha256: string; body: string };
	/** Words beside a scenario's body, by the SHA-256 of that body: the latest that somebody brought along. */
	words: { sha256: string; body: string };
}

/** Makes the tables where they are missing. */
export async function makeTables(db: Kysely<Database>): Promise<void> {
	await db.schema
		.createTable("session")
		.ifNotExists()
		.addColumn("id", "text", (column) => column.primaryKey())
		.addColumn("code", "text", (column) => column.notNull().unique())
		.addColumn("recovery", "text", (column) => column.notNull().unique())
		.addColumn("created", "bigint", (column) => column.notNull())
		.execute();
	await db.schema
		.createTable("entry")
		.ifNotExists()
		.addColumn("session", "text", (column) =>
			// deleting a session deletes everything in it, and nothing can be added to it afterwards
			column.notNull().references("session.id").onDelete("cascade"),
		)
		.addColumn("game", "integer", (column) => column.notNull())
		.addColumn("seq", "integer", (column) => column.notNull())
		.addColumn("at", "bigint", (column) => column.notNull())
		.addColumn("body", "text", (column) => column.notNull())
		.addPrimaryKeyConstraint("entry_place", ["session", "game", "seq"])
		.execute();
	await db.schema
		.createTable("scenario")
		.ifNotExists()
		.addColumn("sha256", "text", (column) => column.primaryKey())
		.addColumn("body", "text", (column) => column.notNull())
		.execute();
	await db.schema
		.createTable("words")
		.ifNotExists()
		.addColumn("sha256", "text", (column) => column.primaryKey())
		.addColumn("body", "text", (column) => column.notNull())
		.execute();
}

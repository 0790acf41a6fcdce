// SQLite by Node's own module, in the shape that kysely asks for. Every commit is on the disk before it counts.
import { join } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { type SqliteDatabase, SqliteDialect } from "kysely";
import type { Row } from "./store.ts";

/** Prepared statements kept at hand. */
const KEPT = 100;

/** Opens (or makes) the file `classroom.sqlite` in a folder. */
export function sqliteDialect(folder: string): {
	dialect: SqliteDialect;
	raw: DatabaseSync;
	insert: (rows: readonly Row[]) => readonly Row[];
} {
	const raw = new DatabaseSync(join(folder, "classroom.sqlite"));
	// FULL: a commit that was reported survives a power cut; WAL: readers never wait for it
	for (const pragma of [
		"journal_mode = WAL",
		"synchronous = FULL",
		"foreign_keys = ON",
		"busy_timeout = 5000",
	])
		raw.exec(`PRAGMA ${pragma}`);
	return { dialect: new SqliteDialect({ database: shaped(raw) }), raw, insert: inserter(raw) };
}

/**
 * Adds commits in one transaction, each on its own: one whose place is taken is left out. Gives those added. The one
 * query that every move asks; it is written by hand, for the making of it would cost as much as its running.
 */
function inserter(raw: DatabaseSync): (rows: readonly Row[]) => readonly Row[] {
	let statement: StatementSync | null = null;
	return (rows) => {
		statement ??= raw.prepare(
			"INSERT INTO entry (session, game, seq, at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
		);
		const added: Row[] = [];
		raw.exec("BEGIN IMMEDIATE");
		try {
			for (const row of rows) {
				const { session, game, seq, at, body } = row;
				if (statement.run(session, game, seq, at, body).changes > 0) added.push(row);
			}
			raw.exec("COMMIT");
		} catch (error) {
			// a full disk ends the transaction by itself
			if (raw.isTransaction) raw.exec("ROLLBACK");
			throw error;
		}
		return added;
	};
}

/** The module's database as kysely wants one. */
function shaped(raw: DatabaseSync): SqliteDatabase {
	const prepared = new Map<string, StatementSync>();
	const prepare = (text: string): StatementSync => {
		const known = prepared.get(text);
		if (known) return known;
		const made = raw.prepare(text);
		const [oldest] = prepared.keys();
		if (prepared.size >= KEPT && oldest !== undefined) prepared.delete(oldest);
		prepared.set(text, made);
		return made;
	};
	return {
		close: () => raw.close(),
		prepare(text) {
			const statement = prepare(text);
			const values = (list: readonly unknown[]) => list as readonly SQLInputValue[];
			return {
				reader: statement.columns().length > 0,
				all: (list) => statement.all(...values(list)),
				run: (list) => statement.run(...values(list)),
				iterate: (list) => statement.iterate(...values(list)),
			};
		},
	};
}

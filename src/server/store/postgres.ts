// PostgreSQL: a small pool that outlives restarts of the database.
import { PostgresDialect } from "kysely";
import pg from "pg";

/** Connections of one process: one writes, the others read. */
const CONNECTIONS = 4;
/** Milliseconds until a connection or an answer is given up. */
const PATIENCE = 5000;

/** A dialect for the database at `url`. Lost connections are told to `lost`, and replaced when next needed. */
export function postgresDialect(url: string, lost: (error: Error) => void): PostgresDialect {
	const pool = new pg.Pool({
		connectionString: url,
		max: CONNECTIONS,
		connectionTimeoutMillis: PATIENCE,
		query_timeout: PATIENCE,
		keepAlive: true,
	});
	// without a listener, an idle connection that breaks would end the process
	pool.on("error", lost);
	pool.on("connect", (client) => client.on("error", lost));
	return new PostgresDialect({ pool });
}

/** The server's settings, read from the environment and checked before anything else happens. */
import { resolve } from "node:path";

/** What the server can be told; see `readSettings` for names and defaults. */
export interface Settings {
	/** TCP port, 0 to 65535; 0 takes a free one. */
	readonly port: number;
	/** Address to listen on; 0.0.0.0 is every IPv4 address of the machine. */
	readonly host: string;
	/** Folder for everything the server keeps, as an absolute path. */
	readonly dataDir: string;
	/** A PostgreSQL database for several processes; null = a SQLite file in `dataDir`, for this process alone. */
	readonly databaseUrl: string | null;
	/** Redis, through which several processes hint to each other what is new; null = through the database. */
	readonly redisUrl: string | null;
	/** Proxies in front whose word on the client's address is taken; 0 = none. */
	readonly proxies: number;
	/** The web address that people are told, where it is not this machine's own; null = this machine's. */
	readonly publicUrl: string | null;
	/** New people whom one address, which may be a whole school's, may bring into classes within a minute. */
	readonly newcomers: number;
}

/** As many as a large class: all of it may come in at once, from one address. */
export const NEWCOMERS = 200;

/** A setting that makes no sense; the message says which, and what would. */
export class SettingError extends Error {}

/** The address of a server of some kind; the message never shows it, for it may hold a password. */
function readUrl(name: string, value: string | undefined, schemes: readonly string[]) {
	if (!value) return null;
	const { protocol = "" } = URL.canParse(value) ? new URL(value) : {};
	if (!schemes.includes(protocol)) {
		const forms = schemes.map((scheme) => `${scheme}//…`).join(" or ");
		throw new SettingError(`${name} must be an address that begins ${forms}`);
	}
	return value;
}

/**
 * Reads PORT (default 8080), HOST (default 0.0.0.0), DATA_DIR (default ./data), DATABASE_URL, REDIS_URL, PROXIES
 * (default 0), PUBLIC_URL and NEWCOMERS (default 200); an empty value counts as unset. Throws `SettingError` for a port
 * that is no whole number from 0 to 65535, an address of another kind, Redis without PostgreSQL, a number of proxies that
 * is none from 0 to 9, or of new people that is none from 1 to 99999.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
	const port = environment.PORT || "8080";
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
		throw new SettingError(
			`PORT must be a whole number from 0 to 65535, and is "${port}". Try: PORT=8080 npm start`,
		);
	}
	const databaseUrl = readUrl("DATABASE_URL", environment.DATABASE_URL, [
		"postgres:",
		"postgresql:",
	]);
	const redisUrl = readUrl("REDIS_URL", environment.REDIS_URL, ["redis:", "rediss:"]);
	if (redisUrl && !databaseUrl) {
		throw new SettingError("REDIS_URL joins several processes, which need DATABASE_URL as well");
	}
	const proxies = environment.PROXIES || "0";
	if (!/^\d$/.test(proxies)) {
		throw new SettingError(`PROXIES must be a whole number from 0 to 9, and is "${proxies}"`);
	}
	const newcomers = environment.NEWCOMERS || String(NEWCOMERS);
	if (!/^[1-9]\d{0,4}$/.test(newcomers)) {
		throw new SettingError(
			`NEWCOMERS must be a whole number from 1 to 99999, and is "${newcomers}"`,
		);
	}
	const publicUrl = readUrl("PUBLIC_URL", environment.PUBLIC_URL, ["http:", "https:"]);
	return {
		port: Number(port),
		host: environment.HOST || "0.0.0.0",
		dataDir: resolve(environment.DATA_DIR || "data"),
		databaseUrl,
		redisUrl,
		proxies: Number(proxies),
		publicUrl: publicUrl && new URL("/", publicUrl).href,
		newcomers: Number(newcomers),
	};
}

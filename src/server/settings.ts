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
}

/** A setting that makes no sense; the message says which, and what would. */
export class SettingError extends Error {}

/**
 * Reads PORT (default 8080), HOST (default 0.0.0.0) and DATA_DIR (default ./data); an empty value counts as unset.
 * Throws `SettingError` for a port that is no whole number from 0 to 65535.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
	const port = environment.PORT || "8080";
	if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
		throw new SettingError(
			`PORT must be a whole number from 0 to 65535, and is "${port}". Try: PORT=8080 npm start`,
		);
	}
	return {
		port: Number(port),
		host: environment.HOST || "0.0.0.0",
		dataDir: resolve(environment.DATA_DIR || "data"),
	};
}

// Reads a file that a person named on the command line.
import { readFileSync } from "node:fs";

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: "there is no such file",
	ENOTDIR: "there is no such file",
	EISDIR: "that is a folder, not a file",
	EACCES: "you may not read it",
	EPERM: "you may not read it",
	ERR_ENCODING_INVALID_ENCODED_DATA: "it is not text in UTF-8",
};

/** A file that cannot be read; the message says which and why. */
export class UnreadableFile extends Error {
	/** The system's or the decoder's own code, "" where it has none. */
	readonly code: string;
	/** Why, in words. */
	readonly reason: string;
	constructor(path: string, error: unknown) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		const reason = REASONS[code] ?? `it cannot be read (${code})`;
		super(`${path}: ${reason}`);
		this.name = "UnreadableFile";
		this.code = code;
		this.reason = reason;
	}
}

/** Text of a file in UTF-8; a byte-order mark, which some editors write, is left out. @throws UnreadableFile */
export function readText(path: string): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		throw new UnreadableFile(path, error);
	}
}

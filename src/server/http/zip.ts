// Files by path as one ZIP archive.
import { strToU8, type Zippable, zipSync } from "fflate";

/** The archive; `at`: the time its files carry, milliseconds since 1970. */
export function zipOf(files: ReadonlyMap<string, string>, at: number): Uint8Array {
	const inside: Zippable = {};
	for (const [path, text] of files) inside[path] = [strToU8(text), { mtime: at, level: 6 }];
	return zipSync(inside);
}

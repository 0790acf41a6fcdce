// Files by path as one ZIP archive, made piece by piece.
import { setImmediate } from "node:timers/promises";
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { Zip, type ZipInputFile } from "fflate";

/** Packs away from the main thread, which is where most of an archive's time goes. */
const packed = promisify(deflateRaw);
/** The packing that `packed` does, as ZIP numbers it. */
const DEFLATE = 8;

/**
 * The archive, in pieces as they are asked for. Each file is taken when the one before has been sent, and others are
 * served in between. `at`: the time its files carry, milliseconds since 1970.
 */
export async function* zipOf(
	files: Iterable<readonly [path: string, text: string]>,
	at: number,
): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		pieces.push(piece);
	});
	const taken = (): Uint8Array[] => {
		const out = pieces;
		pieces = [];
		return out;
	};
	for (const [filename, text] of files) {
		const bytes = Buffer.from(text);
		const { length: size } = bytes;
		const file: ZipInputFile = {
			filename,
			size,
			crc: crc32(bytes),
			compression: DEFLATE,
			mtime: at,
		};
		const small = await packed(bytes);
		zip.add(file);
		file.ondata?.(null, small, true);
		yield* taken();
		await setImmediate();
	}
	zip.end();
	yield* taken();
}

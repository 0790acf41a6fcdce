/** Writes a .br and a .gz beside each text file of a build, so that the server never compresses. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** The plugin; files under 1 kB are left as they are. */
export function precompress(): Plugin {
	return {
		name: "precompress",
		apply: "build",
		// only now are the files what the browser will get: other plugins change them until they are written
		async writeBundle({ dir = "dist" }, bundle) {
			const texts = Object.keys(bundle).filter((name) =>
				/\.(js|css|html|svg|json|txt|webmanifest)$/.test(name),
			);
			const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
			await Promise.all(
				texts.map(async (name) => {
					const path = join(dir, name);
					const body = await readFile(path);
					if (body.length < 1024) return;
					await writeFile(`${path}.br`, await promisify(brotliCompress)(body, quality));
					await writeFile(`${path}.gz`, await promisify(gzip)(body, { level: 9 }));
				}),
			);
		},
	};
}

// What has changed between two pieces of plain JSON, as small as it goes; and the change applied.

/** Plain JSON, of whatever shape. */
type Json = unknown;

/** `[value]` replaces; an object holds the patches of its changed keys. Equal data have no patch. */
export type Patch = readonly [Json] | { readonly [key: string]: Patch };

const isRecord = (value: Json): value is Record<string, Json> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function sameList(a: readonly Json[], b: readonly Json[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (diff(a[i], b[i]) !== undefined) return false;
	return true;
}

/** The patch that makes `b` of `a`; undefined where they are equal. Records must have the same keys, or are replaced. */
export function diff(a: Json, b: Json): Patch | undefined {
	if (a === b) return undefined;
	if (Array.isArray(a) && Array.isArray(b)) return sameList(a, b) ? undefined : [b];
	if (!isRecord(a) || !isRecord(b)) return [b];
	const keys = Object.keys(b);
	if (keys.length !== Object.keys(a).length) return [b];
	let patch: Record<string, Patch> | undefined;
	for (const key of keys) {
		if (!Object.hasOwn(a, key)) return [b];
		const inner = diff(a[key], b[key]);
		if (inner === undefined) continue;
		patch ??= {};
		patch[key] = inner;
	}
	return patch;
}

/** `data` after a patch; parts that do not change are shared. */
export function patched<T>(data: T, patch: Patch | undefined): T {
	if (patch === undefined) return data;
	if (Array.isArray(patch)) return patch[0] as T;
	if (!isRecord(data)) throw new TypeError("a patch for other data");
	const next: Record<string, Json> = { ...data };
	for (const [key, inner] of Object.entries(patch as Record<string, Patch>))
		next[key] = patched(next[key], inner);
	return next as T;
}

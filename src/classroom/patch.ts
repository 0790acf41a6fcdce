// What has changed between two pieces of plain JSON, as small as it goes; and the change applied.

/** Plain JSON, of whatever shape. */
type Json = unknown;

/**
 * `[value]` replaces; `[n, items]` keeps a list's first `n` items and goes on with others; an object holds the patches
 * of its changed keys. Equal data have no patch.
 */
export type Patch =
	| readonly [Json]
	| readonly [number, readonly Json[]]
	| { readonly [key: string]: Patch };

const isRecord = (value: Json): value is Record<string, Json> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function diffList(a: readonly Json[], b: readonly Json[]): Patch | undefined {
	const most = Math.min(a.length, b.length);
	let n = 0;
	while (n < most && diff(a[n], b[n]) === undefined) n++;
	if (n === a.length && n === b.length) return undefined;
	return n === 0 ? [b] : [n, b.slice(n)];
}

function diffRecord(a: Record<string, Json>, b: Record<string, Json>): Patch | undefined {
	let patch: Record<string, Patch> | undefined;
	let more = 0;
	// in this way keys are gone through without a list being made of them, which is most of the work here
	for (const key in b) {
		const before = a[key];
		const after = b[key];
		more++;
		if (before === after) continue;
		if (before === undefined) return [b];
		const inner = diff(before, after);
		if (inner === undefined) continue;
		patch ??= {};
		patch[key] = inner;
	}
	for (const _ in a) more--;
	return more === 0 ? patch : [b];
}

/** The patch that makes `b` of `a`; undefined where they are equal. Records must have the same keys, or are replaced. */
export function diff(a: Json, b: Json): Patch | undefined {
	if (a === b) return undefined;
	if (Array.isArray(a) && Array.isArray(b)) return diffList(a, b);
	if (!isRecord(a) || !isRecord(b)) return [b];
	return diffRecord(a, b);
}

/** `data` after a patch; parts that do not change are shared. */
export function patched<T>(data: T, patch: Patch | undefined): T {
	if (patch === undefined) return data;
	if (Array.isArray(patch)) {
		const [first, items] = patch as [Json, Json[]?];
		if (!items) return first as T;
		if (!Array.isArray(data)) throw new TypeError("a patch for other data");
		return [...data.slice(0, first as number), ...items] as T;
	}
	if (!isRecord(data)) throw new TypeError("a patch for other data");
	const next: Record<string, Json> = { ...data };
	for (const [key, inner] of Object.entries(patch as Record<string, Patch>))
		next[key] = patched(next[key], inner);
	return next as T;
}

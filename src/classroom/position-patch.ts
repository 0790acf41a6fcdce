// The change from one position to another as a seat may know them, worked out from what is not the same in both states.
import { changesFor } from "../rules/changes.ts";
import type { Game, Seat } from "../rules/index.ts";
import { positionOf } from "../rules/view.ts";
import { diff, type Patch } from "./patch.ts";

/** The patch of a list whose first `same` rows are left out on both sides. */
function shifted(patch: Patch | undefined, same: number): Patch | undefined {
	if (same === 0 || !Array.isArray(patch)) return patch;
	const [first, items] = patch as readonly [unknown, (readonly unknown[])?];
	return items ? [same + (first as number), items] : [same, first as readonly unknown[]];
}

/**
 * The patch that makes of the position before the position after, both as the seat may know them: what `diff` gives for
 * the two, without either being made. Undefined where they are equal. Neither state may be changed any more.
 */
export function positionPatch(before: Game, after: Game, seat: Seat): Patch | undefined {
	const changes = changesFor(before, after, seat);
	if (!changes) return diff(positionOf(before, seat), positionOf(after, seat));
	let patch: Record<string, Patch> | undefined;
	for (const { part, was, is, same } of changes) {
		const inner = shifted(diff(was, is), same);
		if (inner === undefined) continue;
		patch ??= {};
		patch[part] = inner;
	}
	return patch;
}

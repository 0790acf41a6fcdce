// The change from one position to another as a seat may know them, worked out from what is not the same in both states.
import { differences, type ListChange } from "../rules/changes.ts";
import type { Cause, Game, LeverId, Seat, VarId } from "../rules/index.ts";
import {
	type Eyes,
	eyesOf,
	isHidden,
	leverOf,
	positionOf,
	ROWS,
	seatOf,
	TAP,
	varOf,
} from "../rules/view.ts";
import { diff, type Patch } from "./patch.ts";

/** Patches by part; what has none is the same. */
type Patches = Record<string, Patch>;

/**
 * The patch that makes of the position before the position after, both as the seat may know them: what `diff` gives for
 * the two, without either being made. Undefined where they are equal. Neither state may be changed any more.
 */
export function positionPatch(before: Game, after: Game, seat: Seat): Patch | undefined {
	if (before === after) return undefined;
	// the end opens what was shut
	if ((before.phase === "over") !== (after.phase === "over"))
		return diff(positionOf(before, seat), positionOf(after, seat));
	const eyes = eyesOf(after, seat);
	const { plain, vars, levers, lists } = differences(before, after);
	const patch: Patches = {};
	for (const part of plain) patch[part] = [after[part]];
	put(patch, "switches", diff(before.switches, after.switches));
	put(patch, "vars", varsPatch(before, after, vars, eyes));
	put(patch, "levers", leversPatch(before, after, levers, eyes));
	if (before.us !== after.us)
		put(patch, "us", diff(seatOf(before, "us", eyes), seatOf(after, "us", eyes)));
	if (before.cn !== after.cn)
		put(patch, "cn", diff(seatOf(before, "cn", eyes), seatOf(after, "cn", eyes)));
	put(patch, "talks", diff(before.talks, after.talks));
	put(patch, "accidents", diff(before.accidents, after.accidents));
	for (const change of lists) put(patch, change.list, listPatch(before, after, change, eyes));
	// blows on the tap are shown as the customs data have it, which may have changed while they have not
	if (tapMoves(before, after, eyes)) put(patch, "blows", listPatch(before, after, ALL_BLOWS, eyes));
	for (const _ in patch) return patch;
	return undefined;
}

const ALL_BLOWS: ListChange = { list: "blows", same: 0 };

function put(into: Patches, part: string, patch: Patch | undefined): void {
	if (patch !== undefined) into[part] = patch;
}

/** True where the customs data that a veiled seat reads the tap by have changed. */
const tapMoves = (before: Game, after: Game, { veiled }: Eyes): boolean =>
	veiled && before.vars.tapShown !== after.vars.tapShown;

function varsPatch(
	before: Game,
	after: Game,
	ids: readonly VarId[],
	eyes: Eyes,
): Patch | undefined {
	let patch: Patches | undefined;
	for (const id of ids) {
		const value = varOf(after, id, eyes);
		if (value === varOf(before, id, eyes)) continue;
		patch ??= {};
		patch[id] = [value];
	}
	return patch;
}

function leversPatch(
	before: Game,
	after: Game,
	ids: readonly LeverId[],
	eyes: Eyes,
): Patch | undefined {
	let patch: Patches | undefined;
	const one = (id: LeverId): void => {
		const inner = diff(leverOf(before, id, eyes), leverOf(after, id, eyes));
		if (inner === undefined) return;
		patch ??= {};
		patch[id] = inner;
	};
	for (const id of ids) one(id);
	if (tapMoves(before, after, eyes) && !ids.includes(TAP)) one(TAP);
	return patch;
}

/** Rows that are the same in both are counted, not looked into; those that the seat is not told of do not count. */
function listPatch(
	before: Game,
	after: Game,
	{ list, same }: ListChange,
	eyes: Eyes,
): Patch | undefined {
	const show = ROWS[list] as (rows: unknown, eyes: Eyes, game: Game) => readonly unknown[];
	const patch = diff(
		show(before[list].slice(same), eyes, before),
		show(after[list].slice(same), eyes, after),
	);
	let shown = same;
	if (list === "causes" && eyes.veiled)
		for (let i = 0; i < same; i++) if (isHidden(before.causes[i] as Cause, eyes)) shown--;
	return shifted(patch, shown);
}

/** The patch of a list whose first `same` rows are left out on both sides. */
function shifted(patch: Patch | undefined, same: number): Patch | undefined {
	if (same === 0 || !Array.isArray(patch)) return patch;
	const [first, items] = patch as readonly [unknown, (readonly unknown[])?];
	return items ? [same + (first as number), items] : [same, first as readonly unknown[]];
}

// The change from one position to another as a seat may know them, worked out from what is not the same in both states:
// once what both seats see alike, which is most of it, and for each seat what it alone sees.
import { differences, type ListChange, sameRows } from "../rules/changes.ts";
import type { Cause, Game, Seat, SeatState, VarId } from "../rules/index.ts";
import {
	type Eyes,
	eyesOf,
	isHidden,
	isSumOf,
	leverOf,
	OPEN_EYES,
	positionOf,
	ROWS,
	TAP,
	VEILED,
	varOf,
} from "../rules/view.ts";
import { diff, type Patch } from "./patch.ts";

/** Patches by part; what has none is the same. */
type Patches = Record<string, Patch>;
type Test = (row: unknown) => boolean;
type Show = (rows: unknown, eyes: Eyes, game: Game) => readonly unknown[];

/** What both seats see alike of a change. */
export interface CommonChange {
	/** The month has closed: its causes and its journal become those of the closed month before anything is patched. */
	turned: boolean;
	patch: Patch | undefined;
}

/** The end opens what was shut: then each seat is told by its own positions. */
const opens = (before: Game, after: Game): boolean =>
	before.phase === "over" || after.phase === "over";

const some = (patch: Patches): Patch | undefined => {
	for (const _ in patch) return patch;
	return undefined;
};

function put(into: Patches, part: string, patch: Patch | undefined): void {
	if (patch !== undefined) into[part] = patch;
}

/**
 * What changes for both seats alike from the position before to the position after; nothing that one of them may not
 * know stands in it. Neither state may be changed any more.
 */
export function commonChange(before: Game, after: Game): CommonChange {
	if (before === after || opens(before, after)) return { turned: false, patch: undefined };
	const turned =
		before.vars.closed !== after.vars.closed &&
		before.closedCauses !== after.closedCauses &&
		before.closedNotes !== after.closedNotes;
	return { turned, patch: commonPatch(before, after, turned) };
}

function commonPatch(before: Game, after: Game, turned: boolean): Patch | undefined {
	const { plain, vars, levers, lists } = differences(before, after);
	const patch: Patches = {};
	for (const part of plain) patch[part] = [after[part]];
	put(patch, "switches", diff(before.switches, after.switches));
	let changed: Patches = {};
	for (const id of vars) if (!isSum(id)) changed[id] = [after.vars[id]];
	put(patch, "vars", some(changed));
	changed = {};
	for (const id of levers)
		if (id !== TAP) put(changed, id, diff(before.levers[id], after.levers[id]));
	put(patch, "levers", some(changed));
	for (const seat of ["us", "cn"] as const)
		if (before[seat].done !== after[seat].done) patch[seat] = { done: [after[seat].done] };
	put(patch, "talks", diff(before.talks, after.talks));
	put(patch, "accidents", diff(before.accidents, after.accidents));
	for (const change of lists)
		if (turned && isClosed(change))
			put(patch, change.list, turnedPatch(before, after, change.list));
		else if (isOpen(before, after, change))
			put(patch, change.list, listPatch(before, after, change, OPEN_EYES));
	return some(patch);
}

const isSum = (id: VarId): boolean => isSumOf(id, "us") || isSumOf(id, "cn");

/** Lists of the closed month, and those of the running one that become them. */
const TURNS = { closedCauses: "causes", closedNotes: "notes" } as const;
const isClosed = (change: ListChange): change is ListChange & { list: keyof typeof TURNS } =>
	change.list in TURNS;

/** The closed month's list as a patch of the running month's, as far as both seats have that alike. */
function turnedPatch(before: Game, after: Game, list: keyof typeof TURNS): Patch {
	const running = TURNS[list];
	const rows = after[list];
	const same = sameRows(before[running], rows);
	const veiled = (before[running] as readonly unknown[]).findIndex(VEILED[running] as Test);
	const kept = veiled < 0 ? same : Math.min(same, veiled);
	const show = ROWS[list] as Show;
	const shown = show(rows.slice(kept), OPEN_EYES, after);
	return kept > 0 ? [kept, shown] : [shown];
}

/** True where a list has no row that one of the seats sees otherwise. */
function isOpen(before: Game, after: Game, { list }: ListChange): boolean {
	if (list !== "causes" && list !== "notes" && list !== "blows") return true;
	const veiled = VEILED[list] as Test;
	return !(before[list].some(veiled) || after[list].some(veiled));
}

/** What changes for a seat besides what changes for both; undefined where nothing does. */
export function ownPatch(before: Game, after: Game, seat: Seat): Patch | undefined {
	if (before === after) return undefined;
	if (opens(before, after)) return diff(positionOf(before, seat), positionOf(after, seat));
	const eyes = eyesOf(after, seat);
	const { vars, levers, lists } = differences(before, after);
	const patch: Patches = {};
	if (before[seat] !== after[seat]) put(patch, seat, seatPatch(before[seat], after[seat]));
	const changed: Patches = {};
	for (const id of vars)
		if (isSumOf(id, seat)) put(changed, id, diff(varOf(before, id, eyes), varOf(after, id, eyes)));
	put(patch, "vars", some(changed));
	const veil = tapMoves(before, after, eyes);
	if (veil || levers.includes(TAP)) put(patch, "levers", tapPatch(before, after, eyes));
	for (const change of lists)
		if (!isOpen(before, after, change))
			put(patch, change.list, listPatch(before, after, change, eyes));
	// blows on the tap are shown as the customs data have it, which may have changed while they have not
	if (veil && (before.blows.some(VEILED.blows) || after.blows.some(VEILED.blows)))
		put(patch, "blows", listPatch(before, after, ALL_BLOWS, eyes));
	return some(patch);
}

const ALL_BLOWS: ListChange = { list: "blows", same: 0 };

/** What a seat holds itself and sees as it is: all of it but that it is done, which everybody sees. */
const HELD = ["points", "orders", "drops", "answer", "forecast", "scored"] as const;

function seatPatch(before: SeatState, after: SeatState): Patch | undefined {
	const patch: Patches = {};
	for (const part of HELD) put(patch, part, diff(before[part], after[part]));
	return some(patch);
}

/** True where the customs data that a veiled seat reads the tap by have changed. */
const tapMoves = (before: Game, after: Game, { veiled }: Eyes): boolean =>
	veiled && before.vars.tapShown !== after.vars.tapShown;

function tapPatch(before: Game, after: Game, eyes: Eyes): Patch | undefined {
	const patch: Patches = {};
	put(patch, TAP, diff(leverOf(before, TAP, eyes), leverOf(after, TAP, eyes)));
	return some(patch);
}

/** Rows that are the same in both are counted, not looked into; those that the seat is not told of do not count. */
function listPatch(
	before: Game,
	after: Game,
	{ list, same }: ListChange,
	eyes: Eyes,
): Patch | undefined {
	const show = ROWS[list] as Show;
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

/**
 * The patch that makes of the position before the position after, both as the seat may know them, in one piece.
 * Undefined where they are equal. Neither state may be changed any more.
 */
export function positionPatch(before: Game, after: Game, seat: Seat): Patch | undefined {
	if (before === after) return undefined;
	const own = ownPatch(before, after, seat);
	return opens(before, after) ? own : merged(commonPatch(before, after, false), own);
}

/** Two patches of different places as one: only parts may be in both, never what is in a part. */
function merged(a: Patch | undefined, b: Patch | undefined): Patch | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	const patch: Patches = { ...(a as Patches) };
	for (const [part, inner] of Object.entries(b as Patches))
		patch[part] = part in patch ? { ...(patch[part] as Patches), ...(inner as Patches) } : inner;
	return patch;
}

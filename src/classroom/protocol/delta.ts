// The change of a game as a frame: what both seats are told alike, written once, what each is told besides, and how a
// page follows.
import type { Game } from "../../rules/index.ts";
import { diff, type Patch, patched } from "../patch.ts";
import type { Scores, TablePicture } from "../pictures.ts";

/** What all pages at a game are told alike; what is left out has not changed. */
export interface CommonDelta {
	type: "delta";
	/** Commits of the game's log: from this one to that. */
	from: number;
	seq: number;
	/** A patch of the table's picture; its `seq` is the frame's. */
	table?: Patch | undefined;
	/** A month has closed: its causes and its journal become those of the closed month before the patches. */
	turned?: true | undefined;
	/** A patch of the position that the page was sent last. */
	position?: Patch | undefined;
}

/** What one page is told besides; what is left out has not changed. */
export interface OwnDelta {
	/** Ids of the page's own commands that are hereby answered. */
	done?: readonly string[] | undefined;
	/** A further patch of the position, after `position`. */
	own?: Patch | undefined;
	score?: Patch | undefined;
	/** The month's reveal where it is new, as a patch of the position now; so are months that have closed. */
	revealed?: Patch | undefined;
	/** `score` null: it is the score now. */
	months?: readonly { month: number; position: Patch; score: Scores | null }[] | undefined;
}

export type Delta = CommonDelta & OwnDelta;

/** The frame as text. `common`: what all are told, as JSON. */
export function deltaText(common: string, own: OwnDelta): string {
	const text = JSON.stringify(own);
	return text === "{}" ? common : `${common.slice(0, -1)},${text.slice(1)}`;
}

const SHOWN = ["step", "waiting", "left", "seats", "cards", "stood"] as const;

/** What has changed of the picture of one table, apart from `seq`; undefined = nothing. */
export function tablePatch(before: TablePicture, after: TablePicture): Patch | undefined {
	let patch: Record<string, Patch> | undefined;
	for (const part of SHOWN) {
		const inner = diff(before[part], after[part]);
		if (inner === undefined) continue;
		patch ??= {};
		patch[part] = inner;
	}
	return patch;
}

/** The table's picture after a change of the picture that the change was made for. */
export const tableAfter = (table: TablePicture, { table: patch, seq }: Delta): TablePicture => ({
	...patched(table, patch),
	seq,
});

/** The position after a change of the position that the change was made for. */
export function positionAfter(position: Game, { turned, position: patch, own }: Delta): Game {
	const { causes, notes } = position;
	const from = turned ? { ...position, closedCauses: causes, closedNotes: notes } : position;
	return patched(patched(from, patch), own);
}

// Opens the desk of an address: one for each draft and visit, so that going away and back finds the same steps.
import type { StoreApi } from "zustand/vanilla";
import { languages } from "../../i18n/index.ts";
import { baseWork } from "../../stores/editor/bases.ts";
import { createDesk, type DeskStore } from "../../stores/editor/desk.ts";
import { type DraftChange, openDrafts } from "../../stores/editor/drafts.ts";
import { retryable } from "../../stores/retryable.ts";

export interface OpenDesk {
	desk: StoreApi<DeskStore>;
	kept: "browser" | "memory";
}

/** Tags of the languages that scenarios are worded in. */
export const TAGS: readonly string[] = languages.map(({ id }) => id);

async function open(id: string): Promise<OpenDesk | null> {
	const drafts = await openDrafts();
	if (!following) drafts.subscribe(follow);
	following = true;
	const found = await drafts.get(id);
	if (!found) return null;
	const base = await baseWork(found.row.base, TAGS);
	const { row, work } = found;
	const desk = createDesk(
		{ id, base, baseId: row.base, work, revision: row.revision ?? 0 },
		drafts,
	);
	return { desk, kept: drafts.kept };
}

const desks = retryable(open);
/** Drafts that are on the page. */
const shown = new Set<string>();
let following = false;

/** Another tab went on with a draft: a desk on the page says so, any other is opened anew where it is wanted. */
function follow({ id, revision }: DraftChange): void {
	if (shown.has(id))
		void desks.get(id)?.then((open) => open?.desk.getState().changedElsewhere(revision));
	else forgetDesk(id);
}

/** Says that a draft is on the page; to be called when it goes. */
export function showDesk(id: string): () => void {
	shown.add(id);
	return () => void shown.delete(id);
}

/** The desk of a draft; null where this browser keeps no such draft. Rejects where the shipped scenario cannot be fetched. */
export function openDesk(id: string): Promise<OpenDesk | null> {
	return desks.draw(id);
}

/** Forgets a desk: its draft is gone, or is to be opened anew. */
export function forgetDesk(id: string): void {
	desks.forget(id);
}

// The way back and forth of an editing hour: versions of the work, those of one stroke of typing as one.
import type { Path } from "../../../scenario/edit/path.ts";
import { pathText } from "../../../scenario/problem.ts";
import type { Work } from "./work.ts";

export interface History {
	work: Work;
	/** Earlier versions, the latest last; and those taken back, the nearest last. */
	past: readonly Work[];
	future: readonly Work[];
	/** Where and when was edited last, ms. */
	last: { place: string; at: number } | null;
}

/** Versions kept. They share whatever stayed the same. */
const KEPT = 300;
/** Ms within which edits at one place are one step back. */
const STROKE = 1200;

export const begun = (work: Work): History => ({ work, past: [], future: [], last: null });

/** After an edit; `path` null where it is no typing at one place. */
export function edited(history: History, work: Work, path: Path | null, at: number): History {
	if (work === history.work) return history;
	const place = path === null ? "" : pathText(path);
	const { last } = history;
	const same = place !== "" && last?.place === place && at - last.at < STROKE;
	return {
		work,
		past: same ? history.past : [...history.past, history.work].slice(-KEPT),
		future: [],
		last: { place, at },
	};
}

/** One step back; the same where there is none. */
export function undone({ work, past, future, ...rest }: History): History {
	const before = past.at(-1);
	if (!before) return { work, past, future, ...rest };
	return { work: before, past: past.slice(0, -1), future: [...future, work], last: null };
}

/** One step forth; the same where there is none. */
export function redone({ work, past, future, ...rest }: History): History {
	const next = future.at(-1);
	if (!next) return { work, past, future, ...rest };
	return { work: next, past: [...past, work], future: future.slice(0, -1), last: null };
}

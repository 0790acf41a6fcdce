// A draft being edited: its versions, what was changed, what is wrong, and its way into the browser's storage.
import { createStore, type StoreApi } from "zustand/vanilla";
import { type Change, changesOf, takenBack } from "../../../scenario/edit/diff.ts";
import type { Path } from "../../../scenario/edit/path.ts";
import { withValue } from "../../../scenario/edit/path.ts";
import { loadFile, type Problem, type Scenario } from "../../../scenario/index.ts";
import { bringWords } from "../../i18n/own-words.ts";
import * as history from "../../viewmodel/editor/history.ts";
import { BODY, titleOf, under, type Work, withText } from "../../viewmodel/editor/work.ts";
import { SavesError } from "../saves-port.ts";
import type { DraftRow, Drafts } from "./drafts.ts";

export interface DeskState {
	id: string;
	/** The shipped scenario it began from, under the draft's own id. */
	base: Work;
	baseId: string;
	history: history.History;
	/** What was found of `of`, the version last looked at; it lags behind typing by a moment. */
	found: Found;
	/** The last version that holds; null where none has since the draft was opened. */
	sound: Scenario | null;
	/** `elsewhere`: another tab has changed or deleted the draft, and nothing more is kept from here. */
	saving: "saved" | "saving" | "failed" | "elsewhere";
}

export interface Found {
	of: Work;
	problems: readonly Problem[];
	changes: readonly Change[];
}

export interface DeskActs {
	/** Sets a value at a place; what is typed there within a moment is one step back. */
	set: (path: Path, value: unknown) => void;
	/** Sets a text, in any language. */
	say: (path: Path, text: string) => void;
	/** Takes over a whole new version. */
	put: (work: Work) => void;
	takeBack: (change: Change) => void;
	undo: () => void;
	redo: () => void;
	/** Hears what another tab has kept of the draft: its revision, or null where it was deleted. */
	changedElsewhere: (revision: number | null) => void;
	/** Looks at the present version now, and keeps it. Never rejects. */
	settle: () => Promise<void>;
}

export type DeskStore = DeskState & DeskActs;

/** Ms of quiet before a version is looked at, and before it is kept. */
const LOOK_AFTER = 150;
const KEEP_AFTER = 600;

/** Everything that is wrong with a version and everything that was changed. */
export function look(base: Work, work: Work): { found: Found; scenario: Scenario | null } {
	const read = loadFile(work, "");
	const changes = changesOf(base, work);
	if (!read.ok) return { found: { of: work, problems: read.problems, changes }, scenario: null };
	const { scenario, translations } = read.value;
	bringWords(scenario, translations);
	return { found: { of: work, problems: [], changes }, scenario };
}

/** The row that lists a draft. */
export function rowOf(id: string, base: string, { of, problems, changes }: Found): DraftRow {
	const languages = [BODY, ...Object.keys(of.translations)];
	return {
		id,
		base,
		titles: Object.fromEntries(languages.map((tag) => [tag, titleOf(of, tag)])),
		first: of.starts.geneva.month,
		months: of.scenario.months,
		savedAt: Date.now(),
		changes: changes.length,
		problems: problems.length,
	};
}

/** What a desk is made of: `base` is the shipped scenario as it ships, `revision` that of the draft. */
export interface NewDesk {
	id: string;
	base: Work;
	baseId: string;
	work: Work;
	revision: number;
}

/** A desk for a draft. */
export function createDesk(
	{ id, base, baseId, work, revision }: NewDesk,
	drafts: Drafts,
): StoreApi<DeskStore> {
	const own = under(base, id);
	const first = look(own, work);
	let looking: ReturnType<typeof setTimeout> | undefined;
	let keeping: ReturnType<typeof setTimeout> | undefined;
	let from = revision;
	/** One version is kept after the other: each goes on from the one before. */
	let line: Promise<void> = Promise.resolve();

	const store = createStore<DeskStore>()((set, get) => {
		const see = (): void => {
			clearTimeout(looking);
			const { work: now } = get().history;
			if (get().found.of === now) return;
			const { found, scenario } = look(own, now);
			set(scenario ? { found, sound: scenario } : { found });
		};
		const keepNow = async (): Promise<void> => {
			clearTimeout(keeping);
			see();
			const { found, saving } = get();
			if (saving === "saved" || saving === "elsewhere") return;
			try {
				from = await drafts.put(rowOf(id, baseId, found), found.of, from);
				const last = get().history.work === found.of && get().saving !== "elsewhere";
				if (last) set({ saving: "saved" });
			} catch (error) {
				const elsewhere = error instanceof SavesError && error.problem === "elsewhere";
				set({ saving: elsewhere ? "elsewhere" : "failed" });
			}
		};
		const keep = (): Promise<void> => {
			line = line.then(keepNow);
			return line;
		};
		const follow = (next: history.History): void => {
			if (next.work === get().history.work) return;
			const elsewhere = get().saving === "elsewhere";
			set({ history: next, saving: elsewhere ? "elsewhere" : "saving" });
			clearTimeout(looking);
			clearTimeout(keeping);
			looking = setTimeout(see, LOOK_AFTER);
			if (elsewhere) return;
			keeping = setTimeout(() => void keep(), KEEP_AFTER);
		};
		const edit = (work_: Work, path: Path | null): void =>
			follow(history.edited(get().history, work_, path, Date.now()));
		return {
			id,
			base: own,
			baseId,
			history: history.begun(work),
			found: first.found,
			sound: first.scenario,
			saving: "saved",
			set: (path, value) => edit(withValue(get().history.work, path, value), path),
			say: (path, text) => edit(withText(get().history.work, path, text), path),
			put: (next) => edit(next, null),
			takeBack: (change) => edit(takenBack(get().history.work, change), null),
			undo: () => follow(history.undone(get().history)),
			redo: () => follow(history.redone(get().history)),
			changedElsewhere: (kept) => {
				// what this desk was opened from, or has kept itself, is no news
				if (kept !== null && kept <= from) return;
				clearTimeout(keeping);
				set({ saving: "elsewhere" });
			},
			settle: async () => {
				see();
				if (get().saving !== "saved") await keep();
			},
		};
	});
	return store;
}

// What every part of the workbench needs: the desk, the work, words about it, what was changed and what is wrong.
import { type ComponentType, createContext, use, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { StoreApi } from "zustand/vanilla";
import type { Change } from "../../../../scenario/edit/diff.ts";
import { type Path, valueAt } from "../../../../scenario/edit/path.ts";
import type { Shape } from "../../../../scenario/form/shape.ts";
import { type Problem, pathText } from "../../../../scenario/problem.ts";
import { useFormats } from "../../../i18n/format.ts";
import { scenarioTexts } from "../../../i18n/scenario-texts.ts";
import type { DeskStore } from "../../../stores/editor/desk.ts";
import { isWithin } from "../../../viewmodel/editor/places.ts";
import type { Work } from "../../../viewmodel/editor/work.ts";
import type { Words } from "../../../viewmodel/game/words.ts";

export interface Bench {
	work: Work;
	words: Words;
	changes: readonly Change[];
	problems: readonly Problem[];
	/** The value at a place. */
	at: (path: Path) => unknown;
	/** The change of exactly this place. */
	changeOf: (path: Path) => Change | null;
	/** What is wrong at exactly this place; with `inside`, also with what it holds. */
	problemsOf: (path: Path, inside?: boolean) => readonly Problem[];
}

export const DeskContext = createContext<StoreApi<DeskStore> | null>(null);
export const BenchContext = createContext<Bench | null>(null);

/** The desk itself, for acts that need what is there now. @throws Error outside of a workbench */
export function useDeskStore(): StoreApi<DeskStore> {
	const desk = use(DeskContext);
	if (!desk) throw new Error("no desk around");
	return desk;
}

/** A part of the desk. @throws Error outside of a workbench */
export const useDesk = <Part>(select: (desk: DeskStore) => Part): Part =>
	useStore(useDeskStore(), select);

/** What the parts of a form read. @throws Error outside of a workbench */
export function useBench(): Bench {
	const bench = use(BenchContext);
	if (!bench) throw new Error("no workbench around");
	return bench;
}

/** Puts together what the parts read; once for the whole workbench. */
export function useMakeBench(): Bench {
	const { work, changes, problems } = useDesk(
		useShallow(({ history, found }) => ({
			work: history.work,
			changes: found.changes,
			problems: found.problems,
		})),
	);
	const { t, i18n } = useTranslation([
		"editor",
		"problems",
		"rules",
		"insight",
		"replay",
		"common",
	]);
	const language = i18n.resolvedLanguage ?? "en";
	const format = useFormats();
	const words = useMemo<Words>(
		() => ({
			t: (key, values) => t(key, values ?? {}),
			format,
			texts: scenarioTexts(work, language, work.translations[language] ?? null),
		}),
		[t, format, work, language],
	);
	return useMemo(() => {
		const changed = new Map(changes.map((change) => [pathText(change.path), change]));
		return {
			work,
			words,
			changes,
			problems,
			at: (path) => valueAt(work, path),
			changeOf: (path) => changed.get(pathText(path)) ?? null,
			problemsOf: (path, inside = false) =>
				problems.filter((one) => (inside ? isWithin(one.path, path) : one.path === pathText(path))),
		};
	}, [work, words, changes, problems]);
}

/** The field at a place: `kind` is that of the group it stands in, `name` its own. */
export interface FieldProps {
	path: Path;
	shape: Shape;
	kind: string;
	name: string;
}

/** The field of any shape, given from above: groups and lists hold fields, which may be groups and lists again. */
export const FieldContext = createContext<ComponentType<FieldProps> | null>(null);

/** The component that draws a field. @throws Error outside of a form */
export function useField(): ComponentType<FieldProps> {
	const Field = use(FieldContext);
	if (!Field) throw new Error("no form around");
	return Field;
}

// Keeps the terms of the page marked while it changes, and tells which list names which of them.
import { useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { atRest } from "../../stores/at-rest.ts";
import { type Finder, finderOf } from "./find.ts";
import { type Mark, marksOf, termsFor } from "./scopes.ts";
import { TERM_IDS } from "./terms.ts";

/** A place where a page lists its terms. */
export interface Listed {
	slot: Element;
	ids: readonly string[];
}

/** Ms of quiet before the page is read again. */
const QUIET = 160;
const NAME = "term";

/** Finds the terms in the language of the page. */
function useFinder(): Finder {
	const { t, i18n } = useTranslation("codex");
	const language = i18n.resolvedLanguage ?? "";
	return useMemo(
		() =>
			finderOf(
				// "t" itself does not say that it speaks another language now
				language === ""
					? []
					: TERM_IDS.map((id) => ({ id, forms: t(`term.${id}.forms`).split("|") })),
			),
		[t, language],
	);
}

/** Draws a dotted line under the marks, where the browser can do so without touching the page. */
function draw(marks: readonly Mark[]): void {
	// where the system forces its colours every highlight looks like a selection: the list at the foot must do
	if (!("highlights" in CSS) || matchMedia("(forced-colors: active)").matches) return;
	const ranges = marks.map(({ node, start, end }) => {
		const range = new Range();
		range.setStart(node, start);
		range.setEnd(node, end);
		return range;
	});
	if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
	else CSS.highlights.delete(NAME);
}

/** The mark at a place of the window; null where there is none, or where pressing does something else. */
function markAt(marks: readonly Mark[], x: number, y: number): Mark | null {
	const caret = document.caretPositionFromPoint?.(x, y);
	if (!caret) return null;
	const { offsetNode, offset } = caret;
	const mark = marks.find(
		({ node, start, end }) => node === offsetNode && offset >= start && offset <= end,
	);
	if (!mark) return null;
	// a caret is found beside a line's end too: the word itself must be under the pointer
	const range = new Range();
	range.setStart(mark.node, mark.start);
	range.setEnd(mark.node, mark.end);
	const near = [...range.getClientRects()].some(
		(box) => x >= box.left - 2 && x <= box.right + 2 && y >= box.top - 2 && y <= box.bottom + 2,
	);
	return near ? mark : null;
}

/** Marks the terms of the page; calls `onPick` for one that was pressed. Gives the lists that are to be drawn. */
export function useTerms(onPick: (id: string) => void): readonly Listed[] {
	const find = useFinder();
	const [lists, setLists] = useState<readonly Listed[]>([]);
	useEffect(() => {
		let marks: Mark[] = [];
		let off = (): void => {};
		const read = (): void => {
			const all = marksOf(document, find);
			marks = [...all.values()].flat();
			draw(marks);
			const next = [...document.querySelectorAll("[data-terms]")].flatMap((slot): Listed[] => {
				const ids = termsFor(slot, all);
				return ids.length > 0 ? [{ slot, ids }] : [];
			});
			setLists((old) => (same(old, next) ? old : next));
		};
		const soon = (): void => {
			off();
			off = atRest(QUIET, read);
		};
		const watcher = new MutationObserver(soon);
		watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
		let pressed: Mark | null = null;
		// looked for before the press changes the page: afterwards the browser would have to lay it out anew to say
		const aim = (event: MouseEvent): void => {
			const plain = event.detail > 0 && getSelection()?.isCollapsed;
			pressed = plain ? markAt(marks, event.clientX, event.clientY) : null;
		};
		const press = (event: MouseEvent): void => {
			if (pressed && !event.defaultPrevented) onPick(pressed.id);
			pressed = null;
		};
		let over = false;
		const move = ({ clientX, clientY }: PointerEvent): void => {
			const now = marks.length > 0 && markAt(marks, clientX, clientY) !== null;
			if (now !== over) document.documentElement.toggleAttribute("data-over-term", now);
			over = now;
		};
		document.addEventListener("click", aim, true);
		document.addEventListener("click", press);
		document.addEventListener("pointermove", move);
		read();
		return () => {
			off();
			watcher.disconnect();
			document.removeEventListener("click", aim, true);
			document.removeEventListener("click", press);
			document.removeEventListener("pointermove", move);
			document.documentElement.removeAttribute("data-over-term");
			draw([]);
		};
	}, [find, onPick]);
	return lists;
}

function same(one: readonly Listed[], other: readonly Listed[]): boolean {
	return (
		one.length === other.length &&
		one.every(({ slot, ids }, n) => other[n]?.slot === slot && other[n].ids.join() === ids.join())
	);
}

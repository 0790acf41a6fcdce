// Reads the page for terms: which stand in which part of it, and where. Nothing of the page is changed.
import type { Finder, Found } from "./find.ts";

/** Parts of a page in which a term is marked once each. */
const SCOPES =
	".play-board, .bd-peek, .ui-panel-body, .ui-sheet-body, .ui-dialog-body, main:not(.play-stage, .plain-page)";
/** What is no sentence to be read, does something already when pressed, or is a codex itself. */
const SILENT =
	"a, button, summary, label, input, select, textarea, output, h1, h2, h3, svg, canvas, nav, [data-terms], [data-no-terms], .sr-only, .coach, .dash-still";
/** Pages seen from afar, the first one, and an instructor's acts, which pause and take back a class and not a truce. */
const BARE =
	".front, .deck, .overview, .screen-lobby, .screen-ended, .act, .act-sheet, [data-no-terms]";
/** Most terms of one part: more would be noise. */
const MOST = 10;

/** A term at its place on the page. */
export interface Mark extends Found {
	node: Text;
}

/** Every text of a part that is read, outside of parts within it. */
function* textsOf(scope: Element): Generator<Text> {
	const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
		acceptNode: (node) => {
			if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
			const element = node as Element;
			return element.matches(SILENT) || element.matches(SCOPES)
				? NodeFilter.FILTER_REJECT
				: NodeFilter.FILTER_SKIP;
		},
	});
	while (walker.nextNode()) yield walker.currentNode as Text;
}

/** The first place of each term in a part of the page, in the order in which they are read; at most `MOST`. */
function marksIn(scope: Element, find: Finder): Mark[] {
	const marks: Mark[] = [];
	const known = new Set<string>();
	for (const node of textsOf(scope)) {
		for (const found of find(node.data, known)) {
			marks.push({ ...found, node });
			known.add(found.id);
			if (marks.length === MOST) return marks;
		}
	}
	return marks;
}

/** All parts of the page with the terms in them; parts without one are left out. */
export function marksOf(root: ParentNode, find: Finder): Map<Element, Mark[]> {
	const all = new Map<Element, Mark[]>();
	for (const scope of root.querySelectorAll(SCOPES)) {
		if (scope.closest(BARE)) continue;
		const marks = marksIn(scope, find);
		if (marks.length > 0) all.set(scope, marks);
	}
	return all;
}

/** The terms that the list in `slot` names: those of its own part, and on a play page those of the board. */
export function termsFor(slot: Element, all: ReadonlyMap<Element, readonly Mark[]>): string[] {
	const own = slot.closest(SCOPES);
	const board = slot.closest(".ui-dialog-body") ? null : slot.closest(".play");
	const marks = [
		...(own ? (all.get(own) ?? []) : []),
		...(all.get(board?.querySelector(".play-board") ?? slot) ?? []),
	];
	return [...new Set(marks.map(({ id }) => id))];
}

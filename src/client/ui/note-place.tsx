// Where notes stand: a row of their own above the acts of what is foremost. Only what scrolls there gets shorter.
import type { ReactNode } from "react";
import { create } from "zustand";

/** The places that are on the page; the latest last. */
const usePlaces = create<readonly HTMLElement[]>(() => []);

function stand(place: HTMLElement | null): (() => void) | undefined {
	if (place === null) return;
	usePlaces.setState((others) => [...others, place], true);
	return () => usePlaces.setState((all) => all.filter((one) => one !== place), true);
}

/** The place in `top`, or where no dialog is open the page's own; null = the window's foot, below the page. */
export function useNotePlace(top: HTMLElement | undefined): HTMLElement | null {
	return usePlaces(
		(all) =>
			all.findLast((one) => (top ? top.contains(one) : one.closest("dialog") === null)) ?? null,
	);
}

/** Put it between what scrolls and the acts below it. Empty, it takes no room. */
export function NotePlace(): ReactNode {
	return <div ref={stand} className="ui-note-place" />;
}

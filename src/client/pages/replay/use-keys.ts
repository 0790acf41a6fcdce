// The replay's keys: space plays, arrows step, page keys change the chapter, Home and End go to the ends.
import { useEffect } from "react";
import type { PlayerActs } from "./use-player.ts";

/** Things that use Space or Enter themselves. */
const ACTIVE = "button, a, summary, select, textarea, [role=tab]";
/** Places where the keys that scroll keep their use. */
const SCROLLS = ".ui-panel-body, .ui-sheet-body, .ui-sheet";

function isText(target: Element): boolean {
	if (target instanceof HTMLInputElement) return target.type !== "range";
	return target.matches("textarea, select, [contenteditable]");
}

/** Listens on the whole page while no dialog is open. */
export function useKeys(acts: PlayerActs, last: number): void {
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const { target } = event;
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
			if (!(target instanceof Element) || isText(target) || target.closest("dialog")) return;
			const slider = target instanceof HTMLInputElement;
			const keys: Readonly<Record<string, () => void>> = {
				ArrowRight: () => acts.move(1),
				ArrowLeft: () => acts.move(-1),
				...(target.closest(ACTIVE) ? {} : { " ": acts.toggle }),
				...(slider ? { ArrowUp: () => acts.move(1), ArrowDown: () => acts.move(-1) } : {}),
				...(target.closest(SCROLLS) && !slider
					? {}
					: {
							PageDown: () => acts.chapter(1),
							PageUp: () => acts.chapter(-1),
							Home: () => acts.go(0),
							End: () => acts.go(last),
						}),
			};
			const act = keys[event.key];
			if (!act) return;
			event.preventDefault();
			act();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [acts, last]);
}

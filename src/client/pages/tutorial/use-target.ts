// Finds the control a coach points at, and follows it while the page scrolls, grows and changes.
import { useEffect, useState } from "react";

export interface Target {
	element: HTMLElement;
	/** Where it is seen, px of the window: the part that its scrolling box lets through. */
	box: { left: number; top: number; width: number; height: number };
}

/** Least height in px of what must show of a control for it to be pointed at. */
const SLIVER = 12;

/** The part of an element that its panel shows; null where it is scrolled away or not drawn. */
function seenBox(element: HTMLElement): Target["box"] | null {
	const own = element.getBoundingClientRect();
	const frame = element.closest(".ui-panel-body, .ui-sheet-body")?.getBoundingClientRect() ?? {
		top: 0,
		bottom: innerHeight,
	};
	const top = Math.max(own.top, frame.top);
	const bottom = Math.min(own.bottom, frame.bottom);
	if (own.width === 0 || bottom - top < Math.min(SLIVER, own.height)) return null;
	return { left: own.left, top, width: own.width, height: bottom - top };
}

/** The first of `selectors` that stands on the page. */
export function findTarget(selectors: readonly string[]): HTMLElement | null {
	for (const selector of selectors) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found && found.getClientRects().length > 0) return found;
	}
	return null;
}

/** The control that the first matching selector finds, with its place; null while there is none in sight. */
export function useTarget(selectors: readonly string[]): Target | null {
	const [target, setTarget] = useState<Target | null>(null);
	const key = selectors.join("|");
	useEffect(() => {
		const wanted = key === "" ? [] : key.split("|");
		let frame = 0;
		const look = (): void => {
			frame = 0;
			const element = findTarget(wanted);
			const box = element ? seenBox(element) : null;
			setTarget((old) => {
				if (!element || !box) return null;
				const same =
					old?.element === element &&
					(["left", "top", "width", "height"] as const).every(
						(side) => old.box[side] === box[side],
					);
				return same ? old : { element, box };
			});
		};
		const soon = (): void => {
			frame ||= requestAnimationFrame(look);
		};
		look();
		const watcher = new MutationObserver(soon);
		const panel = document.querySelector(".play-panel") ?? document.body;
		watcher.observe(panel, { childList: true, subtree: true, attributes: true });
		addEventListener("resize", soon);
		addEventListener("scroll", soon, true);
		// a sheet that glides to its stop moves what is in it
		addEventListener("transitionend", soon);
		return () => {
			cancelAnimationFrame(frame);
			watcher.disconnect();
			removeEventListener("resize", soon);
			removeEventListener("scroll", soon, true);
			removeEventListener("transitionend", soon);
		};
	}, [key]);
	return target;
}

// Finds the control a coach points at, and follows it while the page scrolls, grows and changes.
import { useEffect, useState } from "react";

export interface Box {
	left: number;
	top: number;
	width: number;
	height: number;
}

export interface Target {
	element: HTMLElement;
	/** Where it is seen, px of the window: the part that its scrolling box lets through; null where that is next to none. */
	box: Box | null;
	/** So much of it is seen that nobody need be led there. */
	plain: boolean;
	/** Its words begin at its very edge: what is drawn around it keeps off. */
	bare: boolean;
}

/** Least height in px of what must show of a control for it to be pointed at: more than its title alone. */
const SLIVER = 28;
/** Px inside its edge from which a control's words stand clear of a ring around it. */
const INSET = 4;
/** Px of a long control by which it is known and can be begun with. */
const PLAIN = 120;

/** An element with what its panel shows of it; no box where it is scrolled away or not drawn. */
function seen(element: HTMLElement): Target {
	const own = element.getBoundingClientRect();
	const frame = element.closest(".ui-panel-body, .ui-sheet-body")?.getBoundingClientRect() ?? {
		top: 0,
		bottom: innerHeight,
		height: innerHeight,
	};
	const top = Math.max(own.top, frame.top);
	const height = Math.min(own.bottom, frame.bottom) - top;
	if (own.width === 0 || height < Math.min(SLIVER, own.height))
		return { element, box: null, plain: false, bare: false };
	const bare = Number.parseFloat(getComputedStyle(element).paddingLeft) < INSET;
	const enough = Math.min(own.height, PLAIN, frame.height * 0.6);
	return {
		element,
		box: { left: own.left, top, width: own.width, height },
		plain: height >= enough - 1,
		bare,
	};
}

/** Whether so much of a control is seen that nobody need be led there. */
export const isPlain = (element: HTMLElement): boolean => seen(element).plain;

/** The first of `selectors` that stands on the page. */
export function findTarget(selectors: readonly string[]): HTMLElement | null {
	for (const selector of selectors) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found && found.getClientRects().length > 0) return found;
	}
	return null;
}

const SIDES = ["left", "top", "width", "height"] as const;

const alike = (one: Target, other: Target): boolean =>
	one.element === other.element &&
	one.plain === other.plain &&
	one.bare === other.bare &&
	SIDES.every((side) => one.box?.[side] === other.box?.[side]);

/** The control that the first matching selector finds, with its place; null while there is none. */
export function useTarget(selectors: readonly string[]): Target | null {
	const [target, setTarget] = useState<Target | null>(null);
	const key = selectors.join("|");
	useEffect(() => {
		const wanted = key === "" ? [] : key.split("|");
		let frame = 0;
		let sized: HTMLElement | null = null;
		const look = (): void => {
			frame = 0;
			const element = findTarget(wanted);
			if (element !== sized) {
				sizes.disconnect();
				if (element) sizes.observe(element);
				sized = element;
			}
			const now = element ? seen(element) : null;
			setTarget((old) => (old && now && alike(old, now) ? old : now));
		};
		const soon = (): void => {
			frame ||= requestAnimationFrame(look);
		};
		// letters that come late make it taller or shorter while nothing of the page is changed
		const sizes = new ResizeObserver(soon);
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
			sizes.disconnect();
			removeEventListener("resize", soon);
			removeEventListener("scroll", soon, true);
			removeEventListener("transitionend", soon);
		};
	}, [key]);
	return target;
}

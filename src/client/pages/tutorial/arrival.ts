// What happens when the coach comes to a new step: its control comes into sight, and the keyboard to where it goes on.
import { type RefObject, useEffect, useRef } from "react";
import { useFrame } from "../../ui/frame-context.ts";
import type { Coached } from "../../viewmodel/tutorial/steps.ts";
import { findTarget, isPlain } from "./use-target.ts";

/** What can be used in a target, in the order in which a keyboard meets it. */
const CONTROLS = "button:not([tabindex='-1']), select, input, summary, a[href]";

/** Brings a target into sight, with what stands `above` it; where the two have no room together, it goes before. */
function bring(target: HTMLElement, above: string | undefined): void {
	if (isPlain(target)) return;
	if (above !== undefined) findTarget([above])?.scrollIntoView({ block: "start" });
	if (!isPlain(target)) target.scrollIntoView({ block: "nearest" });
}

/** Brings a target into sight, and puts the keyboard on its control. */
function goTo(target: HTMLElement, above: string | undefined): void {
	bring(target, above);
	// a tab that is not the chosen one is a control too, outside of the keyboard's round
	const control = target.matches("button") ? target : target.querySelector<HTMLElement>(CONTROLS);
	control?.focus({ preventScroll: true });
}

/** Leads there on the person's own wish, out of a sheet that shows its title alone as well. */
export function useGuide({ above }: Coached): (target: HTMLElement) => void {
	const { layout, stop, setStop } = useFrame();
	return (target) => {
		if (layout !== "desk" && stop === "head") setStop("half");
		// a frame later what lies in the sheet can be used again
		requestAnimationFrame(() => goTo(target, above));
	};
}

/** True where the person goes by keyboard, or what had the focus is gone. */
export function byKeyboard(): boolean {
	const at = document.activeElement;
	return at === null || at === document.body || at.matches(":focus-visible:not(select, input)");
}

/**
 * Calls `act` with the target a frame after it stands on the page, when the panel that brings it has gone to its own
 * top; at once, without one, where the step has none. Returns what calls it off.
 */
function whenThere(
	latest: RefObject<{ about: readonly string[] }>,
	act: (target: HTMLElement | null) => void,
): () => void {
	let frame = 0;
	const watcher = new MutationObserver(() => soon());
	const look = (): void => {
		frame = 0;
		const { about } = latest.current;
		const target = findTarget(about);
		if (!target && about.length > 0) return;
		watcher.disconnect();
		frame = requestAnimationFrame(() => act(target));
	};
	const soon = (): void => {
		frame ||= requestAnimationFrame(look);
	};
	watcher.observe(document.body, { childList: true, subtree: true });
	soon();
	return () => {
		cancelAnimationFrame(frame);
		watcher.disconnect();
	};
}

/**
 * Once for each step, and where the page comes to stand otherwise, as on a device that is turned: draws a sheet up that
 * shows its title alone, scrolls to what the step speaks of, and moves the focus: to the card's button where that is the
 * thing to press, to the control where the card was left by keyboard (`keyed`).
 */
export function useArrival(
	step: Coached,
	card: RefObject<HTMLElement | null>,
	keyed: RefObject<boolean>,
): void {
	const frame = useFrame();
	const latest = useRef({ frame, about: step.about });
	useEffect(() => {
		latest.current = { frame, about: step.about };
	});
	const { id, ending, above } = step;
	const { layout } = frame;
	useEffect(() => {
		if (id === "wait") return;
		const { stop, setStop } = latest.current.frame;
		if (stop === "head" && layout !== "desk") setStop("half");
		return whenThere(latest, (target) => {
			if (target) bring(target, above);
			if (ending === "read" || ending === "end") {
				if (byKeyboard())
					card.current?.querySelector<HTMLElement>(".is-primary")?.focus({ preventScroll: true });
			} else if (keyed.current && target) goTo(target, above);
			keyed.current = false;
		});
	}, [id, ending, above, layout, card, keyed]);
}

/** Calls back once a control inside `element` is used: a list, a slider or an alternative changed. */
export function useTouch(element: HTMLElement | null, act: () => void): void {
	const latest = useRef(act);
	useEffect(() => {
		latest.current = act;
	});
	useEffect(() => {
		if (!element) return;
		const touched = (): void => latest.current();
		// to press the alternative that is chosen already is a choice too, and changes nothing
		const clicked = ({ target }: Event): void => {
			if (target instanceof HTMLInputElement && target.type === "radio") touched();
		};
		element.addEventListener("change", touched);
		element.addEventListener("click", clicked);
		return () => {
			element.removeEventListener("change", touched);
			element.removeEventListener("click", clicked);
		};
	}, [element]);
}

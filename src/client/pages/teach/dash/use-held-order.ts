// Keeps tiles in their places while somebody points at them or moves among them by keyboard.
import { type FocusEvent, useMemo, useState } from "react";
import { holdOrder, sameOrder } from "../../../viewmodel/class/arrange.ts";

/** Order to draw, whether another one waits, and the handlers of the box whose order is held. */
export interface HeldOrder {
	shown: readonly number[];
	stale: boolean;
	/** Takes the waiting order now. */
	sort: () => void;
	box: {
		onPointerEnter: () => void;
		onPointerLeave: () => void;
		onFocus: () => void;
		onBlur: (event: FocusEvent<HTMLElement>) => void;
	};
}

/** `wanted`: the order as it should be. `choice`: what was asked for; a new choice is followed at once. */
export function useHeldOrder(wanted: readonly number[], choice: string): HeldOrder {
	const [pointed, setPointed] = useState(false);
	const [focused, setFocused] = useState(false);
	const [kept, setKept] = useState({ shown: wanted, choice });
	const held = (pointed || focused) && kept.choice === choice;
	const next = useMemo(
		() => (held ? holdOrder(kept.shown, wanted) : wanted),
		[held, kept.shown, wanted],
	);
	const shown = sameOrder(kept.shown, next) ? kept.shown : next;
	if (shown !== kept.shown || choice !== kept.choice) setKept({ shown, choice });
	return {
		shown,
		stale: held && !sameOrder(shown, wanted),
		sort: () => setKept({ shown: wanted, choice }),
		box: {
			onPointerEnter: () => setPointed(true),
			onPointerLeave: () => setPointed(false),
			onFocus: () => setFocused(true),
			onBlur: (event) => {
				if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
			},
		},
	};
}

// Pages through slides: keys, a presenter's remote, swipes; the place is kept over a reload.
import { type PointerEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { paged, type SlideId } from "../../viewmodel/deck/slides.ts";

/** Px that a finger must travel sideways, and how much more than up or down. */
const SWIPE = 60;
const SIDEWAYS = 1.8;

/** What answers to keys itself. */
const OWN_KEYS =
	"input, select, textarea, [contenteditable], dialog, .slide-scroll, .slide-numbers";
/** What space presses. */
const PRESSED = "button, a, summary";

const placeOf = (session: string): string => `bargaining-chip.deck.${session}`;

function kept(session: string): string | null {
	try {
		return sessionStorage.getItem(placeOf(session));
	} catch {
		return null;
	}
}

function keep(session: string, id: SlideId): void {
	try {
		sessionStorage.setItem(placeOf(session), id);
	} catch {
		// without storage a reload begins at the first slide
	}
}

/** True where the element answers to this key itself. */
function taken(target: EventTarget | null, key: string): boolean {
	if (!(target instanceof Element)) return false;
	if (target.closest(OWN_KEYS)) return true;
	return key === " " && target.closest(PRESSED) !== null;
}

export interface Paging {
	at: number;
	go: (to: number) => void;
	/** For the element that is swiped over. */
	swipe: {
		onPointerDown: (event: PointerEvent) => void;
		onPointerUp: (event: PointerEvent) => void;
	};
}

/** The place among `slides`. `others`: what further keys do. */
export function usePaging(
	session: string,
	slides: readonly SlideId[],
	others: Readonly<Record<string, () => void>>,
): Paging {
	const [at, setAt] = useState(() => {
		const before = kept(session);
		return Math.max(0, slides.indexOf(before as SlideId));
	});
	const count = slides.length;
	const go = (to: number): void => {
		const next = Math.min(count - 1, Math.max(0, to));
		setAt(next);
		const id = slides[next];
		if (id) keep(session, id);
	};
	const press = useEffectEvent((event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey || taken(event.target, event.key)) return;
		const to = paged(event, at, count);
		const other = Object.hasOwn(others, event.key) ? others[event.key] : undefined;
		if (to === null && !other) return;
		event.preventDefault();
		if (to !== null) go(to);
		else other?.();
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent): void => press(event);
		addEventListener("keydown", listen);
		return () => removeEventListener("keydown", listen);
	}, []);
	const from = useRef<{ x: number; y: number } | null>(null);
	return {
		at: Math.min(at, count - 1),
		go,
		swipe: {
			onPointerDown: ({ pointerType, clientX, clientY, target }) => {
				const scrolls = target instanceof Element && target.closest(OWN_KEYS) !== null;
				from.current = pointerType === "touch" && !scrolls ? { x: clientX, y: clientY } : null;
			},
			onPointerUp: ({ clientX, clientY }) => {
				if (!from.current) return;
				const [dx, dy] = [clientX - from.current.x, clientY - from.current.y];
				from.current = null;
				if (Math.abs(dx) < SWIPE || Math.abs(dx) < Math.abs(dy) * SIDEWAYS) return;
				go(at + (dx < 0 ? 1 : -1));
			},
		},
	};
}

// Any piece of the board can be pointed at, pressed or reached by keys, on every page: one small card says what it is.
import {
	type FocusEvent,
	Fragment,
	type KeyboardEvent,
	type MouseEvent,
	type PointerEvent,
	type ReactNode,
	type RefObject,
	useEffect,
	useRef,
	useState,
} from "react";
import { Art } from "../ui/art.tsx";
import { classes } from "../ui/seat.ts";
import "./peek.css";

/** Draws the card of a piece; null where there is nothing to say. */
export type Explain = (piece: string) => ReactNode;

/** The handlers of whatever holds pieces. */
export type Asked = ReturnType<typeof usePeek>["handlers"];

type Open = { piece: string; from: HTMLElement; pinned: boolean };

/** Ms of pointing before a card comes, and after which it goes. */
const WAIT = { come: 350, go: 250 } as const;
/** Width of a card and its distance from what it explains, px. */
const CARD = { width: 280, gap: 10 } as const;

/** The stop of the keyboard in a piece that is no button by itself; pointers press the piece around it. */
export function Ask({ label, first = false }: { label: string; first?: boolean }): ReactNode {
	return (
		<button
			type="button"
			className="bd-ask"
			aria-label={label}
			aria-haspopup="dialog"
			tabIndex={first ? 0 : -1}
		/>
	);
}

/** Several pieces as one, whose card tells of each. */
export const piecesOf = (pieces: readonly string[]): string => [...new Set(pieces)].join(" ");

/** What is told of a piece, or of several; null where there is nothing to say. */
function told(explain: Explain | undefined, pieces: string): ReactNode {
	const content = pieces.split(" ").flatMap((piece) => {
		const one = explain?.(piece);
		return one ? [<Fragment key={piece}>{one}</Fragment>] : [];
	});
	return content.length > 0 ? content : null;
}

const pieceOf = (target: EventTarget): HTMLElement | null =>
	(target as Element).closest<HTMLElement>("[data-piece]");

/** The handlers of the board's frame, and the card that is open. Nothing opens where `explain` is left out. */
export function usePeek(
	frame: RefObject<HTMLElement | null>,
	explain: Explain | undefined,
	/** False while the board moves: pointing then brings no card. */
	still: boolean,
	/** True while what is pressed has ended a sequence: that asks for nothing else. */
	skipped: RefObject<boolean>,
	page: string,
	closeText: string,
) {
	const [open, setOpen] = useState<Open | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	/** The piece that the pointer was moved to: what comes to lie under one at rest was not asked about. */
	const under = useRef<HTMLElement | null>(null);
	const later = (run: () => void, ms: number): void => {
		clearTimeout(timer.current);
		timer.current = setTimeout(run, ms);
	};
	useEffect(() => () => clearTimeout(timer.current), []);
	// a new page is another board
	// biome-ignore lint/correctness/useExhaustiveDependencies: closed wherever the page becomes another
	useEffect(() => setOpen(null), [page]);
	const show = (from: HTMLElement, pinned: boolean): void => {
		const piece = from.dataset.piece ?? "";
		if (told(explain, piece)) setOpen({ piece, from, pinned });
	};
	const close = (): void => {
		clearTimeout(timer.current);
		setOpen(null);
	};
	const inCard = (target: EventTarget | null): boolean =>
		target instanceof Element && target.closest(".bd-peek") !== null;
	const handlers = {
		onPointerMove: (event: PointerEvent) => {
			if (event.pointerType !== "mouse" || open?.pinned) return;
			if (inCard(event.target)) {
				under.current = open?.from ?? null;
				return clearTimeout(timer.current);
			}
			const from = pieceOf(event.target);
			if (from === under.current) return;
			under.current = still ? from : null;
			if (from === null) later(() => setOpen(null), WAIT.go);
			else if (still) later(() => show(from, false), open ? WAIT.go : WAIT.come);
		},
		onPointerOut: (event: PointerEvent) => {
			if (event.pointerType !== "mouse" || open?.pinned || event.relatedTarget !== null) return;
			under.current = null;
			later(() => setOpen(null), WAIT.go);
		},
		onClick: (event: MouseEvent) => {
			const from = pieceOf(event.target);
			if (inCard(event.target) || skipped.current) return;
			if (from === null) return close();
			// a lever that can be chosen is chosen: the panel tells of it
			if (from.hasAttribute("data-open")) return close();
			clearTimeout(timer.current);
			// a word of the codex that was pressed has a card of its own
			requestAnimationFrame(() => {
				if (document.querySelector("dialog[open]")) return;
				if (open?.pinned && open.from === from) close();
				else show(from, true);
			});
		},
		onFocus: (event: FocusEvent) => {
			const from = pieceOf(event.target);
			if (from && event.target.matches(":focus-visible")) {
				clearTimeout(timer.current);
				show(from, false);
			}
		},
		onBlur: (event: FocusEvent) => {
			if (open && !open.pinned && !inCard(event.relatedTarget)) later(() => setOpen(null), 0);
		},
		onKeyDown: (event: KeyboardEvent) => {
			if (event.key === "Escape" && open) {
				const back = open.from.matches("button") ? open.from : open.from.querySelector("button");
				if (inCard(event.target)) back?.focus();
				close();
			} else if ((event.target as Element).matches(".bd-ask")) walk(frame.current, event);
		},
	};
	return { handlers, card: open ? <Card {...{ open, explain, frame, close, closeText }} /> : null };
}

/** Arrows go from piece to piece; one stop in all. */
function walk(frame: HTMLElement | null, event: KeyboardEvent): void {
	const stops = [...(frame?.querySelectorAll<HTMLElement>(".bd-ask") ?? [])];
	const now = stops.indexOf(event.target as HTMLElement);
	const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
	const goal =
		event.key === "Home" ? 0 : event.key === "End" ? stops.length - 1 : step ? now + step : null;
	if (goal === null || now < 0) return;
	event.preventDefault();
	stops[(goal + stops.length) % stops.length]?.focus();
}

function Card({
	open,
	explain,
	frame,
	close,
	closeText,
}: {
	open: Open;
	explain: Explain | undefined;
	frame: RefObject<HTMLElement | null>;
	close: () => void;
	closeText: string;
}): ReactNode {
	const box = frame.current?.getBoundingClientRect();
	if (!box) return null;
	const content = told(explain, open.piece);
	if (!content) return null;
	const at = open.from.getBoundingClientRect();
	const whole = box.width < 2 * CARD.width;
	const right = at.left + at.width / 2 < box.left + box.width / 2;
	const beside = right
		? at.right - box.left + CARD.gap
		: at.left - box.left - CARD.gap - CARD.width;
	const left = Math.min(Math.max(beside, 8), box.width - CARD.width - 8);
	// what lies too wide to stand beside is told under it, or over it in the lower half
	const apart = Math.abs(left - beside) < 1;
	const low = at.top - box.top > box.height / 2;
	const top = apart ? at.top - box.top - 6 : at.bottom - box.top + CARD.gap;
	const style = whole
		? { inset: "6px 6px auto", maxHeight: box.height - 12 }
		: low
			? {
					left,
					width: CARD.width,
					bottom: apart ? Math.max(box.bottom - at.bottom - 6, 8) : box.bottom - at.top + CARD.gap,
					maxHeight: box.height / 2,
				}
			: { left, width: CARD.width, top: Math.max(top, 8), maxHeight: box.height - top - 8 };
	return (
		<div className={classes("bd-peek", open.pinned && "is-pinned")} style={style}>
			<button type="button" className="bd-peek-close" aria-label={closeText} onClick={close}>
				<Art name="ui-cross" size={16} />
			</button>
			<div aria-live="polite">{content}</div>
		</div>
	);
}

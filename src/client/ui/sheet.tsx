// The panel on a tablet or phone: a sheet with three stops, moved by finger, mouse or keyboard.
import {
	type KeyboardEvent,
	type PointerEvent,
	type ReactNode,
	type RefObject,
	useEffect,
	useRef,
	useState,
} from "react";
import { useTranslation } from "react-i18next";
import { nearestStop, STOPS, type Stop, useFrame } from "./frame-context.ts";
import { NotePlace } from "./note-place.tsx";
import { classes } from "./seat.ts";
import "./sheet.css";

interface Drag {
	/** Pointer height where the drag began, and the sheet's height there. */
	y: number;
	height: number;
	lastY: number;
	lastAt: number;
	flick: number;
	moved: boolean;
	/** Began on the grip, where a tap alone moves on. */
	grip: boolean;
}

const NEXT: Readonly<Record<Stop, Stop>> = { head: "half", half: "full", full: "half" };

/** A sheet at the foot of the stage. `header` carries the acts and never scrolls; `foot` is the phone's act row. */
export function Sheet({
	label,
	header,
	foot,
	children,
}: {
	label: string;
	header: ReactNode;
	foot?: ReactNode;
	children: ReactNode;
}): ReactNode {
	const { t } = useTranslation("common");
	const { stop, setStop, setPulling, heights, layout } = useFrame();
	const box = useRef<HTMLElement>(null);
	useHeaded(box);
	const drag = useRef<Drag | null>(null);
	const [pulled, setPulled] = useState<number | null>(null);

	const begin = (event: PointerEvent<HTMLElement>): void => {
		const control =
			event.target instanceof Element ? event.target.closest("button, a, input, select") : null;
		const grip = control?.matches(".ui-sheet-grab") ?? false;
		if (event.button !== 0 || (control && !grip)) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const y = event.clientY;
		const start = { lastY: y, lastAt: event.timeStamp, flick: 0, moved: false };
		drag.current = { y, height: heights[stop], grip, ...start };
	};
	const pull = (event: PointerEvent<HTMLElement>): void => {
		const held = drag.current;
		if (!held) return;
		const up = held.y - event.clientY;
		if (!held.moved && Math.abs(up) < 5) return;
		if (!held.moved) setPulling(true);
		held.moved = true;
		const passed = Math.max(1, event.timeStamp - held.lastAt);
		held.flick = (held.lastY - event.clientY) / passed;
		held.lastY = event.clientY;
		held.lastAt = event.timeStamp;
		setPulled(Math.min(heights.full, Math.max(heights.head, held.height + up)));
	};
	const drop = (): void => {
		const held = drag.current;
		drag.current = null;
		if (held?.moved && pulled !== null) setStop(nearestStop(pulled, held.flick, heights));
		else if (held?.grip) setStop(NEXT[stop]);
		setPulled(null);
		setPulling(false);
	};
	const cancel = (): void => {
		drag.current = null;
		setPulled(null);
		setPulling(false);
	};
	const key = (event: KeyboardEvent): void => {
		const at = STOPS.indexOf(stop);
		const wanted: Readonly<Record<string, Stop | undefined>> = {
			ArrowUp: STOPS[at + 1],
			ArrowDown: STOPS[at - 1],
			Home: "head",
			End: "full",
			Enter: NEXT[stop],
			" ": NEXT[stop],
		};
		const next = wanted[event.key];
		if (next === undefined) return;
		event.preventDefault();
		setStop(next);
	};

	return (
		<section
			ref={box}
			className={classes(
				"ui-sheet on-paper",
				`is-${layout}`,
				`at-${stop}`,
				pulled !== null && "is-pulled",
			)}
			style={{ height: pulled ?? heights[stop] }}
			aria-label={label}
		>
			<header
				onPointerDown={begin}
				onPointerMove={pull}
				onPointerUp={drop}
				onPointerCancel={cancel}
			>
				<button
					type="button"
					className="ui-sheet-grab"
					aria-label={t("sheet.handle", { size: t(`sheet.${stop}`) })}
					onKeyDown={key}
					// A screen reader's click has no pointer before it.
					onClick={(event) => event.detail === 0 && setStop(NEXT[stop])}
				/>
				{header}
			</header>
			<div className="ui-sheet-body" inert={stop === "head" && pulled === null}>
				{children}
			</div>
			<NotePlace />
			{foot}
		</section>
	);
}

/** At the lowest stop the sheet is as high as its header and its acts, whatever stands in them. */
function useHeaded(box: RefObject<HTMLElement | null>): void {
	const { stop, setHeaded } = useFrame();
	// After each drawing: the panel changes its title and its acts while the sheet lies low.
	useEffect(() => {
		if (stop !== "head" || box.current === null) return;
		const parts = [...box.current.querySelectorAll<HTMLElement>(":scope > :not(.ui-sheet-body)")];
		const observer = new ResizeObserver(() =>
			setHeaded(parts.reduce((sum, part) => sum + part.offsetHeight, 0)),
		);
		for (const part of parts) observer.observe(part);
		return () => observer.disconnect();
	});
}

// The frame around the board: how large it is, and the keys that end a sequence.
import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import type { BoardHandle } from "../board/index.ts";

/** What Enter or Space would press, or write into. */
const CONTROLS = "a, button, input, select, summary, textarea, [contenteditable]";

/** The size of an element in CSS px, 0 until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
	const [size, setSize] = useState({ width: 0, height: 0 });
	useLayoutEffect(() => {
		const target = element.current;
		if (target === null) return;
		const measure = () => {
			const { width, height } = target.getBoundingClientRect();
			setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
		};
		measure();
		const observer = new ResizeObserver(measure);
		observer.observe(target);
		return () => observer.disconnect();
	}, [element]);
	return size;
}

/** Escape ends any sequence at its last frame; so do Enter and Space where they would press nothing. */
export function useSkip(board: BoardHandle | null, moving: boolean): void {
	useEffect(() => {
		if (board === null || !moving) return;
		const skip = ({ key, target }: KeyboardEvent) => {
			const idle = !(target as Element).closest?.(CONTROLS);
			if (key === "Escape" || (idle && (key === "Enter" || key === " "))) board.skip();
		};
		window.addEventListener("keydown", skip);
		return () => window.removeEventListener("keydown", skip);
	}, [board, moving]);
}

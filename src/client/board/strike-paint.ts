// Paints what a blow leaves in the air for a moment: the ring of its landing, and flecks of paper.
import type { SeatId } from "../viewmodel/board-model.ts";
import type { Box } from "../viewmodel/layout.ts";
import { box, type Pen } from "./paint.ts";
import { PAPER, SEAT } from "./palette.ts";

export const RING_AREA: Box = { x: -34, y: -34, width: 68, height: 68 };
export const FLECK_AREA: Box = { x: -5, y: -5, width: 10, height: 10 };
/** Kinds of flecks. */
export const FLECKS = 3;

/** The ring of a landing: square for Washington, round for Beijing. */
export function paintLanding(pen: Pen, seat: SeatId): void {
	for (const [half, width, style] of [
		[28, 5, "rgb(10 17 29 / .55)"],
		[28, 2.6, PAPER.lit],
		[23, 1.4, SEAT[seat].onInk],
	] as const) {
		box(pen, -half, -half, half * 2, half * 2, SEAT[seat].round ? half : 7);
		pen.strokeStyle = style;
		pen.lineWidth = width;
		pen.stroke();
	}
}

/** A torn fleck of paper. */
export function paintFleck(pen: Pen, kind: number): void {
	const reach = 2.8 + kind * 0.9;
	pen.beginPath();
	pen.moveTo(-reach, -reach * 0.4);
	pen.lineTo(reach * 0.3, -reach * 0.8);
	pen.lineTo(reach, reach * 0.3);
	pen.lineTo(-reach * 0.2, reach * 0.7);
	pen.closePath();
	pen.fillStyle = kind === 1 ? PAPER.sheet : PAPER.lit;
	pen.fill();
}

// Paints a valve in its states: solid jaws in a frame, dashed, hatched and drawn back, or two hollow stops.
import type { MeasureState, SeatId } from "../viewmodel/board-model.ts";
import { box, type Pen, texture } from "./paint.ts";
import { INK, SEAT } from "./palette.ts";

/** Room a valve needs around its middle. */
export const GATE_BOX = { x: -12, y: -28, width: 24, height: 56 };
/** Steps in which jaws move: half a px each. */
export const GATE_STEPS = 30;

/** Paints a valve across a lane running left to right; closed 0..1. */
export function paintGate(pen: Pen, seat: SeatId, state: MeasureState, closed: number): void {
	const colour = SEAT[seat];
	const small = colour.round ? 5 : 1.5;
	switch (state) {
		case "force": {
			box(pen, -9.5, -25, 19, 50, colour.round ? 9 : 2);
			pen.fillStyle = "rgb(10 17 29 / .5)";
			pen.fill();
			pen.strokeStyle = colour.edge;
			pen.lineWidth = 1.6;
			pen.stroke();
			const height = 7 + 15 * Math.min(Math.max(closed, 0), 1);
			jaw(pen, seat, -22, height, small);
			jaw(pen, seat, 22 - height, height, small);
			return;
		}
		case "announced":
		case "selected":
			pen.setLineDash([3, 2.4]);
			pair(pen, [-5.5, 11, 14, 22], small, INK.dark, colour.edge, 1.8);
			pen.setLineDash([]);
			return;
		case "suspended":
			for (const y of [-24, 14]) {
				box(pen, -5.5, y, 11, 10, small);
				texture(pen, seat, { x: -5.5, y, width: 11, height: 10 });
				box(pen, -5.5, y, 11, 10, small);
				pen.strokeStyle = colour.edge;
				pen.lineWidth = 1.6;
				pen.stroke();
			}
			return;
		case "off":
			pair(pen, [-4, 8, 6, 20], colour.round ? 3 : 1.5, INK.dark, colour.edge, 1.5);
	}
}

function jaw(pen: Pen, seat: SeatId, y: number, height: number, radius: number): void {
	const area = { x: -7, y, width: 14, height };
	box(pen, -7, y, 14, height, radius);
	pen.fillStyle = SEAT[seat].edge;
	pen.fill();
	texture(pen, seat, area);
	box(pen, -7, y, 14, height, radius);
	pen.strokeStyle = INK.deep;
	pen.lineWidth = 1.5;
	pen.stroke();
}

/** Two like boxes above and below the lane: [x, width, height, outer edge]. */
function pair(
	pen: Pen,
	[x, width, height, outer]: readonly [number, number, number, number],
	radius: number,
	fill: string,
	edge: string,
	line: number,
): void {
	for (const y of [-outer, outer - height]) {
		box(pen, x, y, width, height, radius);
		pen.fillStyle = fill;
		pen.fill();
		pen.strokeStyle = edge;
		pen.lineWidth = line;
		pen.stroke();
	}
}

/** Room the tap's wheel needs around its middle. */
export const WHEEL_BOX = { x: -10, y: -10, width: 20, height: 20 };

/** The tap's handwheel seen from above: a rim, four spokes, and one knob by which its turn is read. */
export function paintWheel(pen: Pen, seat: SeatId): void {
	const colour = SEAT[seat];
	pen.beginPath();
	pen.arc(0, 0, 7.5, 0, Math.PI * 2);
	pen.fillStyle = INK.dark;
	pen.fill();
	pen.strokeStyle = colour.edge;
	pen.lineWidth = 2.2;
	pen.stroke();
	pen.lineWidth = 1.6;
	pen.beginPath();
	for (const [x, y] of [
		[7, 0],
		[0, 7],
	] as const) {
		pen.moveTo(-x, -y);
		pen.lineTo(x, y);
	}
	pen.stroke();
	for (const [x, y, radius] of [
		[0, 0, 2],
		[0, -7.5, 2.4],
	] as const) {
		pen.beginPath();
		pen.arc(x, y, radius, 0, Math.PI * 2);
		pen.fillStyle = colour.onInk;
		pen.fill();
	}
}

// Paints what lies on the table: stacks of chips, cards face up and face down.
import type { SeatId } from "../viewmodel/board-model.ts";
import type { Box } from "../viewmodel/layout.ts";
import { box, drawArt, type Pen, texture } from "./paint.ts";
import { GOLD, PAPER, SEAT } from "./palette.ts";

/** Radius of a chip's face at scale 1. */
const CHIP = 23;
export const CHIP_AREA: Box = { x: -30, y: -46, width: 62, height: 78 };

/** Marks on a chip's edge: x, y below its middle, breadth. */
const EDGE_MARKS: Readonly<Record<SeatId, readonly (readonly [number, number, number])[]>> = {
	us: [
		[-12.8, 18.9, 6],
		[0, 23, 7],
		[12.8, 18.9, 6],
	],
	cn: [
		[-17.2, 15, 3.6],
		[-9.5, 20.9, 3.6],
		[0, 23, 3.6],
		[9.5, 20.9, 3.6],
		[17.2, 15, 3.6],
	],
};

/** A stack with the lever's drawing on its top chip; (0, 0) is the lowest chip's middle. */
export function paintStack(pen: Pen, seat: SeatId, icon: string, weight: number): void {
	const colour = SEAT[seat];
	pen.fillStyle = "rgb(59 39 22 / .28)";
	pen.beginPath();
	pen.ellipse(3, 9.66, CHIP * 1.05, CHIP * 0.95, 0, 0, Math.PI * 2);
	pen.fill();
	for (let index = 0; index < weight; index++) {
		const y = -6 * index;
		disc(pen, 0, y + 5, colour.deep);
		pen.globalAlpha = 0.9;
		pen.strokeStyle = colour.tint;
		pen.lineCap = colour.round ? "round" : "butt";
		for (const [x, dy, width] of EDGE_MARKS[seat]) {
			pen.lineWidth = width;
			pen.beginPath();
			pen.moveTo(x, y + dy);
			pen.lineTo(x, y + dy + 4.2);
			pen.stroke();
		}
		pen.globalAlpha = 1;
		disc(pen, 0, y, colour.fill);
		pen.strokeStyle = colour.deep;
		pen.lineWidth = 0.8;
		pen.stroke();
	}
	face(pen, seat, icon, -6 * (weight - 1));
}

function disc(pen: Pen, x: number, y: number, fill: string): void {
	pen.beginPath();
	pen.arc(x, y, CHIP, 0, Math.PI * 2);
	pen.fillStyle = fill;
	pen.fill();
}

/** The printed face: square notches or round dots on the rim, a light middle. Drawn after art/chip-*. */
function face(pen: Pen, seat: SeatId, icon: string, y: number): void {
	const colour = SEAT[seat];
	const unit = CHIP / 32;
	pen.save();
	pen.translate(0, y);
	pen.scale(unit, unit);
	pen.beginPath();
	pen.arc(0, 0, 31, 0, Math.PI * 2);
	pen.fillStyle = colour.fill;
	pen.fill();
	ring(pen, 30.4, colour.deep, 1.2);
	pen.fillStyle = colour.tint;
	const marks = seat === "us" ? 8 : 12;
	for (let mark = 0; mark < marks; mark++) {
		pen.save();
		pen.rotate((mark / marks) * Math.PI * 2);
		pen.beginPath();
		if (seat === "us") pen.rect(-5, -30.6, 10, 7.6);
		else pen.arc(0, -26.2, 2.9, 0, Math.PI * 2);
		pen.fill();
		pen.restore();
	}
	pen.beginPath();
	pen.arc(0, 0, 21.8, 0, Math.PI * 2);
	pen.fillStyle = PAPER.lit;
	pen.fill();
	ring(pen, 21.8, colour.deep, 1.4);
	pen.lineCap = seat === "us" ? "butt" : "round";
	pen.setLineDash(seat === "us" ? [4, 2] : [0.1, 2.6]);
	ring(pen, 19.3, colour.fill, 0.9);
	pen.setLineDash([]);
	pen.restore();
	drawArt(pen, icon, 0, y, CHIP, colour.deep);
}

function ring(pen: Pen, radius: number, style: string, width: number): void {
	pen.beginPath();
	pen.arc(0, 0, radius, 0, Math.PI * 2);
	pen.strokeStyle = style;
	pen.lineWidth = width;
	pen.stroke();
}

/** The back of a card, its middle at (0, 0): the seat's colour, texture and emblem. */
export function paintCardBack(
	pen: Pen,
	seat: SeatId,
	width: number,
	height: number,
	emblem: string,
): void {
	const colour = SEAT[seat];
	const outer = seat === "cn" ? 9 : 5;
	const inner = seat === "cn" ? 18 : 4;
	box(pen, -width / 2 + 3, -height / 2 + 7, width, height, outer);
	pen.fillStyle = "rgb(59 39 22 / .25)";
	pen.fill();
	box(pen, -width / 2, -height / 2, width, height, outer);
	pen.fillStyle = PAPER.lit;
	pen.fill();
	pen.strokeStyle = colour.deep;
	pen.lineWidth = 1.2;
	pen.stroke();
	const area = { x: -width / 2 + 7, y: -height / 2 + 7, width: width - 14, height: height - 14 };
	box(pen, area.x, area.y, area.width, area.height, inner);
	pen.fillStyle = colour.fill;
	pen.fill();
	texture(pen, seat, area, 0.55);
	drawArt(pen, emblem, 0, 0, 44, PAPER.lit);
}

/** The face of a card, its middle at (0, 0). Dashed: nobody ordered it. Lit: a gold edge around it. */
export function paintCardFace(
	pen: Pen,
	seat: SeatId,
	width: number,
	height: number,
	look: { ordered: boolean; lit: boolean },
): void {
	const radius = seat === "cn" ? 17 : 7;
	const [x, y] = [-width / 2, -height / 2];
	box(pen, x + 3, y + 5, width, height, radius);
	pen.fillStyle = "rgb(59 39 22 / .25)";
	pen.fill();
	if (look.lit) {
		box(pen, x - 4, y - 4, width + 8, height + 8, radius + 4);
		pen.strokeStyle = GOLD.focus;
		pen.lineWidth = 3;
		pen.stroke();
	}
	box(pen, x, y, width, height, radius);
	pen.fillStyle = PAPER.lit;
	pen.fill();
	pen.strokeStyle = SEAT[seat].deep;
	pen.lineWidth = 1.5;
	pen.setLineDash(look.ordered ? [] : [5, 4]);
	pen.stroke();
	pen.setLineDash([]);
}

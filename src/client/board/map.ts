// The sea and the two shores, painted once: one tone of land, no borders, no names.
import { land } from "../../../assets/art/scenes/board-land.json";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { DESIGN } from "../viewmodel/layout.ts";
import { EQUATOR, GRAIN, MIDDLE_MERIDIAN, miller, SCALE } from "./miller.ts";
import type { Pen } from "./paint.ts";

/** Paints sea, graticule, land and the seats' glow over the whole board. */
export function paintMap(pen: Pen, layout: BoardLayout): void {
	const { width, height } = layout;
	const stretch = Math.max(width / DESIGN.width, height / DESIGN.height);
	sea(pen, width, height);
	graticule(pen, layout, stretch);
	const shape = new Path2D();
	shape.addPath(
		new Path2D(land),
		new DOMMatrix([stretch / GRAIN, 0, 0, stretch / GRAIN, width / 2, EQUATOR * height]),
	);
	pen.lineJoin = "round";
	for (const [alpha, line] of [
		[0.06, 22],
		[0.07, 13],
		[0.1, 6],
	] as const)
		stroke(pen, shape, `rgb(143 176 208 / ${alpha})`, line);
	pen.save();
	pen.fillStyle = "#203650";
	pen.fill(shape);
	pen.clip(shape);
	hatch(pen, width, height);
	glow(pen, 150, height * 0.45, "196 97 63");
	glow(pen, width - 116, height * 0.45, "79 140 196");
	pen.restore();
	stroke(pen, shape, "rgb(111 142 174 / .8)", 1);
}

function stroke(pen: Pen, shape: Path2D, style: string, width: number): void {
	pen.strokeStyle = style;
	pen.lineWidth = width;
	pen.stroke(shape);
}

/** Degrees between two lines of the net. */
const NET = 15;

/** Meridians and parallels, straight in this projection. */
function graticule(pen: Pen, { width, height }: BoardLayout, stretch: number): void {
	const lines = new Path2D();
	const radius = SCALE * stretch;
	for (let degrees = -180; degrees < 180; degrees += NET) {
		const turned = ((degrees - MIDDLE_MERIDIAN + 540) % 360) - 180;
		const x = width / 2 + (radius * turned * Math.PI) / 180;
		lines.moveTo(x, 0);
		lines.lineTo(x, height);
	}
	for (let degrees = -75; degrees <= 75; degrees += NET) {
		const y = EQUATOR * height - radius * miller(0, (degrees * Math.PI) / 180)[1];
		lines.moveTo(0, y);
		lines.lineTo(width, y);
	}
	stroke(pen, lines, "rgb(159 182 207 / .10)", 1);
}

/** Ink sea, lighter around the table. */
function sea(pen: Pen, width: number, height: number): void {
	pen.save();
	pen.scale(width, height);
	const light = pen.createRadialGradient(0.5, 0.46, 0, 0.5, 0.46, 0.62);
	light.addColorStop(0, "#24405f");
	light.addColorStop(0.55, "#162942");
	light.addColorStop(1, "#0c1626");
	pen.fillStyle = light;
	pen.fillRect(0, 0, 1, 1);
	pen.restore();
}

function hatch(pen: Pen, width: number, height: number): void {
	pen.beginPath();
	for (let y = 2.5; y < height; y += 5) {
		pen.moveTo(0, y);
		pen.lineTo(width, y);
	}
	pen.strokeStyle = "rgb(65 96 127 / .55)";
	pen.lineWidth = 0.8;
	pen.stroke();
}

function glow(pen: Pen, x: number, y: number, colour: string): void {
	const light = pen.createRadialGradient(x, y, 0, x, y, 210);
	light.addColorStop(0, `rgb(${colour} / .5)`);
	light.addColorStop(1, `rgb(${colour} / 0)`);
	pen.fillStyle = light;
	pen.fillRect(x - 210, y - 210, 420, 420);
}

/** The phone's strip of sea, without land: there is no room to read it. */
export function paintStrip(pen: Pen, layout: BoardLayout): void {
	const { width, height } = layout;
	pen.save();
	pen.scale(width, height);
	const light = pen.createRadialGradient(0.5, 0.4, 0, 0.5, 0.4, 0.9);
	light.addColorStop(0, "#24405f");
	light.addColorStop(0.6, "#162942");
	light.addColorStop(1, "#0c1626");
	pen.fillStyle = light;
	pen.fillRect(0, 0, 1, 1);
	pen.restore();
}

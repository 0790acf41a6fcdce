// The sea and the two shores, painted once: one tone of land, no borders, no names.
import { type GeoPermissibleObjects, geoGraticule, geoPath, geoProjection } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import land from "world-atlas/land-110m.json";
import type { BoardLayout } from "../viewmodel/layout.ts";
import { DESIGN } from "../viewmodel/layout.ts";
import type { Pen } from "./paint.ts";

/** Miller's cylinder: calmer than Mercator at the poles, straight meridians. */
function miller(lambda: number, phi: number): [number, number] {
	return [lambda, 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi))];
}

/** Middle of the drawing: the Pacific, a little west of the date line's far side. */
const MIDDLE_MERIDIAN = -177;
const SCALE = 282.6;
const EQUATOR = 540.8 / DESIGN.height;

/** Paints sea, graticule, land and the seats' glow over the whole board. */
export function paintMap(pen: Pen, layout: BoardLayout): void {
	const { width, height } = layout;
	const stretch = Math.max(width / DESIGN.width, height / DESIGN.height);
	sea(pen, width, height);
	const projection = geoProjection(miller)
		.scale(SCALE * stretch)
		.rotate([-MIDDLE_MERIDIAN, 0])
		.translate([width / 2, EQUATOR * height])
		.clipExtent([
			[-40, -40],
			[width + 40, height + 40],
		])
		.precision(0.4);
	const draw = geoPath(projection, pen);
	const topology = land as unknown as Topology<{ land: GeometryCollection }>;
	const shape: GeoPermissibleObjects = feature(topology, topology.objects.land);
	stroke(pen, () => draw(geoGraticule().step([15, 15])()), "rgb(159 182 207 / .10)", 1);
	pen.lineJoin = "round";
	for (const [alpha, line] of [
		[0.06, 22],
		[0.07, 13],
		[0.1, 6],
	] as const)
		stroke(pen, () => draw(shape), `rgb(143 176 208 / ${alpha})`, line);
	pen.save();
	pen.beginPath();
	draw(shape);
	pen.fillStyle = "#203650";
	pen.fill();
	pen.clip();
	hatch(pen, width, height);
	glow(pen, 150, height * 0.45, "196 97 63");
	glow(pen, width - 116, height * 0.45, "79 140 196");
	pen.restore();
	stroke(pen, () => draw(shape), "rgb(111 142 174 / .8)", 1);
}

function stroke(pen: Pen, draw: () => void, style: string, width: number): void {
	pen.beginPath();
	draw();
	pen.strokeStyle = style;
	pen.lineWidth = width;
	pen.stroke();
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

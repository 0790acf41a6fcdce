// Paints the thin ways between things: tag to valve, choice to answer, card to valve.
import { cubicAt, type Point } from "../viewmodel/curve.ts";
import type { BoardLayout, Box } from "../viewmodel/layout.ts";
import type { LinkPlace } from "../viewmodel/links.ts";
import type { PlacedGate } from "../viewmodel/places.ts";
import { cubic, type Pen } from "./paint.ts";
import { SEAT } from "./palette.ts";

/** Lines from tags to their valves; `alpha` by valve for dimming. */
export function paintTies(
	pen: Pen,
	gates: Iterable<PlacedGate>,
	alpha: (gate: PlacedGate) => number,
): void {
	pen.lineWidth = 1.5;
	for (const gate of gates) {
		const { slot } = gate;
		if (slot === null || gate.level) continue;
		const y = slot.y + slot.height / 2;
		const left = gate.gate.seat === "cn";
		const edge = left ? slot.x + slot.width : slot.x;
		const bend = left ? gate.x - 8 : gate.x + 8;
		const turn = y > gate.y ? -8 : 8;
		pen.globalAlpha = alpha(gate);
		pen.strokeStyle = SEAT[gate.gate.seat].edge;
		pen.setLineDash(gate.gate.state === "selected" ? [3, 3] : []);
		pen.beginPath();
		pen.moveTo(edge, y);
		pen.lineTo(bend, y);
		pen.quadraticCurveTo(gate.x, y, gate.x, y + turn);
		pen.lineTo(gate.x, gate.y + (y > gate.y ? 20 : -20));
		pen.stroke();
	}
	pen.setLineDash([]);
	pen.globalAlpha = 1;
}

/** The two strips along the shores in which ties run. */
export function tieAreas(layout: BoardLayout): ["tieCn" | "tieUs", Box][] {
	if (layout.kind === "phone") return [];
	const size = {
		y: layout.meters.height,
		width: 160,
		height: layout.calendar.y - layout.meters.height,
	};
	return [
		["tieCn", { x: layout.shores.cn, ...size }],
		["tieUs", { x: layout.shores.us - size.width, ...size }],
	];
}

/** The box around dotted ways. */
export function waysArea(ways: readonly LinkPlace[]): Box {
	const points = ways.flatMap(({ curve }) =>
		[0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => cubicAt(curve, t)),
	);
	const xs = points.map(({ x }) => x);
	const ys = points.map(({ y }) => y);
	const [x, y] = [Math.floor(Math.min(...xs)) - 16, Math.floor(Math.min(...ys)) - 24];
	return {
		x,
		y,
		width: Math.ceil(Math.max(...xs)) + 16 - x,
		height: Math.ceil(Math.max(...ys)) + 24 - y,
	};
}

/** Dotted arcs, as thick as their answer is likely; `share` 0..1 of each is drawn. */
export function paintLinks(pen: Pen, links: readonly LinkPlace[], share = 1): void {
	if (share <= 0) return;
	pen.lineCap = "round";
	for (const link of links) {
		const dot = 2 + 11.1 * link.weight;
		const length = lengthOf(link) * share;
		cubic(pen, link.curve);
		pen.setLineDash([length, 100000]);
		pen.strokeStyle = "rgb(10 17 29 / .6)";
		pen.lineWidth = dot + 4.4;
		pen.stroke();
		pen.setLineDash(dots(dot, length));
		pen.strokeStyle = SEAT[link.seat].onInk;
		pen.lineWidth = dot;
		pen.stroke();
	}
	pen.setLineDash([]);
	pen.lineCap = "butt";
}

/** Dashes of length 1 with round ends over `length` px, then nothing. */
function dots(dot: number, length: number): number[] {
	const dashes: number[] = [];
	const step = dot + 5;
	for (let at = 0; at < length; at += step) dashes.push(1, step - 1);
	if (dashes.length === 0) return [0, 100000];
	dashes[dashes.length - 1] = 100000;
	return dashes;
}

function lengthOf({ curve: [a, b, c, d] }: LinkPlace): number {
	const way = (p: Point, q: Point) => Math.hypot(q.x - p.x, q.y - p.y);
	return (way(a, b) + way(b, c) + way(c, d) + way(a, d)) / 2;
}

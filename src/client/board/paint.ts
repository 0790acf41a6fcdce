// Small helpers for painting on a 2D canvas: rounded boxes, textures of the seats, drawings from assets/art.
import { type ArtNode, art } from "../viewmodel/art.ts";
import type { SeatId } from "../viewmodel/board-model.ts";
import type { Cubic, Path } from "../viewmodel/curve.ts";

export type Pen = CanvasRenderingContext2D;

/** Begins a rounded box. */
export function box(
	pen: Pen,
	x: number,
	y: number,
	width: number,
	height: number,
	radius: number,
): void {
	pen.beginPath();
	pen.roundRect(x, y, width, height, Math.max(radius, 0));
}

/** Fills the box with a seat's texture: stripes for Washington, dots for Beijing. */
export function texture(
	pen: Pen,
	seat: SeatId,
	area: { x: number; y: number; width: number; height: number },
	alpha = 1,
): void {
	pen.save();
	pen.clip();
	pen.globalAlpha *= alpha;
	const { x, y, width, height } = area;
	if (seat === "us") {
		pen.strokeStyle = "rgb(255 255 255 / .5)";
		pen.lineWidth = 1.3;
		pen.beginPath();
		const step = 5 * Math.SQRT2;
		for (let at = x - height; at < x + width + step; at += step) {
			pen.moveTo(at, y + height);
			pen.lineTo(at + height, y);
		}
		pen.stroke();
	} else {
		pen.fillStyle = "rgb(255 255 255 / .55)";
		pen.beginPath();
		for (let dy = 2.5; dy < height + 2; dy += 5)
			for (let dx = 2.5; dx < width + 2; dx += 5) {
				pen.moveTo(x + dx + 1.1, y + dy);
				pen.arc(x + dx, y + dy, 1.1, 0, Math.PI * 2);
			}
		pen.fill();
	}
	pen.restore();
}

/** Strokes a path from the curve helpers, or the part of it up to `share` of its length. */
export function trace(pen: Pen, path: Path, share = 1): void {
	pen.beginPath();
	const limit = path.length * share;
	for (const [index, point] of path.points.entries()) {
		if (point.at > limit + 1) break;
		if (index === 0) pen.moveTo(point.x, point.y);
		else pen.lineTo(point.x, point.y);
	}
}

/** Begins one cubic. */
export function cubic(pen: Pen, [a, b, c, d]: Cubic): void {
	pen.beginPath();
	pen.moveTo(a.x, a.y);
	pen.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
}

/** Draws a named drawing in a square of `size` px around (x, y) in one colour; drawings with own colours keep them. */
export function drawArt(
	pen: Pen,
	name: string,
	x: number,
	y: number,
	size: number,
	colour: string,
): void {
	const { box: frame, root } = art(name);
	const [left, top, width, height] = frame;
	const scale = size / Math.max(width, height);
	pen.save();
	pen.translate(x - (width * scale) / 2 - left * scale, y - (height * scale) / 2 - top * scale);
	pen.scale(scale, scale);
	pen.lineJoin = "round";
	pen.lineCap = "round";
	shape(pen, root, { fill: "black", stroke: "none", "stroke-width": "1" }, colour);
	pen.restore();
}

type Inherited = Readonly<Record<string, string>>;

function shape(pen: Pen, node: ArtNode, above: Inherited, colour: string): void {
	const own: Inherited = { ...above, ...node.attributes };
	pen.save();
	turn(pen, node.attributes.transform);
	const path = outline(node);
	if (path !== null) {
		const fill = paintOf(own.fill, colour);
		const stroke = paintOf(own.stroke, colour);
		pen.globalAlpha *= Number(node.attributes.opacity ?? 1);
		if (fill !== null) {
			pen.fillStyle = fill;
			pen.fill(path);
		}
		if (stroke !== null) {
			pen.strokeStyle = stroke;
			pen.lineWidth = Number(own["stroke-width"] ?? 1);
			pen.setLineDash(
				(own["stroke-dasharray"] ?? "")
					.split(/[\s,]+/)
					.flatMap((part) => (part ? [Number(part)] : [])),
			);
			if (node.attributes["stroke-linecap"] === "butt") pen.lineCap = "butt";
			pen.stroke(path);
		}
	}
	for (const child of node.children) shape(pen, child, own, colour);
	pen.restore();
}

function paintOf(value: string | undefined, colour: string): string | null {
	if (value === undefined || value === "none") return null;
	return value === "currentColor" ? colour : value;
}

function turn(pen: Pen, transform: string | undefined): void {
	const [, degrees = "0", x = "0", y = "0"] =
		/rotate\(([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\)/.exec(transform ?? "") ?? [];
	if (Number(degrees) === 0) return;
	pen.translate(Number(x), Number(y));
	pen.rotate((Number(degrees) * Math.PI) / 180);
	pen.translate(-Number(x), -Number(y));
}

function outline(node: ArtNode): Path2D | null {
	const of = (name: string) => Number(node.attributes[name] ?? 0);
	switch (node.tag) {
		case "path":
			return new Path2D(node.attributes.d ?? "");
		case "circle": {
			const path = new Path2D();
			path.arc(of("cx"), of("cy"), of("r"), 0, Math.PI * 2);
			return path;
		}
		case "ellipse": {
			const path = new Path2D();
			path.ellipse(of("cx"), of("cy"), of("rx"), of("ry"), 0, 0, Math.PI * 2);
			return path;
		}
		case "rect": {
			const path = new Path2D();
			path.roundRect(of("x"), of("y"), of("width"), of("height"), of("rx"));
			return path;
		}
		default:
			return null;
	}
}

// Paints one lane: banks, dry channel, last year's pale stream, today's stream with a width that may vary along the way.
import type { Path } from "../viewmodel/curve.ts";
import { drawArt, type Pen, trace } from "./paint.ts";
import { AMBER, GOLD, INK } from "./palette.ts";

/** Under this traffic a lane is drawn dry. */
export const DRY = 0.1;
/** A stream may swell past its channel, but not over its neighbours. */
const SWELL = 1.3;

export type RunOut = { left: number; right: number };

export type LanePaint = {
	path: Path;
	/** How far it runs on past its ends, fading, px. */
	runOut: RunOut;
	/** Channel width in px: normal traffic. */
	channel: number;
	lastYear: number;
	lit: boolean;
	/** Traffic at a way of `at` px along the path, 1 = normal. */
	traffic: (at: number) => number;
	/** Drawn dry at the end of a change: 0 wet .. 1 dry. */
	dryness: number;
};

/** Paints the whole lane. */
export function paintLane(pen: Pen, whole: LanePaint): void {
	const { runOut, channel } = whole;
	const path = runningOn(whole.path, runOut);
	const lane = { ...whole, path };
	if (lane.lit) {
		line(pen, path, "rgb(255 191 60 / .16)", channel * 2);
		line(pen, path, "rgb(255 191 60 / .85)", channel + 6);
	}
	line(pen, path, "rgb(93 120 152 / .75)", channel + 2);
	line(pen, path, INK.channel, channel);
	if (lane.dryness > 0) line(pen, path, INK.dry, 1.2, [2, 7], lane.dryness);
	const pale = Math.min(lane.lastYear, SWELL) * channel;
	if (pale > 0) line(pen, path, "rgb(226 166 63 / .2)", pale);
	pen.save();
	pen.globalAlpha = 1 - lane.dryness;
	stream(pen, lane);
	pen.restore();
	if (lane.dryness > 0) line(pen, path, amber(pen, path), 1.6, [14, 10], lane.dryness);
	fade(pen, lane);
}

/** The path with what it runs on past its ends; ways along it stay as they were. */
function runningOn(path: Path, { left, right }: RunOut): Path {
	const first = path.points[0];
	const last = path.points.at(-1);
	if (first === undefined || last === undefined) return path;
	return {
		length: path.length,
		points: [
			...(left > 0 ? [{ ...first, x: first.x - left }] : []),
			...path.points,
			...(right > 0 ? [{ ...last, x: last.x + right }] : []),
		],
	};
}

/** Takes away more and more of what runs on past the ends. */
function fade(pen: Pen, { path, runOut: { left, right }, channel }: LanePaint): void {
	const xs = path.points.map(({ x }) => x);
	const ys = path.points.map(({ y }) => y);
	// its light reaches as far beside it as it is broad
	const top = Math.min(...ys) - channel - 4;
	const height = Math.max(...ys) + channel + 4 - top;
	pen.save();
	pen.globalCompositeOperation = "destination-out";
	for (const [x, away] of [
		[Math.min(...xs), left],
		[Math.max(...xs), -right],
	] as const) {
		if (away === 0) continue;
		const light = pen.createLinearGradient(x, 0, x + away, 0);
		light.addColorStop(0, "rgb(0 0 0 / 1)");
		light.addColorStop(1, "rgb(0 0 0 / 0)");
		pen.fillStyle = light;
		pen.fillRect(Math.min(x, x + away), top, Math.abs(away), height);
	}
	pen.restore();
}

function line(
	pen: Pen,
	path: Path,
	style: string | CanvasGradient,
	width: number,
	dash: number[] = [],
	alpha = 1,
): void {
	trace(pen, path);
	pen.globalAlpha = alpha;
	pen.strokeStyle = style;
	pen.lineWidth = width;
	pen.setLineDash(dash);
	pen.stroke();
	pen.setLineDash([]);
	pen.globalAlpha = 1;
}

/** The stream as one filled shape, half as wide as its traffic on either side. */
function stream(pen: Pen, lane: LanePaint): void {
	const { points } = lane.path;
	pen.beginPath();
	const half = (at: number) =>
		Math.max((Math.min(lane.traffic(at), SWELL) * lane.channel) / 2, 0.8);
	for (const [index, point] of points.entries()) {
		const width = half(point.at);
		const x = point.x + Math.sin(point.angle) * width;
		const y = point.y - Math.cos(point.angle) * width;
		if (index === 0) pen.moveTo(x, y);
		else pen.lineTo(x, y);
	}
	for (const point of [...points].reverse()) {
		const width = half(point.at);
		pen.lineTo(point.x - Math.sin(point.angle) * width, point.y + Math.cos(point.angle) * width);
	}
	pen.closePath();
	pen.fillStyle = amber(pen, lane.path);
	pen.fill();
}

function amber(pen: Pen, path: Path): CanvasGradient {
	const from = path.points[0];
	const to = path.points[path.points.length - 1];
	const light = pen.createLinearGradient(from?.x ?? 0, 0, to?.x ?? 1, 0);
	light.addColorStop(0, AMBER.edge);
	light.addColorStop(0.5, AMBER.middle);
	light.addColorStop(1, AMBER.edge);
	return light;
}

/** One chevron pointing right; thin streams carry light ones. */
export function paintChevron(pen: Pen, look: "dark" | "light"): void {
	pen.lineCap = "round";
	pen.lineJoin = "round";
	pen.beginPath();
	const size = look === "dark" ? 1 : 0.8;
	pen.moveTo(-3 * size, -4 * size);
	pen.lineTo(2 * size, 0);
	pen.lineTo(-3 * size, 4 * size);
	pen.strokeStyle = look === "dark" ? AMBER.mark : "#f3c877";
	pen.lineWidth = look === "dark" ? 1.8 : 1.5;
	pen.stroke();
}

/** A piece of what the lane carries: dark on a broad stream; a thin one carries it in a small dark disc. */
export function paintCargo(pen: Pen, icon: string, look: "dark" | "light"): void {
	if (look === "dark") {
		drawArt(pen, icon, 0, 0, 15, AMBER.mark);
		return;
	}
	pen.beginPath();
	pen.arc(0, 0, 8, 0, Math.PI * 2);
	pen.fillStyle = INK.dark;
	pen.fill();
	drawArt(pen, icon, 0, 0, 12, "#f3c877");
}

/** Two gold rings around a valve that was chosen or is spoken of. */
export function paintRings(pen: Pen): void {
	pen.lineWidth = 2;
	for (const [radius, alpha] of [
		[26, 1],
		[31, 0.4],
	] as const) {
		pen.globalAlpha = alpha;
		pen.strokeStyle = GOLD.focus;
		pen.beginPath();
		pen.arc(0, 0, radius, 0, Math.PI * 2);
		pen.stroke();
	}
	pen.globalAlpha = 1;
}

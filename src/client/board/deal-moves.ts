// A signature on the table: both sides' chips cross to their new owners and a stamp comes down between them; lights for a summit.
import type { Schedule } from "../viewmodel/schedule.ts";
import { MIDDLE } from "../viewmodel/table-places.ts";
import { easeBoth, type Timeline } from "./motion.ts";
import { drawArt, type Pen } from "./paint.ts";
import { GOLD } from "./palette.ts";
import type { TablePieces } from "./table-pieces.ts";

const STAMP_BOX = { x: -50, y: -50, width: 100, height: 100 };
/** Where the stamp comes down: the middle of the rows. */
const STAMP_Y = 145;
/** Share of the stamp's time in which it falls; then it stays to be seen. */
const FALL = 0.3;

/** Chips of each side travel to the other's half along low arcs; then the stamp falls, tilted as a hand leaves it. */
export function signDeal(pieces: TablePieces, schedule: Schedule, line: Timeline): void {
	let order = 0;
	for (const piece of pieces.chips.values()) {
		const { image, x, y } = piece;
		const lift = 16 + (order % 3) * 7;
		order += 1;
		const to = 2 * MIDDLE - x;
		line.add(
			schedule.deal,
			(t) => {
				const arc = Math.sin(t * Math.PI);
				image.setPosition(x + (to - x) * t, y - arc * lift * (x < MIDDLE ? 1 : -1));
			},
			easeBoth,
		);
	}
	const stamp = pieces
		.add("stamp", STAMP_BOX, paintStamp, MIDDLE, STAMP_Y)
		.setRotation(-0.16)
		.setAlpha(0);
	const scale = 1 / pieces.bakery.density;
	line.add(
		schedule.stamp,
		(t) => {
			const fall = Math.min(t / FALL, 1);
			stamp.setAlpha(fall).setScale(scale * (1 + 0.9 * (1 - fall) ** 2));
		},
		(t) => t,
	);
}

function paintStamp(pen: Pen): void {
	pen.beginPath();
	pen.arc(0, 0, 43, 0, Math.PI * 2);
	pen.fillStyle = "rgb(255 250 240 / .82)";
	pen.fill();
	drawArt(pen, "stamp-signed", 0, 0, 88, "#7d5a22");
}

/** Bulbs along the brass line, from both seats' ends to the middle; drawn lit up to a share of the way. */
const BULBS = 11;

/** Paints a summit's lights around a table of 524 by 292; `t` 0..1 lit. */
export function paintLights(pen: Pen, t: number): void {
	for (const { x, y, at } of bulbs()) {
		const glow = Math.min(Math.max((t - at * 0.75) * 4, 0), 1);
		if (glow === 0) continue;
		const light = pen.createRadialGradient(x, y, 0, x, y, 15);
		light.addColorStop(0, `rgb(255 236 190 / ${0.85 * glow})`);
		light.addColorStop(1, "rgb(255 214 120 / 0)");
		pen.fillStyle = light;
		pen.fillRect(x - 15, y - 15, 30, 30);
		pen.beginPath();
		pen.arc(x, y, 2.4, 0, Math.PI * 2);
		pen.fillStyle = `rgb(255 250 235 / ${glow})`;
		pen.fill();
		pen.strokeStyle = GOLD.dark;
		pen.globalAlpha = glow;
		pen.lineWidth = 0.8;
		pen.stroke();
		pen.globalAlpha = 1;
	}
}

/** Where the bulbs stand on the rim; `at` is 0 at the seats' ends and 1 at the middle. */
function bulbs(): { x: number; y: number; at: number }[] {
	const found: { x: number; y: number; at: number }[] = [];
	for (let index = 0; index < BULBS; index++) {
		const share = index / (BULBS - 1);
		const x = 84 + 356 * share;
		const at = 1 - Math.abs(share - 0.5) * 2;
		// The plate with the table's name hangs over the upper rim's middle.
		if (Math.abs(x - MIDDLE) > 88) found.push({ x, y: 6.5, at });
		found.push({ x, y: 285.5, at });
	}
	return found;
}

// Paints the table itself: lamp light, wood, brass line, felt, and the two tinted halves.
import type { Box } from "../viewmodel/layout.ts";
import { box, type Pen } from "./paint.ts";
import { GOLD } from "./palette.ts";

/** The table's sprite reaches this far around it, for lamp light and shadow. */
export const TABLE_AREA: Box = { x: -110, y: -90, width: 744, height: 480 };

/** The table with room for lights on its rim. */
export const TABLE_FACE: Box = { x: -12, y: -12, width: 548, height: 316 };

/** Table with shadow, wood, brass line and felt; tinted halves unless a story is told; lamp light while relations hold. */
export function paintTable(pen: Pen, halves: boolean, lit: boolean): void {
	if (lit) lamp(pen);
	pen.save();
	pen.shadowColor = "rgb(0 0 0 / .6)";
	pen.shadowBlur = 34 * pen.getTransform().a;
	pen.shadowOffsetY = 14 * pen.getTransform().a;
	box(pen, 2, 4, 520, 288, 80);
	pen.fillStyle = "#000";
	pen.fill();
	pen.restore();
	const wood = pen.createLinearGradient(0, 0, 0, 292);
	wood.addColorStop(0, "#8a5f39");
	wood.addColorStop(0.5, "#6b4526");
	wood.addColorStop(1, "#4b2d17");
	box(pen, 0, 0, 524, 292, 80);
	pen.fillStyle = wood;
	pen.fill();
	grain(pen);
	box(pen, 0.8, 0.8, 522.4, 290.4, 79);
	pen.strokeStyle = "rgb(169 127 85 / .8)";
	pen.lineWidth = 1.4;
	pen.stroke();
	box(pen, 11, 11, 502, 270, 69);
	pen.fillStyle = GOLD.rim;
	pen.fill();
	box(pen, 12.5, 12.5, 499, 267, 67.5);
	pen.fillStyle = "#2a1a0d";
	pen.fill();
	felt(pen, lit);
	if (halves) tints(pen);
}

function lamp(pen: Pen): void {
	pen.save();
	pen.translate(262, 154);
	pen.scale(370, 240);
	const light = pen.createRadialGradient(0, 0, 0, 0, 0, 1);
	light.addColorStop(0, "rgb(255 233 184 / .30)");
	light.addColorStop(0.6, "rgb(255 233 184 / .09)");
	light.addColorStop(1, "rgb(255 233 184 / 0)");
	pen.fillStyle = light;
	pen.fillRect(-1, -1, 2, 2);
	pen.restore();
}

/** Fine lines in the wood, repeated every 180 by 7 px. */
function grain(pen: Pen): void {
	pen.save();
	box(pen, 0, 0, 524, 292, 80);
	pen.clip();
	pen.strokeStyle = "rgb(58 33 16 / .25)";
	pen.lineWidth = 0.8;
	pen.beginPath();
	for (let y = 0; y < 292; y += 7)
		for (let x = 0; x < 524; x += 180) {
			pen.moveTo(x, y + 1.5);
			pen.bezierCurveTo(x + 40, y - 0.5, x + 70, y + 3.5, x + 110, y + 2);
			pen.bezierCurveTo(x + 150, y + 1.5, x + 160, y + 3, x + 180, y + 1.5);
			pen.moveTo(x, y + 5);
			pen.bezierCurveTo(x + 60, y + 6.5, x + 90, y + 3.5, x + 180, y + 5);
		}
	pen.stroke();
	pen.restore();
}

function felt(pen: Pen, lit: boolean): void {
	pen.save();
	box(pen, 14, 14, 496, 264, 66);
	pen.clip();
	pen.translate(14, 14);
	pen.scale(496, 264);
	const light = pen.createRadialGradient(0.5, 0.42, 0, 0.5, 0.42, 0.75);
	// Without the lamp the felt is grey, and still light enough to read from.
	light.addColorStop(0, lit ? "#fbf4e3" : "#dcdbd8");
	light.addColorStop(0.6, lit ? "#f0e5cc" : "#d0d0cf");
	light.addColorStop(1, lit ? "#ddcda9" : "#b9bcc0");
	pen.fillStyle = light;
	pen.fillRect(0, 0, 1, 1);
	pen.restore();
}

function tints(pen: Pen): void {
	pen.beginPath();
	pen.roundRect(28, 28, 218, 210, [66, 0, 0, 66]);
	pen.fillStyle = "rgb(161 70 45 / .10)";
	pen.fill();
	pen.beginPath();
	pen.roundRect(278, 28, 218, 210, [0, 66, 66, 0]);
	pen.fillStyle = "rgb(44 91 138 / .11)";
	pen.fill();
}

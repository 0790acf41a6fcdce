// Paints the papers of the news and of next month, the event card, the score chart, the beam and the story's arrow.
import type { SeatId } from "../viewmodel/board-model.ts";
import type { CloseTable, StoryTable } from "../viewmodel/table-model.ts";
import { beamEnds, CLOSE, chartScale, MIDDLE, NEWS, STORY } from "../viewmodel/table-places.ts";
import { box, drawArt, type Pen, texture } from "./paint.ts";
import { GOLD, LOSS, PAPER, SEAT } from "./palette.ts";

const INK_BROWN = "#6b4a16";

/** One capital's paper with its upper left corner at (0, 0): band, drawing, and unless it has a body grey lines for print. */
export function paintPaper(pen: Pen, seat: SeatId, icon: string, grey: boolean): void {
	const { width, height } = NEWS.papers[seat];
	const radius = seat === "cn" ? 14 : 2;
	const colour = SEAT[seat];
	box(pen, 4, 7, width, height, radius);
	pen.fillStyle = "rgb(59 39 22 / .28)";
	pen.fill();
	pen.save();
	box(pen, 0, 0, width, height, radius);
	pen.clip();
	pen.fillStyle = PAPER.lit;
	pen.fillRect(0, 0, width, height);
	pen.fillStyle = colour.fill;
	pen.fillRect(0, 0, width, 27);
	pen.beginPath();
	pen.rect(0, 0, width, 27);
	texture(pen, seat, { x: 0, y: 0, width, height: 27 }, 0.3);
	pen.restore();
	box(pen, 0, 0, width, height, radius);
	pen.strokeStyle = colour.onTable;
	pen.lineWidth = 1.4;
	pen.stroke();
	drawArt(pen, icon, 33, 103, 38, colour.onTable);
	if (grey) printLines(pen, 64, 89, [126, 114, 124, 86]);
}

function printLines(pen: Pen, x: number, y: number, lengths: readonly number[]): void {
	pen.strokeStyle = "rgb(141 124 86 / .5)";
	pen.lineWidth = 3;
	pen.beginPath();
	for (const [index, length] of lengths.entries()) {
		pen.moveTo(x, y + index * 9);
		pen.lineTo(x + length, y + index * 9);
	}
	pen.stroke();
}

/** The event card with its upper left corner at (0, 0). */
export function paintEvent(pen: Pen, icon: string): void {
	const { width, height } = NEWS.event;
	box(pen, 3, 6, width, height, 8);
	pen.fillStyle = "rgb(59 39 22 / .3)";
	pen.fill();
	box(pen, 0, 0, width, height, 8);
	pen.fillStyle = "#f6e3bd";
	pen.fill();
	pen.beginPath();
	pen.roundRect(0, 0, 56, height, [8, 0, 0, 8]);
	pen.fillStyle = GOLD.brass;
	pen.fill();
	box(pen, 0, 0, width, height, 8);
	pen.strokeStyle = "#b9760c";
	pen.lineWidth = 1.5;
	pen.stroke();
	drawArt(pen, icon, 28, height / 2, 30, "#5a3800");
}

/** Next month's paper on its pile, upper left corner at (0, 0). */
export function paintTeaser(pen: Pen, seat: SeatId, icon: string): void {
	const { width, height } = CLOSE.teaser;
	box(pen, 5, 8, width, height + 2, 3);
	pen.fillStyle = "rgb(59 39 22 / .28)";
	pen.fill();
	pen.save();
	pen.translate(103, 90);
	pen.rotate((1.6 * Math.PI) / 180);
	pen.translate(-103, -90);
	sheet(pen, width, height, PAPER.sheet, "#b6a680");
	pen.restore();
	sheet(pen, width, height, PAPER.lit, PAPER.line);
	pen.strokeStyle = PAPER.text;
	pen.lineWidth = 1;
	pen.beginPath();
	for (const y of [30, 33]) {
		pen.moveTo(14, y);
		pen.lineTo(192, y);
	}
	pen.stroke();
	// what the card does stands below, in two lines where the board is small
	box(pen, 14, 92, 46, 46, seat === "cn" ? 23 : 5);
	pen.fillStyle = SEAT[seat].fill;
	pen.fill();
	texture(pen, seat, { x: 14, y: 92, width: 46, height: 46 }, 0.45);
	drawArt(pen, icon, 37, 115, 24, PAPER.lit);
	printLines(pen, 72, 98, [118, 108, 114, 96, 70]);
}

function sheet(pen: Pen, width: number, height: number, fill: string, edge: string): void {
	box(pen, 0, 0, width, height, 3);
	pen.fillStyle = fill;
	pen.fill();
	pen.strokeStyle = edge;
	pen.lineWidth = 1;
	pen.stroke();
}

/** The score so far: you solid with the seat's marks, par dashed, the gap to it at the end; `t` of the way. */
export function paintChart(pen: Pen, chart: CloseTable["chart"], t: number): void {
	const { x, y } = chartScale(chart.you.length, chart.grid);
	const colour = SEAT[chart.seat];
	const frame = CLOSE.chart;
	pen.strokeStyle = "rgb(122 106 71 / .3)";
	pen.lineWidth = 1;
	pen.beginPath();
	for (const value of chart.grid) {
		pen.moveTo(frame.x - 4, y(value));
		pen.lineTo(frame.x + frame.width + 4, y(value));
	}
	pen.stroke();
	const clip = () => {
		pen.save();
		pen.beginPath();
		pen.rect(frame.x - 8, frame.y - 20, (frame.width + 16) * t, frame.height + 40);
		pen.clip();
	};
	const line = (values: readonly number[]) => {
		pen.beginPath();
		for (const [index, value] of values.entries()) {
			if (index === 0) pen.moveTo(x(index), y(value));
			else pen.lineTo(x(index), y(value));
		}
		pen.stroke();
	};
	clip();
	pen.strokeStyle = "#6b6250";
	pen.lineWidth = 2;
	pen.setLineDash([5, 4]);
	line(chart.par);
	pen.setLineDash([]);
	const last = chart.you.length - 1;
	const [mine = 0, par = 0] = [chart.you[last], chart.par[last]];
	if (mine < par && t >= 1) {
		pen.globalAlpha = 0.35;
		pen.strokeStyle = LOSS;
		pen.lineWidth = 6;
		pen.beginPath();
		pen.moveTo(x(last), y(par));
		pen.lineTo(x(last), y(mine));
		pen.stroke();
		pen.globalAlpha = 1;
	}
	pen.strokeStyle = colour.onTable;
	pen.lineWidth = 2.6;
	line(chart.you);
	for (const [index, value] of chart.you.entries()) {
		if (index === 0) continue;
		const round = colour.round ? 4 : 0;
		box(pen, x(index) - 4, y(value) - 4, 8, 8, round);
		pen.fillStyle = colour.fill;
		pen.fill();
		pen.strokeStyle = PAPER.lit;
		pen.lineWidth = 1.2;
		pen.stroke();
		pen.strokeStyle = colour.onTable;
		pen.lineWidth = 2.6;
	}
	pen.restore();
}

/** The dotted arrow from a blow's stack to its answer's, with its head. */
export function paintArrow(pen: Pen, from: StoryTable["from"], t: number): void {
	const { left, right, y } = STORY.arrow;
	const [start, end] = from === "us" ? [right, left] : [left, right];
	const way = Math.sign(end - start);
	const now = start + (end - start) * t;
	pen.strokeStyle = INK_BROWN;
	pen.lineWidth = 3;
	pen.lineCap = "round";
	pen.setLineDash([1, 8]);
	pen.beginPath();
	pen.moveTo(start, y);
	pen.lineTo(now, y);
	pen.stroke();
	pen.setLineDash([]);
	pen.lineCap = "butt";
	if (from === null) return;
	pen.lineCap = "round";
	pen.beginPath();
	const head = now + way * 4;
	pen.moveTo(head - way * 12, y - 8);
	pen.lineTo(head, y);
	pen.lineTo(head - way * 12, y + 8);
	pen.stroke();
	pen.lineCap = "butt";
}

/** The beam under the offer, hanging by its tilt -1..1. */
export function paintBeam(pen: Pen, tilt: number): void {
	const { left, right, pivot, half } = beamEnds(tilt);
	pen.strokeStyle = INK_BROWN;
	pen.lineCap = "round";
	pen.lineWidth = 2;
	pen.beginPath();
	pen.moveTo(MIDDLE, pivot + 0.5);
	pen.lineTo(MIDDLE, pivot + 11.5);
	pen.moveTo(MIDDLE - 11, pivot + 12.5);
	pen.lineTo(MIDDLE + 11, pivot + 12.5);
	pen.stroke();
	pen.lineWidth = 2.5;
	pen.beginPath();
	pen.moveTo(MIDDLE - half, left);
	pen.lineTo(MIDDLE + half, right);
	pen.stroke();
	pen.fillStyle = INK_BROWN;
	pen.beginPath();
	pen.arc(MIDDLE, pivot, 3.5, 0, Math.PI * 2);
	pen.fill();
	pen.lineCap = "butt";
}

/** The swap sign's disc with its rod, middle at (0, 0). */
export function paintSwapRod(pen: Pen): void {
	pen.strokeStyle = "#8a6a34";
	pen.lineWidth = 1.5;
	pen.beginPath();
	pen.moveTo(-22, 0);
	pen.lineTo(22, 0);
	pen.stroke();
}

/** The sign itself, which turns half when a chip is laid. */
export function paintSwap(pen: Pen): void {
	pen.beginPath();
	pen.arc(0, 0, 12, 0, Math.PI * 2);
	pen.fillStyle = PAPER.lit;
	pen.fill();
	pen.strokeStyle = "#b98d3f";
	pen.lineWidth = 1.5;
	pen.stroke();
	drawArt(pen, "ui-swap", 0, 0, 15, INK_BROWN);
}

/** The dashed empty place for one more order, upper left corner at (0, 0). */
export function paintPlace(pen: Pen, width: number, height: number): void {
	box(pen, 0, 0, width, height, 7);
	pen.strokeStyle = "#7a6a47";
	pen.lineWidth = 1.6;
	pen.setLineDash([5, 4]);
	pen.stroke();
	pen.setLineDash([]);
	drawArt(pen, "ui-plus", width / 2, 54, 24, "#6b5b38");
}

// Paints the calendar's line and marks; its words stand over it as text.
import type { CalendarItem, MonthsCalendar, RecordCalendar } from "../viewmodel/calendar-model.ts";
import { CALENDAR_LINE, calendarLabels, monthX, recordX } from "../viewmodel/calendar-places.ts";
import type { Box } from "../viewmodel/layout.ts";
import { box, drawArt, type Pen } from "./paint.ts";
import { AMBER, DANGER, GOLD, INK, SEAT } from "./palette.ts";

const Y = CALENDAR_LINE;
/** Radius of the leaders' mark. */
const LEADERS = 13;

/** Paints the strip at the board's foot, upper left corner at (0, 0). */
export function paintCalendar(
	pen: Pen,
	calendar: MonthsCalendar | RecordCalendar,
	area: Box,
	text: number,
): void {
	const ground = pen.createLinearGradient(0, 0, 0, area.height);
	ground.addColorStop(0, "#0d1727");
	ground.addColorStop(1, INK.deep);
	pen.fillStyle = ground;
	pen.fillRect(0, 0, area.width, area.height);
	line(pen, [0, 0.5], [area.width, 0.5], "#2e4666", 1);
	if (calendar.kind === "months") months(pen, calendar, area.width, text);
	else record(pen, calendar, area.width);
}

function line(
	pen: Pen,
	from: readonly [number, number],
	to: readonly [number, number],
	style: string,
	width: number,
): void {
	pen.beginPath();
	pen.moveTo(...from);
	pen.lineTo(...to);
	pen.strokeStyle = style;
	pen.lineWidth = width;
	pen.stroke();
}

function months(pen: Pen, calendar: MonthsCalendar, width: number, text: number): void {
	const today = monthX(calendar.today, width);
	line(pen, [20, Y], [width - 20, Y], INK.line, 1.5);
	line(pen, [20, Y], [today, Y], INK.text2, 2.5);
	for (const tick of calendar.ticks) {
		const x = monthX(tick, width);
		line(pen, [x, Y - 4], [x, Y + 4], INK.tick, 1);
	}
	if (calendar.cut !== undefined) {
		const x = monthX(calendar.cut, width);
		pen.fillStyle = INK.deep;
		pen.fillRect(x - 5, Y - 8, 10, 16);
		for (const aside of [-4, 2])
			line(pen, [x + aside, Y + 7], [x + aside + 4, Y - 7], INK.tick, 1.6);
	}
	const labels = calendarLabels(calendar, width, text);
	for (const { item, x, row, textX } of labels) {
		const colour = markColour(item);
		pen.globalAlpha = item.tocome || item.now ? 1 : 0.6;
		const foot = x + Math.min(Math.max(textX - x, -6), 6);
		if (row === "above") line(pen, [x, Y - 8], [foot, Y - 14], colour, 1.2);
		if (row === "below") line(pen, [x, Y + 8], [foot, Y + 18], colour, 1.2);
	}
	pen.globalAlpha = 1;
	for (const { item, x, marked } of labels) if (marked) mark(pen, item, x, markColour(item), width);
	// through the picture of the leaders it would be one more stroke of it: it goes on above and below
	const met = labels.some(
		({ item, x, marked }) => marked && item.kind === "leaders" && Math.abs(x - today) < LEADERS,
	);
	const [near, far] = met ? [LEADERS, LEADERS + 5] : [0, 12];
	for (const way of [-1, 1])
		line(pen, [today, Y + way * near], [today, Y + way * far], "#fff", 2.5);
}

function markColour(item: CalendarItem): string {
	if (item.kind === "expiry") return DANGER;
	if (item.kind === "measure" && item.seat) return SEAT[item.seat].onInk;
	return GOLD.brass;
}

function mark(pen: Pen, item: CalendarItem, x: number, colour: string, width: number): void {
	pen.strokeStyle = colour;
	pen.fillStyle = INK.dark;
	switch (item.kind) {
		case "measure": {
			const round = item.seat === "cn";
			const size = round ? 13 : 12;
			if (!item.tocome && item.seat) pen.fillStyle = SEAT[item.seat].fill;
			box(pen, x - size / 2, Y - size / 2, size, size, round ? size / 2 : 1.5);
			pen.fill();
			pen.lineWidth = 1.8;
			pen.setLineDash(item.tocome ? [3, 2] : []);
			pen.stroke();
			pen.setLineDash([]);
			return;
		}
		case "talks": {
			const end = Math.max(monthX(item.until ?? item.at, width) + 9, x + 21);
			box(pen, x - 9, Y - 9, end - x + 9, 18, 9);
			if (item.now) pen.fillStyle = GOLD.brass;
			pen.fill();
			pen.lineWidth = 1.6;
			pen.stroke();
			return;
		}
		case "leaders":
			pen.beginPath();
			pen.arc(x, Y, LEADERS, 0, Math.PI * 2);
			pen.fill();
			pen.lineWidth = 2;
			pen.stroke();
			drawArt(pen, "ui-leaders", x, Y, 18, GOLD.brass);
			return;
		case "expiry":
			pen.beginPath();
			pen.moveTo(x, Y - 11);
			pen.lineTo(x + 11, Y + 8);
			pen.lineTo(x - 11, Y + 8);
			pen.closePath();
			pen.fill();
			pen.lineWidth = 2;
			pen.stroke();
	}
}

function record(pen: Pen, calendar: RecordCalendar, width: number): void {
	const [start, end, now] = [
		recordX(0, width),
		recordX(1, width),
		recordX(calendar.position, width),
	];
	box(pen, start, Y - 4, end - start, 8, 4);
	pen.fillStyle = "#26384f";
	pen.fill();
	box(pen, start, Y - 4, now - start, 8, 4);
	pen.fillStyle = AMBER.pale;
	pen.fill();
	for (const at of calendar.blows.us) {
		const x = recordX(at, width);
		line(pen, [x, Y - 15], [x, Y - 7], SEAT.us.onInk, 2);
	}
	for (const at of calendar.blows.cn) {
		const x = recordX(at, width);
		line(pen, [x, Y + 7], [x, Y + 15], SEAT.cn.onInk, 2);
	}
	for (const { at } of calendar.chapters) {
		const x = recordX(at, width);
		line(pen, [x, Y - 8], [x, Y + 8], INK.deep, 2.5);
	}
}

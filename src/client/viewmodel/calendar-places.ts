// Where the calendar's marks and labels stand, and which labels fit without touching.
import { unbound } from "../i18n/bound.ts";
import type { CalendarItem, MonthsCalendar, RecordCalendar } from "./calendar-model.ts";

export type CalendarLabel = {
	item: CalendarItem;
	x: number;
	/** Above or below the line; null where no room was found. */
	row: "above" | "below" | null;
	/** Middle of the text, moved aside where needed. */
	textX: number;
	/** Whether it has a mark of its own; else it shares that of what is weightier on the same day. */
	marked: boolean;
};

const MARGIN = 38;
/** Marks so near to each other, px, are one day's. */
const SAME_DAY = 3;
/** The line's height inside the calendar's box. */
export const CALENDAR_LINE = 50;

/** x of a position 0..1 on the months' line. */
export function monthX(at: number, width: number): number {
	return MARGIN + at * (width - 2 * MARGIN);
}

/** x of a position 0..1 on the record's line, which leaves room for the play button. */
export function recordX(at: number, width: number): number {
	return 70 + at * (width - 116);
}

const NARROW = /[ilIjtfr.,:;'’|!()[\] ]/;
const BROAD = /[mwMW%]/;

/** Width of a label in px at 12.5 px, by the breadth of its letters; a Chinese sign is as wide as it is high. */
export function textWidth(text: string): number {
	let width = 0;
	for (const letter of unbound(text)) {
		if ((letter.codePointAt(0) ?? 0) > 0x2e80) width += 12.5;
		else if (NARROW.test(letter)) width += 3.9;
		else if (BROAD.test(letter)) width += 10.6;
		else width += letter >= "A" && letter <= "Z" ? 8.6 : 7.3;
	}
	return width;
}

const RANK: Readonly<Record<CalendarItem["kind"], number>> = {
	leaders: 0,
	expiry: 1,
	talks: 2,
	measure: 3,
};

/**
 * Marks with their labels; `text` is how much larger than designed they are drawn. The weightier a date and the nearer to today, the earlier it chooses its place.
 */
export function calendarLabels(calendar: MonthsCalendar, width: number, text = 1): CalendarLabel[] {
	const order = [...calendar.items].sort((a, b) => rank(a, calendar) - rank(b, calendar));
	const taken: { row: "above" | "below"; from: number; to: number }[] = [];
	// The note at the right foot keeps its place.
	if (calendar.note !== undefined)
		taken.push({ row: "below", from: width - 72 - textWidth(calendar.note) * text, to: width });
	const placed = new Map<CalendarItem, CalendarLabel>();
	for (const item of order) {
		const x = monthX(item.at, width);
		const half = (Math.max(textWidth(item.label), textWidth(item.date)) / 2) * text + 7;
		const first = item.kind === "talks" || item.kind === "expiry" ? "below" : "above";
		const rows = first === "below" ? (["below", "above"] as const) : (["above", "below"] as const);
		const marked = !sharesMark(item, calendar, width);
		let found: CalendarLabel = { item, x, row: null, textX: x, marked };
		search: for (const aside of [0, 10, -10, half - 10, 10 - half]) {
			for (const row of rows) {
				const textX = Math.min(Math.max(x + aside, half + 4), width - half - 4);
				const [from, to] = [textX - half, textX + half];
				if (taken.some((one) => one.row === row && one.from < to && one.to > from)) continue;
				taken.push({ row, from, to });
				found = { item, x, row, textX, marked };
				break search;
			}
		}
		placed.set(item, found);
	}
	return calendar.items.flatMap((item) => placed.get(item) ?? []);
}

/** Whether a weightier kind of date falls on the same day; what is now keeps its own mark. */
function sharesMark(item: CalendarItem, { items }: MonthsCalendar, width: number): boolean {
	const x = monthX(item.at, width);
	return (
		!item.now &&
		items.some(
			(other) =>
				RANK[other.kind] < RANK[item.kind] && Math.abs(monthX(other.at, width) - x) <= SAME_DAY,
		)
	);
}

function rank(item: CalendarItem, calendar: MonthsCalendar): number {
	if (item.now) return -10;
	const past = item.tocome ? 0 : 4;
	return past + RANK[item.kind] + Math.abs(item.at - calendar.today);
}

/** Chapters of the record with the middle of their labels; the first and last keep inside. */
export function chapterLabels(
	calendar: RecordCalendar,
	width: number,
): { x: number; textX: number; chapter: RecordCalendar["chapters"][number] }[] {
	return calendar.chapters.map((chapter) => {
		const x = recordX(chapter.at, width);
		const half = textWidth(chapter.label) / 2;
		return { x, textX: Math.min(Math.max(x, 70 + half), width - 8 - half), chapter };
	});
}

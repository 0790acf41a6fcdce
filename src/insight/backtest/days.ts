// Days of the record: their form, how many lie between two, and dates named in words.
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** True for a day of the calendar, written as 2025-05-13. */
export function isDay(x: unknown): x is string {
	if (typeof x !== "string" || !DAY.test(x)) return false;
	const time = at(x);
	return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === x;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((at(to) - at(from)) / 86_400_000);

/** Days from `day` to the first start date a text names ("from 14 Oct"), or null; a year left out is the next such day. */
export function daysToStart(text: string, day: string): number | null {
	const starts =
		/(?:from|effect date|start date|starting|effective)\s+(\d{1,2}) ([A-Z][a-z]{2})[a-z]*(?: (\d{4}))?/g;
	for (const found of text.matchAll(starts)) {
		const month = MONTHS.indexOf((found[2] ?? "").toLowerCase());
		if (month < 0) continue;
		const date = `${String(month + 1).padStart(2, "0")}-${(found[1] ?? "").padStart(2, "0")}`;
		const year = Number(day.slice(0, 4));
		const named = `${found[3] ?? year}-${date}`;
		if (!isDay(named)) continue;
		const days = daysBetween(day, named);
		return days < -60 && !found[3] ? daysBetween(day, `${year + 1}-${date}`) : days;
	}
	return null;
}

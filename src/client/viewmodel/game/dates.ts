// Months of a game as calendar days: month 1 is May 2025.
import type { Seat } from "../../../rules/index.ts";
import type { PlayPage } from "./moment.ts";
import type { Words } from "./words.ts";

/** Day of the month on which each page of a month is thought to stand. */
const DAYS: Readonly<Record<PlayPage, number>> = {
	handover: 1,
	news: 1,
	plan: 1,
	reveal: 8,
	contrition: 9,
	answer: 13,
	talks: 20,
	close: 31,
	over: 31,
};

/**
 * In May 2025 the months' line begins with a truce made on the 12th: both plans answer to it, and so strike after it.
 */
const AFTER_TRUCE = { month: 1, pages: { reveal: 16, contrition: 17, answer: 18 } } as const;

/**
 * Day of the month on which each step of it is thought to fall, in the order in which the rules play them: measures
 * that were dated, both plans, an agency's own act, the answers, the leaders' call, the signature. Where the leaders
 * themselves meet, it is they who sign.
 */
export const STEP_DAYS = {
	due: 1,
	order: { cn: 4, us: 7 },
	agency: 8,
	answer: 12,
	talks: 20,
	call: 20,
	signed: 22,
	leaders: 30,
} as const;

/** The days of a month's steps, those of the first month after the truce that it begins with. */
export const stepDays = (
	month: number,
): Record<"due" | "agency" | "answer", number> & { order: Record<Seat, number> } =>
	month === AFTER_TRUCE.month
		? { due: 1, order: { cn: 13, us: 15 }, agency: 16, answer: 18 }
		: STEP_DAYS;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A day of a game month, ISO; days past the month's end give its last day. */
export function dayOf(month: number, day: number): string {
	const last = new Date(Date.UTC(2025, 4 + month, 0)).getUTCDate();
	return iso(Date.UTC(2025, 3 + month, Math.min(day, last)));
}
/** First day of a month, ISO: measures take force on it. */
export const monthStart = (month: number): string => dayOf(month, 1);
/** Last day of a month, ISO: suspensions and truces run out on it. */
export const monthEnd = (month: number): string => dayOf(month, 31);
/** Today, ISO, while a page of the month is open. */
export const today = (month: number, page: PlayPage): string =>
	dayOf(month, { ...DAYS, ...(month === AFTER_TRUCE.month ? AFTER_TRUCE.pages : {}) }[page]);
/** Day of a dated entry of the record, ISO: its name begins with it, "20251009_cn_ree_global". */
export const entryDay = (entry: string): string =>
	`${entry.slice(0, 4)}-${entry.slice(4, 6)}-${entry.slice(6, 8)}`;
/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** A day as seen from another: "30 Oct", and with its year where that is not the same, "31 May 2026". */
export function nearDay(words: Words, day: string, now: string): string {
	return words.format.date(day, day.slice(0, 4) === now.slice(0, 4) ? "day" : "dayYear");
}

/** A day, a month, a year or a span of the record, as exactly as it is known. */
export function recordDate({ format }: Pick<Words, "format">, date: string): string {
	return format.span(
		date.split("/").map((part) => {
			if (part.length === 4) return format.date(`${part}-01-01`, "year");
			if (part.length === 7) return format.date(`${part}-01`, "month");
			return format.date(part, "full");
		}),
	);
}

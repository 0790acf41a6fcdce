// Numbers, dates and lists in the language of the page.
import i18next from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { localeOf } from "./languages.ts";

const MINUS = "\u2212";

/** Keeps one formatter per option set: making one costs more than using it a hundred times. */
function memo<Format>(make: (key: string) => Format): (key: string) => Format {
	const made = new Map<string, Format>();
	return (key) => {
		const known = made.get(key);
		if (known !== undefined) return known;
		const format = make(key);
		made.set(key, format);
		return format;
	};
}

/** A calendar day as text, without a time zone moving it. */
function day(iso: string): Date {
	return new Date(`${iso.slice(0, 10)}T12:00:00Z`);
}

const DATES = {
	/** 30 Oct */
	day: { day: "numeric", month: "short" },
	/** 30 Oct 2025 */
	dayYear: { day: "numeric", month: "short", year: "numeric" },
	/** 30 October 2025 */
	full: { day: "numeric", month: "long", year: "numeric" },
	/** October 2025 */
	month: { month: "long", year: "numeric" },
	/** Oct 2025 */
	monthShort: { month: "short", year: "numeric" },
	/** 2025 */
	year: { year: "numeric" },
	/** October */
	monthOnly: { month: "long" },
	/** Oct */
	monthBare: { month: "short" },
	/** O, for the ticks of a narrow chart */
	monthTick: { month: "narrow" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Marks between texts that stand side by side. */
const MARKS = {
	en: { sentence: " ", item: ", ", name: ", ", group: "; ", span: " – ", colon: ": " },
	zh: { sentence: "", item: "，", name: "、", group: "；", span: "至", colon: "：" },
} as const;

/** Styles that a language writes in another way. Chinese newspapers number the months: 10月, not 十月. */
const OWN: Readonly<
	Record<string, Partial<Record<keyof typeof DATES, Intl.DateTimeFormatOptions>>>
> = {
	zh: { monthOnly: { month: "short" } },
};

export interface Formats {
	/** A number with at most `digits` decimals. */
	number: (value: number, digits?: number) => string;
	/** A number with exactly `digits` decimals, so that columns and pairs agree. */
	fixed: (value: number, digits?: number) => string;
	/** With its sign always, a real minus, and nothing before zero. */
	signed: (value: number, digits?: number) => string;
	/** A share of 1 as percent. */
	percent: (share: number, digits?: number) => string;
	/** An ISO day in one of the styles above. */
	date: (iso: string, style?: keyof typeof DATES) => string;
	/** A moment (ms since 1970) as day and time in the person's own zone. */
	moment: (time: number) => string;
	/** A moment as the time of day; with its day where that is not the one of `now`. */
	lately: (time: number, now: number) => string;
	/** Joined as the language joins: "a, b and c"; what holds such a list itself is parted by commas in Chinese. */
	list: (items: readonly string[]) => string;
	/** Joined as a choice: "a, b or c". */
	either: (items: readonly string[]) => string;
	/** Conditions that must all hold: "a, b and c", where each is a clause of its own. */
	clauses: (items: readonly string[]) => string;
	/** Side by side without an "and": "a, b, c". */
	items: (items: readonly string[]) => string;
	/** Names of a kind in a row, which Chinese parts by a mark of its own: "a, b, c". */
	names: (items: readonly string[]) => string;
	/** Groups of items: "a, b; c". */
	groups: (items: readonly string[]) => string;
	/** Sentences one after the other; a full-width stop needs no blank after it. */
	sentences: (items: readonly string[]) => string;
	/** What stands between two sentences that are elements of their own: a blank, or nothing. */
	gap: string;
	/** What is told of something: "Orders so far: tariff raised". */
	told: (of: string, what: string) => string;
	/** From one to the other: "May 2025 – July 2025". */
	span: (ends: readonly string[]) => string;
}

/** Formats for a language tag, for example "en" or "zh". */
export function formatsOf(tag: string): Formats {
	const locale = localeOf(tag);
	const marks = tag === "zh" ? MARKS.zh : MARKS.en;
	const plain = memo(
		(digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: Number(digits) }),
	);
	const exact = memo(
		(digits) =>
			new Intl.NumberFormat(locale, {
				minimumFractionDigits: Number(digits),
				maximumFractionDigits: Number(digits),
			}),
	);
	const signs = memo(
		(digits) =>
			new Intl.NumberFormat(locale, {
				minimumFractionDigits: Number(digits),
				maximumFractionDigits: Number(digits),
				signDisplay: "exceptZero",
			}),
	);
	const shares = memo(
		(digits) =>
			new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: Number(digits) }),
	);
	const dates = memo(
		(style) =>
			new Intl.DateTimeFormat(locale, {
				...(OWN[tag]?.[style as keyof typeof DATES] ?? DATES[style as keyof typeof DATES]),
				timeZone: "UTC",
			}),
	);
	const moments = memo(
		() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
	);
	const times = memo(() => new Intl.DateTimeFormat(locale, { timeStyle: "short" }));
	const lists = memo((type) => new Intl.ListFormat(locale, { type: type as Intl.ListFormatType }));
	const minus = (text: string): string => text.replace("-", MINUS);
	// Browsers of different years shorten it in two ways, some both: one page would say Sep beside Sept.
	const short = (text: string): string => (tag === "en" ? text.replace(/\bSept\b/, "Sep") : text);
	return {
		number: (value, digits = 1) => minus(plain(String(digits)).format(value)),
		fixed: (value, digits = 1) => minus(exact(String(digits)).format(value)),
		signed: (value, digits = 1) => minus(signs(String(digits)).format(value)),
		percent: (share, digits = 0) => minus(shares(String(digits)).format(share)),
		date: (iso, style = "day") => short(dates(style).format(day(iso))),
		moment: (time) => short(moments("").format(time)),
		lately: (time, now) =>
			new Date(time).toDateString() === new Date(now).toDateString()
				? times("").format(time)
				: short(moments("").format(time)),
		// in Chinese an item with an "and" of its own would be taken for several
		list: (items) =>
			tag === "zh" && items.some((item) => /[和、，]/.test(item))
				? items.join(marks.item)
				: lists("conjunction").format(items),
		either: (items) => lists("disjunction").format(items),
		clauses: (items) =>
			tag === "zh" ? items.join(marks.item) : lists("conjunction").format(items),
		items: (items) => items.filter(Boolean).join(marks.item),
		names: (items) => items.filter(Boolean).join(marks.name),
		groups: (items) => items.filter(Boolean).join(marks.group),
		sentences: (items) => items.filter(Boolean).join(marks.sentence),
		gap: marks.sentence,
		told: (of, what) => `${of}${marks.colon}${what}`,
		span: (ends) => ends.join(marks.span),
	};
}

/** Formats in a language; the same ones each time. */
export const formatsIn = memo(formatsOf);

/** Makes what the first date and the first number of a language wait for: tens of milliseconds each on a slow phone. */
export function prepareFormats(tag: string): void {
	const { date, number } = formatsIn(tag);
	date("2025-05-14");
	number(1);
}

/** Formats in the language that the page speaks at this moment. */
export const formatsNow = (): Formats => formatsIn(i18next.resolvedLanguage ?? "en");

/** Formats in the language of the page. */
export function useFormats(): Formats {
	const { i18n } = useTranslation("common");
	const language = i18n.resolvedLanguage ?? "en";
	return useMemo(() => formatsIn(language), [language]);
}

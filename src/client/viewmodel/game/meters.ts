// The board's meters: tension, trust, the truce's clock, precedent, points.
import type { MetersModel } from "../board-model.ts";
import { dayOf, daysBetween, monthEnd, monthStart, nearDay, STEP_DAYS, today } from "./dates.ts";
import { arrowText, varText } from "./figures.ts";
import { pageChange } from "./groups.ts";
import { isShared, type Moment, monthOf, shown, struck } from "./moment.ts";
import type { Words } from "./words.ts";

const DOTS = 18;
/** Days one dot of the truce's clock stands for. */
const DAYS_PER_DOT = 15;

/** The meters of a moment. */
export function buildMeters(words: Words, moment: Moment): MetersModel {
	const { t, format } = words;
	const { n } = moment.book;
	const game = shown(moment);
	const v = game.vars;
	// A meter moves only with the month's own events; before the reveal it stands.
	const moved = struck(moment.page) || moment.page === "close";
	const change = (id: "tension" | "trust" | "precedent"): number =>
		moved ? pageChange(moment, id) : 0;
	const tension = change("tension");
	const trust = change("trust");
	const days = truceDays(moment);
	const end =
		v.truceUntil > 0 ? nearDay(words, monthEnd(v.truceUntil), monthStart(monthOf(moment))) : "";
	const seat = moment.view.seat;
	return {
		tension: {
			label: t("board:tension.label"),
			short: t("board:tension.short"),
			hint: t("board:tension.hint", {
				accident: format.number(n.accidentFrom),
				rupture: format.number(n.ruptureFrom),
			}),
			valueText: varText(words, "tension", v.tension),
			unitText: t("board:of", { max: 10 }),
			deltaText: arrowText(words, { id: "tension", d: tension }, v.tension),
			sentence: t("board:tension.sentence", {
				value: varText(words, "tension", v.tension),
				accident: format.number(n.accidentFrom),
				rupture: format.number(n.ruptureFrom),
			}),
			value: v.tension,
			delta: tension,
			accident: n.accidentFrom,
			rupture: n.ruptureFrom,
		},
		trust: {
			label: t("board:trust.label"),
			short: t("board:trust.short"),
			hint: t("board:trust.hint", { floor: format.number(n.trustFloor) }),
			valueText: varText(words, "trust", v.trust),
			unitText: t("board:of", { max: 100 }),
			deltaText: arrowText(words, { id: "trust", d: trust }, v.trust),
			sentence: t("board:trust.sentence", {
				value: varText(words, "trust", v.trust),
				floor: format.number(n.trustFloor),
			}),
			value: v.trust,
			delta: trust,
			floor: n.trustFloor,
		},
		truce: {
			label: t(days === null ? "board:truce.none" : "board:truce.label"),
			short: t("board:truce.short"),
			hint: end,
			valueText: days === null ? t("board:truce.noValue") : format.number(days, 0),
			unitText: days === null ? "" : t("board:truce.unit", { count: days }),
			deltaText: "",
			sentence:
				days === null
					? t("board:truce.sentenceNone")
					: t("board:truce.sentence", { count: days, date: end }),
			days,
			delta: 0,
			dots: DOTS,
			daysPerDot: DAYS_PER_DOT,
		},
		precedent: {
			label: t("board:precedent.label"),
			short: t("board:precedent.short"),
			hint: t("board:precedent.hint"),
			valueText: varText(words, "precedent", v.precedent),
			unitText: t("board:of", { max: n.precedentMax }),
			deltaText: arrowText(words, { id: "precedent", d: change("precedent") }, v.precedent),
			sentence: t("board:precedent.sentence", {
				value: varText(words, "precedent", v.precedent),
				max: n.precedentMax,
			}),
			value: v.precedent,
			delta: change("precedent"),
			max: n.precedentMax,
		},
		points: isShared(moment)
			? null
			: {
					short: t("board:points"),
					valueText: t("board:pointsOf", {
						left: game[seat].points,
						of: seat === "us" ? n.usPoints : n.cnPoints,
					}),
				},
		next: nextDate(words, moment),
	};
}

/** Days until the truce runs out, seen from the page's day; null where none stands. */
export function truceDays(moment: Moment): number | null {
	const until = shown(moment).vars.truceUntil;
	if (until <= 0) return null;
	return Math.max(0, daysBetween(today(monthOf(moment), moment.page), monthEnd(until)));
}

/** The nearest of expiry, leaders' meeting and announced measures. */
function nextDate(words: Words, moment: Moment): { label: string; valueText: string } | null {
	const game = shown(moment);
	const now = today(monthOf(moment), moment.page);
	const dates: { label: string; day: string }[] = [];
	if (game.vars.truceUntil > 0)
		dates.push({ label: words.t("board:calendar.truceEnds"), day: monthEnd(game.vars.truceUntil) });
	if (game.vars.leaderMonth > 0)
		dates.push({
			label: words.t("board:calendar.leaders"),
			day: dayOf(game.vars.leaderMonth, STEP_DAYS.leaders),
		});
	for (const [lever, state] of Object.entries(game.levers)) {
		if (state.announced >= 0)
			dates.push({ label: words.texts.text(["levers", lever]), day: monthStart(state.due) });
	}
	const next = dates.filter(({ day }) => day >= now).sort((a, b) => a.day.localeCompare(b.day))[0];
	return next ? { label: next.label, valueText: nearDay(words, next.day, now) } : null;
}

// What the replay's panel says of a step: its forecasts in words, the tally, its fact cards, the list of all entries.
import type { Replay, ReplayAnswer, ReplayStep } from "../../../insight/replay/types.ts";
import { type Book, OPEN, type Seat } from "../../../rules/index.ts";
import { nearDay } from "../game/dates.ts";
import { leverName } from "../game/lever-words.ts";
import type { Words } from "../game/words.ts";
import { toldShares } from "../rounded-sum.ts";
import { deedsOfStep, deedText } from "./acts.ts";
import { dealOf, lagText, titleOf } from "./story.ts";

/** Chances below this are summed in the last row. */
const SHOWN = 0.03;
const ROWS = 4;

export interface ForecastLine {
	key: string;
	label: string;
	/** Levers it would come by; empty for words. */
	by: string;
	p: number;
	percent: string;
	/** What came, or a class that counts as well; null while the answer is still to come. */
	mark: "happened" | "accepted" | null;
}

export interface ForecastView {
	id: string;
	/** True once the answer has come. */
	settled: boolean;
	title: string;
	/** Trigger, and when the answer was expected and came. */
	trigger: string;
	times: string;
	basis: string;
	rows: readonly ForecastLine[];
	rest: string;
	rules: readonly string[];
	verdict: ReplayAnswer["verdict"] | null;
	seats: readonly Seat[];
}

/** Title of what set an answer off; some triggers are no entry of the record. */
function triggerTitle(words: Words, answer: ReplayAnswer): string {
	return answer.from === null
		? words.t(`replay:unlisted.${answer.id}`)
		: titleOf(words, answer.trigger.id);
}

function daysText(words: Words, days: number | null): string {
	if (days === null) return words.t("replay:forecast.stayedOut");
	if (days >= OPEN) return words.t("replay:lag.never");
	return days < 0 ? words.t("replay:lag.early", { count: -days }) : lagText(words, days);
}

/** A forecast in words, with what came where `settled`. */
function forecastView(words: Words, answer: ReplayAnswer, settled: boolean): ForecastView {
	const { t, format } = words;
	const date = format.date(answer.trigger.date, "full");
	const told = toldShares(answer.rows.map(({ p }) => p));
	const percents = new Map(answer.rows.map((row, at) => [row, told[at] ?? 0]));
	const shown = answer.rows.filter(
		(row, at) => (at < ROWS && row.p >= SHOWN) || (settled && row.answer === answer.actual),
	);
	const lines = shown.map((row): ForecastLine => {
		const levers = row.levers.map((lever) => leverName(words, lever));
		const happened = row.answer === answer.actual;
		return {
			key: row.answer,
			label: t(`replay:answer.${row.answer}`),
			by: levers.length > 0 ? t("replay:forecast.by", { levers: format.list(levers) }) : "",
			p: row.p,
			percent: format.percent(percents.get(row) ?? 0),
			mark: !settled
				? null
				: happened
					? "happened"
					: answer.also.includes(row.answer)
						? "accepted"
						: null,
		};
	});
	const known = shown.reduce((sum, row) => sum + (percents.get(row) ?? 0), 0);
	const seat = answer.seats.length > 1 ? "both" : (answer.seats[0] ?? "both");
	const expected = daysText(words, answer.expectedLag);
	return {
		id: answer.id,
		settled,
		title: settled ? t("replay:forecast.before") : t(`replay:forecast.next.${seat}`),
		trigger: t("replay:forecast.trigger", { title: triggerTitle(words, answer), date }),
		times: settled
			? t("replay:forecast.expected", { lag: expected, came: daysText(words, answer.lag) })
			: t("replay:forecast.expectedOnly", { lag: expected }),
		basis: t(settled ? "replay:forecast.known" : "replay:forecast.wait", { date }),
		rows: lines,
		rest: known < 0.995 ? format.percent(1 - known) : "",
		rules: answer.rules,
		verdict: settled ? answer.verdict : null,
		seats: answer.seats,
	};
}

/** Forecasts to show at a step: those it settles, then those it sets off. */
export function forecastsAt(words: Words, replay: Replay, step: ReplayStep): ForecastView[] {
	const views = (list: readonly number[], settled: boolean): ForecastView[] =>
		list.flatMap((n) => {
			const answer = replay.answers[n];
			return answer ? [forecastView(words, answer, settled)] : [];
		});
	return [...views(step.settles, true), ...views(step.asks, false)];
}

/** Answers that were set off earlier and have not come yet. */
export function awaitedAt(words: Words, replay: Replay, step: ReplayStep): string[] {
	return step.awaits
		.filter((n) => !step.asks.includes(n))
		.flatMap((n) => {
			const answer = replay.answers[n];
			if (!answer) return [];
			return [
				words.t("replay:forecast.awaitedItem", {
					seat: words.format.list(answer.seats.map((seat) => words.t(`common:seat.${seat}`))),
					title: triggerTitle(words, answer),
					date: nearDay(words, answer.trigger.date, step.date),
				}),
			];
		});
}

/** One entry of the list. */
export interface ListedStep {
	at: number;
	id: string;
	date: string;
	title: string;
	seat: ReplayStep["seat"];
	chapter: string;
	verdict: ReplayAnswer["verdict"] | null;
	/** Everything a search looks through, in lower case. */
	search: string;
}

/** Levers and clauses of a signed deal, for the search. */
function dealWords(words: Words, book: Book, step: ReplayStep): string[] {
	return (dealOf(step) ?? []).flatMap((swap) =>
		[...swap.us, ...swap.cn, ...swap.both].flatMap(({ clause }) => {
			const lever = book.clauses[clause]?.lever;
			const name = words.texts.text(["clauses", clause, "name"]);
			return lever ? [name, leverName(words, lever)] : [name];
		}),
	);
}

/** All entries in order. */
export function listSteps(words: Words, book: Book, replay: Replay): ListedStep[] {
	return replay.steps.map((step, at) => {
		const title = titleOf(words, step.id);
		const settled = step.settles.flatMap((n) => replay.answers[n] ?? []);
		const worst = settled.find((one) => one.verdict === "miss") ?? settled[0];
		const deeds = deedsOfStep(book, step);
		return {
			at,
			id: step.id,
			date: step.date,
			title,
			seat: step.seat,
			chapter: step.chapter,
			verdict: worst?.verdict ?? null,
			search: [
				title,
				words.texts.dated(step.id)?.text ?? "",
				words.format.date(step.date, "full"),
				words.t(`replay:list.seat.${step.seat}`),
				...dealWords(words, book, step),
				...deeds.flatMap((deed) => [leverName(words, deed.lever), deedText(words, deed)]),
				...step.facts,
			]
				.join(" ")
				.toLocaleLowerCase(),
		};
	});
}

/** Entries that hold every word of a query. */
export function findSteps(list: readonly ListedStep[], query: string): ListedStep[] {
	const wanted = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
	return list.filter(({ search }) => wanted.every((word) => search.includes(word)));
}

// The calendar's days: what comes first in a month's rules stands first on the line, and nothing that has happened is still to come.
import { beforeAll, describe, expect, test } from "vitest";
import type { CalendarItem } from "../../../../src/client/viewmodel/calendar-model.ts";
import { buildCalendar } from "../../../../src/client/viewmodel/game/calendar.ts";
import type { Moment, Month } from "../../../../src/client/viewmodel/game/moment.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import {
	type Game,
	legalMoves,
	play,
	type SeatMove,
	score,
	toMove,
	view,
} from "../../../../src/rules/index.ts";
import { dieOf } from "../../../support/walk.ts";
import { book, englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

/** Steps of a month in the order of the rules, by the first part of their item's id. */
const STEPS = ["due", "order", "announced", "agency", "answer", "call", "signed"];
const rankOf = (item: CalendarItem, answers: ReadonlySet<string>): number => {
	const kind = item.id.split(":")[0] ?? "";
	// Both plans strike at once, whether they act or announce; so do both answers.
	const step = kind === "announced" ? (answers.has(item.id) ? "answer" : "order") : kind;
	return STEPS.indexOf(step);
};

function itemsOf(moment: Moment): readonly CalendarItem[] {
	const calendar = buildCalendar(words, moment);
	if (calendar.kind !== "months") throw new Error("no calendar of months");
	return calendar.items;
}

type Meet = (game: Game, months: readonly Month[], answers: ReadonlySet<string>) => void;

/** Plays a game in which much is signed, and hands over every close, with the items of announcements that were answers. */
function walk(seed: number, meet: Meet): void {
	const die = dieOf(seed);
	const game = newGame({ months: 12 });
	const months: Month[] = [];
	const answers = new Set<string>();
	for (let seat = toMove(game)[0]; seat !== undefined; seat = toMove(game)[0]) {
		for (const { source, step, lever, act } of game.blows)
			if (source === "answer" && step === "announce")
				answers.add(`announced:${game.month}:${lever}/${act}`);
		const list = legalMoves(book, game, seat);
		const eager = (["accept", "call", "offer"] as const)
			.map((type) => list.filter((move) => move.type === type))
			.find((some) => some.length > 0);
		// Half of the plans are empty, so that not every game ruptures before the leaders meet.
		const calm = list.filter(({ type }) => type === "seal" && die.roll("calm", 2) === 0);
		const from = eager ?? (calm.length > 0 ? calm : list);
		const { month } = game;
		const { closed } = game.vars;
		play(book, game, seat, from[die.roll("move", from.length)] as SeatMove, die);
		if (game.vars.closed === closed) continue;
		const { position } = view(book, game, "us");
		months.push({
			month,
			position,
			score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
		});
		meet(game, months, answers);
	}
}

describe("the days of a month's steps", () => {
	test("stand in the order in which they came, and none of them is still to come at the close", () => {
		const met = new Map<string, number>();
		let onMeeting = 0;
		for (let seed = 1; seed <= 8; seed++)
			walk(seed, (game, months, answers) => {
				const rank = (item: CalendarItem): number => rankOf(item, answers);
				const month = (months.at(-1) as Month).month;
				const items = itemsOf(momentOf(game, "us", "close", {}, months));
				const own = items.filter(
					(item) => rank(item) >= 0 && item.id.split(":")[1] === String(month),
				);
				expect(own.filter(({ tocome }) => tocome)).toEqual([]);
				for (const a of own) {
					const kind = a.id.split(":")[0] as string;
					met.set(kind, (met.get(kind) ?? 0) + 1);
					const early = own.filter((b) => rank(b) > rank(a) && b.at < a.at);
					expect(early.map((b) => `${b.id} on ${b.date}, before ${a.id} on ${a.date}`)).toEqual([]);
				}
				const meeting = items.find(({ id }) => id === "leaders");
				const signed = own.find(({ id }) => id.startsWith("signed"));
				if (!meeting || !signed || meeting.tocome) return;
				onMeeting++;
				expect(signed.at).toBeGreaterThanOrEqual(meeting.at);
			});
		expect(STEPS.filter((kind) => kind !== "agency" && !met.has(kind))).toEqual([]);
		expect(onMeeting).toBeGreaterThan(0);
	});

	test("a call in the talks has been made by the day of the talks", () => {
		let calls = 0;
		const game = newGame();
		const die = dieOf(3);
		for (let seat = toMove(game)[0]; seat !== undefined; seat = toMove(game)[0]) {
			const list = legalMoves(book, game, seat);
			const call = list.find(({ type }) => type === "call");
			const quiet = list.find(({ type }) =>
				["noForecast", "seal", "stand", "leave"].includes(type),
			);
			const silent = list.find((move) => move.type === "answer" && move.how === "silence");
			play(book, game, seat, (call ?? quiet ?? silent ?? list[0]) as SeatMove, die);
			if (game.phase !== "talks" || !game.notes.some(({ kind }) => kind === "call")) continue;
			calls++;
			const items = itemsOf(momentOf(game, "us", "talks"));
			expect(items.find(({ id }) => id.startsWith("call"))?.tocome).toBe(false);
		}
		expect(calls).toBeGreaterThan(0);
	});

	test("an answer that is announced stands after the blow that it answers, in the month and after it", () => {
		const game = pastNews(newGame());
		go(game, [
			["us", { type: "order", lever: "us.tariff", act: "raise10", step: "announce" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const reply = legalMoves(book, game, "cn").find(
			(move) => move.type === "answer" && move.lever === "cn.tariff" && move.step === "announce",
		);
		go(game, [["cn", reply as SeatMove]]);
		const days = (moment: Moment): number[] => {
			const items = itemsOf(moment).filter(({ id }) => id.startsWith("announced:"));
			return ["us", "cn"].map((seat) => items.find((one) => one.seat === seat)?.at ?? -1);
		};
		const [blow, answer] = days(momentOf(game, "us", "talks")) as [number, number];
		expect(answer).toBeGreaterThan(blow);
		const position = { ...game, closedNotes: game.notes, notes: [], blows: [], month: 2 };
		const months = [
			{ month: 1, position, score: { us: score(book, game, "us"), cn: score(book, game, "cn") } },
		];
		expect(days(momentOf(game, "us", "close", {}, months))).toEqual([blow, answer]);
	});

	test("an announcement that was an order stays on its day while the answer is still to be given", () => {
		const game = pastNews(newGame());
		go(game, [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "order", lever: "cn.regime", act: "widen", step: "announce" }],
			["cn", { type: "seal" }],
		]);
		expect(game.phase).toBe("answer");
		const [order] = itemsOf(momentOf(game, "us", "answer")).filter(({ id }) =>
			id.startsWith("announced:"),
		);
		expect(order?.date).toBe("13 May");
	});

	test("nothing is done in May 2025 before the truce of the 12th that the game begins with", () => {
		const game = pastNews(newGame());
		go(game, [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const moment = momentOf(game, "us", "reveal");
		const listing = itemsOf(moment).find(({ id }) => id.startsWith("order:"));
		expect(listing?.tocome).toBe(false);
		expect(Number(listing?.date.split(" ")[0])).toBeGreaterThan(12);
	});
});

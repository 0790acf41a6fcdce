/** What the causes of a month's changes are called. */
import { beforeAll, describe, expect, test } from "vitest";
import { deedsOf } from "../../../../src/client/viewmodel/game/deeds.ts";
import { harmOf } from "../../../../src/client/viewmodel/game/harm.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { breakdowns } from "../../../../src/client/viewmodel/why/breakdown.ts";
import { causeText } from "../../../../src/client/viewmodel/why/causes.ts";
import { journalLines } from "../../../../src/client/viewmodel/why/journal.ts";
import { announcedCauses } from "../../../../src/insight/told-cause.ts";
import {
	copyGame,
	type Game,
	legalMoves,
	type Note,
	type Seat,
	type SeatMove,
	toMove,
} from "../../../../src/rules/index.ts";
import { book, englishWords, go, newGame, pastNews, signedSwap } from "../game/sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const note = (kind: Note["kind"], about: string): Note => ({ kind, seat: "us", about, n: 1 });

test("an act that was only announced is not called in force", () => {
	const announced = announcedCauses([note("announced", "us.rule50/impose")]);
	expect(causeText(words, "act:us.rule50/impose", announced)).toBe("Announced: 50% rule imposed");
	expect(causeText(words, "act:us.rule50/impose")).toBe("50% rule imposed");
});

test("what was announced and done in the same month counts as done", () => {
	const both = [note("announced", "us.rule50/impose"), note("order", "us.rule50/impose")];
	expect([...announcedCauses(both)]).toEqual([]);
});

test("offers laid in one month are counted", () => {
	const rows = [
		{ us: [{ clause: "us.tariff.lower10", months: 12 }], cn: [], both: [], exact: false },
	];
	const lays = (seat: Seat): [Seat, SeatMove] => [seat, { type: "offer", rows }];
	const leaves = (seat: Seat): [Seat, SeatMove] => [seat, { type: "leave" }];
	const told = (...talks: [Seat, SeatMove][]): string[] => {
		const sealed = (["us", "cn"] as const).map((seat): [Seat, SeatMove] => [
			seat,
			{ type: "seal" },
		]);
		const closed = go(pastNews(newGame()), [...sealed, ...talks]);
		expect(closed.vars.closed).toBe(1);
		return breakdowns(book, closed, null)
			.filter(({ told: { id } }) => id === "trust")
			.flatMap((one) => one.rows)
			.filter(({ by }) => by === "talks:offer")
			.map(({ by, d, times }) => `${causeText(words, by, new Set(), times)} ${d}`);
	};
	expect(told(lays("us"), leaves("cn"), leaves("us"))).toEqual(["An offer was laid -1"]);
	expect(told(lays("us"), lays("cn"), leaves("us"), leaves("cn"))).toEqual(["2 offers laid -2"]);
});

describe("a loose promise struck once", () => {
	/** Beijing has promised farm purchases, loosely worded, and stops them. */
	function stopped(exact: boolean): Game {
		const game = signedSwap(pastNews(newGame()), exact);
		return go(pastNews(game), [
			["cn", { type: "order", lever: "cn.purchases", act: "stop", step: "now" }],
		]);
	}
	const sealed = (game: Game): Game =>
		go(copyGame(game), [
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
	const closed = (game: Game): Game => {
		while (game.notes.length > 0 || game.phase === "plan") {
			const seat = toMove(game)[0] as Seat;
			const calm = ["seal", "stand", "leave"];
			const moves = legalMoves(book, game, seat);
			const move =
				moves.find(({ type }) => calm.includes(type)) ??
				moves.find((one) => one.type === "answer" && one.how === "silence");
			if (!move) throw new Error(`${seat} cannot be still in ${game.phase}`);
			go(game, [[seat, move]]);
			if (game.phase === "news") break;
		}
		return game;
	};
	const told = (game: Game): string[] =>
		breakdowns(book, game, null)
			.filter(({ told: { id } }) => id === "trust")
			.flatMap(({ rows, small }) => [...rows.map(({ by }) => by), ...small])
			.map((by) => causeText(words, by));

	test.each([
		{
			exact: false,
			word: "In dispute",
			other: "Promise broken",
			before: "disputed",
			done: "disputed",
		},
		{ exact: true, word: "Promise broken", other: "In dispute", before: "exact", done: "broken" },
	])(
		"exact $exact: is told by one word wherever it is told",
		({ exact, word, other, before, done }) => {
			const game = stopped(exact);
			const threat = { lever: "cn.purchases", severity: 2, step: "now", source: "order" } as const;
			expect(harmOf(book, game, "cn", threat)).toBe(before);
			const open = sealed(game);
			expect(deedsOf(open).find(({ lever }) => lever === "cn.purchases")?.harm).toBe(done);
			const after = closed(open);
			const clause = words.texts.text(["clauses", "cn.purchases.normal", "name"]);
			expect(told(after)).toContain(`${word}: ${clause}`);
			expect(told(after)).not.toContain(`${other}: ${clause}`);
			const journal = journalLines(words, book, after.closedNotes).map(({ text }) => text);
			expect(journal).toContain(`${exact ? "Broken" : "In dispute"}: ${clause}`);
		},
	);

	test("struck again it is broken, and said so before", () => {
		const game = stopped(false);
		const promise = game.promises.find(({ clause }) => clause === "cn.purchases.normal");
		if (!promise) throw new Error("not promised");
		promise.status = "split";
		const threat = { lever: "cn.purchases", severity: 2, step: "now", source: "order" } as const;
		expect(harmOf(book, game, "cn", threat)).toBe("again");
		const open = sealed(game);
		expect(deedsOf(open).find(({ lever }) => lever === "cn.purchases")?.harm).toBe("broken");
		expect(told(closed(open)).some((text) => text.startsWith("Promise broken"))).toBe(true);
	});
});

// Pages between two phases in a class: what waits, in which order, and what a reload or a step back does to it.
import { describe, expect, it } from "vitest";
import type { SeatView } from "../../../../src/classroom/pictures.ts";
import {
	forgotten,
	freshLooked,
	type Looked,
	lookedAt,
	passedBy,
	type WaitingPage,
	waitingPages,
} from "../../../../src/client/stores/class/looked.ts";
import { createGame, type Game, score } from "../../../../src/rules/index.ts";
import { START } from "../../../support/plain-walker.ts";
import { shippedBook } from "../../../support/scenario.ts";

const book = shippedBook();
const game = (month: number, phase: Game["phase"]): Game => ({
	...createGame(book, START),
	month,
	phase,
});
const points = score(book, game(1, "news"), "us");

/** A view in a month and phase; the months before are closed, the reveal is that of `revealed`. */
const viewOf = (month: number, phase: Game["phase"], revealed = 0): SeatView => ({
	seat: "us",
	options: START,
	position: game(month, phase),
	score: { us: points, cn: null },
	revealed: revealed === 0 ? null : game(revealed, "answer"),
	months: Array.from({ length: month - 1 }, (_, at) => ({
		month: at + 1,
		position: game(at + 2, "news"),
		score: { us: points, cn: null },
	})),
});
const told = (pages: readonly WaitingPage[]): string[] =>
	pages.map(({ page, month }) => `${page} ${month}`);
const begun = freshLooked(1, viewOf(1, "news"));

describe("pages that wait", () => {
	it("come with the reveal and with the close, and go when they are left", () => {
		expect(told(waitingPages([], begun, viewOf(1, "plan")))).toEqual([]);
		const shown = waitingPages([], begun, viewOf(1, "answer", 1));
		expect(told(shown)).toEqual(["reveal 1"]);
		const left = lookedAt(begun, shown[0] as WaitingPage);
		expect(told(waitingPages([], left, viewOf(1, "talks", 1)))).toEqual([]);
		expect(told(waitingPages([], left, viewOf(2, "news", 1)))).toEqual(["close 1"]);
	});

	it("wait in the order of the game, the one that is read before all others", () => {
		const first = waitingPages([], begun, viewOf(1, "answer", 1));
		const next = waitingPages(first, begun, viewOf(2, "news", 1));
		expect(told(next)).toEqual(["reveal 1", "close 1"]);
		const later = waitingPages(next, begun, viewOf(2, "answer", 2));
		expect(told(later)).toEqual(["reveal 1", "close 1", "reveal 2"]);
		// the reveal that is read keeps its own position, though the server knows a later one
		expect(later[0]).toMatchObject({ position: { month: 1 } });
	});

	it("of months long gone are left out, but for the one that is read", () => {
		const first = waitingPages([], begun, viewOf(1, "answer", 1));
		const after = waitingPages(first, begun, viewOf(5, "answer", 5));
		expect(told(after)).toEqual(["reveal 1", "close 4", "reveal 5"]);
		expect(told(waitingPages([], begun, viewOf(5, "answer", 5)))).toEqual(["close 4", "reveal 5"]);
	});
});

describe("somebody who comes to a game anew", () => {
	it.each([
		["in the plan", viewOf(3, "plan", 2), []],
		["in the answer", viewOf(3, "answer", 3), ["reveal 3"]],
		["when a month opens", viewOf(3, "news", 2), ["close 2"]],
		["at the very beginning", viewOf(1, "news"), []],
	])("%s sees the page of the moment and no older one", (_, view, pages) => {
		expect(told(waitingPages([], freshLooked(1, view), view))).toEqual(pages);
	});
});

it("a month that is played anew is shown anew", () => {
	const looked: Looked = { game: 1, seat: "us", reveal: 3, close: 2 };
	const back = viewOf(3, "news", 2);
	const after = forgotten(looked, back);
	expect(after).toMatchObject({ reveal: 2, close: 2 });
	expect(told(waitingPages([], after, back))).toEqual([]);
	expect(told(waitingPages([], after, viewOf(3, "answer", 3)))).toEqual(["reveal 3"]);
	const further = forgotten(looked, viewOf(2, "news", 1));
	expect(further).toMatchObject({ reveal: 1, close: 1 });
});

describe("a page that the game has gone past", () => {
	const reveal: WaitingPage = { page: "reveal", month: 2, position: game(2, "answer") };
	const close: WaitingPage = { page: "close", month: 2 };
	const by = (month: number, step: "news" | "plan" | "answer") =>
		({ month, step, by: "clock", kept: false }) as const;

	it("is one after which somebody else has decided in the reader's place", () => {
		expect(passedBy(reveal, [])).toBeNull();
		expect(passedBy(undefined, [by(2, "answer")])).toBeNull();
		expect(passedBy(reveal, [by(1, "answer"), by(2, "plan")])).toBeNull();
		expect(passedBy(reveal, [by(2, "answer")])).toEqual(by(2, "answer"));
		expect(passedBy(close, [by(2, "answer")])).toBeNull();
		expect(passedBy(close, [by(2, "answer"), by(3, "news")])).toEqual(by(3, "news"));
	});
});

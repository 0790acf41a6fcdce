// Tiles of the dashboard: what is the matter in words, who is waited for, which moves, which order.
import { beforeAll, describe, expect, it } from "vitest";
import type { Tile } from "../../../../src/classroom/tiles.ts";
import { bandOf, bandText, ticks } from "../../../../src/client/viewmodel/class/band.ts";
import { clockText } from "../../../../src/client/viewmodel/class/clock.ts";
import { moveText } from "../../../../src/client/viewmodel/class/moves.ts";
import { tileLabel, tileView } from "../../../../src/client/viewmodel/class/tile.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { LIMITS, moveOf, seatOf, teachWords, tileOf } from "./fixtures.ts";

let words: Words;
beforeAll(async () => {
	words = await teachWords();
});

describe("a tile", () => {
	it("tells month, phase, tension and both seats with their states", () => {
		const tile = tileOf(7, { tension: 9.12, troubles: ["rupture"] });
		const view = tileView(words, tile, LIMITS);
		expect(view).toMatchObject({ month: "September", monthBrief: "Sep", phase: "Plan" });
		expect(view.tension).toMatchObject({ text: "9.1", level: "rupture" });
		expect(view.tension.cells.map(({ look }) => look).join(" ")).toBe(
			"calm calm calm calm calm calm hot hot hot empty",
		);
		expect(view.seats.map(({ seat, state, text }) => [seat, state, text])).toEqual([
			["cn", "ready", "ready"],
			["us", "thinking", "thinking"],
		]);
	});

	it("tells lost people, stand-ins, computers and half-empty delegations apart", () => {
		const view = (cn: ReturnType<typeof seatOf>, us: ReturnType<typeof seatOf>) =>
			tileView(words, tileOf(1, { seats: { us, cn } }), LIMITS).seats;
		const [lost, standIn] = view(
			seatOf("Heron", { here: 0, away: ["Heron"] }),
			seatOf("Ivory", { here: 0, away: ["Ivory"], runner: "standIn" }),
		);
		expect(lost).toMatchObject({ names: "Heron", state: "lost", text: "away" });
		expect(standIn).toMatchObject({ names: "Ivory", state: "standIn", text: "stand-in" });
		const [computer, some] = view(
			seatOf(""),
			seatOf("", { names: ["Ann", "Bo", "Chen"], away: ["Bo"], here: 2, runner: "people" }),
		);
		expect(computer).toMatchObject({ names: "Computer", state: "computer", text: "" });
		expect(some).toMatchObject({ names: "Ann, Bo and Chen", note: "2 of 3 here" });
	});

	it("takes nobody for lost who has played to the end and gone", () => {
		const gone = seatOf("Heron", { here: 0, away: ["Heron"] });
		const stood = seatOf("Ivory", { here: 0, away: ["Ivory"], runner: "standIn" });
		const half = seatOf("", { names: ["Ann", "Bo"], away: ["Bo"], here: 1, runner: "people" });
		const states = (cn: typeof gone) =>
			tileView(words, tileOf(1, { phase: "over", seats: { us: gone, cn } }), LIMITS).seats.map(
				({ state, text, note }) => [state, text, note],
			);
		expect(states(stood)).toEqual([
			["over", "", ""],
			["over", "", ""],
		]);
		expect(states(half)[0]).toEqual(["over", "", ""]);
		expect(states(seatOf(""))[0]).toEqual(["computer", "", ""]);
	});

	it("shows flows as shares of normal, never past full, with the number in words", () => {
		const { flows } = tileView(words, tileOf(1), LIMITS);
		expect(flows.map(({ lane, share, text }) => [lane, share, text])).toEqual([
			["chips", 0.51, "51%"],
			["magnets", 0.98, "98%"],
			["goods", 0.73, "73%"],
			["farm", 0.06, "6%"],
			["ships", 1, "120%"],
		]);
	});

	it("has the latest moves, the latest first", () => {
		const last = [
			moveOf("call"),
			moveOf("order", { lever: "us.tariff", act: "raise10" }),
			moveOf("answer", { seat: "cn", how: "silence" }),
		];
		const { moves } = tileView(words, tileOf(1, { last }), LIMITS);
		expect(moves.map(({ side, text }) => `${side} ${text}`)).toEqual([
			"CN: stays silent",
			"US: tariff raised by 10 points",
			"US: leaders’ call",
		]);
	});

	it("says of an accident that it is nobody's move", () => {
		const last = [moveOf("accident", { seat: "both", card: "leakedMemo" })];
		expect(tileView(words, tileOf(1, { last }), LIMITS).moves).toMatchObject([{ side: "" }]);
	});

	it("is calm once the game is over", () => {
		const over = tileOf(3, { phase: "over", ending: "rupture", waiting: [], month: 9, left: null });
		const view = tileView(words, over, LIMITS);
		expect(view).toMatchObject({
			over: true,
			month: "December",
			ending: "Over: relations ruptured",
		});
		expect(view.seats.every(({ state }) => state === "over")).toBe(true);
	});

	it("reads as one sentence", () => {
		const tile = tileOf(12, { troubles: ["behind"], month: 3 });
		expect(tileLabel(words, tileView(words, tile, LIMITS), "months behind")).toBe(
			"Game 12, months behind, July, Plan, tension 5.0, Beijing: Reed, ready, Washington: Topaz, thinking",
		);
	});
});

describe("moves in words", () => {
	it.each([
		[moveOf("order", { lever: "us.rule50", act: "impose", announced: true }), /^announced: .+/],
		[
			moveOf("plan", { lever: "us.rule50", act: "impose", announced: true }),
			/^plans: announced: .+/,
		],
		[moveOf("plan", { lever: "us.rule50", act: "impose" }), /^plans: [^:]+$/],
		[moveOf("plan", { lever: "us.fees" }), /^plans: drops Ship fees$/],
		[moveOf("answer", { how: "match", lever: "cn.probes", act: "open" }), /^in kind: .+/],
		[moveOf("answer", { how: "exceed", lever: "cn.probes", act: "open" }), /^heavier: .+/],
		[moveOf("answer", { how: "protest" }), /^private protest$/],
		[moveOf("drop", { lever: "us.fees" }), /^drops Ship fees$/],
		[moveOf("offer"), /^lays an offer$/],
		[moveOf("secret"), /^decides in secret$/],
		[moveOf("order", { lever: "zz.unknown", act: "x" }), /^moves$/],
		[moveOf("accident", { seat: "both", card: "leakedMemo" }), /^Accident: A paper leaks$/],
		[moveOf("market", { card: "marketFall" }), /^The market falls$/],
	] as const)("%o", (one, text) => {
		expect(moveText(words, one)).toMatch(text);
	});
});

describe("what is the matter", () => {
	const TIMES = { left: null, waited: 110_000, lostFor: null };
	/** The band of a tile in words; "" where it has none. */
	const told = (tile: Tile): string => {
		const band = bandOf(tile);
		return band ? bandText(words, band, tile, TIMES) : "";
	};

	it("names who is lost and for how long, and counts on by the second", () => {
		const seats = { us: seatOf("Maple"), cn: seatOf("Heron", { here: 0, away: ["Heron"] }) };
		const tile = tileOf(12, { seats, troubles: ["lost"] });
		const band = bandOf(tile);
		expect(band).toMatchObject({ tone: "red", icon: "ui-alert" });
		if (!band) throw new Error("no band");
		expect(bandText(words, band, tile, TIMES)).toBe("Heron away");
		const times = { ...TIMES, lostFor: 160_000 };
		expect(bandText(words, band, tile, times)).toBe("Heron away for 2:40");
		expect([ticks(band, TIMES), ticks(band, times)]).toEqual([false, true]);
	});

	it("puts a stand-in in the place of who is lost: nobody waits any more", () => {
		const us = seatOf("Heron", { here: 0, away: ["Heron"], runner: "standIn" });
		const tile = tileOf(1, { seats: { us, cn: seatOf("Maple") }, troubles: ["lost", "standIn"] });
		const band = bandOf(tile);
		expect(band).toMatchObject({ trouble: "standIn", tone: "amber", others: [] });
		expect(told(tile)).toBe("computer plays for Heron");
		const idle = tileOf(1, {
			seats: { us: seatOf("Heron", { runner: "standIn" }), cn: seatOf("Maple") },
			troubles: ["standIn"],
		});
		expect(told(idle)).toBe("idle, computer plays");
	});

	it("tells a game that all have left from one whose seats the computer was given", () => {
		const given = (name: string) => seatOf(name, { runner: "computer" });
		const stopped = (us: Tile["seats"]["us"], cn: Tile["seats"]["cn"]) =>
			told(tileOf(1, { seats: { us, cn }, troubles: ["stopped"] }));
		const away = seatOf("Heron", { here: 0, away: ["Heron"], runner: "standIn" });
		// people may be there whom the clock ran out for
		const idle = seatOf("Maple", { runner: "standIn" });
		expect(stopped(away, idle)).toBe("idle, stands still");
		expect(stopped(idle, seatOf(""))).toBe("idle, stands still");
		expect(stopped(away, seatOf(""))).toBe("nobody here, stands still");
		expect(stopped(away, given("Maple"))).toBe("nobody here, stands still");
		const both = "computer has both seats, stands still: give one back under Computer";
		expect(stopped(given("Heron"), given("Maple"))).toBe(both);
		expect(stopped(given("Heron"), seatOf(""))).toBe(both);
	});

	it("shows red before amber and counts the rest", () => {
		const band = bandOf(tileOf(1, { troubles: ["overdue", "rupture", "behind"] }));
		expect(band).toMatchObject({ trouble: "rupture", tone: "red" });
		expect(band?.others.map(({ trouble }) => trouble)).toEqual(["overdue", "behind"]);
		expect(bandOf(tileOf(1))).toBeNull();
	});

	it("says how long is waited", () => {
		const tile = tileOf(3, { troubles: ["overdue"] });
		const band = bandOf(tile);
		if (!band) throw new Error("no band");
		expect(bandText(words, band, tile, TIMES)).toBe("waiting 1:50");
		const late = tileOf(4, { troubles: ["behind"], behind: 2 });
		expect(told(late)).toBe("2 months behind");
	});

	it("writes spans as clocks do", () => {
		expect([0, 65_000, 600_000, 3_725_000, -1].map(clockText)).toEqual([
			"0:00",
			"1:05",
			"10:00",
			"1:02:05",
			"0:00",
		]);
	});
});

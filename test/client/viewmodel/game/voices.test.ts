// What the capitals say: at the moments that matter, in their mood, the same for the same record, and nothing twice while there is something else.
import { describe, expect, test } from "vitest";
import en from "../../../../assets/locales/en/voices.json";
import zh from "../../../../assets/locales/zh/voices.json";
import type { Month, PlayPage } from "../../../../src/client/viewmodel/game/moment.ts";
import { CLAIMS, LINES } from "../../../../src/client/viewmodel/game/voice-lines.ts";
import {
	turningPoints,
	type Voice,
	voicesOn,
} from "../../../../src/client/viewmodel/game/voices.ts";
import type { Game, Note, Seat } from "../../../../src/rules/index.ts";
import { book, momentOf, newGame } from "./sample.ts";

const note = (kind: string, seat: Seat, about: string): Note => ({ kind, seat, about, n: 0 });
const LIGHT = note("order", "us", "us.entity/list25");
const HEAVY = note("order", "us", "us.rule50/impose");
const BROKEN = note("broken", "us", "us.tariff.lower10");
const SIGNED = note("signed", "us", "deal");
const REFUSED = note("refused", "cn", "deal");

/** Months that closed with these notes. */
const closed = (...all: readonly (readonly Note[])[]): Month[] =>
	all.map((closedNotes, at) => {
		const position: Game = { ...newGame(), month: at + 2, closedNotes: [...closedNotes] };
		return { month: at + 1, position, score: {} as Month["score"] };
	});

function voices(
	page: PlayPage,
	notes: readonly Note[],
	months: readonly Month[] = [],
	by: Seat = "cn",
): Voice[] {
	const game = { ...newGame(), notes: [...notes] };
	return voicesOn({ ...momentOf(game, by, page), months, revealed: null });
}
const told = (list: readonly Voice[]): string[] =>
	list.map(({ seat, occasion, key }) => `${seat} ${occasion} ${key.split(".")[2]}`);

describe("the capitals speak", () => {
	test("of a blow taken, the heavier otherwise, and of a breach before either", () => {
		expect(told(voices("reveal", [LIGHT]))).toEqual(["cn hit calm"]);
		expect(told(voices("reveal", [LIGHT, HEAVY]))).toEqual(["cn hard calm"]);
		expect(told(voices("reveal", [HEAVY, BROKEN]))).toEqual(["cn breach calm"]);
		expect(voices("reveal", [])).toEqual([]);
	});

	test("of a promise read in two ways otherwise than of one that is broken", () => {
		const disputed = note("disputed", "us", "us.tariff.lower10");
		expect(told(voices("reveal", [HEAVY, disputed]))).toEqual(["cn dispute calm"]);
		expect(told(voices("reveal", [HEAVY, disputed, BROKEN]))).toEqual(["cn breach calm"]);
	});

	test("of a truce that a blow has ended as of a broken word", () => {
		const ended = note("truceBroken", "us", "truce");
		expect(told(voices("reveal", [LIGHT, ended]))).toEqual(["cn breach calm"]);
	});

	test("of no light blow taken where they have planned as hard a one themselves", () => {
		const probe = note("order", "cn", "cn.probes/open");
		expect(told(voices("reveal", [LIGHT, probe]))).toEqual([]);
		expect(told(voices("reveal", [HEAVY, probe]))).toEqual(["cn hard calm"]);
	});

	test("of an act ordered by nobody as one, and as taken back once it is", () => {
		const act = note("agency", "us", "us.inquiry/open");
		expect(told(voices("answer", [act]))).toEqual(["us disowned calm"]);
		const back = note("withdrawn", "us", "us.inquiry/open");
		expect(told(voices("answer", [act, back]))).toEqual(["us undone calm"]);
		expect(told(voices("answer", [LIGHT, act, back]))).toEqual(["us strike calm"]);
	});

	test("of why they struck, to whoever has to answer", () => {
		expect(told(voices("answer", [HEAVY]))).toEqual(["us strike calm"]);
		expect(voices("answer", [note("order", "cn", "cn.probes/open")])).toEqual([]);
	});

	test("of an offer turned down, and of a month without a blow", () => {
		expect(told(voices("talks", [REFUSED]))).toEqual(["us refused calm"]);
		expect(told(voices("news", [], closed([])))).toEqual(["cn quiet calm", "us quiet calm"]);
		expect(voices("news", [], closed([LIGHT]))).toEqual([]);
		expect(voices("plan", [HEAVY], closed([]))).toEqual([]);
	});

	test("in their mood: sore when wronged the month before, bold when they struck hard in it", () => {
		expect(told(voices("reveal", [LIGHT], closed([BROKEN])))).toEqual(["cn hit sore"]);
		const back = note("order", "cn", "cn.probes/open");
		expect(told(voices("reveal", [back], closed([HEAVY])))).toEqual(["us hit bold"]);
		const [month] = closed([]);
		if (!month) throw new Error("no month");
		month.position.vars = { ...month.position.vars, cnGrievance: 0.5 };
		expect(told(voices("reveal", [LIGHT], [month]))).toEqual(["cn hit sore"]);
	});

	test("sore at the table in the very month in which they were wronged", () => {
		expect(told(voices("talks", [REFUSED]))).toEqual(["us refused calm"]);
		const disputed = note("disputed", "cn", "cn.tap.open100");
		expect(told(voices("talks", [disputed, REFUSED]))).toEqual(["us refused sore"]);
	});

	test("the same for the same record, and nothing twice while something is left", () => {
		const many = closed(...Array.from({ length: 8 }, () => [LIGHT]));
		const keys = many.map((_, at) => voices("reveal", [LIGHT], many.slice(0, at))[0]?.key);
		expect(new Set(keys).size).toBe(8);
		expect(keys).toEqual(many.map((_, at) => voices("reveal", [LIGHT], many.slice(0, at))[0]?.key));
		const long = closed(...Array.from({ length: 9 }, () => [LIGHT]));
		expect(keys).toContain(voices("reveal", [LIGHT], long)[0]?.key);
	});

	test("with other lines in a game that went otherwise, and with the same ones to the month's end", () => {
		const first = (...notes: readonly Note[]): string =>
			voices("reveal", [LIGHT, ...notes]).find(({ seat }) => seat === "cn")?.key ?? "";
		const quiet = ["us.diversify/invest", "cn.reliance/invest", "us.cushion/aid", "cn.tap/open"];
		const plans = quiet.map((about) => first(note("order", about.slice(0, 2) as Seat, about)));
		expect(new Set([first(), ...plans]).size).toBe(3);
		const still = [42, 43, 44, 45, 46, 47].map((trust) => {
			const [month] = closed([]);
			if (!month) throw new Error("no month");
			month.position.vars = { ...month.position.vars, trust };
			return voices("news", [], [month]).map(({ key }) => key)[0];
		});
		expect(new Set(still).size).toBe(3);
		// what an answer adds to the notes changes nothing that was said before it
		expect(first(note("answer", "cn", "cn.probes/open"), REFUSED)).toBe(first());
	});

	test("of each offer otherwise in the same talks, and of a new one rather than of the one turned down", () => {
		const at = (offersLeft: number, notes: readonly Note[] = []): string[] => {
			const game = { ...newGame(), notes: [...notes] };
			game.talks = { ...game.talks, offersLeft, standing: { by: "us", rows: [] } };
			return voicesOn({ ...momentOf(game, "cn", "talks"), months: [], revealed: null }).map(
				({ key }) => key,
			);
		};
		const [first, second, third] = [at(2), at(1), at(0)];
		expect(first[0]).toContain("offer.us");
		expect(second).toEqual(first);
		expect(third[0]).toContain("offer.us");
		expect(third).not.toEqual(first);
		expect(at(0, [REFUSED])[0]).toContain("offer.us");
	});

	/** All that a seat hears on a page in month after month of the same notes, as `us.bold.0`. */
	const heard = (
		page: PlayPage,
		notes: readonly Note[],
		vars: Partial<Game["vars"]> = {},
		by: Seat = "cn",
	) => {
		const months = closed(...Array.from({ length: 12 }, () => notes));
		for (const { position } of months) position.vars = { ...position.vars, ...vars };
		return new Set(
			months.flatMap((_, at) =>
				voices(page, notes, months.slice(0, at), by).map(({ key }) =>
					key.split(".").slice(1).join("."),
				),
			),
		);
	};

	test("only of what the record bears out", () => {
		const probe = note("order", "cn", "cn.probes/open");
		const tap = note("order", "cn", "cn.tap/narrow");
		const first = voices("reveal", [LIGHT]).map(({ key }) => key);
		expect(first.every((key) => key.includes("calm"))).toBe(true);
		// of the one road only where it was closed
		expect(heard("answer", [tap], {}, "us").has("cn.bold.1")).toBe(true);
		expect(heard("answer", [probe], {}, "us").has("cn.bold.1")).toBe(false);
		// of a measured step only where it was a light one
		expect(heard("answer", [probe], {}, "us").has("cn.calm.1")).toBe(true);
		expect(heard("answer", [tap], {}, "us").has("cn.calm.1")).toBe(false);
		// that it is nothing, only where no truce is fresh
		expect(heard("reveal", [LIGHT], { calmUntil: 0 }).has("cn.bold.2")).toBe(true);
		expect(heard("reveal", [LIGHT], { calmUntil: 99 }).has("cn.bold.2")).toBe(false);
		// that nothing was signed, only where nothing was
		expect(heard("news", []).has("us.calm.1")).toBe(true);
		expect(heard("news", [SIGNED]).has("us.calm.1")).toBe(false);
		// that both give, only where both do
		const clause = (seat: Seat): Note => note("clause", seat, `${seat}.tariff.lower10`);
		expect(heard("close", [SIGNED, clause("us"), clause("cn")]).has("us.calm.1")).toBe(true);
		expect(heard("close", [SIGNED, clause("us")]).has("us.calm.1")).toBe(false);
	});

	test("again where a game turned: at three months at most, in their order", () => {
		const months = closed([LIGHT], [HEAVY], [], [BROKEN, HEAVY], [SIGNED]);
		const turns = turningPoints(book, months);
		expect(turns.map(({ month }) => month)).toEqual([2, 4, 5]);
		expect(turns.map((turn) => turn.voices.map(({ occasion }) => occasion))).toEqual([
			["hard", "strike"],
			["breach", "strike"],
			["signed", "signed"],
		]);
		expect(turningPoints(book, closed([], []))).toEqual([]);
	});
});

describe.each([
	["English", en],
	["Chinese", zh],
])("the lines in %s", (_, texts) => {
	const of = (tree: unknown): Record<string, unknown> => tree as Record<string, unknown>;

	test("are as many as the choice counts on, for each seat, occasion and tone", () => {
		const counts = (seat: Seat) =>
			Object.fromEntries(
				Object.entries(texts.said).map(([occasion, seats]) => [
					occasion,
					Object.fromEntries(
						Object.entries(of(of(seats)[seat])).map(([tone, lines]) => [
							tone,
							Object.keys(of(lines)).length,
						]),
					),
				]),
			);
		expect(counts("us")).toEqual(LINES);
		expect(counts("cn")).toEqual(LINES);
	});

	test("are there where a claim is named, and one of each occasion claims nothing", () => {
		const at = (key: string): unknown =>
			key.split(".").reduce((tree: unknown, part) => of(tree)[part], texts.said);
		expect(Object.keys(CLAIMS).filter((key) => typeof at(key) !== "string")).toEqual([]);
		for (const occasion of Object.keys(LINES))
			for (const seat of ["us", "cn"]) expect(CLAIMS[`${occasion}.${seat}.calm.0`]).toBeUndefined();
	});

	test("are all different", () => {
		const lines: string[] = [];
		const walk = (tree: unknown): void => {
			if (typeof tree === "string") lines.push(tree);
			else for (const value of Object.values(of(tree))) walk(value);
		};
		walk(texts.said);
		expect(new Set(lines).size).toBe(lines.length);
	});
});

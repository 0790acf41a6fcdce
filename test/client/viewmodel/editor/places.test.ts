// Every place of a scenario belongs to a section and a row; places told as text are found again.
import { describe, expect, test } from "vitest";
import {
	changeWords,
	placeWords,
	titlesOf,
	toldOf,
} from "../../../../src/client/viewmodel/editor/changes.ts";
import {
	countsOf,
	isWithin,
	pathOfText,
	rowKey,
	SECTIONS,
	spotOf,
} from "../../../../src/client/viewmodel/editor/places.ts";
import { copied, freeId, removed } from "../../../../src/client/viewmodel/editor/rewrite.ts";
import { rowsOf } from "../../../../src/client/viewmodel/editor/rows.ts";
import { pairsOf } from "../../../../src/client/viewmodel/editor/texts.ts";
import { type Work, withText } from "../../../../src/client/viewmodel/editor/work.ts";
import { changesOf } from "../../../../src/scenario/edit/diff.ts";
import { type Path, valueAt, without, withValue } from "../../../../src/scenario/edit/path.ts";
import { fileData, loadFile } from "../../../../src/scenario/index.ts";
import { pathText, problem } from "../../../../src/scenario/problem.ts";
import { editorWords, shippedWork } from "./work.ts";

const work = shippedWork();
const words = editorWords("en");
const problemsOf = (one: Work) => {
	const { translations, ...scenario } = one;
	const read = loadFile(fileData({ scenario, translations }), "");
	return read.ok ? [] : read.problems;
};
const row = (section: (typeof SECTIONS)[number], id: string) => {
	const found = rowsOf(section, work, words).find((one) => one.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
};

describe("places", () => {
	test("every leaf of the scenario belongs to a row that is listed", () => {
		const rows = new Set(
			SECTIONS.flatMap((section) =>
				rowsOf(section, work, words).map(({ id }) => rowKey(section, id)),
			),
		);
		const lost: string[] = [];
		const walk = (value: unknown, path: Path): void => {
			if (typeof value === "object" && value !== null && Object.keys(value).length > 0) {
				for (const key of Object.keys(value))
					walk((value as Record<string, unknown>)[key], [
						...path,
						Array.isArray(value) ? Number(key) : key,
					]);
				return;
			}
			const spot = spotOf(work, path);
			if (!spot || !rows.has(rowKey(spot.section, spot.row))) lost.push(path.join("/"));
		};
		walk(work, []);
		expect(lost).toEqual([]);
	});

	test("a place in text leads back to itself, also where ids hold dots", () => {
		for (const path of [
			["levers", 3, "acts", 0, "severity"],
			["texts", "en", "texts", "levers", "us.tariff", "acts", "raise10", "name"],
			["starts", "geneva", "levers", "cn.tap", "level"],
			["translations", "zh", "facts", "F1", "short"],
		] satisfies Path[])
			expect(pathOfText(work, pathText(path))).toEqual(path);
	});

	test("what is within a place is told from what only begins like it", () => {
		expect(isWithin("levers[1].acts[0].by", ["levers", 1])).toBe(true);
		expect(isWithin("levers[10].min", ["levers", 1])).toBe(false);
	});

	test("changes and problems are counted where they stand", () => {
		const counts = countsOf(work, [
			["levers", 0, "min"],
			["levers", 0, "max"],
			["texts", "en", "texts", "levers", "us.entity", "name"],
			["starts", "geneva", "levers", "cn.tap", "level"],
		]);
		expect(counts.get("levers")).toBe(3);
		expect(counts.get(rowKey("levers", "us.tariff"))).toBe(2);
		expect(counts.get(rowKey("opening", "geneva/cn"))).toBe(1);
	});

	test("are worded by section, row and field", () => {
		const titles = titlesOf(work, words, SECTIONS);
		const place = placeWords(work, words, ["levers", 0, "acts", 0, "severity"], titles);
		expect(place).toMatchObject({
			section: "Levers",
			row: "Tariff add-on",
			field: "Acts, Raise the tariff by 10 points, Weight of the blow",
		});
	});

	test("a number beyond its limits is told with both of them, as what it is", () => {
		const [found] = problemsOf(withValue(work, ["levers", 0, "acts", 0, "cost"], 12));
		expect(found && toldOf(words, found)).toEqual({
			code: "outOfRange",
			expected: "from 0 to 9",
		});
		const other = problem("noSource", "", []);
		expect(toldOf(words, other)).toEqual({ code: "noSource", expected: "" });
	});
});

describe("changes in words", () => {
	test("say from what to what in the names of the page", () => {
		const edits: [Path, unknown, string, string][] = [
			[["numbers", "values", "usPoints", "value"], 5, "4", "5"],
			[["levers", 0, "acts", 0, "announceCost"], null, "1", "none"],
			[["levers", 0, "family"], "home", "trade", "home and supply"],
			[
				["levers", 0, "acts", 0, "effects"],
				[["trust", -2]],
				"Security hawks +2; Business -1",
				"Trust -2",
			],
		];
		for (const [path, to, from, now] of edits) {
			const [change] = changesOf(work, withValue(work, path, to));
			expect(change && changeWords(words, change)).toEqual({ from, to: now });
		}
	});
});

describe("rows", () => {
	test("a copy has an id of its own, stands behind the first, and brings all its words", () => {
		const made = copied(work, row("events", "courtCase"));
		expect(made?.id).toBe("courtCase-2");
		const next = made?.work ?? work;
		expect(problemsOf(next)).toEqual([]);
		expect(next.events.months.map(({ id }) => id).slice(2, 4)).toEqual([
			"courtCase",
			"courtCase-2",
		]);
		expect(valueAt(next, ["translations", "zh", "texts", "events", "courtCase-2", "title"])).toBe(
			valueAt(work, ["translations", "zh", "texts", "events", "courtCase", "title"]),
		);
	});

	test("a row that is removed takes its words along, and nothing else", () => {
		const next = removed(work, row("events", "courtCase"));
		expect(changesOf(work, next).map(({ kind, path }) => [kind, path[0]])).toEqual([
			["removed", "events"],
			["removed", "texts"],
			["removed", "translations"],
		]);
		expect(problemsOf(next)).toEqual([]);
	});

	test("what still names a removed row is told", () => {
		const codes = problemsOf(removed(work, row("facts", "F61"))).map(({ code }) => code);
		expect(new Set(codes)).toEqual(new Set(["unknownReference"]));
	});

	test("free ids count on", () => {
		expect(freeId(["a", "a-2"], "a")).toBe("a-3");
		expect(freeId(["a", "a-2", "a-3"], "a-2")).toBe("a-4");
	});
});

describe("texts", () => {
	test("stand in both languages side by side, data of the same row aside", () => {
		const pairs = pairsOf(work, words, row("rules", "R1").words, "zh");
		expect(pairs.map(({ label }) => label)).toEqual([
			"Name",
			"Statement",
			"Washington’s view",
			"Beijing’s view",
			"Note",
		]);
		expect(pairs[0]?.body.text).toBe("Matching blows");
		expect(pairs[0]?.other.text).not.toBe("");
	});

	test("the open questions and their readings are numbered, not called by their ids", () => {
		const labels = pairsOf(work, words, row("texts", "switches").words, "zh").map(
			({ label }) => label,
		);
		expect(labels).toContain("No. 1, Question");
		expect(labels).toContain("No. 2, Options, No. 2, Label");
		expect(labels.join()).not.toMatch(/[a-z][A-Z]/);
	});

	test("a text where a language has no row yet makes the row whole", () => {
		const bare = { ...without(work, ["translations", "zh"]), translations: {} };
		const next = withText(bare, ["translations", "zh", "facts", "F1", "short"], "领导人会晤");
		expect(valueAt(next, ["translations", "zh", "facts", "F1"])).toEqual({
			short: "领导人会晤",
			text: "",
		});
		expect(problemsOf(next)).toEqual([]);
	});
});

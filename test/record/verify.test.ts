// A record file of the real rules: it verifies, and every change, cut or foreign file is told with its place.
import { describe, expect, it } from "vitest";
import words from "../../assets/locales/en/problems.json" with { type: "json" };
import {
	checksum,
	digest,
	fileName,
	LARGEST,
	parseJsonl,
	rulesEngine,
	toJsonl,
	verify,
} from "../../src/record/index.ts";
import { canonical, EPOCH, explain, hashJson } from "../../src/scenario/index.ts";
import { scenario, setAt } from "../scenario/files.ts";
import { playedGame } from "./play.ts";

const { record, state } = playedGame(scenario, "verify", { calm: 0.8 });
const engine = rulesEngine(scenario);
const text = toJsonl(record, engine.ending(state));
const lines = text.trimEnd().split("\n");
const count = record.entries.length;
const check = (changed: string) => verify(changed, "game.jsonl", rulesEngine);

describe("a whole record", () => {
	it("verifies, with its state", () => {
		const verdict = check(text);
		expect(verdict).toMatchObject({
			ok: true,
			entries: count,
			firstBad: null,
			end: state.ending,
			problems: [],
		});
		expect(checksum(verdict.state)).toBe(checksum(state));
		expect(count).toBeGreaterThan(40);
	});

	it("comes through parse and write unchanged", () => {
		const parsed = parseJsonl(text, "game.jsonl");
		expect(parsed.ok && toJsonl(parsed.value, parsed.value.end.end)).toBe(text);
	});

	it("verifies with other line ends and key orders: tools may rewrite a file", () => {
		const rewritten = lines.map((line) => JSON.stringify(reversed(JSON.parse(line)))).join("\r\n");
		expect(check(rewritten).ok).toBe(true);
	});

	it("is called by its day and seat", () => {
		expect(fileName(record.header)).toBe("bargaining-chip-2026-03-01-us.jsonl");
		expect(fileName({ ...record.header, seats: { us: "bold", cn: "person" } })).toBe(
			"bargaining-chip-2026-03-01-cn.jsonl",
		);
		expect(fileName({ ...record.header, seats: { us: "person", cn: "person" } })).toBe(
			"bargaining-chip-2026-03-01-both.jsonl",
		);
	});
});

describe("an unfinished record", () => {
	it("verifies, and says that it is open", () => {
		const part = playedGame(scenario, "part", { moves: 5 });
		const open = toJsonl(part.record, engine.ending(part.state));
		expect(check(open)).toMatchObject({ ok: true, entries: 5, end: "open" });
	});

	it("does not pass for a finished one, nor the other way round", () => {
		const end = { entries: count, digest: digest(record.header, record.entries) };
		expect(check(withEnd({ ...end, end: "open" }))).toMatchObject({
			ok: false,
			firstBad: count + 1,
			problems: [{ code: "wrongEnd" }],
		});
		const other = state.ending === "time" ? "rupture" : "time";
		expect(check(withEnd({ ...end, end: other })).problems[0]?.code).toBe("wrongEnd");
	});
});

/** The record's text with one value of one line set; `path` in dots. */
const edit = (at: number, path: string, value: unknown) => () => {
	const line = JSON.parse(lines[at] as string);
	setAt(line, path.split("."), value);
	return lines.with(at, JSON.stringify(line)).join("\n");
};
const rolled = record.entries.findIndex((entry) => entry.dice.length > 0);

describe("what is wrong is told", () => {
	it.each<[code: string, firstBad: number, changed: () => string]>([
		["foreign", 0, () => "hello"],
		["foreign", 0, () => '{"game": "chess"}\n'],
		["foreign", 0, () => ""],
		["otherFormat", 0, edit(0, "format", 2)],
		["otherFormat", 0, edit(0, "format", "1")],
		["otherEpoch", 0, edit(0, "epoch", EPOCH + 1)],
		["otherEpoch", 0, edit(0, "epoch", 0.5)],
		["otherEpoch", 0, edit(0, "epoch", "2")],
		["tamperedHeader", 0, edit(0, "epoch", 1)],
		["scenarioHash", 0, edit(0, "scenario.body.numbers.values.usPoints.value", 9)],
		["tamperedHeader", 0, edit(0, "scenario.version", 77)],
		["tampered", count + 1, edit(0, "seats.us", "bold")],
		["unknownKey", 0, edit(0, "note", "x")],
		["badShape", 3, edit(3, "move.type", "cheat")],
		["badShape", 3, edit(3, "seat", "eu")],
		["illegalMove", 3, edit(3, "move", { type: "accept" })],
		["tampered", 5, edit(5, "checksum", "0123456789abcdef")],
		["missingEntry", 4, () => lines.toSpliced(4, 1).join("\n")],
		["missingEntry", count, () => lines.toSpliced(count, 1).join("\n")],
		["diceLeft", 1, edit(1, "dice", [{ site: "x", n: 2, value: 1 }])],
		["diceMissing", rolled + 1, edit(rolled + 1, "dice", [])],
		["wrongDie", rolled + 1, edit(rolled + 1, "dice.0.site", "luck")],
		["truncated", 0, () => lines[0]?.slice(0, 5000) ?? ""],
		["truncated", count, () => lines.slice(0, -1).join("\n")],
		["truncated", 9, () => lines.slice(0, 10).join("\n")],
		["truncated", 9, () => `${lines.slice(0, 9).join("\n")}\n${lines[9]?.slice(0, 20)}`],
		["afterEnd", count + 2, () => `${text}${lines[1]}\n`],
		["notJson", 4, () => lines.with(4, "{").join("\n")],
		["forbiddenKey", 4, () => lines.with(4, '{"__proto__": {}}').join("\n")],
		["tooLarge", 4, () => lines.with(4, `"${"x".repeat(70_000)}"`).join("\n")],
	])("%s at %i", (code, firstBad, changed) => {
		const verdict = check(changed());
		expect([verdict.ok, verdict.problems[0]?.code, verdict.firstBad]).toEqual([
			false,
			code,
			firstBad,
		]);
		for (const said of verdict.problems.map((one) => explain(one, words)))
			expect(said.problem.length > 10 && said.remedy.length > 10).toBe(true);
	});

	it.each<[what: string, entries: number, changed: () => string]>([
		["a file that is no record", 0, () => "hello\nworld\n"],
		["a record of something else", 0, () => '{"game": "chess"}\n{"move": 1}\n'],
		["an empty file", 0, () => ""],
		["a header alone", 0, () => lines[0] ?? ""],
		["another epoch", count, edit(0, "epoch", 7)],
		["a changed scenario", count, edit(0, "scenario.body.numbers.values.usPoints.value", 9)],
		["an entry of no known shape", count, edit(3, "move.type", "cheat")],
		["a move against the rules", count, edit(3, "move", { type: "accept" })],
		["no end mark", count, () => lines.slice(0, -1).join("\n")],
		["half a last line", 8, () => `${lines.slice(0, 9).join("\n")}\n${lines[9]?.slice(0, 20)}`],
		["a line that is not JSON", count - 1, () => lines.with(4, "{").join("\n")],
		["an end mark of no known shape", count, edit(count + 1, "entries", "all")],
		["more than a file may hold", 0, () => `${text}${"\n".repeat(LARGEST)}`],
	])("and how many entries there are: %s, %i", (_, entries, changed) => {
		expect(check(changed())).toMatchObject({ ok: false, entries });
	});

	it("a change that leaves every state as it was is told by the digest", () => {
		const changed = edit(0, "created", "2026-03-02T00:00:00Z")();
		expect(check(changed)).toMatchObject({
			firstBad: count + 1,
			problems: [{ code: "tampered", path: "digest" }],
		});
	});

	it("a scenario whose texts are of another version still replays, and is marked", () => {
		const header = structuredClone(record.header);
		setAt(header, ["scenario", "body", "players"], undefined);
		setAt(header, ["scenario", "body", "texts", "en", "new"], { more: "words" });
		setAt(header, ["scenario", "body", "portraits"], []);
		setAt(header, ["scenario", "sha256"], hashJson(header.scenario.body));
		const verdict = check(toJsonl({ ...record, header }, engine.ending(state)));
		expect([verdict.ok, verdict.record?.dated, check(text).record?.dated]).toEqual([
			true,
			true,
			false,
		]);
	});

	it("a forged scenario is refused by its rules' checks even where its hash is right", () => {
		const header = structuredClone(record.header);
		setAt(header, ["scenario", "body", "levers", 0, "max"], 5);
		setAt(header, ["scenario", "sha256"], hashJson(header.scenario.body));
		const verdict = check(lines.with(0, canonical(header)).join("\n"));
		expect(verdict.problems[0]).toMatchObject({ code: "outOfRange", line: 1 });
		expect(verdict.problems[0]?.path).toMatch(/^scenario\.body\.levers/);
	});
});

const withEnd = (end: unknown) => lines.with(-1, JSON.stringify(end)).join("\n");

function reversed(data: unknown): unknown {
	if (Array.isArray(data)) return data.map(reversed);
	if (typeof data !== "object" || data === null) return data;
	const turned = Object.entries(data).reverse();
	return Object.fromEntries(turned.map(([key, value]) => [key, reversed(value)]));
}

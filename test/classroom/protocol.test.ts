// Frames from anybody: what is none of ours is refused with a code, and never throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FRAME_LIMITS, readFrame, VERSION } from "../../src/classroom/index.ts";

const refusal = (frame: unknown): string => {
	const read = readFrame(typeof frame === "string" ? frame : JSON.stringify(frame));
	return read.ok ? "fine" : read.refusal;
};
const HELLO = {
	type: "hello",
	v: VERSION,
	as: "seat",
	session: "0123456789ab",
	secret: "0".repeat(32),
};
const MOVE = { type: "move", id: "a-1", step: 3, move: { type: "seal" } };

describe("a frame", () => {
	it("of ours is read", () => {
		for (const frame of [
			HELLO,
			{ ...HELLO, since: { game: 3, seq: 12 } },
			MOVE,
			{ type: "wait", id: "x", step: 0 },
			{ type: "here", id: "x" },
			{ type: "resume", since: 4 },
			{ type: "ping", t: 12.5 },
			{ type: "watch", game: 0 },
			{ type: "act", id: "x", preview: true, command: { do: "undo", game: 4 } },
			{ type: "act", id: "x", preview: false, command: { do: "time", games: null, seconds: 60 } },
			{ type: "act", id: "x", preview: true, command: { do: "inject", games: null, card: null } },
			{ type: "act", id: "x", preview: false, command: { do: "unsay", at: "1700000000000" } },
			{ type: "act", id: "x", preview: false, command: { do: "recall", games: [2], card: "memo" } },
		])
			expect([frame, refusal(frame)]).toEqual([frame, "fine"]);
	});

	it.each([
		["no JSON", "hello"],
		["no object", "12"],
		["null", "null"],
		["a list", [MOVE]],
		["no type", { id: "x" }],
		["an unknown type", { type: "sudo", id: "x" }],
		["a field too many", { ...MOVE, seat: "cn" }],
		["another's seat in the move", { ...MOVE, move: { type: "seal", seat: "cn" } }],
		["the record's own acts", { ...MOVE, move: { type: "closeMonth" } }],
		["an act of the chronicle", { ...MOVE, move: { type: "recordedDrop", lever: "us.tariff" } }],
		["a step that is none", { ...MOVE, step: -1 }],
		["an id that is none", { ...MOVE, id: "a b" }],
		["an id that is too long", { ...MOVE, id: "a".repeat(41) }],
		["a short secret", { ...HELLO, secret: "00" }],
		["an unknown act", { type: "act", id: "x", preview: false, command: { do: "drop table" } }],
		[
			"a game that is none",
			{ type: "act", id: "x", preview: false, command: { do: "undo", game: 0 } },
		],
		[
			"a card without a name",
			{ type: "act", id: "x", preview: true, command: { do: "inject", games: null, card: "" } },
		],
		[
			"a card to be taken back that is none",
			{ type: "act", id: "x", preview: true, command: { do: "recall", games: null, card: null } },
		],
		["a prototype", '{"type":"ping","t":1,"__proto__":{"x":1}}'],
	])("with %s is refused", (_, frame) => {
		expect(refusal(frame)).toBe("badFrame");
	});

	it("too large or too deep is refused before it is parsed", () => {
		expect(refusal(JSON.stringify({ ...MOVE, id: "a".repeat(FRAME_LIMITS.bytes) }))).toBe(
			"tooLarge",
		);
		expect(refusal("[".repeat(5000))).toBe("tooDeep");
		expect(refusal(`{"type":${"[".repeat(50)}${"]".repeat(50)}}`)).toBe("tooDeep");
	});

	it("of another version says so", () => {
		expect(refusal({ ...HELLO, v: VERSION + 1 })).toBe("otherVersion");
	});

	it("names the command it refuses", () => {
		expect(readFrame(JSON.stringify({ ...MOVE, step: "x" }))).toMatchObject({ id: "a-1" });
		expect(readFrame(JSON.stringify({ ...MOVE, id: { a: 1 } }))).toMatchObject({ id: "" });
	});

	it("of a command with a field that does not hold names field and remedy", () => {
		const settings = { title: "", pace: "none", lengths: { plan: 9 } };
		const act = { type: "act", id: "a-2", preview: false, command: { do: "settings", settings } };
		const read = readFrame(JSON.stringify(act));
		expect(read).toMatchObject({ ok: false, refusal: "badFrame", id: "a-2" });
		expect(read.ok ? [] : read.problems).toContainEqual({
			file: "",
			line: 0,
			path: "command.settings.lengths.plan",
			value: "9",
			code: "outOfRange",
			expected: "30..1800",
		});
		expect(readFrame(JSON.stringify({ ...MOVE, step: -1 }))).toMatchObject({
			problems: [{ path: "step", value: "-1", expected: "0..1000000" }],
		});
	});

	it("that names no command is told no field: nobody waits for it", () => {
		expect(readFrame(JSON.stringify({ ...HELLO, secret: "00" }))).toEqual({
			ok: false,
			refusal: "badFrame",
			id: "",
		});
	});

	it("of a move that has come before is read, and refused, as one that has not", () => {
		const moves = [
			{ type: "seal" },
			{ type: "order", lever: "us.tariff", act: "raise", step: 1 },
			{ type: "offer", rows: [] },
			{ type: "forecast", given: "us.tariff", expects: "words", percent: 40 },
		];
		const frames = moves.map((move) => JSON.stringify({ ...MOVE, move }));
		for (const frame of frames) readFrame(frame);
		// a space behind it changes nothing about a frame but that its text is no known one
		const agree = (text: string): void => {
			readFrame(text);
			expect(readFrame(text)).toEqual(readFrame(`${text} `));
		};
		const piece = fc.constantFrom(
			...',"step":9|,"id":"b"|{"type":"seal"}|},"move":{|"seat":"cn"|}}|{|0|\n| |-|"|é|\\u0000|__proto__'.split(
				"|",
			),
		);
		fc.assert(
			fc.property(
				fc.constantFrom(...frames),
				fc.nat(),
				fc.nat(3),
				fc.oneof(piece, fc.string({ maxLength: 3 })),
				(frame, at, cut, put) => {
					const from = at % (frame.length + 1);
					const text = frame.slice(0, from) + put + frame.slice(from + cut);
					agree(text);
					agree(frame);
				},
			),
			{ seed: 4, numRuns: 500 },
		);
		for (const frame of frames)
			for (const extra of [
				',"step":9',
				',"id":"b"',
				',"move":{"type":"stand"}',
				',"step":9,"move":{"type":"seal"}',
			])
				agree(frame.replace(/\}$/, `${extra}}`));
		for (const step of ["03", "1e1", "1000000", "1000001", "-0", "2.0"])
			agree(`{"type":"move","id":"a-1","step":${step},"move":{"type":"seal"}}`);
		for (const id of ["", "a".repeat(40), "a".repeat(41), "\\u0061"])
			agree(`{"type":"move","id":"${id}","step":3,"move":{"type":"seal"}}`);
	});

	it("never throws, whatever comes", () => {
		const mutated = fc
			.tuple(fc.constantFrom<object>(HELLO, MOVE), fc.string(), fc.anything())
			.map(([frame, key, value]) => ({ ...frame, [key]: value }));
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json(), mutated.map(asText)), (text) => {
				const read = readFrame(text);
				expect(typeof read.ok).toBe("boolean");
			}),
			{ numRuns: 400 },
		);
	});
});

/** As JSON where it can be, else as whatever text it gives. */
function asText(value: unknown): string {
	try {
		return JSON.stringify(value) ?? "undefined";
	} catch {
		return "[object]";
	}
}

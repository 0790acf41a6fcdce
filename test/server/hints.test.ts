// Hints as texts: each log named once, none longer than a channel carries, and nothing foreign is taken for one.
import { expect, it } from "vitest";
import type { Heard } from "../../src/server/hints/hints.ts";
import { readHints, textsOf } from "../../src/server/hints/texts.ts";

const read = (text: string, own = "b") => {
	const heard: Heard[] = [];
	const troubles: unknown[] = [];
	readHints(
		text,
		own,
		(hint) => heard.push(hint),
		(error) => troubles.push(error),
	);
	return { heard, troubles };
};

it("logs that grew in one moment are named once each, before all else", () => {
	const texts = textsOf(
		[
			{ kind: "grew", streams: ["s/1", "s/2"] },
			{ kind: "gone", session: "x" },
			{ kind: "grew", streams: ["s/1"] },
		],
		"a",
	);
	expect(texts).toHaveLength(1);
	expect(read(texts[0] ?? "").heard).toEqual([
		{ kind: "grew", streams: ["s/1", "s/2"], from: "a" },
		{ kind: "gone", session: "x", from: "a" },
	]);
});

it("many become several texts, and none is lost", () => {
	const streams = Array.from({ length: 900 }, (_, i) => `0123456789ab/${i}`);
	const texts = textsOf([{ kind: "grew", streams }], "a");
	for (const text of texts) expect(text.length).toBeLessThan(8000);
	const named = texts.flatMap((text) =>
		read(text).heard.flatMap((hint) => (hint.kind === "grew" ? hint.streams : [])),
	);
	expect(named.toSorted()).toEqual(streams.toSorted());
});

it("one's own are not heard, and what is none is told or left out", () => {
	const [text = ""] = textsOf([{ kind: "gone", session: "x" }], "a");
	expect(read(text, "a").heard).toEqual([]);
	for (const odd of ["[1,null]", "{}", '["x"]', '[{"kind":"gone"}]'])
		expect(read(odd)).toEqual({ heard: [], troubles: [] });
	expect(read("no JSON").troubles).toHaveLength(1);
});

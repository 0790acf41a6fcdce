// Points that the sources tell in two ways: both readings stand on the cards, and public facts are marked as such.
import { expect, it } from "vitest";
import { DEFAULT_SWITCHES } from "../../src/rules/index.ts";
import { scenario } from "./files.ts";

const fact = (id: string) => scenario.facts.find((one) => one.id === id);

/** What is told in two ways, the facts that carry it, and a word of each reading. */
const POINTS = [
	["the weekday of the meeting", ["F1"], /Wednesday/, /Thursday/],
	["the first or one of the first", ["F18", "F19"], /one of the first/i, /the first/i],
	["a swap or none", ["F24", "F27", "F28"], /bargain/, /swapped/],
	["rare earths or other minerals", ["F46"], /rare earths/i, /gallium/],
	["why October", ["F48", "F69", "F72", "F73"], /50% rule/, /national security/],
	["alone or coordinated", ["F43", "F44"], /Treasury/, /in step/],
	["who broke Geneva", ["F65", "F70", "F71", "F74"], /China broke/, /Huawei/],
	["24 points rolled back or suspended", ["F14"], /withdrew/, /prolonged/],
	["the day of the report", ["F99"], /4 December/, /3 December/],
	["limits relaxed or held back", ["F85", "F87", "F91"], /relax/i, /new/i],
] as const;

it.each(POINTS)("%s stands with both readings", (_, ids, one, other) => {
	expect(ids.filter((id) => !fact(id)?.disputed)).toEqual([]);
	for (const id of ids) {
		const told = fact(id)?.disputed;
		expect(`${told?.one.label} ${told?.one.text}`).toMatch(one);
		expect(`${told?.other.label} ${told?.other.text}`).toMatch(other);
	}
});

it("a rewrite is no second witness, and says so", () => {
	for (const source of scenario.sources.filter(({ kind }) => kind === "rewrite" || kind === "copy"))
		expect(source.note).toMatch(/not an independent source/);
});

it("three of them can be played either way", () => {
	const { switches } = scenario.texts.en?.rules ?? {};
	expect(Object.keys(switches ?? {}).sort()).toEqual(Object.keys(DEFAULT_SWITCHES).sort());
});

it("facts of the public record are marked, those of the articles are not", () => {
	const articles = new Set(
		scenario.sources.filter(({ kind }) => kind !== "public" && kind !== "calc").map(({ id }) => id),
	);
	for (const { id, public: isPublic } of scenario.facts)
		expect({ id, isPublic }).toEqual({ id, isPublic: id.startsWith("P") });
	const fromNoArticle = scenario.facts.filter(
		(one) => !one.public && !one.sources.some((source) => articles.has(source)),
	);
	expect(fromNoArticle.map(({ id }) => id)).toEqual([]);
});

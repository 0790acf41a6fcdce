import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SHIPPED } from "../support/scenario.ts";
import { playedHere, playedOn, playedUnder } from "./determinism.ts";

const golden = new URL("../golden/checksum.json", import.meta.url);

it("plays the reviewed games to the reviewed states in Node", () => {
	const now = playedHere();
	// A change of numbers changes the games: review it, then write the new checksum with GOLDEN=write.
	if (process.env.GOLDEN === "write") writeFileSync(golden, `{ "checksum": ${now} }\n`);
	expect(now).toBe(JSON.parse(readFileSync(golden, "utf8")).checksum);
});

it.each([
	[1, 3_386_499_069],
	[2, 3_494_431_312],
])("plays games of epoch %i as they were played then", (epoch, then) => {
	expect(playedUnder(epoch)).toBe(then);
});

it("plays the same games twice to the same states", () => {
	expect(playedHere()).toBe(playedHere());
});

const others = new URL("../golden/scenarios.json", import.meta.url);

it("plays the reviewed games of every further scenario to the reviewed states", () => {
	const now = Object.fromEntries(SHIPPED.slice(1).map((id) => [id, playedOn(id)]));
	if (process.env.GOLDEN === "write") writeFileSync(others, `${JSON.stringify(now, null, "\t")}\n`);
	expect(now).toEqual(JSON.parse(readFileSync(others, "utf8")));
});

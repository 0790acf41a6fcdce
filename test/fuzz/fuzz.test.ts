// A short run of the fuzzer, and proof that its invariants notice what they are for.
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { copyGame, createGame, type Game, play, view } from "../../src/rules/index.ts";
import {
	bookkeeper,
	difference,
	hosts,
	plainJson,
	ranges,
	secrets,
} from "../support/invariants.ts";
import { lookAlike } from "../support/look-alike.ts";
import { START } from "../support/plain-walker.ts";
import { SHIPPED, shippedBook } from "../support/scenario.ts";
import { dieOf } from "../support/walk.ts";
import { fuzz } from "./fuzz.ts";
import { hostileMove } from "./hostile.ts";

const book = shippedBook();
const fresh = (): Game => createGame(book, START);

it("finds nothing in forty games", () => {
	for (let seed = 1; seed <= 40; seed++) {
		const { failure } = fuzz(book, seed);
		expect(failure && `seed ${seed}: ${failure.what}`).toBeNull();
	}
}, 60_000);

it.each(SHIPPED.slice(1))(
	"finds nothing in twelve games of %s",
	(id) => {
		const other = shippedBook(id);
		for (let seed = 1; seed <= 12; seed++) {
			const { failure } = fuzz(other, seed);
			expect(failure && `seed ${seed}: ${failure.what}`).toBeNull();
		}
	},
	60_000,
);

it("gives the same game for the same seed", () => {
	expect(fuzz(book, 7).moves).toBe(fuzz(book, 7).moves);
});

it("sends moves of every kind and plenty that are none", () => {
	const die = dieOf(3);
	const types = new Set<unknown>();
	let junk = 0;
	for (let i = 0; i < 2000; i++) {
		const move = hostileMove(book, die) as unknown;
		if (typeof move === "object" && move !== null && "type" in move) types.add(move.type);
		else junk++;
	}
	for (const type of ["order", "answer", "offer", "forecast", "closeMonth", "__proto__"])
		expect(types).toContain(type);
	expect(junk).toBeGreaterThan(20);
});

describe("an invariant notices", () => {
	it.each<[string, (game: Game) => void, RegExp]>([
		[
			"a number out of its range",
			(g) => {
				g.vars.trust = 100.5;
			},
			/trust is 100.5/,
		],
		[
			"a number that is none",
			(g) => {
				g.vars.tension = Number.NaN;
			},
			/tension is NaN/,
		],
		[
			"a number off the grain",
			(g) => {
				g.vars.stock = 0.123;
			},
			/off the grain/,
		],
		[
			"a lever past its end",
			(g) => {
				g.levers["us.chips"].level = 5;
			},
			/us.chips stands at 5/,
		],
		[
			"points below zero",
			(g) => {
				g.us.points = -1;
			},
			/us has -1 points/,
		],
	])("%s", (_name, plant, found) => {
		const game = fresh();
		expect(ranges(book, game)).toBe("");
		plant(game);
		expect(ranges(book, game)).toMatch(found);
	});

	it.each<[string, unknown]>([
		["an undefined field", undefined],
		["a negative zero", -0],
		["a date", new Date(0)],
		["a function", () => 1],
	])("%s in the state", (_name, value) => {
		const game = fresh();
		expect(plainJson(game)).toBe("");
		(game.vars as Record<string, unknown>).trust = value;
		expect(plainJson(game)).toMatch(/^game.vars.trust/);
	});

	it("a change without a cause", () => {
		const game = fresh();
		const balance = bookkeeper(game);
		expect(balance(game)).toBe("");
		game.vars.usFarms += 1;
		expect(balance(game)).toBe("causes of usFarms miss 1");
	});

	it("a host that goes elsewhere", () => {
		const before = fresh();
		const after = copyGame(before);
		play(book, after, "us", { type: "noForecast" }, dieOf(1));
		const move = { type: "noForecast" } as const;
		expect(hosts(book, before, after, "us", move, [])).toBe("");
		after.vars.trust += 1;
		expect(hosts(book, before, after, "us", move, [])).toMatch(/a copy goes elsewhere/);
	});

	it("secrets: the look-alike really differs where the view must not", () => {
		const game = fresh();
		const twin = lookAlike(book, game, "us");
		expect(difference(game, twin)).not.toBe("");
		expect(twin.levers["cn.tap"].level).not.toBe(game.levers["cn.tap"].level);
		expect(view(book, twin, "us")).toEqual(view(book, game, "us"));
		expect(view(book, twin, "cn")).not.toEqual(view(book, game, "cn"));
		expect(secrets(book, game)).toBe("");
	});
});

describe("the command", () => {
	const run = (...args: string[]): string =>
		execFileSync(process.execPath, ["test/fuzz/cli.ts", ...args], {
			encoding: "utf8",
			stdio: "pipe",
		});

	it("prints one JSON object and nothing else", () => {
		const out = JSON.parse(run("--games", "3", "--seed", "11", "--json"));
		expect(out.games).toBe(3);
		expect(out.moves).toBeGreaterThan(10);
		expect(out.failures).toEqual([]);
	}, 30_000);

	it("explains itself, and refuses what it does not know with 2", () => {
		expect(run("--help")).toMatch(/--games/);
		for (const args of [
			["--gaems", "3"],
			["--games", "x"],
			["--games", "0"],
			["--scenario", "nowhere"],
		]) {
			expect(() => run(...args)).toThrow(expect.objectContaining({ status: 2 }));
		}
	}, 30_000);
});

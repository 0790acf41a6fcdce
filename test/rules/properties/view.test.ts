// Properties of the view: a seat sees all that is public, its own secrets, and none of the other side's.
import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { other, view } from "../../../src/rules/index.ts";
import { secrets } from "../../support/invariants.ts";
import { lookAlike } from "../../support/look-alike.ts";
import { book, paths, reach } from "./reach.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const FEW = { numRuns: 80 };

it("games that differ only in the other side's secrets give the same view", () => {
	fc.assert(
		fc.property(paths, (path) => {
			expect(secrets(book, reach(path))).toBe("");
		}),
		FEW,
	);
});

it("own plan, forecast and points are there; the other side's are blank until the end", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			for (const seat of ["us", "cn"] as const) {
				const { position } = view(book, game, seat);
				expect(position[seat]).toEqual(game[seat]);
				if (game.phase === "over") continue;
				const theirs = position[other(seat)];
				expect([theirs.points, theirs.orders, theirs.drops]).toEqual([0, [], []]);
				expect([theirs.answer, theirs.forecast, theirs.scored]).toEqual([null, null, []]);
			}
		}),
		FEW,
	);
});

it("a view is the seat's own: changing it leaves the game as it was", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			const before = JSON.stringify(game);
			const { position } = view(book, game, "us");
			position.vars.trust = -5;
			position.levers["us.tariff"].level = 99;
			position.us.points = 99;
			position.us.orders.push({ lever: "us.entity", act: "list25", step: "now" });
			for (const p of position.promises) p.status = "broken";
			for (const b of position.blows) b.severity = 9;
			position.notes.length = 0;
			position.causes.length = 0;
			expect(JSON.stringify(game)).toBe(before);
		}),
		FEW,
	);
});

it("a view of a view shows the seat no more than the view did", () => {
	fc.assert(
		fc.property(paths, (path) => {
			const game = reach(path);
			if (game.phase === "over") return;
			for (const seat of ["us", "cn"] as const) {
				const once = view(book, lookAlike(book, game, seat), seat).position;
				const { position } = view(book, once, seat);
				expect(position.vars).toEqual(once.vars);
				expect(position.levers).toEqual(once.levers);
			}
		}),
		{ numRuns: 30 },
	);
});

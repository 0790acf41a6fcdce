// The month's blows on the board: which there are on which page, where they land, and what each cost at once.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import type { PlayPage } from "../../../../src/client/viewmodel/game/moment.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { layoutFor } from "../../../../src/client/viewmodel/layout.ts";
import { allGates } from "../../../../src/client/viewmodel/places.ts";
import { strikePlaces } from "../../../../src/client/viewmodel/strike-places.ts";
import type { Game } from "../../../../src/rules/index.ts";
import { englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

const both = (): Game =>
	go(pastNews(newGame()), [
		["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
		["us", { type: "order", lever: "us.tariff", act: "raise10", step: "announce" }],
		["us", { type: "seal" }],
		["cn", { type: "order", lever: "cn.probes", act: "open", step: "now" }],
		["cn", { type: "seal" }],
	]);
const board = (game: Game, page: PlayPage) => buildBoard(words, momentOf(game, "us", page));
const levers = (page: PlayPage) => board(both(), page).strikes.map(({ tag }) => tag);

describe("blows on the board", () => {
	test("are those of both plans, the lightest first, a threat at its own tag", () => {
		expect(levers("reveal")).toEqual(["cn.probes", "us.tariff:announced", "us.rule50"]);
		expect(levers("answer")).toEqual(levers("reveal"));
	});

	test("are none before the plans are opened, and on the talks' page only answers", () => {
		expect(levers("plan")).toEqual([]);
		expect(levers("news")).toEqual([]);
		expect(levers("talks")).toEqual([]);
		const answered = go(both(), [
			["us", { type: "answer", lever: "", act: "", step: "now", how: "silence" }],
			["cn", { type: "answer", lever: "cn.regime", act: "widen", step: "now", how: "match" }],
		]);
		expect(board(answered, "talks").strikes.map(({ tag }) => tag)).toEqual(["cn.regime"]);
	});

	test("tell what each cost both sides, and which group at home lost by it", () => {
		const [probe, , rule] = board(both(), "reveal").strikes;
		expect(probe?.tally.shared).toMatch(/trust −\d.*tension \+\d/i);
		expect(probe?.tally.groups).toEqual([{ seat: "us", index: 1, text: "−1" }]);
		expect(rule?.tally.groups).toEqual([{ seat: "us", index: 1, text: "−4" }]);
	});

	test("tell of a blow that breaks a promise what the breach cost as well", () => {
		const broken = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.tariff", act: "raise50", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const [blow] = board(broken, "reveal").strikes;
		const lost = broken.causes
			.filter(({ of, d }) => of === "trust" && d < 0)
			.map(({ by, d }) => [by.split(":")[0], d]);
		expect(lost.map(([kind]) => kind)).toEqual(["act", "breach"]);
		const all = lost.reduce((sum, [, d]) => sum + Number(d), 0);
		expect(blow?.tally.shared).toContain(`Trust −${Math.round(-all)}`);
	});

	test("tell each its own part where two of them strike one promise", () => {
		const start = pastNews(newGame());
		const [one] = start.promises;
		if (!one) throw new Error("no promise");
		start.promises.push({
			...one,
			clause: "both.noSurprise",
			lever: "",
			by: "both",
			exact: false,
			points: 0,
		});
		start.vars.quietUntil = one.until;
		const twice = go(start, [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
			["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		const lost = (of: string): number[] =>
			twice.causes
				.filter((cause) => cause.of === "trust" && cause.by.startsWith(of))
				.map(({ d }) => d);
		const [listed = 0, ruled = 0] = lost("act:");
		const [disputed = 0, broken = 0] = lost("breach:");
		expect(broken).toBeLessThan(disputed);
		const told = board(twice, "reveal").strikes.map(({ tally }) => tally.shared);
		expect(told[0]).toContain(`Trust −${Math.round(-listed - disputed)}`);
		expect(told[1]).toContain(`Trust −${Math.round(-ruled - broken)}`);
	});

	test("land on their valves, and on a phone or without a valve at a place of their own side's", () => {
		const model = board(both(), "reveal");
		const wide = layoutFor(1016, 848);
		const gates = allGates(model, wide);
		const valves = strikePlaces(model, wide).flatMap(({ strike, curve }) => {
			const gate = gates.get(strike.tag);
			return gate ? [{ lands: curve[3], gate: { x: gate.x, y: gate.y } }] : [];
		});
		expect(valves.length).toBeGreaterThan(1);
		for (const { lands, gate } of valves) expect(lands).toMatchObject(gate);
		const phone = layoutFor(390, 246);
		const places = strikePlaces(model, phone);
		expect(places).toHaveLength(3);
		for (const { strike, curve } of places)
			expect(curve[3].x > phone.width / 2).toBe(strike.seat === "us");
	});
});

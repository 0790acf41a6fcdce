// From a live game to a situation and an expected answer: what the scenario's levers, vars and switches mean to the rules.
import { describe, expect, it } from "vitest";
import {
	createGame,
	DEFAULT_SWITCHES,
	type Game,
	type Switches,
} from "../../../src/rules/index.ts";
import { answersTo, canMove } from "../../../src/rules/retaliation/answers-to.ts";
import { classesOf } from "../../../src/rules/retaliation/classes.ts";
import { situationOf } from "../../../src/rules/retaliation/situation.ts";
import { LEVERS, ownerOf } from "../../../src/rules/state.ts";
import type { Proposal } from "../../../src/rules/view-types.ts";
import { shippedBook } from "../../support/scenario.ts";

const book = shippedBook();
const game = (switches: Partial<Switches> = {}): Game =>
	createGame(book, {
		start: "geneva",
		months: 8,
		switches: { ...DEFAULT_SWITCHES, ...switches },
		chronicle: false,
	});
const us = (lever: string, act: string, step: Proposal["step"] = "now"): Proposal =>
	({ by: "us", lever, act, step }) as Proposal;
const cn = (lever: string, act: string, step: Proposal["step"] = "now"): Proposal =>
	({ by: "cn", lever, act, step }) as Proposal;
const chance = (
	g: Game,
	proposal: Proposal,
	answer: "none" | "mirror" | "cross" | "exceed" | "partial",
) => classesOf(answersTo(book, g, proposal))[answer];

describe("situationOf", () => {
	it("reads kind, sides and severity from the act", () => {
		const s = situationOf(book, game(), us("us.tariff", "raise25"));
		expect([s.escalates, s.tariff, s.byUs, s.toCn, s.toUs]).toEqual([1, 1, 1, 1, 0]);
		expect(s.severity).toBe(4);
		expect(situationOf(book, game(), us("us.tariff", "lower10")).eases).toBe(1);
		expect(situationOf(book, game(), us("us.diversify", "invest")).happens).toBe(1);
	});

	it("counts a threat one step less, with notice and a date", () => {
		const s = situationOf(book, game(), us("us.tariff", "raise25", "announce"));
		expect([s.severity, s.threat, s.notice, s.dated]).toEqual([3, 1, 1, 1]);
	});

	it("sees the truce, its wording and the weeks after it", () => {
		const loose = situationOf(book, game(), us("us.chips", "tighten"));
		expect([loose.truce, loose.looseTruce, loose.surprise]).toEqual([1, 1, 1]);
		expect(
			situationOf(book, game({ genevaWording: "exact" }), us("us.chips", "tighten")).looseTruce,
		).toBe(0);
		const later = game();
		later.month = 3;
		expect(situationOf(book, later, us("us.chips", "tighten")).surprise).toBe(0);
	});

	it("knows what cannot be answered in kind, and what no longer can", () => {
		expect(situationOf(book, game(), us("us.chips", "tighten")).canMirror).toBe(0);
		const g = game();
		expect(situationOf(book, g, us("us.fees", "charge")).canMirror).toBe(1);
		g.levers["cn.fees"].level = 1;
		expect(situationOf(book, g, us("us.fees", "charge")).canMirror).toBe(0);
	});

	it("opens the shield for Washington alone, in the summit window, and shuts it after a major blow", () => {
		const g = game();
		g.month = 4;
		expect(situationOf(book, g, cn("cn.lists", "add")).shield).toBeGreaterThan(0.4);
		expect(situationOf(book, g, us("us.entity", "list25")).shield).toBe(0);
		g.vars.guardianUntil = 5;
		expect(situationOf(book, g, cn("cn.lists", "add")).shield).toBeCloseTo(0.8);
		g.vars.majorMonth = 4;
		expect(situationOf(book, g, cn("cn.lists", "add")).shield).toBe(0);
	});

	it("finds tariffs saturated", () => {
		const g = game();
		g.levers["us.tariff"].level = 145;
		expect(situationOf(book, g, us("us.tariff", "raise10")).saturated).toBe(1);
		expect(situationOf(book, game(), us("us.tariff", "raise10")).saturated).toBe(0);
		expect(
			situationOf(book, game(), us("us.tariff", "threat100", "announce")).saturated,
		).toBeGreaterThan(0.5);
	});

	it("gives an act the scenario does not have no meaning", () => {
		expect(situationOf(book, game(), us("us.tariff", "nonsense")).escalates).toBe(0);
	});
});

describe("answersTo", () => {
	it("is a distribution over levers that can move, for every act of every lever, and changes nothing", () => {
		const g = game();
		const before = JSON.stringify(g);
		const groups = [...book.choices.us, ...book.choices.cn];
		for (const candidate of groups.flatMap((group) => group.list)) {
			const { lever, act, step } = candidate.move;
			const said = answersTo(book, g, { by: ownerOf(lever), lever, act, step });
			expect(said.answers.reduce((sum, one) => sum + one.p, 0)).toBeCloseTo(1, 10);
			const stuck = said.answers.filter((one) => one.lever !== "" && !canMove(book, g, one.lever));
			expect(stuck).toEqual([]);
		}
		expect(JSON.stringify(g)).toBe(before);
	});

	it("passes over a lever at its limit", () => {
		const g = game();
		expect(canMove(book, g, "cn.minerals")).toBe(false);
		g.levers["cn.minerals"].level = 0;
		expect(canMove(book, g, "cn.minerals")).toBe(true);
		g.levers["cn.tap"].level = 5;
		expect(canMove(book, g, "cn.tap")).toBe(false);
		for (const one of answersTo(book, g, us("us.chips", "tighten")).answers)
			expect(one.lever).not.toBe("cn.tap");
		for (const lever of LEVERS) expect(typeof canMove(book, g, lever)).toBe("boolean");
	});

	it("lets the open questions matter: October prepared or triggered", () => {
		const rule50 = us("us.rule50", "impose");
		const [prepared, triggered] = [
			game({ octoberCause: "prepared" }),
			game({ octoberCause: "triggered" }),
		];
		expect(chance(prepared, rule50, "exceed")).toBeGreaterThan(chance(triggered, rule50, "exceed"));
		const lag = (g: Game) =>
			answersTo(book, g, rule50).answers.find(
				(one) => one.lever === "cn.regime" && one.answer === "exceed",
			)?.lag;
		expect(lag(prepared)).toEqual([7, 12]);
		expect(lag(triggered)?.[0]).toBeGreaterThan(12);
	});

	it("lets the open questions matter: Geneva's wording moves the tap", () => {
		const tariff = us("us.tariff", "raise10");
		expect(chance(game({ genevaWording: "vague" }), tariff, "cross")).toBeGreaterThan(
			chance(game({ genevaWording: "exact" }), tariff, "cross"),
		);
	});

	it("lets the open questions matter: coordinated agencies raise the summit shield", () => {
		const silence = (commerce: Switches["commerce"]) => {
			const g = game({ commerce });
			g.month = 4;
			return chance(g, cn("cn.fees", "charge"), "none");
		};
		expect(silence("coordinated")).toBeGreaterThan(silence("alone"));
	});

	it("answers a withdrawn act by half", () => {
		const g = game();
		const blow = {
			...us("us.chips", "tighten"),
			severity: 3,
			surprise: 1,
			breach: 0,
			source: "agency",
			before: 3,
		} as const;
		const hard = (withdrawn: boolean) =>
			1 - classesOf(answersTo(book, g, { ...blow, withdrawn })).none;
		expect(hard(true)).toBeLessThan(hard(false));
	});
});

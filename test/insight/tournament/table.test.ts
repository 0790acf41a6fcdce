// The cross-table: means with their confidence, best replies, the seat gap, and the five verdicts.
import { describe, expect, it } from "vitest";
import {
	balanceOf,
	holds,
	seatGapOf,
	seatGapsOf,
} from "../../../src/insight/tournament/balance.ts";
import type { Result } from "../../../src/insight/tournament/game.ts";
import { bestRepliesOf, meanOf, type Row, rowOf } from "../../../src/insight/tournament/table.ts";

const result = (us: number, cn: number, rupture = false): Result => ({ us, cn, rupture });
const par = { us: 60, cn: 50 };

/** A row of which only the differences to par and the ruptures matter. */
const row = (us: string, cn: string, usVsPar: number, cnVsPar: number, rupture = 0): Row => ({
	us,
	cn,
	games: 10,
	usScore: 60 + usVsPar,
	cnScore: 50 + cnVsPar,
	usVsPar,
	cnVsPar,
	usCi: 1,
	cnCi: 1,
	rupture,
	ruptureCi: 0.1,
});

describe("a row", () => {
	it("holds mean scores, their distance to par, and the share of ruptures", () => {
		const one = rowOf("a", "b", [result(60, 40), result(70, 44, true)], par);
		expect(one).toMatchObject({ us: "a", cn: "b", games: 2, usScore: 65, cnScore: 42 });
		expect(one).toMatchObject({ usVsPar: 5, cnVsPar: -8, rupture: 0.5 });
	});

	it("tells how sure the mean is: 1.96 standard errors", () => {
		const { mean, ci } = meanOf([1, 2, 3, 4]);
		expect(mean).toBe(2.5);
		expect(ci).toBeCloseTo(1.96 * Math.sqrt(5 / 3 / 4), 9);
		expect(meanOf([7])).toEqual({ mean: 7, ci: 0 });
	});

	it("never calls a share of ruptures certain", () => {
		const never = rowOf(
			"a",
			"b",
			Array.from({ length: 20 }, () => result(1, 1)),
			par,
		);
		expect(never.rupture).toBe(0);
		expect(never.ruptureCi).toBeGreaterThan(0.05);
	});
});

describe("best replies", () => {
	it("are read down the columns for Washington and along the rows for Beijing", () => {
		const table = [
			row("a", "a", 0, 1),
			row("a", "b", 2, 5),
			row("b", "a", 3, 0),
			row("b", "b", 1, 2),
		];
		expect(bestRepliesOf(["a", "b"], table)).toEqual({
			us: { a: "b", b: "a" },
			cn: { a: "b", b: "b" },
		});
	});
});

describe("the seat gap", () => {
	it("is the mean over policies that play themselves of Washington's gain less Beijing's", () => {
		const table = [row("a", "a", 4, 1), row("b", "b", -2, 3), row("a", "b", 50, -50)];
		expect(seatGapsOf(table)).toEqual({ a: 3, b: -5 });
		expect(seatGapOf(table)).toBe(-1);
	});
});

describe("the balance", () => {
	const policies = ["titForTat", "alwaysEscalate", "dove"];
	/** A table in which everything is as it should be, changed by `set`. */
	const judged = (set: (at: (us: string, cn: string) => Row) => void = () => {}) => {
		const table = policies.flatMap((us) => policies.map((cn) => row(us, cn, 1, 1)));
		const at = (us: string, cn: string): Row =>
			table.find((one) => one.us === us && one.cn === cn) as Row;
		at("alwaysEscalate", "alwaysEscalate").rupture = 1;
		Object.assign(at("dove", "alwaysEscalate"), { usScore: 70, cnScore: 20 });
		Object.assign(at("alwaysEscalate", "dove"), { cnScore: 70, usScore: 20 });
		set(at);
		return balanceOf(table, bestRepliesOf(policies, table));
	};

	it("holds where all five statements are borne out", () => {
		expect(judged()).toEqual({
			seatGap: true,
			noBestToAll: true,
			escalationRuptures: true,
			titForTatLives: true,
			bothBeatHistory: true,
		});
		expect(holds(judged())).toBe(true);
	});

	it("fails where a seat is worth more than three points between equal players", () => {
		const bent = judged((at) => {
			for (const p of policies) at(p, p).usVsPar += 3.5;
		});
		expect(bent.seatGap).toBe(false);
		expect(holds(bent)).toBe(false);
	});

	it("fails where one policy's own seats lie apart beyond doubt, though the mean does not show it", () => {
		const one = (gap: number, ci: number, rupture: number, games = 20) =>
			judged((at) => {
				Object.assign(at("dove", "dove"), { usVsPar: 1 + gap, usCi: ci, cnCi: 0, rupture, games });
				at("alwaysEscalate", "alwaysEscalate").usVsPar -= gap;
			}).seatGap;
		expect(one(5, 1, 0)).toBe(false);
		expect(one(-5, 1, 0.5)).toBe(false);
		// too few games to say, or nothing left to compare
		expect(one(5, 2.5, 0)).toBe(true);
		expect(one(5, 1, 0.6)).toBe(true);
		expect(one(5, 1, 0, 4)).toBe(true);
	});

	it("fails where one policy is the reply to all others, be it to itself or not", () => {
		for (const toItself of [true, false]) {
			const ruled = judged((at) => {
				for (const cn of policies) at("dove", cn).usScore = 90;
				if (!toItself) at("titForTat", "dove").usScore = 95;
			});
			expect(ruled.noBestToAll).toBe(false);
		}
	});

	it("fails where escalation comes through, or mutual tit for tat does not", () => {
		expect(
			judged((at) => {
				at("alwaysEscalate", "alwaysEscalate").rupture = 0.5;
			}).escalationRuptures,
		).toBe(false);
		expect(
			judged((at) => {
				at("titForTat", "titForTat").rupture = 0.3;
			}).titForTatLives,
		).toBe(false);
		expect(
			judged((at) => {
				at("titForTat", "titForTat").cnVsPar = -4;
			}).titForTatLives,
		).toBe(false);
	});

	it("fails where no pairing leaves both seats above the record", () => {
		expect(
			judged((at) => {
				for (const us of policies) for (const cn of policies) at(us, cn).cnVsPar = -1;
			}).bothBeatHistory,
		).toBe(false);
	});

	it("leaves open what cannot be judged without a policy that did not play", () => {
		const table = [row("a", "b", 1, -1)];
		expect(balanceOf(table, bestRepliesOf(["a", "b"], table))).toEqual({
			seatGap: null,
			noBestToAll: null,
			escalationRuptures: null,
			titForTatLives: null,
			bothBeatHistory: false,
		});
	});
});

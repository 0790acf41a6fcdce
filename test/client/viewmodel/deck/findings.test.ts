// What the slides find in a class's games: who beat history, which paths ended above the record, what was signed and kept.
import { describe, expect, it } from "vitest";
import type { ClassDeal } from "../../../../src/classroom/after/deals.ts";
import { dealModel, shownRows } from "../../../../src/client/viewmodel/deck/deals.ts";
import { figuresOf } from "../../../../src/client/viewmodel/deck/figures.ts";
import { forecastModel } from "../../../../src/client/viewmodel/deck/forecasts.ts";
import { heatModel } from "../../../../src/client/viewmodel/deck/heat.ts";
import { promiseModel } from "../../../../src/client/viewmodel/deck/promises.ts";
import { contrastOf, questionsOf } from "../../../../src/client/viewmodel/deck/questions.ts";
import { scoreModel } from "../../../../src/client/viewmodel/deck/scores.ts";
import { worthModel } from "../../../../src/client/viewmodel/deck/worth.ts";
import type { Calibration } from "../../../../src/insight/debrief/calibration.ts";
import { emptyDebrief, line, PAR, playedDebrief } from "./sample.ts";

const played = playedDebrief();
const empty = emptyDebrief();

describe("scores against history", () => {
	it("counts by side, and finds the most for both together", () => {
		const games = [line(1, 3, 2), line(2, 5, -1), line(3, -2, 4), line(4, -1, -1), line(5, 0, 0)];
		expect(scoreModel({ games, par: PAR })).toMatchObject({
			both: 1,
			usOnly: 1,
			cnOnly: 1,
			// level with history is not beaten
			neither: 2,
			finding: "some",
			best: { game: 1 },
		});
	});

	it("compares a game with the record of its own last month", () => {
		const months = [1, 2];
		const scores = { us: [70, 64], cn: [70, 55] };
		const par = { us: [60, 61, 80], cn: [60, 61, 80] };
		const { dots } = scoreModel({ games: [line(1, 0, 0, { months, scores })], par });
		expect(dots[0]).toMatchObject({ us: 3, cn: -6, month: 2 });
	});

	it("takes its scale from games that held, so that a rupture does not flatten them", () => {
		const lost = line(2, -30, -35, { ending: "rupture" });
		expect(scoreModel({ games: [line(1, 8, -3), lost], par: PAR }).reach).toBe(9);
		expect(scoreModel({ games: [lost], par: PAR }).reach).toBeGreaterThan(35);
	});

	it("knows where there is nothing to say", () => {
		expect(scoreModel(empty)).toMatchObject({ finding: "empty", best: null, dots: [] });
		expect(scoreModel({ games: [line(1, 1, 1)], par: PAR }).finding).toBe("all");
		expect(scoreModel({ games: [line(1, 1, -1)], par: PAR }).finding).toBe("nobody");
	});

	it("reads games that were really played", () => {
		const model = scoreModel(played);
		expect(model.dots).toHaveLength(4);
		expect(model.dots.find(({ game }) => game === 3)).toMatchObject({ ruptured: true });
		expect(model.dots.filter(({ computer }) => computer)).toHaveLength(1);
		for (const { us, cn, scores, par } of model.dots) {
			expect(us).toBeCloseTo(scores.us - par.us, 6);
			expect(cn).toBeCloseTo(scores.cn - par.cn, 6);
		}
	});
});

const pick = (clause: string) => ({ clause, months: 0 });
const deal = (
	game: number,
	month: number,
	us: string[],
	exact: boolean,
	worth = { us: 1, cn: 1 },
): ClassDeal => ({
	game,
	month,
	rows: [{ us: us.map(pick), cn: [], both: [pick("both.truce")], exact }],
	worth,
});

describe("all deals side by side", () => {
	const games = [line(1, 0, 0), line(2, 0, 0), line(3, 0, 0)];
	const deals = [
		deal(1, 1, ["us.fees.off"], true),
		deal(1, 2, ["us.fees.off"], false),
		deal(2, 1, ["us.chips.down"], true),
		deal(0, 2, ["us.fees.off", "us.inquiry.close"], true),
	];
	const model = dealModel({ games, deals });

	it("puts a clause signed twice in a game into one cell, exact only where it was each time", () => {
		const fees = model.rows.find(({ clause }) => clause === "us.fees.off");
		expect(fees).toMatchObject({ giver: "us", count: 1, record: { months: [2], exact: true } });
		expect(fees?.games).toEqual([{ months: [1, 2], exact: false }, null, null]);
	});

	it("finds the commonest clause, and the game nearest to the record", () => {
		expect(model.top?.clause).toBe("both.truce");
		expect(model.closest).toEqual({ game: 1, shared: 2, of: 3 });
		expect(model).toMatchObject({ signed: 2, recorded: 1, finding: "some" });
	});

	it("names the clause of most games, not one that the record has as well", () => {
		const gives = (game: number, ...us: string[]): ClassDeal => ({
			...deal(game, 1, us, true),
			rows: [{ us: us.map(pick), cn: [], both: [], exact: true }],
		});
		const pair = games.slice(0, 2);
		const two = [gives(1, "us.fees.off", "us.inquiry.close"), gives(2, "us.inquiry.close")];
		expect(dealModel({ games: pair, deals: [...two, gives(0, "us.fees.off")] })).toMatchObject({
			finding: "all",
			top: { clause: "us.inquiry.close", count: 2 },
		});
		const each = dealModel({
			games: pair,
			deals: [gives(1, "us.fees.off"), gives(2, "us.inquiry.close")],
		});
		expect(each.finding).toBe("each");
	});

	it("shows the weightiest, by who gives, and says how many are left out", () => {
		const { groups, left } = shownRows(model.rows, 3);
		expect(groups.map(({ giver, rows }) => [giver, rows.map(({ clause }) => clause)])).toEqual([
			["us", ["us.fees.off", "us.inquiry.close"]],
			["both", ["both.truce"]],
		]);
		expect(left).toBe(1);
		expect(shownRows(model.rows, 9).left).toBe(0);
	});

	it("tells nobody from everybody", () => {
		expect(dealModel({ games, deals: [] }).finding).toBe("nobody");
		expect(dealModel({ games: games.slice(0, 2), deals }).finding).toBe("all");
		expect(dealModel(empty).finding).toBe("empty");
	});
});

describe("what deals were worth", () => {
	it("is set beside the record's best for both together", () => {
		const model = worthModel({
			deals: [
				deal(1, 1, [], true, { us: 5, cn: 1 }),
				deal(2, 1, [], true, { us: 1, cn: 8 }),
				deal(3, 1, [], true, { us: 2, cn: -1 }),
				deal(0, 1, [], true, { us: 1, cn: 1 }),
				deal(0, 2, [], true, { us: 4, cn: 4 }),
			],
			frontier: {
				month: 2,
				packages: [
					{ us: 0.5, cn: 9.04 },
					{ us: 12, cn: 3 },
				],
			},
		});
		expect(model).toMatchObject({ better: 2, usMore: 2, cnMore: 1, beat: 1 });
		expect(model.bestRecord).toMatchObject({ month: 2 });
		expect(model.best).toMatchObject({ game: 2 });
		expect(model.y[0]).toBeLessThan(-1);
		expect(model.x[0]).toBeLessThan(0);
		// the line of what could have been signed has its place on the field
		expect(model.frontier).toEqual({
			month: 2,
			points: [
				{ us: 0.5, cn: 9 },
				{ us: 12, cn: 3 },
			],
		});
		expect(model.x[1]).toBeGreaterThan(12);
		expect(model.y[1]).toBeGreaterThan(9);
	});

	it("stands alone where the record signed nothing", () => {
		expect(worthModel({ deals: [deal(1, 1, [], true)], frontier: null })).toMatchObject({
			beat: null,
		});
	});
});

describe("forecasts", () => {
	const none: Calibration = { bands: [], brier: null, counted: 0, idle: 0 };
	const of = (said: number, came: number, count: number, brier: number) => {
		const all = { bands: [{ from: 50, said, came, count }], brier, counted: count, idle: 0 };
		return forecastModel({ forecasts: { all, us: all, cn: none } });
	};

	it("are judged against a coin, and by what was expected too often", () => {
		expect(of(0.7, 0.4, 20, 0.3)).toMatchObject({ against: "worse", lean: "over", few: false });
		expect(of(0.4, 0.7, 20, 0.2)).toMatchObject({ against: "better", lean: "under" });
		expect(of(0.5, 0.52, 20, 0.25)).toMatchObject({ against: "even", lean: "near" });
		expect(of(0.5, 0.5, 3, 0.2).few).toBe(true);
		expect(forecastModel({ forecasts: { all: none, us: none, cn: none } }).against).toBe("none");
	});
});

describe("promises, heat, numbers", () => {
	const fates = (held: number, split: number) => ({
		of: held + split,
		held,
		late: 0,
		split,
		broken: 0,
	});

	it("adds up wordings over games", () => {
		const promises = [
			{ game: 1, exact: fates(2, 0), loose: fates(1, 2) },
			{ game: 2, exact: fates(0, 1), loose: fates(0, 0) },
		];
		expect(promiseModel({ promises })).toEqual({
			exact: { of: 3, held: 2, late: 0, split: 1, broken: 0 },
			loose: { of: 3, held: 1, late: 0, split: 2, broken: 0 },
			finding: "both",
		});
		expect(promiseModel({ promises: promises.slice(1) }).finding).toBe("exactOnly");
		expect(promiseModel(empty).finding).toBe("none");
	});

	it("tells ruptures first, then what came nearest", () => {
		const model = heatModel(played, 2);
		expect(model).toMatchObject({ ruptured: 1, of: 4, finding: "some", left: 0 });
		expect(model.rows.map(({ ruptured }) => ruptured)).toEqual([true, false]);
		expect(model.first).toBe(
			played.games.find(({ ending }) => ending === "rupture")?.months.at(-1),
		);
		expect(heatModel(empty, 3)).toMatchObject({ finding: "empty", hottest: null, first: 0 });
	});

	it("counts the class", () => {
		expect(figuresOf(played)).toMatchObject({
			games: 4,
			people: 7,
			ruptures: 1,
			first: 1,
			last: 3,
		});
		expect(figuresOf(empty)).toMatchObject({ games: 0, months: 0, unplayed: 2 });
	});
});

describe("questions", () => {
	it("are five, in one order, those with moments of the class first", () => {
		expect(questionsOf(played)).toHaveLength(5);
		expect(questionsOf(played)[0]).toBe("contrast");
		const alone = questionsOf({ ...played, games: played.games.slice(0, 1) });
		expect(alone).toHaveLength(5);
		expect(alone).not.toContain("contrast");
		const bare = { ...played, games: played.games.slice(0, 1) };
		const { moments } = played;
		const returning = { measures: [{ lever: "us.tariff" as const, until: 9 }], games: [1] };
		const asked = questionsOf({ ...bare, moments: { ...moments, forbidden: null, returning } });
		expect(asked).toContain("returning");
	});

	it("set the best and the worst game against each other", () => {
		const contrast = contrastOf(played);
		const sums = scoreModel(played).dots.map(({ us, cn }) => us + cn);
		expect((contrast?.high.us ?? 0) + (contrast?.high.cn ?? 0)).toBe(Math.max(...sums));
		expect(contrast?.low.game).toBe(3);
		expect(contrast?.parted).toBe(1);
		expect(contrastOf({ ...played, games: played.games.slice(0, 1) })).toBeNull();
	});
});

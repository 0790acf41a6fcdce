/** Composing an offer: where clauses go, what stays open, what it costs and who blocks it. */
import { describe, expect, it } from "vitest";
import type { Month } from "../../../../src/client/viewmodel/game/moment.ts";
import {
	blockOf,
	checkAccept,
	checkLay,
	checkOffer,
	firstMonths,
	inOrder,
	openClauses,
	signedSince,
	startsOf,
	stillOpen,
} from "../../../../src/client/viewmodel/talks/offer.ts";
import {
	addClause,
	copyRows,
	homeFor,
	oneSided,
	picksOf,
	removePick,
	rowKey,
	setExact,
	setMonths,
} from "../../../../src/client/viewmodel/talks/rows.ts";
import {
	type Clause,
	compile,
	createGame,
	type Game,
	OPEN,
	play,
	type Swap,
	why,
} from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { OPTIONS } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const book = compile(ruleData(shippedScenario()));
const still = { roll: (_site: string, n: number) => n - 1 };
const clause = (id: string): Clause => {
	const found = book.clauses[id];
	if (!found) throw new Error(id);
	return found;
};

/** A game in the talks of its first month, Washington to speak. */
function inTalks(): Game {
	const game = createGame(book, OPTIONS);
	for (let i = 0; i < 20 && game.phase !== "talks"; i++)
		for (const seat of ["us", "cn"] as const) {
			if (game.phase === "news") play(book, game, seat, { type: "noForecast" }, still);
			else if (game.phase === "plan") play(book, game, seat, { type: "seal" }, still);
		}
	expect(game.phase).toBe("talks");
	return game;
}

/** A promise of Washington's that stands until a month. */
const promise = (game: Game, clause: string, until: number): Game["promises"][number] => ({
	...{ clause, lever: "", by: "us", since: game.month, until, exact: true, split: false },
	...{ status: "kept", floor: 0, points: 0 },
});
const tap = clause("cn.tap.open70");
const ten = clause("us.tariff.lower10");
const quiet = clause("both.noSurprise");

describe("rows of an offer", () => {
	it("a clause joins the row that waits for its side, else opens one", () => {
		let rows: Swap[] = addClause([], tap, 6);
		expect(rows).toHaveLength(1);
		expect(homeFor(rows, "us")).toBe(0);
		rows = addClause(rows, ten, 12);
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ cn: [{ clause: tap.id }], us: [{ clause: ten.id }] });
		rows = addClause(rows, quiet, 3);
		expect(rows).toHaveLength(2);
		rows = addClause(rows, clause("cn.precursor.act"), 0);
		expect(rows).toHaveLength(3);
		rows = addClause(rows, clause("cn.probes.end"), 0, 0);
		expect(rows[0]?.cn).toHaveLength(2);
		expect(new Set(rows.map(rowKey)).size).toBe(3);
	});

	it("editing never changes the rows it was given", () => {
		const rows = addClause(addClause([], tap, 6), ten, 12);
		const before = structuredClone(rows);
		expect(setMonths(rows, 0, "us", 0, 3)[0]?.us[0]?.months).toBe(3);
		expect(setExact(rows, 0, true)[0]?.exact).toBe(true);
		expect(removePick(rows, 0, "cn", 0)[0]?.cn).toEqual([]);
		expect(removePick(removePick(rows, 0, "cn", 0), 0, "us", 0)).toEqual([]);
		expect(copyRows(rows)).toEqual(rows);
		expect(rows).toEqual(before);
		expect(picksOf(rows)).toHaveLength(2);
	});
});

describe("what may be added", () => {
	it("leaves out what the rows hold already, and other clauses on the same lever", () => {
		const game = inTalks();
		const all = openClauses(book, game, []).map((one) => one.clause.id);
		expect(all).toContain(ten.id);
		const left = openClauses(book, game, addClause([], ten, 12)).map((one) => one.clause.id);
		expect(left).not.toContain(ten.id);
		expect(left).not.toContain("us.tariff.lowerAll");
	});

	it("every clause it names can be laid with its first duration", () => {
		const game = inTalks();
		for (const open of openClauses(book, game, [])) {
			const rows = addClause([], open.clause, firstMonths(open.clause));
			const { refusal } = checkOffer(book, game, "us", rows);
			const expected = open.blocked && open.side !== "cn" ? "blockedAtHome" : null;
			expect([open.clause.id, refusal]).toEqual([open.clause.id, expected]);
		}
	});

	it("every ready-made start can be laid as it is", () => {
		const game = inTalks();
		const starts = startsOf(book, game, "us");
		expect(starts.length).toBeGreaterThan(3);
		for (const start of starts)
			expect(why(book, game, "us", { type: "offer", rows: copyRows(start.rows) })).toBeNull();
	});
});

describe("starts", () => {
	it("leave out what stands signed, until it is about to end", () => {
		const game = inTalks();
		const [first] = startsOf(book, game, "us");
		if (!first) throw new Error("no start at all");
		const ids = (until: number): string[] => {
			game.promises = picksOf(first.rows).map(({ pick }) => promise(game, pick.clause, until));
			return startsOf(book, game, "us").map(({ id }) => id);
		};
		expect(ids(OPEN)).not.toContain(first.id);
		expect(ids(game.month + 1)).toContain(first.id);
	});

	it("tell which hold something promised already, and so do the clauses", () => {
		const game = inTalks();
		const start = startsOf(book, game, "us").find(({ rows }) => picksOf(rows).length > 1);
		const [first, second] = picksOf(start?.rows ?? []).map(({ pick }) => pick.clause);
		if (!start || !first || !second) throw new Error("no start of several clauses");
		const given = () => startsOf(book, game, "us").find(({ id }) => id === start.id)?.given;
		expect(given()).toBe(false);
		game.promises = [promise(game, first, OPEN)];
		expect(given()).toBe(true);
		const open = openClauses(book, game, []).filter(({ clause }) =>
			[first, second].includes(clause.id),
		);
		expect(Object.fromEntries(open.map((one) => [one.clause.id, one.given]))).toEqual({
			[first]: true,
			[second]: false,
		});
	});

	it("come new ones first, then in the order of what may be hoped of them", () => {
		const start = (id: string, worth: number, sign: number, given = false) => ({
			...{ id, rows: [], worth, sign, given },
		});
		const half = start("half", 9, 0.9, true);
		const fair = start("fair", 1, 0.5);
		expect(inOrder([half, fair]).map(({ id }) => id)).toEqual(["fair", "half"]);
		const starts = [start("dead", 3, 0.03), start("fair", 1, 0.5)];
		expect(inOrder(starts).map(({ id }) => id)).toEqual(["fair", "dead"]);
	});

	it("are none that the own seat is told it would lose by", () => {
		const start = (id: string, worth: number) => ({
			...{ id, rows: [], worth, sign: 0.9, given: false },
		});
		const starts = [start("dear", -2), start("little", -0.1), start("even", -0.04)];
		expect(inOrder(starts).map(({ id }) => id)).toEqual(["even"]);
	});
});

describe("the offer laid last", () => {
	it("is taken up again as it was, and without what has been signed since", () => {
		const game = inTalks();
		const swap = addClause(addClause([], tap, 6), ten, 12);
		const rows = addClause(swap, quiet, 3);
		expect(stillOpen(book, game, rows)).toEqual(rows);
		game.vars.quietUntil = 9;
		const left = stillOpen(book, game, rows);
		expect(left).toEqual(swap);
		expect(checkOffer(book, game, "us", left).refusal).toBeNull();
		// what stands in force cannot be given twice, and nobody gives for nothing
		game.levers["us.tariff"].level = 0;
		expect(stillOpen(book, game, rows)).toEqual([]);
	});
});

describe("a swap of one half", () => {
	it("is told with its place and the side that gives nothing; what binds both is whole", () => {
		const alone = addClause([], ten, 12);
		expect(oneSided(alone)).toEqual([{ n: 1, silent: "cn" }]);
		expect(oneSided(addClause(alone, tap, 6))).toEqual([]);
		expect(oneSided(addClause([], quiet, 3))).toEqual([]);
	});
});

describe("a deal", () => {
	it("settles what was laid in its month and before", () => {
		const position = inTalks();
		position.closedNotes = [{ kind: "signed", seat: "us", about: "deal", n: 1 }];
		const score = { us: {}, cn: {} } as Month["score"];
		const months: Month[] = [{ month: 2, position, score }];
		expect([1, 2, 3].map((since) => signedSince(months, since))).toEqual([true, true, false]);
	});
});

describe("price and blocks", () => {
	it("exact wording costs points, and is refused without them", () => {
		const game = inTalks();
		const rows = setExact(addClause(addClause([], tap, 6), ten, 12), 0, true);
		expect(checkOffer(book, game, "us", rows)).toMatchObject({ refusal: null, cost: 1 });
		game.us.points = 0;
		expect(checkOffer(book, game, "us", rows)).toMatchObject({ refusal: "noPoints", cost: 1 });
	});

	it("names the clause and the group that will not bear it", () => {
		const game = inTalks();
		game.vars.usHawks = 10;
		const rows = addClause([], clause("us.tariff.lowerAll"), 12);
		expect(checkOffer(book, game, "us", rows)).toMatchObject({
			refusal: "blockedAtHome",
			block: { seat: "us", clause: "us.tariff.lowerAll", group: "usHawks" },
		});
		expect(blockOf(book, game, "cn", rows)).toMatchObject({ seat: "us" });
	});

	it("knows who may sign what lies on the table", () => {
		const game = inTalks();
		const rows = addClause(addClause([], tap, 6), ten, 12);
		play(book, game, "us", { type: "offer", rows: copyRows(rows) }, still);
		expect(checkAccept(book, game, "us").refusal).toBe("notYourTurn");
		expect(checkAccept(book, game, "cn").refusal).toBeNull();
		game.vars.trust = 5;
		expect(checkAccept(book, game, "cn").refusal).toBe("leadersOnly");
	});

	it("lets no offer be laid once none is left, or by who has left the talks", () => {
		const game = inTalks();
		expect(checkLay(book, game, "us")).toBeNull();
		game.talks.usLeft = true;
		expect([checkLay(book, game, "us"), checkLay(book, game, "cn")]).toEqual(["leftTalks", null]);
		game.talks.offersLeft = 0;
		expect(checkLay(book, game, "us")).toBe("noOffersLeft");
	});
});

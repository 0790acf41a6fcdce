// The frontier: held against every package there is on small agendas, and against its own promises on real ones.
import { describe, expect, it } from "vitest";
import { frontierOf, recordFrontier, talksOf } from "../../../src/insight/frontier/index.ts";
import { openRows } from "../../../src/insight/frontier/months.ts";
import { agendaOf } from "../../../src/insight/frontier/terms.ts";
import { arrange } from "../../../src/insight/history/arrange.ts";
import { replayFreely } from "../../../src/insight/history/replay.ts";
import {
	type Book,
	blockedClause,
	clauseChoices,
	compile,
	copyGame,
	DEFAULT_SWITCHES,
	type Gains,
	type Game,
	type Pick,
	prices,
	worth,
} from "../../../src/rules/index.ts";
import { ruleData } from "../../../src/scenario/index.ts";
import { playedGame } from "../../record/play.ts";
import { shippedScenario } from "../../support/scenario.ts";

const scenario = shippedScenario();
const games = ["a", "b", "c"].map((seed) => {
	const { record, state } = playedGame(scenario, seed, { calm: 0.95 });
	const talks = talksOf(record);
	if (!talks) throw new Error("the record does not hold");
	return { record, state, ...talks };
});
const positions = games.flatMap(({ book, months }) =>
	months.map(({ position }) => ({ book, position })),
);

/** The same rules with a few clauses only. */
const withClauses = (ids: readonly string[]): Book => {
	const data = ruleData(scenario);
	return compile({ ...data, clauses: data.clauses.filter(({ id }) => ids.includes(id)) });
};

/** Every package of an agenda, weighed. */
function everything(book: Book, game: Game): (Gains & { rows: unknown })[] {
	const { groups } = agendaOf(book, game);
	const price = prices(book, game);
	let packages: Pick[][] = [[]];
	for (const group of groups)
		packages = packages.flatMap((one) => [one, ...group.options.map((pick) => [...one, pick])]);
	return packages
		.map((picks) => arrange(book, picks))
		.filter((rows) => rows.length <= 6)
		.map((rows) => ({ rows, ...price(rows) }));
}

describe("the frontier of a position", () => {
	it("misses no package that beats it, on agendas small enough to weigh every one", () => {
		const ids = scenario.clauses.map(({ id }) => id);
		let seen = 0;
		for (const [i, { position }] of positions.slice(0, 9).entries()) {
			const some = ids.filter((_, n) => (n * 7 + i * 3) % 4 === 0);
			const book = withClauses(some);
			const found = frontierOf(book, position);
			for (const one of everything(book, position)) {
				const beaten = found.efficient.some(
					(point) => point.us >= one.us - 0.03 && point.cn >= one.cn - 0.03,
				);
				expect(beaten ? "" : JSON.stringify(one)).toBe("");
				const product = Math.max(0, one.us) * Math.max(0, one.cn);
				expect((found.nash?.us ?? 0) * (found.nash?.cn ?? 0)).toBeGreaterThan(product - 0.2);
				seen++;
			}
		}
		expect(seen).toBeGreaterThan(300);
	});

	it("holds only packages both could sign, each better than its neighbours for one seat and worse for the other", () => {
		for (const { book, position } of positions.slice(0, 12)) {
			const { efficient, nash } = frontierOf(book, position);
			expect(efficient.length).toBeGreaterThan(0);
			for (const { rows, us, cn } of efficient) {
				expect(blockedClause(book, position, "us", rows)).toBe("");
				expect(blockedClause(book, position, "cn", rows)).toBe("");
				expect(openRows(rows, clauseChoices(book, position)).missing).toEqual([]);
				expect(worth(book, position, "us", rows).total).toBeCloseTo(us, 6);
				expect(worth(book, position, "cn", rows).total).toBeCloseTo(cn, 6);
			}
			for (const [n, point] of efficient.slice(1).entries()) {
				expect(point.us).toBeGreaterThan(efficient[n]?.us ?? Number.NaN);
				expect(point.cn).toBeLessThan(efficient[n]?.cn ?? Number.NaN);
			}
			expect(nash ? efficient : [nash]).toContainEqual(nash);
		}
	});

	it("leaves the position as it was", () => {
		const { book, position } = positions[0] as (typeof positions)[number];
		const before = copyGame(position);
		frontierOf(book, position);
		expect(position).toEqual(before);
	});

	it("names the clauses that home groups keep off the table, and writes none of them in", () => {
		const { book, position } = positions[0] as (typeof positions)[number];
		const angry = copyGame(position);
		for (const group of [
			"usHawks",
			"usBusiness",
			"usFarms",
			"cnGrowth",
			"cnSecurity",
			"cnPride",
		] as const)
			angry.vars[group] = 0;
		const { blocked, efficient } = frontierOf(book, angry);
		expect(blocked.length).toBeGreaterThan(0);
		const written = JSON.stringify(efficient);
		for (const { clause } of blocked) expect(written).not.toContain(`"${clause}"`);
	});
});

describe("the talks of a record", () => {
	it("have the offers that were laid, in order, and the fate of each", () => {
		let signed = 0;
		for (const { record, months } of games) {
			const laid = record.entries.filter(({ move }) => move.type === "offer");
			expect(months.flatMap(({ offers }) => offers.map(({ rows }) => rows))).toEqual(
				laid.map(({ move }) => "rows" in move && move.rows),
			);
			const fates = months.flatMap(({ offers }) => offers.map(({ fate }) => fate));
			const accepted = record.entries.filter(({ move }) => move.type === "accept").length;
			expect(fates.filter((fate) => fate === "signed")).toHaveLength(accepted);
			signed += accepted;
			for (const { month, position } of months) {
				expect(position.month).toBe(month);
				expect(position.phase).toBe("talks");
			}
		}
		expect(signed).toBeGreaterThan(0);
	});

	it("show history's paper of that month without the clauses that this game has nothing to give for", () => {
		const historic = games.flatMap(({ book, months }) =>
			months.flatMap(({ position, historic: deal }) => (deal ? [{ book, position, deal }] : [])),
		);
		expect(historic.length).toBeGreaterThan(0);
		for (const { book, position, deal } of historic) {
			const open = clauseChoices(book, position).filter(({ refusal }) => refusal === null);
			const picks = deal.rows.flatMap(({ us, cn, both }) => [...us, ...cn, ...both]);
			for (const { clause } of picks) expect(open.map((one) => one.clause)).toContain(clause);
			for (const clause of deal.missing)
				expect(picks.map((one) => one.clause)).not.toContain(clause);
			expect(prices(book, position)(deal.rows)).toEqual({ us: deal.us, cn: deal.cn });
		}
	});

	it("are none where the record has been changed", () => {
		const record = structuredClone(games[0]?.record);
		const entry = record?.entries[3];
		if (!record || !entry) throw new Error("no record");
		entry.checksum = "0000000000000000";
		expect(talksOf(record)).toBeNull();
	});
});

describe("the record's own talks", () => {
	const course = { start: "geneva", months: 8, switches: DEFAULT_SWITCHES } as const;

	it("had packages that were better for both than the deal signed, and none in a month without a deal", () => {
		const data = ruleData(scenario);
		const packages = recordFrontier(data, course, 2) ?? [];
		const signed: Gains[] = [];
		const book = compile(data);
		replayFreely(book, course, {
			moving(game, _, move) {
				if (move.type !== "recordedDeal" || game.month !== 2) return;
				const worthTo = (seat: "us" | "cn") => worth(book, game, seat, move.offer.rows).total;
				signed.push({ us: worthTo("us"), cn: worthTo("cn") });
			},
		});
		expect(signed).toHaveLength(1);
		for (const deal of signed)
			expect(packages.some(({ us, cn }) => us >= deal.us - 0.05 && cn >= deal.cn - 0.05)).toBe(
				true,
			);
		const back = packages.slice(1).filter((one, i) => {
			const before = packages[i] ?? one;
			return one.us < before.us || one.cn > before.cn;
		});
		expect(back).toEqual([]);
		expect(recordFrontier(data, course, 3)).toBeNull();
	});
});

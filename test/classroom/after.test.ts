// What a class's games tell together: deals weighed, the record untouched by injected events, heat, promises, moments.
import { describe, expect, it } from "vitest";
import { heatOf } from "../../src/classroom/after/heat.ts";
import { classMoments, type GameMoments } from "../../src/classroom/after/moments.ts";
import { gamePart } from "../../src/classroom/index.ts";
import { withCards, withoutCards } from "../../src/classroom/table/cards.ts";
import type { PlayedMonth } from "../../src/insight/debrief/months.ts";
import type { Moments } from "../../src/insight/debrief/questions.ts";
import { copyGame, type LeverId, worth } from "../../src/rules/index.ts";
import { debriefOf, playOut } from "../support/class/characters.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();

/** Three pairs and one person alone: calm, usual, and two who only strike. */
function played(): PureClass {
	const { klass } = startedClass(scenario, 6, { months: 4 });
	playOut(klass, (game) => (game === 3 ? "alwaysEscalate" : game === 2 ? "historical" : "careful"));
	return klass;
}

describe("the debrief of a class", () => {
	const klass = played();
	const debrief = debriefOf(klass);

	it("tells of every game how it ended, who sat there, and names nobody", () => {
		expect(debrief.games.map(({ game, ending }) => [game, ending])).toEqual([
			[1, "time"],
			[2, "time"],
			[3, "rupture"],
		]);
		expect(debrief).toMatchObject({ people: 6, setUp: 3, title: "Seminar" });
		expect(debrief.games[0]).toMatchObject({ round: 1, rematchOf: 0, people: { us: 1, cn: 1 } });
		const text = JSON.stringify(debrief);
		for (const { id, name } of klass.state.people) {
			expect(text).not.toContain(id);
			expect(text).not.toContain(`"${name}"`);
		}
	});

	it("compares five numbers with the record, month by month", () => {
		expect(debrief.paths.map(({ id }) => id)).toEqual([
			"tension",
			"trust",
			"magnets",
			"tariff",
			"scope",
		]);
		const [tension, trust] = debrief.paths;
		expect(tension?.months).toEqual([1, 2, 3, 4]);
		expect(tension?.history).toHaveLength(4);
		const first = klass.table(1).closed[3]?.game;
		// the last close of a game opens no further month, so nothing of it has to be taken off
		expect(trust?.games[0]?.values[3]).toBe(first?.vars.trust);
		expect(trust?.games[0]?.parts).toBe(
			trust?.months.find(
				(_, i) => Math.abs((trust.games[0]?.values[i] ?? 0) - (trust.history[i] ?? 0)) > 5,
			) ?? null,
		);
	});

	it("weighs each deal in the position it was signed in", () => {
		const table = klass.table(2);
		const own = debrief.deals.filter(({ game }) => game === 2);
		const signed = table.match.entries.filter(({ move }) => move.type === "accept");
		expect(own.length).toBe(signed.length);
		expect(own.length).toBeGreaterThan(0);
		for (const { worth: told } of own) expect(told.us + told.cn).not.toBe(0);
		// signing it changes what the seats can expect by just that much, so another position gives another worth
		const [deal] = own;
		const later = table.closed.at(-1)?.game;
		if (!deal || !later) throw new Error("no deal");
		const position = { ...copyGame(later), phase: "talks" as const };
		expect(worth(table.match.book, position, "us", deal.rows).total).not.toBe(deal.worth.us);
	});

	it("sets the record's own deals beside them, without the truce that the games begin with", () => {
		const record = debrief.deals.filter(({ game }) => game === 0);
		expect(record.map(({ month }) => month)).toEqual([2, 4]);
		for (const { worth: told } of record) expect(Math.min(told.us, told.cn)).toBeGreaterThan(0);
	});

	it("tells what heated the hottest games first", () => {
		const [hot] = debrief.heat;
		expect(hot).toMatchObject({ game: 3, ruptured: true });
		expect(hot?.tension).toBeGreaterThanOrEqual(debrief.rupture);
		expect(hot?.steps.length).toBeGreaterThan(1);
		expect(hot?.steps.some(({ by }) => by.startsWith("act:us."))).toBe(true);
		const months = hot?.steps.map(({ month }) => month) ?? [];
		expect(months).toEqual([...months].sort((a, b) => a - b));
		const others = debrief.heat.slice(1).map(({ tension }) => tension);
		expect(others).toEqual([...others].sort((a, b) => b - a));
		for (const { game, month, tension } of debrief.heat.slice(1)) {
			const path = debrief.paths[0]?.games.find((one) => one.game === game);
			expect(tension).toBe(Math.max(...(path?.values ?? [])));
			expect(path?.months[path.values.indexOf(tension)]).toBe(month);
		}
	});

	it("counts every clause that was put to the test once", () => {
		for (const { exact, loose } of debrief.promises)
			for (const { of, held, late, split, broken } of [exact, loose])
				expect(held + late + split + broken).toBe(of);
		expect(debrief.promises.some(({ exact, loose }) => exact.of + loose.of > 0)).toBe(true);
	});

	it("keeps the strongest moments with the games they are from", () => {
		const { most, restraint } = debrief.moments;
		expect(most?.times).toBeGreaterThan(1);
		expect(restraint.paid + restraint.exploited).toBeGreaterThan(0);
		const told = restraint.bestPaid ?? restraint.worstExploited;
		expect(debrief.games.map(({ game }) => game)).toContain(told?.game);
	});

	it("counts the uses of a lever as a blow in every game, also where another was used more, and names all that were used as often", () => {
		const of = (game: number, uses: { lever: LeverId; times: number }[]): GameMoments => {
			const none = { split: [], restraint: [], forbidden: null, returning: [] };
			const side = { ...none, worn: { tap: null, uses, precedent: 0, traded: [] } };
			return { game, us: side, cn: side, split: [] };
		};
		const chips = { lever: "us.chips", times: 2 } as const;
		expect(
			classMoments([of(1, [{ lever: "cn.lists", times: 3 }, chips]), of(2, [chips])]).most,
		).toEqual({ levers: ["us.chips"], times: 4, games: 2 });
		const lists = { lever: "cn.lists", times: 2 } as const;
		expect(classMoments([of(1, [lists]), of(2, [chips])]).most).toEqual({
			levers: ["cn.lists", "us.chips"],
			times: 2,
			games: 2,
		});
		expect(classMoments([of(1, [])]).most).toBeNull();
	});

	it("names all suspensions that as many games leave to run out, the soonest first", () => {
		const held = (lever: LeverId, until: number) => ({ lever, until, level: 24 });
		const of = (game: number, returning: Moments["returning"]): GameMoments => {
			const worn = { tap: null, uses: [], precedent: 0, traded: [] };
			const side = { split: [], restraint: [], forbidden: null, returning, worn };
			return { game, us: side, cn: side, split: [] };
		};
		const both = [held("us.tariff", 13), held("cn.tariff", 4)];
		expect(classMoments([of(1, both)]).returning).toEqual({
			measures: [
				{ lever: "cn.tariff", until: 4 },
				{ lever: "us.tariff", until: 13 },
			],
			games: [1],
		});
		expect(classMoments([of(1, both), of(2, [held("us.tariff", 13)])]).returning).toEqual({
			measures: [{ lever: "us.tariff", until: 13 }],
			games: [1, 2],
		});
	});

	it("reads a game once for as long as it stands", () => {
		const table = klass.table(1);
		expect(gamePart(table)).toBe(gamePart({ ...table, seq: table.seq + 1 }));
	});
});

describe("a class that has only begun", () => {
	it("is told of by the games that have closed a month", () => {
		const { klass } = startedClass(scenario, 4);
		expect(debriefOf(klass)).toMatchObject({ games: [], setUp: 2, deals: [], heat: [] });
		expect(debriefOf(klass).par).toEqual({ us: [], cn: [] });
		playOut(
			klass,
			() => "careful",
			(game) => (game === 1 ? 1 : 0),
		);
		const debrief = debriefOf(klass);
		expect(debrief.games.map(({ game, months }) => [game, months])).toEqual([[1, [1]]]);
		expect(debrief.par.us).toHaveLength(1);
		expect(debrief.setUp).toBe(2);
	});
});

describe("an injected event", () => {
	it("is no part of the record that the games are compared with", () => {
		const plain = startedClass(scenario, 2).klass;
		const laid = startedClass(scenario, 2).klass;
		laid.act({ do: "inject", games: null, card: "officerHeld" });
		for (const klass of [plain, laid])
			playOut(
				klass,
				() => "careful",
				() => 2,
			);
		const [without, with_] = [debriefOf(plain), debriefOf(laid)];
		expect(laid.table(1).match.header.scenario.body).not.toEqual(scenario);
		expect(with_.par).toEqual(without.par);
		expect(with_.paths.map(({ history }) => history)).toEqual(
			without.paths.map(({ history }) => history),
		);
	});

	it("is told by the name of its card", () => {
		const month = (by: string): PlayedMonth =>
			({
				month: 2,
				game: { closedNotes: [], closedCauses: [{ of: "tension", by, d: 0.8 }] },
			}) as never;
		const { steps } = heatOf(1, [month("event:laid2.officerHeld")], [5], false);
		expect(steps).toEqual([
			{ month: 2, by: "event:officerHeld", d: 0.8, times: 1, announced: false },
		]);
	});

	it("that struck several times in a month is one step that says how often", () => {
		const cause = { of: "tension", by: "talks:offer", d: 0.2 };
		const month = {
			month: 2,
			game: { closedNotes: [], closedCauses: [cause, cause, cause] },
		} as never;
		const { steps } = heatOf(1, [month], [5], false);
		expect(steps).toEqual([{ month: 2, by: "talks:offer", d: 0.6, times: 3, announced: false }]);
	});

	it("of a threat that was not carried out is told as announced, for it is no use of the lever", () => {
		const by = "act:us.rule50/impose";
		const announced = { kind: "announced", about: "us.rule50/impose" };
		const month = (...notes: object[]): PlayedMonth =>
			({
				month: 2,
				game: { closedNotes: notes, closedCauses: [{ of: "tension", by, d: 0.8 }] },
			}) as never;
		const told = (...notes: object[]) => heatOf(1, [month(...notes)], [5], false).steps[0];
		expect(told(announced)?.announced).toBe(true);
		expect(told(announced, { ...announced, kind: "order" })?.announced).toBe(false);
	});

	it("can be taken out of a scenario again", () => {
		const cards = [
			{ month: 2, card: "officerHeld" },
			{ month: 3, card: "leakedMemo" },
		];
		const body = withCards(scenario, cards);
		expect(body.events.months).toHaveLength(scenario.events.months.length + 2);
		expect(withoutCards(body).events).toEqual(scenario.events);
	});
});

describe("a rematch", () => {
	it("stands beside the game it repeats", () => {
		const { klass } = startedClass(scenario, 2, { months: 1 });
		playOut(klass, () => "careful");
		klass.act({ do: "rematch", games: null });
		playOut(klass, () => "historical");
		expect(
			debriefOf(klass).games.map(({ game, round, rematchOf }) => [game, round, rematchOf]),
		).toEqual([
			[1, 1, 0],
			[2, 2, 1],
		]);
	});
});

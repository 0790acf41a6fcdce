// What observers are shown: tiles by trouble, no secret on the projector; and what the class leaves behind.
import { describe, expect, it } from "vitest";
import { csv } from "../../src/classroom/after/csv.ts";
import { classDebrief } from "../../src/classroom/after/debrief.ts";
import { closingScores } from "../../src/classroom/after/game.ts";
import { exportFiles, namesCsv, tilesOf } from "../../src/classroom/index.ts";
import { calibration } from "../../src/insight/debrief/calibration.ts";
import { rulesEngine, verify } from "../../src/record/index.ts";
import { type SeatMove, score } from "../../src/rules/index.ts";
import { type PureClass, startedClass } from "../support/class/pure.ts";
import { shippedScenario } from "../support/scenario.ts";

const scenario = shippedScenario();
const tables = (klass: PureClass) => klass.state.games.map(({ n }) => klass.table(n));
const tiles = (klass: PureClass, secrets: boolean) =>
	tilesOf(klass.state, tables(klass), (who) => klass.present.has(who), klass.now, secrets);
const play = (klass: PureClass, person: string, move: SeatMove, n: number): string | null =>
	klass.play(person, {
		act: "move",
		id: `x${Math.random()}`.slice(0, 20),
		step: klass.table(n).step,
		move,
	});

describe("tiles", () => {
	it("show games in trouble first, and why", () => {
		const { klass } = startedClass(scenario, 8, { pace: "normal" });
		const person = klass.state.games[2]?.seats.us[0]?.person ?? "";
		klass.present.delete(person);
		expect(tiles(klass, true)[0]).toMatchObject({ n: 3, troubles: ["lost"] });
		klass.wait(91_000);
		expect(tiles(klass, true)[0]).toMatchObject({ n: 3, troubles: ["lost", "standIn"] });
		klass.act({ do: "advance", games: [1] });
		expect(tiles(klass, true).map(({ n }) => n)).toEqual([3, 1, 2, 4]);
	});

	it("keep on the projector what lies secret on the tables", () => {
		const { klass } = startedClass(scenario, 2);
		const [us = "", cn = ""] = (["us", "cn"] as const).map(
			(seat) => klass.state.games[0]?.seats[seat][0]?.person,
		);
		play(klass, us, { type: "noForecast" }, 1);
		play(klass, cn, { type: "noForecast" }, 1);
		play(klass, us, { type: "order", lever: "us.diversify", act: "invest", step: "now" }, 1);
		expect(tiles(klass, true)[0]?.last.at(-1)).toMatchObject({ lever: "us.diversify" });
		expect(JSON.stringify(tiles(klass, false))).not.toContain("diversify");
		expect(tiles(klass, false)[0]?.last.at(-1)).toMatchObject({ type: "secret" });
	});
});

describe("a tile", () => {
	const seated = (klass: PureClass, n: number, seat: "us" | "cn"): string =>
		klass.state.games[n - 1]?.seats[seat][0]?.person ?? "";

	it("tells the latest moves that change something, with their acts", () => {
		const { klass } = startedClass(scenario, 2);
		const us = seated(klass, 1, "us");
		play(klass, us, { type: "noForecast" }, 1);
		play(klass, seated(klass, 1, "cn"), { type: "noForecast" }, 1);
		expect(tiles(klass, true)[0]?.last).toEqual([]);
		const order = { lever: "us.rule50", act: "impose", step: "announce" } as const;
		expect(play(klass, us, { type: "order", ...order }, 1)).toBeNull();
		expect(play(klass, us, { type: "seal" }, 1)).toBeNull();
		const told = { seat: "us", lever: "us.rule50", act: "impose", announced: true };
		expect(tiles(klass, true)[0]?.last).toMatchObject([{ ...told, type: "plan" }]);
		expect(tiles(klass, false)[0]?.last).toMatchObject([{ type: "secret", act: "", lever: "" }]);
		play(klass, seated(klass, 1, "cn"), { type: "seal" }, 1);
		for (const secrets of [true, false])
			expect(tiles(klass, secrets)[0]?.last[0]).toMatchObject({ ...told, type: "order" });
	});

	it("tells everybody what was signed last, and nothing of what was only offered", () => {
		const { klass } = startedClass(scenario, 2);
		const us = seated(klass, 1, "us");
		const cn = seated(klass, 1, "cn");
		for (const move of [{ type: "noForecast" }, { type: "seal" }] as const)
			for (const who of [us, cn]) play(klass, who, move, 1);
		const rows = [
			{
				us: [{ clause: "us.tariff.lower10", months: 12 }],
				cn: [{ clause: "cn.precursor.act", months: 0 }],
				both: [],
				exact: false,
			},
		];
		expect(play(klass, us, { type: "offer", rows }, 1)).toBeNull();
		expect(JSON.stringify(tiles(klass, false))).not.toContain("lower10");
		expect(play(klass, cn, { type: "accept" }, 1)).toBeNull();
		const deal = { month: 1, clauses: ["us.tariff.lower10", "cn.precursor.act"] };
		for (const secrets of [true, false]) expect(tiles(klass, secrets)[0]).toMatchObject({ deal });
	});

	it("tells scores only where the instructor shows them, and of what has closed", () => {
		const { klass } = startedClass(scenario, 2);
		const scores = () => [true, false].map((secrets) => tiles(klass, secrets)[0]?.scores);
		klass.act({ do: "scores", on: true });
		expect(scores()).toEqual([null, null]);
		while (klass.table(1).closed.length === 0) klass.act({ do: "advance", games: null });
		const { us, cn } = closingScores(klass.table(1));
		const told = { us: us.at(-1), cn: cn.at(-1) };
		expect(scores()).toEqual([told, told]);
		// nothing of the month under way is in it
		const person = seated(klass, 1, "us");
		klass.act({ do: "advance", games: null });
		const raise = { lever: "us.tariff", act: "raise25", step: "now" } as const;
		expect(play(klass, person, { type: "order", ...raise }, 1)).toBeNull();
		klass.act({ do: "advance", games: null });
		const { book, game } = klass.table(1).match;
		expect(score(book, game, "us").total).not.toBe(told.us);
		expect(scores()).toEqual([told, told]);
		klass.act({ do: "scores", on: false });
		expect(scores()).toEqual([null, null]);
		expect(JSON.stringify(tiles(klass, false))).not.toContain(`${told.cn}`);
		expect(klass.refolded(1).state.scores).toBe(false);
		klass.act({ do: "end" });
		expect(klass.act({ do: "scores", on: true })).toBe("classOver");
	});

	it("shows what flows; the projector reads the licence tap as the customs data do", () => {
		const { klass } = startedClass(scenario, 2);
		const { vars, levers } = klass.table(1).match.game;
		expect(tiles(klass, true)[0]?.flows).toMatchObject({
			magnets: levers["cn.tap"].level / 100,
			chips: Math.round(vars.chipsVol * 100) / 100,
		});
		vars.tapShown = levers["cn.tap"].level + 11;
		expect(tiles(klass, false)[0]?.flows.magnets).toBe(vars.tapShown / 100);
		expect(tiles(klass, true)[0]?.flows.magnets).toBe(levers["cn.tap"].level / 100);
	});

	it("names who is away, and how long a seat has had nobody", () => {
		const { klass } = startedClass(scenario, 2);
		const us = seated(klass, 1, "us");
		const tile = () =>
			tilesOf(
				klass.state,
				tables(klass),
				(who) => klass.present.has(who),
				klass.now,
				true,
				(who) => (who === us ? klass.now - 5000 : null),
			)[0];
		expect(tile()).toMatchObject({ lostFor: null, seats: { us: { away: [] } } });
		klass.present.delete(us);
		const name = klass.state.people.find(({ id }) => id === us)?.name;
		expect(tile()).toMatchObject({ lostFor: 5000, seats: { us: { away: [name] } } });
		klass.act({ do: "control", game: 1, seat: "us", computer: true });
		expect(tile()).toMatchObject({ lostFor: null, troubles: [] });
	});

	it("warns from where accidents happen, and louder from near a rupture", () => {
		const { klass } = startedClass(scenario, 2);
		const { match } = klass.table(1);
		const { accidentFrom, ruptureFrom } = match.book.n;
		match.game.vars.tension = accidentFrom - 0.1;
		expect(tiles(klass, true)[0]?.troubles).toEqual([]);
		match.game.vars.tension = accidentFrom;
		expect(tiles(klass, true)[0]?.troubles).toEqual(["tension"]);
		match.game.vars.tension = ruptureFrom - 1;
		expect(tiles(klass, true)[0]?.troubles).toEqual(["rupture"]);
	});

	it("does not count a pause as waiting", () => {
		const { klass } = startedClass(scenario, 2);
		klass.wait(10_000);
		klass.act({ do: "pause", on: true });
		klass.wait(60_000);
		expect(tiles(klass, true)[0]?.waited).toBe(10_000);
	});
});

describe("a rematch of some games", () => {
	it("leaves the others the instructor's: they can still be given time, and played again later", () => {
		const { klass } = startedClass(scenario, 4, { months: 1 });
		const over = (n: number) => klass.table(n).match.game.phase === "over";
		for (let k = 0; k < 40 && !over(1); k++) klass.act({ do: "advance", games: [1] });
		expect(over(2)).toBe(false);
		expect(klass.act({ do: "rematch", games: [1] })).toMatchObject({ start: { games: 1 } });
		expect(klass.act({ do: "time", games: null, seconds: 60 })).toMatchObject({ touched: [2, 3] });
		expect(klass.act({ do: "advance", games: [2] })).toMatchObject({ touched: [2], of: 1 });
		expect(tiles(klass, true).map(({ n, followed }) => [n, followed])).toEqual([
			[2, false],
			[3, false],
			[1, true],
		]);
		for (let k = 0; k < 40 && !over(2); k++) klass.act({ do: "advance", games: [2] });
		expect(klass.act({ do: "rematch", games: null })).toMatchObject({ start: { games: 1 } });
		expect(klass.state.games.map(({ rematchOf }) => rematchOf)).toEqual([0, 0, 1, 2]);
	});
});

describe("what a class leaves behind", () => {
	const { klass, people } = startedClass(scenario, 4, { months: 2 });
	play(
		klass,
		klass.state.games[0]?.seats.us[0]?.person ?? "",
		{ type: "forecast", given: "", expects: "words", percent: 80 },
		1,
	);
	for (let n = 0; n < 40; n++) klass.act({ do: "advance", games: null });
	const files = new Map(exportFiles(klass.state, tables(klass)));

	it("records verify by themselves", () => {
		const records = [...files].filter(([path]) => path.endsWith(".jsonl"));
		expect(records).toHaveLength(2);
		for (const [path, text] of records) {
			const verdict = verify(text, path, rulesEngine);
			expect([path, verdict.ok, verdict.problems]).toEqual([path, true, []]);
			expect(verdict.end).not.toBe("open");
		}
	});

	it("tables name nobody; the key stands apart", () => {
		const all = [...files.values()].join("\n");
		for (const { name, person } of people) {
			expect(all).not.toContain(person);
			expect(all).not.toMatch(new RegExp(`\\b${name}\\b`));
			expect(namesCsv(klass.state)).toContain(name);
		}
		expect(files.get("games.csv")?.split("\r\n")).toHaveLength(4);
		expect(files.get("moves.csv")).toContain(",instructor,");
		expect(files.get("forecasts.csv")).toMatch(/1,1,us,,words,80,/);
	});

	it("cells that a spreadsheet would take for a formula are made harmless", () => {
		expect(csv(["a"], [["=1+1"], ['say "x", y'], [-3]])).toBe(
			'\ufeffa\r\n\'=1+1\r\n"say ""x"", y"\r\n-3\r\n',
		);
	});

	it("the debrief sets the games beside the record", () => {
		const debrief = classDebrief(klass.state, tables(klass));
		expect(debrief.games.map(({ game }) => game)).toEqual([1, 2]);
		expect(debrief.par.us).toHaveLength(2);
		for (const path of debrief.paths) {
			expect(path.history).toHaveLength(2);
			expect(path.games.map(({ values }) => values.length)).toEqual([2, 2]);
		}
		expect(debrief.forecasts.all).toMatchObject({ counted: 1 });
		expect(debrief.games[0]?.own.stead).toBeGreaterThan(0);
		expect(JSON.stringify(debrief)).not.toContain("A1");
	});

	it("calibration: what was said against what came", () => {
		const one = { given: "" as const, expects: "words" as const, month: 1 };
		const judged = calibration([
			{ ...one, percent: 80, outcome: 1 },
			{ ...one, percent: 85, outcome: 0 },
			{ ...one, percent: 20, outcome: -1 },
		]);
		expect(judged.bands).toEqual([{ from: 80, said: 0.83, came: 0.5, count: 2 }]);
		expect(judged).toMatchObject({ brier: 0.38, counted: 2, idle: 1 });
		expect(calibration([]).brier).toBeNull();
	});
});

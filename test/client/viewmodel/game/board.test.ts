// The board's model of a moment: complete, spoken in full, true to the position, and blind to secrets.
import { beforeAll, describe, expect, test } from "vitest";
import { buildBoard } from "../../../../src/client/viewmodel/game/board.ts";
import { expectedOf } from "../../../../src/client/viewmodel/game/expected.ts";
import type { Month } from "../../../../src/client/viewmodel/game/moment.ts";
import { toldChances } from "../../../../src/client/viewmodel/game/told-chances.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import {
	compile,
	copyGame,
	type Game,
	type Seat,
	score,
	view,
} from "../../../../src/rules/index.ts";
import { answersTo } from "../../../../src/rules/retaliation/answers-to.ts";
import { book, englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

describe("the opening board", () => {
	test("tells the position", () => {
		const game = newGame();
		const model = buildBoard(words, momentOf(game, "us"));
		expect(model.you).toBe("us");
		expect(model.meters.tension).toMatchObject({ value: 4, valueText: "4.0", unitText: "/ 10" });
		expect(model.meters.truce.days).toBe(122);
		const goods = model.lanes.find((lane) => lane.id === "goods");
		expect(goods).toMatchObject({ volume: game.vars.goodsVol, percentText: "66%" });
		expect(model.plates.us.groups.map((group) => group.label)).toEqual([
			"Security hawks",
			"Business",
			"Farms",
		]);
		expect(model.table.mode).toBe("news");
		expect(model.focus).toBeNull();
	});

	test("tells Washington of which month the tap's figure is, and Beijing how it stands", () => {
		const game = newGame();
		game.levers["cn.tap"].level = 40;
		game.vars.tapShown = 75;
		const line = (seat: "us" | "cn") =>
			buildBoard(words, momentOf(game, seat)).tags.find((tag) => tag.lever === "cn.tap")?.line;
		expect(line("us")).toBe("75%, April data");
		expect(line("cn")).toBe("40% open");
	});

	test("announces the next month at a close, and at the last one that the game is over", () => {
		const at = (phase: Game["phase"]): string | undefined => {
			const game = newGame();
			game.month = 2;
			game.event = Object.values(book.events)[0]?.[0]?.id ?? "";
			const closed: Month = {
				month: 1,
				position: copyGame(game),
				score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
			};
			game.phase = phase;
			const moment = { ...momentOf(game, "us", "close"), closed, months: [closed] };
			const { table } = buildBoard(words, moment);
			return table.mode === "close" ? table.teaser?.kicker : undefined;
		};
		expect(at("news")).toBe("Next month");
		expect(at("over")).toBe("The game is over");
	});

	test("dates a new figure of the tap anew: a month's close already shows that month's", () => {
		const game = go(pastNews(newGame()), [
			["cn", { type: "order", lever: "cn.tap", act: "open", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
			["us", { type: "leave" }],
			["cn", { type: "leave" }],
		]);
		const may: Month = {
			month: 1,
			position: view(book, game, "us").position,
			score: { us: score(book, game, "us"), cn: score(book, game, "cn") },
		};
		const told = (page: "close" | "news") => {
			const { tags, lanes } = buildBoard(words, momentOf(game, "us", page, {}, [may]));
			return [
				tags.find((tag) => tag.lever === "cn.tap")?.line,
				lanes.find((lane) => lane.id === "magnets")?.line,
			];
		};
		expect(told("close")).toEqual(["90%, May data", "90% of normal, May data"]);
		expect(told("news")).toEqual(told("close"));
	});

	test("gives a tariff's parts tags of their own, and each valve its tag", () => {
		const model = buildBoard(words, momentOf(newGame(), "us"));
		const tariff = model.tags.filter((tag) => tag.lever === "us.tariff");
		expect(tariff.map((tag) => [tag.title, tag.state, tag.line])).toEqual([
			["Tariff add-on", "force", "30 points"],
			["Tariff, 24 points", "suspended", "suspended, 31 Aug"],
		]);
		const ids = model.tags.map((tag) => tag.id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const lane of model.lanes) for (const gate of lane.gates) expect(ids).toContain(gate.id);
	});

	test("tells suspended points of two clauses together, and each under its own date", () => {
		const game = newGame();
		const truce = game.promises.find((p) => p.lever === "us.tariff" && p.points > 0);
		if (!truce) throw new Error("no suspended points");
		game.promises.push({ ...truce, until: 13, points: 10 });
		game.levers["us.tariff"].held += 10;
		const told = () =>
			buildBoard(words, momentOf(game, "us"))
				.tags.filter(({ id }) => id === "us.tariff:suspended")
				.map(({ title, line, tip }) => [title, line, tip.split(";").slice(1).join(";")]);
		expect(told()).toEqual([
			[
				"Tariff, 34 points",
				"back from 31 Aug",
				expect.stringContaining(
					"34 points suspended in all; 24 points suspended, 31 Aug; 10 points suspended, 31 May 2026",
				),
			],
		]);
		game.promises.splice(game.promises.indexOf(truce), 1);
		Object.assign(game.levers["us.tariff"], { held: 10, until: 13 });
		expect(told()).toEqual([
			["Tariff, 10 points", "paused, May 2026", expect.not.stringContaining("31 Aug")],
		]);
	});

	test("dates what is left of suspended points by its own clause, once those that returned sooner were put back", () => {
		const game = newGame();
		const truce = game.promises.find((p) => p.lever === "us.tariff" && p.points > 0);
		if (!truce) throw new Error("no suspended points");
		truce.points = 0;
		game.promises.push({ ...truce, until: 13, points: 10 });
		// the lever still names the end that came first when it was suspended
		Object.assign(game.levers["us.tariff"], { held: 10, until: truce.until });
		const model = buildBoard(words, momentOf(game, "us"));
		const tag = model.tags.find(({ id }) => id === "us.tariff:suspended");
		expect(tag?.line).toBe("paused, May 2026");
	});

	test("dates every known return of suspended points, but for the one that the truce's end stands for", () => {
		const game = newGame();
		const truce = game.promises.find((p) => p.lever === "us.tariff" && p.points > 0);
		if (!truce) throw new Error("no suspended points");
		game.promises.push({ ...truce, until: 3, points: 10 }, { ...truce, until: 5, points: 6 });
		Object.assign(game.levers["us.tariff"], { held: game.levers["us.tariff"].held + 16, until: 3 });
		const calendar = buildBoard(words, momentOf(game, "us")).calendar;
		if (calendar.kind !== "months") throw new Error("not a calendar of months");
		expect(
			calendar.items
				.filter(({ id }) => id.startsWith("back:"))
				.map(({ label, date }) => [label, date]),
		).toEqual([
			["Tariff, 10 points back", "31 Jul"],
			["Tariff, 6 points back", "30 Sep"],
		]);
	});

	test("dates what is announced, suspended and planned", () => {
		const calendar = buildBoard(words, momentOf(newGame(), "us")).calendar;
		if (calendar.kind !== "months") throw new Error("not a calendar of months");
		const at = Object.fromEntries(calendar.items.map((item) => [item.id, item]));
		expect(at["due:us.fees"]).toMatchObject({ date: "1 Oct", tocome: true, seat: "us" });
		expect(at.truce).toMatchObject({ date: "31 Aug", kind: "expiry" });
		expect(at.leaders).toMatchObject({ date: "30 Oct" });
		for (const item of calendar.items) {
			expect(item.at).toBeGreaterThanOrEqual(0);
			expect(item.at).toBeLessThanOrEqual(1);
		}
	});
});

test("an event of a month that no source tells of is called supposed on its card", () => {
	const opening = momentOf(newGame(), "us");
	const kicker = (told?: number) => {
		const { table } = buildBoard(words, opening, told === undefined ? {} : { told });
		return table.mode === "news" ? table.event?.kicker : "";
	};
	expect(kicker()).toBe("Event");
	expect(kicker(1)).toBe("Event");
	expect(kicker(0)).toBe("Supposed event");
});

describe("the plan", () => {
	test("links the picked lever to the levers that would answer it", () => {
		const game = pastNews(newGame());
		const moment = momentOf(game, "us", "plan", { lever: "us.rule50", act: "impose" });
		const proposal = expectedOf(moment);
		if (!proposal) throw new Error("nothing proposed");
		const expected = answersTo(book, moment.view.position, proposal);
		const model = buildBoard(words, moment, { expected });
		expect(model.focus?.lever).toBe("us.rule50");
		expect(model.tags.find((tag) => tag.lever === "us.rule50")).toMatchObject({
			state: "selected",
			selected: true,
		});
		expect(model.links.length).toBeGreaterThan(0);
		for (const link of model.links) {
			const lever = model.tags.find((tag) => tag.id === link.to)?.lever;
			// as the panel beside it tells them: in whole percents
			const p = [...toldChances(expected)]
				.filter(([answer]) => answer.lever === lever)
				.reduce((sum, [, told]) => sum + told, 0);
			expect(link.weight).toBeCloseTo(p, 10);
			expect(link.from).toBe("us.rule50");
		}
	});

	test("lays one sealed plan whatever it may hold, and no coins where they are too many to count", () => {
		const many = compile({
			...book.data,
			numbers: { ...book.n, orders: 20, usPoints: 20 },
		});
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
		]);
		const { table } = buildBoard(words, { ...momentOf(game, "us"), book: many });
		if (table.mode !== "sealed") throw new Error("not sealed");
		expect(table.sides.cn).toMatchObject({ hidden: 1 });
		expect(table.sides.us.points).toMatchObject({ of: 20, coins: 0 });
	});

	test("leaves room for an order only until the own plan is sealed", () => {
		const add = (game: Game) => {
			const { table } = buildBoard(words, momentOf(game, "us"));
			return table.mode === "sealed" ? table.sides.us.add : "not sealed";
		};
		const open = pastNews(newGame());
		expect(add(open)).toBe("2 orders");
		expect(add(go(open, [["us", { type: "seal" }]]))).toBeUndefined();
	});

	test("shows the own orders and hides theirs, whatever they are", () => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
			["cn", { type: "order", lever: "cn.lists", act: "add", step: "now" }],
		]);
		const { table } = buildBoard(words, momentOf(game, "us"));
		if (table.mode !== "sealed") throw new Error("not sealed");
		expect(table.sides.us.cards.map((card) => card.title)).toEqual(["Entity list"]);
		expect(table.sides.cn).toMatchObject({ hidden: 1, cards: [] });
		const other = copyGame(game);
		other.cn.orders = [];
		expect(buildBoard(words, momentOf(other, "us"))).toEqual(
			buildBoard(words, momentOf(game, "us")),
		);
	});
});

test("the reveal lays every act open and rings its valve", () => {
	const game = go(pastNews(newGame()), [
		["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
		["us", { type: "seal" }],
		["cn", { type: "order", lever: "cn.lists", act: "add", step: "now" }],
		["cn", { type: "seal" }],
	]);
	const { table, tags, meters } = buildBoard(words, momentOf(game, "us", "reveal"));
	if (table.mode !== "revealed") throw new Error("not revealed");
	expect(table.sides.us.cards[0]).toMatchObject({ blow: { value: 5 }, gate: "us.rule50" });
	expect(table.sides.cn.cards.map((card) => card.title)).toEqual(["Listed US firms"]);
	expect(tags.find((tag) => tag.lever === "us.rule50")?.spoken).toBe(true);
	expect(meters.tension.delta).toBeGreaterThan(0);
	expect(meters.tension.deltaText).toMatch(/^▲/);
});

test("two persons at one screen see nobody's points while both look", () => {
	const moment = momentOf(newGame(), "us", "handover");
	const person = { kind: "person" } as const;
	const shared = buildBoard(words, { ...moment, controllers: { us: person, cn: person } });
	expect(shared.meters.points).toBeNull();
	expect(shared.plates.us.lines).toEqual(["Your seat"]);
	expect(buildBoard(words, moment).plates.us.lines).toEqual(["Your seat", "4 of 4 points left"]);
});

test("a tag whose line would not hold the month's whole name has its short one", () => {
	const told = (month: number, level: number) => {
		const moment = momentOf(newGame(), "us");
		const { position } = moment.view;
		position.month = month;
		position.levers["cn.tap"].level = level;
		return buildBoard(words, moment).tags.find(({ id }) => id === "cn.tap")?.line;
	};
	expect(told(1, 40)).toBe("40%, April data");
	expect(told(8, 100)).toBe("100%, Nov data");
});

test("Washington sees the licence tap only as the customs data show it", () => {
	const game = newGame();
	game.levers["cn.tap"].level = 90;
	const lane = (seat: Seat) =>
		buildBoard(words, momentOf(game, seat)).lanes.find(({ id }) => id === "magnets");
	expect(lane("us")?.volume).toBeCloseTo(0.4);
	expect(lane("us")?.line).toContain("April");
	expect(lane("cn")?.volume).toBeCloseTo(0.9);
});

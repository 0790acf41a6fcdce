// What panels say a move will do is what the rules then do.

import { beforeAll, describe, expect, test } from "vitest";
import { answerRows } from "../../../../src/client/viewmodel/game/answer-rows.ts";
import { deedsOf } from "../../../../src/client/viewmodel/game/deeds.ts";
import { changeOf, withdrawChanges } from "../../../../src/client/viewmodel/game/effects.ts";
import { heldBack } from "../../../../src/client/viewmodel/game/held-back.ts";
import { actChoices, droppable, leverCards } from "../../../../src/client/viewmodel/game/plan.ts";
import { buildTags, chances } from "../../../../src/client/viewmodel/game/tags.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { type Chance, copyGame, type Game, LEVERS, play } from "../../../../src/rules/index.ts";
import { answersTo } from "../../../../src/rules/retaliation/answers-to.ts";
import { book, englishWords, go, momentOf, newGame, pastNews } from "./sample.ts";

let words: Words;
beforeAll(async () => {
	words = await englishWords();
});

describe("plan", () => {
	test("foretold changes of an order are those of its reveal", () => {
		const game = pastNews(newGame());
		for (const way of actChoices(momentOf(game, "us"), "us.rule50").flatMap(
			({ now }) => now ?? [],
		)) {
			if (way.refusal !== null) continue;
			const after = go(copyGame(game), [
				["us", { type: "order", lever: "us.rule50", act: "impose", step: "now" }],
				["us", { type: "seal" }],
				["cn", { type: "seal" }],
			]);
			for (const id of ["trust", "tension", "usHawks", "usBusiness"] as const)
				expect(changeOf(way.changes, id)).toBeCloseTo(after.vars[id] - game.vars[id], 6);
		}
	});

	test("an order on a lever whose announced measure falls due is foretold from the level that it leaves", () => {
		const june = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.tariff", act: "raise25", step: "announce" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
			["cn", { type: "answer", how: "silence", lever: "", act: "", step: "now" }],
			["us", { type: "leave" }],
			["cn", { type: "leave" }],
			["us", { type: "noForecast" }],
			["cn", { type: "noForecast" }],
		]);
		expect([june.month, june.phase, june.levers["us.tariff"].due]).toEqual([2, "plan", 2]);
		const raise = (game: Game) => {
			const found = actChoices(momentOf(game, "us"), "us.tariff").find(
				({ act }) => act.id === "raise10",
			);
			return [found?.now?.from, found?.now?.target];
		};
		expect(raise(june)).toEqual([55, 65]);
		const after = go(copyGame(june), [
			["us", { type: "order", lever: "us.tariff", act: "raise10", step: "now" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		expect(after.levers["us.tariff"].level).toBe(65);
		expect(raise(go(copyGame(june), [["us", { type: "drop", lever: "us.tariff" }]]))).toEqual([
			30, 40,
		]);
	});

	test("the rule's leak is told with the rule alone", () => {
		const moment = momentOf(pastNews(newGame()), "us");
		const [impose] = actChoices(moment, "us.rule50");
		expect(impose?.now?.leak?.before).toBeCloseTo(0.5);
		expect(impose?.now?.leak?.after).toBeCloseTo(0.15);
		expect(actChoices(moment, "us.tariff")[0]?.now?.leak).toBeNull();
	});

	test("breaking an exact promise and surprising after a truce are warned of", () => {
		const moment = momentOf(pastNews(newGame()), "us");
		const raise = actChoices(moment, "us.tariff").find(({ act }) => act.id === "raise25");
		expect(raise?.now?.warnings).toEqual(expect.arrayContaining(["breachExact", "surprise"]));
		const aid = actChoices(moment, "us.cushion").find(({ act }) => act.id === "farmAid");
		expect(aid?.now?.warnings).toEqual([]);
	});

	test("a lever in the plan is marked and shut", () => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.entity", act: "list25", step: "now" }],
		]);
		const card = leverCards(words, momentOf(game, "us")).find(({ lever }) => lever === "us.entity");
		expect(card).toMatchObject({ ordered: true, cost: null });
	});

	test("a lever's card and its tag on the board mark its steps on one scale, and chip controls have one name on both", () => {
		const told = (["us", "cn"] as const).flatMap((seat) =>
			book.data.levers
				.filter((row) => row.unit === "level" && row.seat === seat)
				.flatMap((row) => [row.min, row.max].map((level) => ({ row, level })))
				.map(({ row, level }) => {
					const game = pastNews(newGame());
					game.levers[row.id].level = level;
					const moment = momentOf(game, seat);
					const card = leverCards(words, moment).find(({ lever }) => lever === row.id);
					const tag = buildTags(words, moment, null).find(({ lever }) => lever === row.id);
					return { lever: row.id, card, tag };
				}),
		);
		const marked = told.filter(({ tag }) => tag?.pips);
		expect(marked.map(({ tag }) => tag?.pips)).toEqual(marked.map(({ card }) => card?.pips));
		const chips = told.filter(({ lever }) => lever === "us.chips");
		expect(chips.map(({ tag }) => tag?.line)).toEqual(["H200 sold", "Huawei rule"]);
		expect(chips.map(({ card }) => card?.level)).toEqual(["H200 sold", "Huawei rule"]);
	});

	test("a card is priced by the blow it shows, not by an easing that costs nothing", () => {
		const moment = momentOf(pastNews(newGame()), "us");
		for (const card of leverCards(words, moment)) {
			const ways = actChoices(moment, card.lever).flatMap(({ act, now, announce }) =>
				[now, announce].flatMap((way) =>
					way ? [{ ...way, blow: Math.max(0, act.severity) }] : [],
				),
			);
			const open = ways.filter((way) => way.refusal === null);
			if (card.severity === 0) continue;
			expect(open.some((way) => way.blow > card.severity)).toBe(false);
			const same = open.filter((way) => way.blow === card.severity);
			expect(same.map((way) => way.cost)).toContain(card.cost);
			expect(card.cost).toBeGreaterThan(0);
		}
		const tariff = leverCards(words, moment).find(({ lever }) => lever === "us.tariff");
		expect(tariff?.severity).toBeGreaterThan(0);
	});

	test("dropping what is announced is offered with its price", () => {
		const [fees] = droppable(momentOf(pastNews(newGame()), "us"));
		expect(fees?.lever).toBe("us.fees");
		expect(changeOf(fees?.changes ?? [], "usHawks")).toBeLessThan(0);
	});

	test("what was announced and is due says so, with the promise it would break", () => {
		const game = pastNews(newGame());
		expect(droppable(momentOf(game, "us"))).toMatchObject([{ lever: "us.fees", due: null }]);
		const due = copyGame(game);
		const tariff = due.levers["us.tariff"];
		Object.assign(tariff, { announced: tariff.level + 10, due: due.month, act: "raise10" });
		const told = droppable(momentOf(due, "us")).find(({ lever }) => lever === "us.tariff");
		expect(told?.due).toEqual(["breachExact"]);
		go(due, [
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		expect(due.blows).toMatchObject([{ lever: "us.tariff", source: "due", breach: 2 }]);
	});

	test("likely answers and the rest make one whole", () => {
		const moment = momentOf(pastNews(newGame()), "us");
		const by = { by: "us", lever: "us.rule50", act: "impose" } as const;
		const now = answersTo(book, moment.view.position, { ...by, step: "now" });
		const later = answersTo(book, moment.view.position, { ...by, step: "announce" });
		const { rows, rest } = answerRows(moment, now, later);
		expect(rows.reduce((sum, row) => sum + row.p, rest)).toBeCloseTo(1, 10);
		expect(rows.every((row) => row.announced !== null && /^R\d+$/.test(row.rule))).toBe(true);
	});

	test("a tariff past saturation draws the lighter answer, and says which rule holds it back (R9)", () => {
		const moment = momentOf(pastNews(newGame()), "us");
		const ask = (act: string) =>
			answersTo(book, moment.view.position, {
				by: "us",
				lever: "us.tariff",
				act,
				step: "announce",
			});
		const [small, great] = [ask("raise10"), ask("threat100")];
		const hard = ({ answers }: typeof small): number =>
			answers.reduce((sum, { lever, p }) => (lever === "" ? sum : sum + p), 0);
		expect(hard(great)).toBeLessThan(hard(small));
		expect(great.situation.saturated).toBeGreaterThan(0);
		expect(great.restraints.find(({ id }) => id === "R9")?.share).toBeGreaterThan(0.5);
		expect(small.situation.saturated).toBe(0);
		expect(heldBack(book, great)).toContain("R9");
		expect(heldBack(book, small)).not.toContain("R9");
		// a breach holds back words and tokens: that makes no answer lighter
		expect(great.restraints.some(({ id }) => id === "R6")).toBe(true);
		expect(heldBack(book, great)).not.toContain("R6");
	});

	test("likely answers are told in whole percents that make a hundred, as the board tells them too", () => {
		let apart = 0;
		for (const seat of ["us", "cn"] as const) {
			const moment = momentOf(pastNews(newGame()), seat);
			for (const lever of LEVERS.filter((id) => id.startsWith(seat)))
				for (const { act } of actChoices(moment, lever)) {
					if (act.severity === 0) continue;
					const blow = { by: seat, lever, act: act.id, step: "now" } as const;
					const now = answersTo(book, moment.view.position, blow);
					const { rows, rest } = answerRows(moment, now, null, 0);
					const percents = [...rows.map(({ p }) => p), rest].map((p) => p * 100);
					for (const percent of percents) expect(percent).toBeCloseTo(Math.round(percent), 8);
					expect(percents.reduce((sum, x) => sum + x, 0)).toBeCloseTo(100, 8);
					const alone = now.answers.map(({ p }) => Math.round(p * 100));
					if (alone.reduce((sum, x) => sum + x, 0) !== 100) apart++;
					// the list is cut off after six; what the board tells of the levers on it is the same
					const whole = [...chances(now)].filter(
						([tag]) =>
							now.answers.filter((one) => one.lever === tag).length ===
							rows.filter((row) => row.lever === tag).length,
					);
					for (const [tag, p] of whole) {
						const own = rows.filter((row) => row.lever === tag);
						expect(p).toBeCloseTo(own.reduce((sum, row) => sum + row.p, 0));
					}
				}
		}
		// Rounded one by one, some of them would not.
		expect(apart).toBeGreaterThan(0);
	});
});

describe("deeds", () => {
	const AGENCY: Chance = { roll: () => 0 };
	test("an agency's act is a deed nobody ordered, and taking it back is foretold", () => {
		const game = go(
			pastNews(newGame()),
			[
				["us", { type: "seal" }],
				["cn", { type: "seal" }],
			],
			AGENCY,
		);
		expect(game.phase).toBe("contrition");
		const [deed] = deedsOf(game);
		expect(deed).toMatchObject({ source: "agency", seat: "us", withdrawn: false });
		const foretold = withdrawChanges(book, momentOf(game, "us").view.position);
		const after = copyGame(game);
		play(book, after, "us", { type: "withdraw" }, { roll: (_site, n) => n - 1 });
		for (const id of ["trust", "tension", "usHawks"] as const)
			expect(changeOf(foretold, id)).toBeCloseTo(after.vars[id] - game.vars[id], 6);
		expect(deedsOf(after)[0]?.withdrawn).toBe(true);
	});

	test("quiet acts are deeds too, announced ones carry their month", () => {
		const game = go(pastNews(newGame()), [
			["us", { type: "order", lever: "us.diversify", act: "invest", step: "now" }],
			["us", { type: "order", lever: "us.rule50", act: "impose", step: "announce" }],
			["us", { type: "seal" }],
			["cn", { type: "seal" }],
		]);
		expect(deedsOf(game).map(({ lever, severity, due }) => [lever, severity, due])).toEqual([
			["us.diversify", 0, 0],
			["us.rule50", 4, 2],
		]);
	});
});

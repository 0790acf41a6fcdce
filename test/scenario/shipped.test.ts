// Every shipped scenario is whole, stands in the index as it is, and speaks both languages.
import { describe, expect, it, test } from "vitest";
import en from "../../assets/locales/en/scenarios.json";
import zh from "../../assets/locales/zh/scenarios.json";
import index from "../../assets/scenarios/index.json";
import { replay } from "../../src/insight/history/replay.ts";
import { createGame, LEVERS, VARS } from "../../src/rules/index.ts";
import { hashJson } from "../../src/scenario/index.ts";
import { differences, leaves, sameTexts } from "../client/i18n/compare.ts";
import { START } from "../support/plain-walker.ts";
import { SHIPPED, shippedBook, shippedFiles, shippedScenario } from "../support/scenario.ts";

const FOLDERS = Object.keys(import.meta.glob("../../assets/scenarios/*/scenario.json")).map(
	(path) => path.split("/").at(-2),
);
const zhTexts = import.meta.glob<object>("../../assets/scenarios/*/texts.zh.json", {
	eager: true,
	import: "default",
});

test("the index lists every folder, and no other", () => {
	expect(new Set(SHIPPED)).toEqual(new Set(FOLDERS));
	expect(SHIPPED).toHaveLength(FOLDERS.length);
});

describe.each(index)("$id", ({ id, first, months, levers, minutes }) => {
	const scenario = shippedScenario(id);

	it("is what the index says", () => {
		expect(scenario.scenario.id).toBe(id);
		expect(scenario.scenario.months).toEqual(months);
		expect(scenario.starts.geneva.month).toBe(first);
		expect(scenario.levers.filter(({ acts }) => acts.length > 0)).toHaveLength(levers);
		expect(minutes).toBeGreaterThan(0);
	});

	it("has one name, in the list and in the game", () => {
		const key = id as keyof typeof en.of;
		const title = (texts: unknown): string =>
			(texts as { scenario: { title: string } }).scenario.title;
		expect(en.of[key].title).toBe(title(scenario.texts.en?.texts));
		expect(zh.of[key].title).toBe(title(zhTexts[`../../assets/scenarios/${id}/texts.zh.json`]));
	});

	it("says its own words in both languages", () => {
		const own = leaves(shippedFiles(id)["texts.en.json"] as object);
		const theirs = leaves(zhTexts[`../../assets/scenarios/${id}/texts.zh.json`] as object);
		if (id === SHIPPED[0]) return;
		expect(differences(own, theirs)).toEqual([]);
		expect(sameTexts(own, theirs, [])).toEqual([]);
	});

	it("has a body of its own hash, and a game that begins", () => {
		const hashes = SHIPPED.map((one) => hashJson(shippedScenario(one)));
		expect(new Set(hashes).size).toBe(SHIPPED.length);
		const book = shippedBook(id);
		const game = createGame(book, { ...START, months: months[0] ?? 0 });
		expect(game.phase).toBe("news");
		expect(game.event).not.toBe("");
	});
});

test("After Busan opens as the record leaves November 2025", () => {
	const game = replay(shippedBook(), "geneva", 7);
	const { geneva: start } = shippedScenario("after-busan").starts;
	// The paper runs to 10 November 2026, a month longer than twelve from its signature; the visit is planned for
	// April 2026; China's minerals ban rests by a notice of its own, to 27 November 2026. Scores begin anew.
	const dated = (month: number): number => (month === 18 ? 19 : month);
	const sums = VARS.filter((id) => /Sum\d$/.test(id) || id === "closed");
	const set = ["truceUntil", "leaderMonth", ...sums];
	for (const id of VARS.filter((one) => !set.includes(one)))
		expect([id, start.vars[id]]).toEqual([id, game.vars[id]]);
	for (const id of sums) expect(start.vars[id]).toBe(0);
	expect([start.month, start.vars.truceUntil, start.vars.leaderMonth]).toEqual([8, 19, 12]);
	for (const id of LEVERS) {
		const { until, ...rest } = game.levers[id];
		const there = id === "cn.minerals" ? 19 : dated(until);
		expect([id, start.levers[id]]).toEqual([id, { ...rest, until: there }]);
	}
	const [minerals, ...others] = [...start.promises].reverse();
	expect(minerals).toMatchObject({ clause: "cn.minerals.suspend", until: 19 });
	expect(others.reverse()).toEqual(game.promises.map((p) => ({ ...p, until: dated(p.until) })));
});

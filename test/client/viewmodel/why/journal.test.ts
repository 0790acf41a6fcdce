/** The journal tells every note of a month once, in words, under the part of the month it belongs to. */
import { describe, expect, it } from "vitest";
import { formatsOf } from "../../../../src/client/i18n/format.ts";
import { scenarioTexts } from "../../../../src/client/i18n/scenario-texts.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import { causeId, causeRules, causeText } from "../../../../src/client/viewmodel/why/causes.ts";
import { journalLines } from "../../../../src/client/viewmodel/why/journal.ts";
import { replay, rulesEngine } from "../../../../src/record/index.ts";
import { compile, type Game, type Note } from "../../../../src/rules/index.ts";
import { ruleData } from "../../../../src/scenario/index.ts";
import { playedGame } from "../../../record/play.ts";
import { shippedScenario } from "../../../support/scenario.ts";

const scenario = shippedScenario();
const book = compile(ruleData(scenario));
const words: Words = {
	t: (key) => key,
	format: formatsOf("en"),
	texts: scenarioTexts(scenario, "en"),
};

/** Causes and notes of whole games, month by month. */
function months(seeds: readonly string[]): { causes: Game["causes"]; notes: Game["notes"] }[] {
	return seeds.flatMap((seed, index) => {
		const { record } = playedGame(scenario, seed, { calm: [0.9, 0.6, 0][index % 3] ?? 0 });
		const list: { causes: Game["causes"]; notes: Game["notes"] }[] = [];
		let closed = 0;
		replay(record, rulesEngine(scenario), {
			each: (game) => {
				if (game.vars.closed > closed)
					list.push({ causes: [...game.closedCauses], notes: [...game.closedNotes] });
				closed = game.vars.closed;
			},
		});
		return list;
	});
}
const played = months(["a", "b", "c", "d", "e", "f", "g", "h", "i"]);

describe("causes", () => {
	it("takes a cause apart", () => {
		expect(causeId("act:us.tariff/raise10")).toEqual({
			kind: "act",
			about: "us.tariff/raise10",
			lever: "us.tariff",
			act: "raise10",
		});
		expect(causeId("month:calm")).toMatchObject({ kind: "month", about: "calm", lever: "" });
	});

	it("every cause of played games has words of its own and rules that exist", () => {
		const rules = new Set(book.data.retaliation.map((rule) => rule.id));
		const causes = new Set(played.flatMap((month) => month.causes.map((cause) => cause.by)));
		expect(causes.size).toBeGreaterThan(40);
		for (const by of causes) {
			const text = causeText(words, by);
			expect({ by, text }).not.toEqual({ by, text: "" });
			expect({ by, gap: text.includes("{{") }).toEqual({ by, gap: false });
			expect(text.toLowerCase()).not.toBe(causeId(by).about.toLowerCase());
			const unknown = causeRules(book, by).filter((rule) => !rules.has(rule));
			expect({ by, unknown }).toEqual({ by, unknown: [] });
		}
	});
});

describe("the journal", () => {
	it("tells notes in order and without a gap in their words", () => {
		let told = 0;
		for (const { notes } of played)
			for (const line of journalLines(words, book, notes)) {
				expect(line.text).not.toContain("{{");
				expect(line.text).not.toBe("");
				told += 1;
			}
		expect(told).toBeGreaterThan(100);
	});

	const noteOf = (seat: Note["seat"], kind: string, about = ""): Note => ({
		kind,
		about,
		seat,
		n: 1,
	});
	const parts = (notes: readonly Note[], answered?: boolean) =>
		journalLines(words, book, [...notes], [], answered).map((line) => line.part);

	it("a threat given up in a deal stands under the talks, one dropped by a plan under the reveal", () => {
		expect(parts([noteOf("us", "dropped", "us.fees"), noteOf("us", "silence")])).toEqual([
			"reveal",
			"answer",
		]);
		const deal = [
			noteOf("us", "signed", "deal"),
			noteOf("us", "clause", "us.tariff.dropThreat"),
			noteOf("us", "dropped", "us.tariff"),
		];
		expect(parts(deal)).toEqual(["talks", "talks", "talks"]);
	});

	it("an announcement made in answer stands under the answer, one of a plan under the reveal", () => {
		const blow = noteOf("us", "order", "us.tariff/raise10");
		const threat = noteOf("cn", "announced", "cn.tariff/raise25");
		// Beijing was struck and answered with nothing else
		expect(parts([blow, threat])).toEqual(["reveal", "answer"]);
		// it answered with words, so the threat was its plan's
		expect(parts([blow, threat, noteOf("cn", "protest")])).toEqual(["reveal", "reveal", "answer"]);
		// Washington answers first: what it says after Beijing's threat is its answer to it
		const back = noteOf("us", "announced", "us.tariff/raise50");
		expect(parts([threat, back])).toEqual(["reveal", "answer"]);
		// nobody was struck
		expect(parts([noteOf("us", "order", "us.tariff/lower10"), threat])).toEqual([
			"reveal",
			"reveal",
		]);
		// nobody has answered yet
		expect(parts([blow, threat], false)).toEqual(["reveal", "reveal"]);
	});

	it("what ran out as the month closed stands under its close, whatever came before", () => {
		expect(parts([noteOf("us", "signed", "deal"), noteOf("us", "expired", "us.fees.off")])).toEqual(
			["talks", "close"],
		);
	});

	it("a broken promise stands under the part of the act that broke it", () => {
		const note = (kind: string, about: string): Note => noteOf("us", kind, about);
		const lines = journalLines(words, book, [
			note("event", "harvest"),
			note("order", "us.tariff/raise10"),
			note("broken", "us.tariff.lower10"),
			note("answer", "us.tariff/raise10"),
			note("disputed", "us.tariff.lower24"),
			note("signed", "deal"),
			note("expired", "us.fees.off"),
		]);
		expect(lines.map((line) => line.part)).toEqual([
			"news",
			"reveal",
			"reveal",
			"answer",
			"answer",
			"talks",
			"close",
		]);
	});
});

// A number and its unit stay on one line of Chinese prose, and nothing else of a text changes.
import i18next from "i18next";
import { expect, test } from "vitest";
import { bound, boundRow, unbound } from "../../../src/client/i18n/bound.ts";
import { BOUND } from "../../../src/client/i18n/bound-texts.ts";
import { type Speaking, scenarioTexts } from "../../../src/client/i18n/scenario-texts.ts";
import { textWidth } from "../../../src/client/viewmodel/calendar-places.ts";

const PLAIN = "升至55个百分点，8月1日起生效，为期90天。";
const DRAWN = "升至55\u2060个百分点，8\u2060月\u20601\u2060日起生效，为期90\u2060天。";

test("prose binds a number to its unit, a month to its day", () => {
	expect(bound(PLAIN)).toBe(DRAWN);
	expect(bound("第3个月，第12/12局。")).toBe("第\u20603\u2060个月，第\u206012/12\u2060局。");
});

test("binds once, however often it is asked", () => {
	expect(bound(DRAWN)).toBe(DRAWN);
});

test("names, labels and other languages stay as they are", () => {
	for (const text of [
		"24个百分点关税暂停",
		"8月1日",
		"50%规则，",
		"301调查启动。",
		"In 90 days, 5 points.",
	])
		expect(bound(text)).toBe(text);
});

test("what is spoken, measured or compared is the text without it", () => {
	expect(unbound(DRAWN)).toBe(PLAIN);
	expect(textWidth(DRAWN)).toBe(textWidth(PLAIN));
});

test("a fact's own texts are bound in all their parts, its ids are not touched", () => {
	const row = { id: "F8", text: PLAIN, claims: [{ text: PLAIN, source: "a-2025" }], at: 3 };
	expect(boundRow(row)).toEqual({
		id: "F8",
		text: DRAWN,
		claims: [{ text: DRAWN, source: "a-2025" }],
		at: 3,
	});
});

test("translations and a scenario's words come bound", async () => {
	const made = i18next.createInstance();
	await made.use(BOUND).init({
		lng: "zh",
		postProcess: BOUND.name,
		interpolation: { escapeValue: false },
		resources: { zh: { translation: { from: "升至{{level}}，{{date}}起生效，为期90天。" } } },
	});
	expect(made.t("from", { level: "55个百分点", date: "8月1日" })).toBe(DRAWN);
	const body = {
		rules: {},
		timeline: {},
		texts: { a: PLAIN },
	} as unknown as Speaking["texts"][string];
	const texts = scenarioTexts({ texts: { zh: body } }, "zh");
	expect(texts.text(["a"])).toBe(DRAWN);
	expect(texts.textOr(["a"], "")).toBe(DRAWN);
});

// Why a game went as it did, in a sentence or two.
import { beforeAll, expect, it } from "vitest";
import words from "../../../../assets/locales/en/debrief.json";
import { whyText } from "../../../../src/client/pages/debrief/why-text.ts";
import type { Words } from "../../../../src/client/viewmodel/game/words.ts";
import type { Debrief } from "../../../../src/insight/debrief/index.ts";
import { englishWith } from "../../../support/english.ts";

let english: Words;
beforeAll(async () => {
	english = await englishWith({ debrief: words });
});

const told = (gaps: readonly number[], deeds: readonly object[] = []): string =>
	whyText(english, {
		seat: "us",
		results: { us: { dimensions: gaps.map((gap, index) => ({ index, gap })) } },
		deeds,
	} as unknown as Debrief);

const broken = (by: string, trouble: number) => ({
	clause: "cn.tariff.lower24",
	fate: "broken",
	by,
	trouble,
});

it("names what was lost and won most by, against history", () => {
	expect(told([-2.3, 1.9, 0.5, -0.9])).toBe(
		"Against history, “Economy and prices” cost you 2.3 points and “Technology and security” brought you 1.9.",
	);
	expect(told([-1, 0, 0, 0])).toMatch(/cost you 1\.0 points, and nothing was gained elsewhere/);
	expect(told([0, 1, 0, 0])).toMatch(/brought you 1\.0 points, and nothing was lost elsewhere/);
});

it("tells the first promise that was broken, and by whom", () => {
	expect(told([0, 0, 0, 0], [broken("us", 7), broken("cn", 6), { fate: "kept", trouble: 0 }])).toBe(
		"In October Beijing broke a promise: “24 counter-tariff points suspended”.",
	);
});

it("is silent where nothing moved and nothing was broken", () => {
	expect(told([0, 0, 0, 0])).toBe("");
});

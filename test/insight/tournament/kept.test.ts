// The kept tournament: it is of the scenario as shipped, its balance holds, and the document tells the same.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import stored from "../../../assets/scenarios/geneva-to-busan/tournament.json" with {
	type: "json",
};
import { balanceOf, holds } from "../../../src/insight/tournament/balance.ts";
import { type KeptTournament, mirrorsOf } from "../../../src/insight/tournament/kept.ts";
import { renewed } from "../../../src/insight/tournament/markdown.ts";
import { bestRepliesOf } from "../../../src/insight/tournament/table.ts";
import { POLICIES } from "../../../src/players/index.ts";
import { hashJson, ruleData } from "../../../src/scenario/index.ts";
import { shippedScenario } from "../../support/scenario.ts";

const kept: KeptTournament = stored;
const document = readFileSync(
	new URL("../../../assets/docs/tournament.md", import.meta.url),
	"utf8",
);

describe("the kept tournament", () => {
	it("is of the rules and policies as they are (npm run tournament -- --games 20 --shake 60 --write)", () => {
		const scenario = shippedScenario();
		expect(kept.generatedFrom).toBe(
			hashJson({ data: ruleData(scenario), players: scenario.players }),
		);
	});

	it("bears out every statement, also in at least four of five shaken scenarios", () => {
		const ruled = kept.table.filter(({ us, cn }) =>
			[us, cn].every((name) => (POLICIES as readonly string[]).includes(name)),
		);
		const balance = balanceOf(ruled, bestRepliesOf(POLICIES, ruled));
		expect(holds(balance)).toBe(true);
		expect(kept.balance).toEqual(balance);
		expect(kept.shake.scenarios).toBeGreaterThanOrEqual(60);
		expect(kept.shake.held / kept.shake.scenarios).toBeGreaterThanOrEqual(0.8);
	});

	it("is what the document's tables tell", () => {
		expect(document).toBe(renewed(document, kept));
	});
});

describe("the document", () => {
	it("marks what is not judged, and refuses to be written where it has no place for tables", () => {
		const wrecked = mirrorsOf(kept.table).filter((one) => one.wrecked);
		expect(wrecked.map(({ policy }) => policy)).toContain("alwaysEscalate");
		for (const { policy } of wrecked)
			expect(document).toMatch(new RegExp(`\\| ${policy} .*not judged`));
		expect(() => renewed("# Nothing", kept)).toThrow(/no place/);
	});
});

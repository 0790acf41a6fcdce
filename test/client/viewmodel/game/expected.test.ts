/** Which act a lever opens with. */
import { expect, test } from "vitest";
import { chosenAct, chosenWay } from "../../../../src/client/viewmodel/game/expected.ts";
import type { ActChoice, Warning, Way } from "../../../../src/client/viewmodel/game/plan.ts";
import type { Refusal } from "../../../../src/rules/index.ts";

function choice(
	id: string,
	severity: number,
	more: { refusal?: Refusal; warnings?: readonly Warning[] } = {},
): ActChoice {
	const now: Way = {
		step: "now",
		cost: 1,
		severity,
		refusal: more.refusal ?? null,
		due: 0,
		changes: [],
		leak: null,
		from: 0,
		target: 0,
		warnings: more.warnings ?? [],
	};
	const act = { id, severity } as ActChoice["act"];
	return { act, now, announce: null };
}

const opens = (choices: readonly ActChoice[]): string | undefined => chosenAct(choices, "")?.act.id;

test("a lever opens with its mildest blow that can be struck", () => {
	expect(opens([choice("cut", 3, { refusal: "noPoints" }), choice("probe", 2)])).toBe("probe");
	expect(opens([choice("shut", 4), choice("narrow", 3), choice("narrower", 3)])).toBe("narrow");
	expect(opens([choice("ease", -1), choice("cut", 3)])).toBe("cut");
});

test("it does not put forward what would break a promise while there is another act", () => {
	const cut = choice("cut", 3, { warnings: ["breachExact"] });
	expect(opens([cut, choice("buy", -1)])).toBe("buy");
	expect(opens([cut, choice("hint", 1, { warnings: ["surprise"] })])).toBe("hint");
	expect(opens([cut])).toBe("cut");
	expect(chosenAct([cut, choice("buy", -1)], "cut")?.act.id).toBe("cut");
});

test("where only announcing keeps a promise, a threat is not put before a smaller one", () => {
	const announced = (one: ActChoice): ActChoice => ({
		...one,
		announce: one.now && { ...one.now, step: "announce", warnings: [] },
	});
	const raise = announced(choice("raise10", 4, { warnings: ["breachExact"] }));
	const threat = { ...announced(choice("threat100", 5)), now: null };
	expect(opens([raise, threat])).toBe("raise10");
	// nor is its breach the way put forward
	expect(chosenWay(raise)?.step).toBe("announce");
	expect(chosenWay(announced(choice("list", 2)))?.step).toBe("now");
	expect(chosenWay(choice("cut", 3, { refusal: "noPoints" }))?.step).toBe("now");
});

test("where nothing can be done it shows the first act, and why not", () => {
	expect(opens([choice("cut", 3, { refusal: "noPoints" })])).toBe("cut");
	expect(opens([])).toBeUndefined();
});

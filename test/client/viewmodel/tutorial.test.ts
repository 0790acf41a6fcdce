// The guided month: its steps follow whichever way a person goes, and its deal brings what its sentences speak of.
import { describe, expect, test, vi } from "vitest";
import type { StoreApi } from "zustand/vanilla";
import panels from "../../../assets/locales/en/panels.json";
import tutorial from "../../../assets/locales/en/tutorial.json";
import panelsZh from "../../../assets/locales/zh/panels.json";
import tutorialZh from "../../../assets/locales/zh/tutorial.json";
import { createMatchStore } from "../../../src/client/stores/match.ts";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { type Moment, NOTHING_PICKED } from "../../../src/client/viewmodel/game/moment.ts";
import { figuresOf, sceneOf } from "../../../src/client/viewmodel/tutorial/scene.ts";
import {
	LOOK,
	QUIET,
	type Scene,
	SEED,
	STEP_COUNT,
	STEP_IDS,
	type StepId,
	stepOf,
} from "../../../src/client/viewmodel/tutorial/steps.ts";
import type { Move } from "../../../src/rules/index.ts";
import { computer, PERSON, setupOf } from "../../support/match.ts";
import { shippedScenario } from "../../support/scenario.ts";
import { englishWords } from "./game/sample.ts";

// Slow machines are busy machines.
vi.setConfig({ testTimeout: 60_000 });

const words = await englishWords();
const scenario = shippedScenario();

function deal(): StoreApi<MatchStore> {
	const controllers = { us: computer("historical"), cn: PERSON };
	const setup = setupOf(scenario, { controllers, seed: String(SEED) });
	return createMatchStore(
		{ ...setup, id: "g", name: "", seat: "cn" },
		{ pause: () => Promise.resolve() },
	);
}

async function rest(store: StoreApi<MatchStore>): Promise<MatchStore> {
	for (let n = 0; n < 20; n++) await new Promise((done) => setTimeout(done, 0));
	return store.getState();
}

const momentOf = (match: MatchStore, picked: Partial<Moment["picked"]> = {}): Moment => ({
	...match,
	picked: { ...NOTHING_PICKED, ...picked },
});

/** A scene at the start of the month, with changes. */
const scene = (part: Partial<Scene>): Scene => ({
	page: "news",
	month: 1,
	mine: true,
	lever: null,
	orders: 0,
	agency: false,
	theirs: false,
	rows: 0,
	laid: 0,
	passed: new Set<string>(),
	...part,
});
const at = (part: Partial<Scene>): StepId | undefined => stepOf(scene(part))?.id;
const passed = (...ids: StepId[]): Set<string> => new Set(ids);

describe("the guided month", () => {
	test("its deal, played as proposed, meets an agency's act, a blow to answer and an offer to sign", async () => {
		const store = deal();
		const behind: StepId[] = [];
		const met: StepId[] = [];
		const played: Move[] = [
			{ type: "forecast", given: "", expects: "us.chips", percent: 60 },
			{ type: "order", lever: QUIET, act: "invest", step: "now" },
			{ type: "seal" },
			{ type: "answer", how: "protest", lever: "", act: "", step: "now" },
			{ type: "accept" },
		];
		const acts: Partial<Record<StepId, () => Promise<unknown>>> = {
			seal: () => store.getState().move(played[0] as Move),
			order: () => store.getState().move(played[1] as Move),
			send: () => store.getState().move(played[2] as Move),
			agency: async () => store.getState().next(),
			reply: () => store.getState().move(played[3] as Move),
			decide: () => store.getState().move(played[4] as Move),
		};
		const refused: string[] = [];
		let lever: string | null = null;
		for (let n = 0; n < 40 && met.at(-1) !== "end"; n++) {
			const match = await rest(store);
			const moment = momentOf(match, { lever });
			const step = stepOf(sceneOf(moment, behind));
			if (!step) break;
			met.push(step.id);
			const figures = figuresOf(words, moment, step.id, match);
			expect(Object.values(figures).filter((text) => text === "")).toEqual([]);
			if (step.id === "look") lever = LOOK;
			else if (acts[step.id]) {
				const refusal = await acts[step.id]?.();
				if (refusal) refused.push(step.id);
				lever = null;
			} else behind.push(step.id);
		}
		expect(refused).toEqual([]);
		expect(met).toEqual([
			...["welcome", "expect", "seal", "look", "answers", "order", "send"],
			...["agency", "rung", "reply", "theirs", "decide", "par", "why", "end"],
		]);
		expect(store.getState().view.position.promises.length).toBeGreaterThan(3);
	});

	test("the field it names is called so on the page", () => {
		expect(tutorial.step.expect.text).toContain(`“${panels.news.then}”`);
		expect(tutorialZh.step.expect.text).toContain(`“${panelsZh.news.then}”`);
	});

	test("an offer is called loosely worded only where it is", () => {
		const match = deal().getState();
		const told = (...exact: boolean[]): string | undefined => {
			const moment = momentOf({ ...match, view: structuredClone(match.view) });
			const rows = exact.map((one) => ({ exact: one, cn: [], us: [], both: [] }));
			moment.view.position.talks.standing = { by: "us", rows };
			return figuresOf(words, moment, "theirs", match).wording;
		};
		expect(told(false)).toContain("It is loosely worded");
		expect(told(true)).toContain("It is worded exactly");
		expect(told(true, false)).toContain("Some of it is loosely worded");
	});

	test("whoever goes another way is followed, not held", () => {
		expect(at({ page: "plan", orders: 1 })).toBe("send");
		expect(at({ page: "plan", lever: LOOK })).toBe("answers");
		expect(at({ page: "plan", lever: QUIET })).toBe("look");
		expect(at({ page: "plan", lever: QUIET, passed: passed("answers") })).toBe("order");
		expect(at({ page: "reveal" })).toBe("revealed");
		expect(at({ page: "talks" })).toBe("begin");
		expect(at({ page: "talks", rows: 1, theirs: true })).toBe("lay");
		expect(at({ page: "talks", laid: 1 })).toBe("again");
		expect(at({ page: "talks", theirs: true, laid: 1 })).toBe("theirs");
	});

	test("while the other side decides, and on pages of its own, it waits", () => {
		for (const page of ["news", "plan", "answer", "talks", "contrition"] as const)
			expect(at({ page, mine: false, orders: 1, passed: passed("welcome", "expect") })).toBe(
				"wait",
			);
	});

	test("it is over with its month", () => {
		expect(stepOf(scene({ month: 2 }))).toBeNull();
		expect(stepOf(scene({ page: "over" }))).toBeNull();
		expect(stepOf(scene({ page: "close", passed: passed("par", "why") }))?.ending).toBe("end");
	});

	test("where it asks what an act did to trust, it points at trust", () => {
		const why = stepOf(scene({ page: "close", passed: passed("par") }));
		expect(why?.about[0]).toContain("trust");
	});

	test("every step is counted within the month, and every text belongs to one", () => {
		const seen = new Set<string>();
		const pages = ["news", "plan", "reveal", "answer", "talks", "close"] as const;
		for (const page of pages)
			for (const agency of [true, false])
				for (const theirs of [true, false])
					for (const rows of [0, 1])
						for (const laid of [0, 1])
							for (const lever of [null, LOOK])
								for (const behind of [[], ["welcome"], ["welcome", "expect"], ["look", "answers"]])
									for (const more of [
										[],
										["order"],
										["rung"],
										["theirs"],
										["par"],
										["par", "why"],
									]) {
										const step = stepOf(
											scene({
												...{ page, agency, theirs, rows, laid, lever },
												passed: new Set([...behind, ...more]),
											}),
										);
										if (!step) continue;
										expect(step.n).toBeLessThanOrEqual(STEP_COUNT);
										seen.add(step.id);
									}
		expect([...STEP_IDS].filter((id) => !seen.has(id) && id !== "wait")).toEqual([]);
	});
});

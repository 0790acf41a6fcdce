// The wall of a large class: what stands on each of its many cards is whole, and as large as the card allows.
import i18next from "i18next";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { Overview } from "../../../../src/client/pages/screen/overview.tsx";
import { hashJson } from "../../../../src/scenario/index.ts";
import { findings } from "../../../support/findings.ts";
import { moveOf, scenario, tileOf } from "../../viewmodel/class/fixtures.ts";
import { type RoomStage, roomStage } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: RoomStage;

beforeAll(async () => {
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
});
afterEach(() => stage.clear());
afterAll(async () => {
	await i18next.changeLanguage("en");
	await page.viewport(1440, 900);
});

/** Parts of a card that must be read: game, month, step, clock and tension. */
const READ = ".game-number, .game-month, .game-brief, .game-phase, .game-time, .game-tension > b";

/** Whether two stand on each other; a letter's box is higher than the letter. */
function covers(one: DOMRect, other: DOMRect): boolean {
	const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return wide > 1 && high > Math.min(one.height, other.height) * 0.3;
}

/** Parts that stand outside their card or another box that cuts them, or on each other; a part not drawn is none. */
function cut(card: Element): string[] {
	const parts = [...card.querySelectorAll<HTMLElement>(READ)]
		.filter((part) => part.getClientRects().length > 0)
		.map((part) => {
			const words = document.createRange();
			words.selectNodeContents(part);
			return { part, at: words.getBoundingClientRect() };
		});
	return parts
		.filter(({ part, at }) => {
			for (let box = part.parentElement; box && box !== card; box = box.parentElement) {
				const { overflowX, display } = getComputedStyle(box);
				if (overflowX === "visible" || display === "contents") continue;
				const { left, right, top, bottom } = box.getBoundingClientRect();
				if (at.left < left - 1 || at.right > right + 1) return true;
				if (at.top < top - 1 || at.bottom > bottom + 1) return true;
			}
			return parts.some((other) => other.part !== part && covers(at, other.at));
		})
		.map(({ part }) => `${card.textContent}: ${part.className}`);
}

/** Px of the smallest of those words. */
const smallest = (): number =>
	Math.min(
		...[...stage.box.querySelectorAll<HTMLElement>(READ)]
			.filter((part) => part.getClientRects().length > 0)
			.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
	);

test.each([
	[40, 1920, 1080, 16, "en"],
	[40, 1920, 1080, 16, "zh"],
	[40, 1440, 900, 16, "en"],
	[40, 1024, 768, 11, "zh"],
	[26, 1440, 900, 16, "en"],
	[100, 1920, 1080, 12, "en"],
	[100, 1920, 1080, 12, "zh"],
	[15, 1280, 720, 14, "en"],
	[12, 1280, 720, 13, "en"],
	[16, 1920, 1080, 16, "en"],
	[6, 1024, 768, 13, "en"],
])(
	"%i games at %i by %i: month, step, clock and tension are whole, in %i px or more (%s)",
	async (count, width, height, px, language) => {
		await page.viewport(width, height);
		await i18next.changeLanguage(language);
		stage = roomStage("projector", <Overview notice={null} said={null} />, () => "notYours");
		stage.klass({ stage: "running", scenario: hashJson(scenario) });
		const phases = ["contrition", "answer", "over"] as const;
		const tiles = Array.from({ length: count }, (_, at) => {
			const phase = phases[at % 3] ?? "answer";
			const ending = phase === "over" ? (at % 2 ? "time" : "rupture") : "";
			return tileOf(at + 1, {
				phase,
				ending,
				month: 1 + (at % 8),
				left: phase === "over" ? null : 1_259_000,
				tension: phase === "over" ? 10 : 4,
			});
		});
		stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
		await expect.poll(() => stage.box.querySelectorAll(".game-card").length).toBe(count);
		const cards = [...stage.box.querySelectorAll(".game-card")];
		for (const paused of [false, true]) {
			stage.klass({ paused });
			const held = () => stage.box.querySelectorAll(".game-time.is-still").length;
			await expect.poll(() => held() > 0).toBe(paused);
			expect(cards.flatMap(cut)).toEqual([]);
			for (const card of stage.box.querySelectorAll<HTMLElement>(".game-card > article"))
				expect(card.scrollHeight).toBeLessThanOrEqual(card.clientHeight + 1);
		}
		for (const sign of stage.box.querySelectorAll(".game-time > svg"))
			expect(sign.getBoundingClientRect().width).toBeGreaterThan(5);
		expect(smallest()).toBeGreaterThanOrEqual(px);
		const grid = stage.box.querySelector(".game-cards") as HTMLElement;
		expect(grid.scrollHeight).toBeLessThanOrEqual(grid.clientHeight);
		expect(await findings()).toEqual([]);
	},
);

test.each([
	[1920, 1080],
	[1440, 900],
	[1440, 760],
])(
	"at %i by %i under a message, what a game has signed stands whole on its card, before its moves",
	async (width, height) => {
		await page.viewport(width, height);
		await i18next.changeLanguage("en");
		const said = { at: 1, text: "Back at 10:10. Until then, write down what you expect." };
		stage = roomStage("projector", <Overview notice={null} said={said} />, () => "notYours");
		stage.klass({ stage: "running", scenario: hashJson(scenario), paused: true });
		const deal = {
			month: 2,
			clauses: ["us.tariff.lowerAll", "cn.tap.open100", "cn.purchases.normal"],
		};
		const accept = moveOf("accept", { seat: "cn" });
		const tiles = Array.from({ length: 7 }, (_, at) =>
			tileOf(at + 1, { left: 829_000, last: [accept], ...(at < 3 ? { deal } : {}) }),
		);
		stage.frame({ type: "tiles", changed: tiles, order: tiles.map(({ n }) => n) });
		await expect.poll(() => stage.box.querySelectorAll(".game-deal").length).toBe(3);
		const shown = (one: Element) => one.getClientRects().length > 0;
		for (const one of stage.box.querySelectorAll(".game-deal")) {
			expect(shown(one)).toBe(true);
			expect(one.scrollHeight).toBeLessThanOrEqual(one.clientHeight + 1);
			const tension = one.parentElement?.querySelector(".game-tension") as Element;
			expect(one.getBoundingClientRect().bottom).toBeLessThanOrEqual(
				tension.getBoundingClientRect().top,
			);
		}
		// where nothing is signed the last move stands in its place
		expect([...stage.box.querySelectorAll(".game-moves")].filter(shown)).toHaveLength(4);
	},
);

// A month at the panels, by clicks and keys: forecast, plan, reveal, answer, each as a person meets it.
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StoreApi } from "zustand/vanilla";
import { finderOf } from "../../../src/client/pages/codex/find.ts";
import { marksOf } from "../../../src/client/pages/codex/scopes.ts";
import { AnswerPanel } from "../../../src/client/panels/answer/answer-panel.tsx";
import { ContritionPanel } from "../../../src/client/panels/contrition/contrition-panel.tsx";
import { NewsPanel } from "../../../src/client/panels/news/news-panel.tsx";
import { PlanPanel } from "../../../src/client/panels/plan/plan-panel.tsx";
import { RevealPanel } from "../../../src/client/panels/reveal/reveal-panel.tsx";
import type { MatchStore } from "../../../src/client/stores/match-types.ts";
import { useMatch } from "../../../src/client/stores/use-match.tsx";
import { type Stage, setStage, startWords } from "./stage.tsx";
import "../../../src/client/styles/base.css";

let stage: Stage;
let store: StoreApi<MatchStore>;

beforeAll(startWords);
beforeEach(() => {
	stage = setStage(<Current />);
	store = stage.store;
});
afterEach(() => stage.clear());

function Current() {
	const at = useMatch((match) => match.page);
	if (at === "news") return <NewsPanel />;
	if (at === "plan") return <PlanPanel />;
	if (at === "reveal") return <RevealPanel />;
	if (at === "contrition") return <ContritionPanel />;
	return at === "answer" ? <AnswerPanel /> : <p>{at}</p>;
}

const button = (name: RegExp | string) => page.getByRole("button", { name });
const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));

/** Takes the screen over where it waits for the other person. */
async function sitDown(): Promise<void> {
	await settle();
	while (store.getState().page === "handover") {
		store.getState().next();
		await settle();
	}
}

/** Past the news and Beijing's plan, which is empty, to Washington's plan. */
async function toPlan(): Promise<void> {
	await button("No forecast").click();
	await sitDown();
	await button("No forecast").click();
	await sitDown();
	await button("Seal without orders").click();
	await sitDown();
}

test("a forecast tells its penalty and is sealed", async () => {
	await page.getByLabelText("then they").selectOptions("use Rare-earth law");
	const slider = page.getByRole("slider");
	slider.element().focus();
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}");
	await expect.element(page.getByText("Penalty if it comes: 0.09")).toBeVisible();
	await expect.element(page.getByText("If it does not: 0.49")).toBeVisible();
	await button("Seal it and plan Rare-earth law: 70%").click();
	await settle();
	expect(store.getState().page).toBe("handover");
});

test("in the first month, with its hint, the whole forecast is seen without scrolling", async () => {
	const form = page.getByRole("region", { name: "Your forecast" });
	await expect.element(form).toBeVisible();
	await expect.element(page.getByRole("button", { name: "Got it" })).toBeVisible();
	const { bottom } = form.element().getBoundingClientRect();
	const acts = button("No forecast").element().getBoundingClientRect();
	expect(bottom).toBeLessThan(acts.top);
});

test("an event's rule opens its card, and that a fact's", async () => {
	await page.getByRole("region", { name: "Car plants stop" }).getByRole("button").first().click();
	const dialog = page.getByRole("dialog");
	await expect.element(dialog).toHaveAccessibleName("The shortage clock");
	await dialog
		.getByRole("button", { name: /Fact card/ })
		.first()
		.click();
	await expect.element(dialog.getByText("Where it comes from")).toBeVisible();
	await button("Back").click();
	await expect.element(dialog).toHaveAccessibleName("The shortage clock");
	await userEvent.keyboard("{Escape}");
	expect(document.querySelector("dialog[open]")).toBeNull();
});

test("a lever tells what it does and who would answer, and its order can be taken back", async () => {
	await toPlan();
	await page.getByRole("tab", { name: /Technology/ }).click();
	await button(/^50% rule/).click();
	await expect.element(page.getByRole("heading", { name: /likely answer/ })).toBeVisible();
	await expect.element(page.getByText("50% to 15%")).toBeVisible();
	// the tick on a bar is a chance too, and stands there in figures
	const ticks = document.querySelectorAll(".likely .ui-chance > u").length;
	const figures = [...document.querySelectorAll<HTMLElement>(".likely em small")];
	expect(ticks).toBeGreaterThan(0);
	expect(figures.filter((one) => /^\d+%$/.test(one.innerText.trim()))).toHaveLength(ticks);
	await expect.element(page.getByText(/So soon after a truce/)).toBeVisible();
	await button(/Do it now 2 points/).click();
	await settle();
	await expect.element(page.getByText("in your plan")).toBeVisible();
	expect(store.getState().view.position.us.orders).toHaveLength(1);
	await button("Undo the last").click();
	await settle();
	expect(store.getState().view.position.us.orders).toHaveLength(0);
});

test("at the reveal a side that did nothing says so of itself, and of the other only what can be seen", async () => {
	await toPlan();
	await button("Seal without orders").click();
	await sitDown();
	expect(store.getState().page).toBe("reveal");
	const you = store.getState().seat;
	const [own, theirs] = you === "us" ? ["us", "cn"] : ["cn", "us"];
	const side = (seat?: string) => document.querySelector(`.reveal-side.${seat}`)?.textContent;
	expect(side(own)).toContain("Did nothing this month.");
	expect(side(theirs)).toContain("No act to be seen.");
	await expect
		.element(page.getByRole("status").first())
		.toHaveTextContent("Beijing: No act to be seen. Washington: Did nothing this month.");
});

test("each act tells where it leads, what it costs now and announced, and whether it strikes or eases", async () => {
	await toPlan();
	await button(/^Tariff add-on/).click();
	const acts = page.getByRole("group", { name: "What you can do with it" });
	const row = (name: RegExp) => acts.getByText(name).element().closest("label")?.innerText;
	expect(row(/^Raise the tariff by 10 points/)).toMatch(/to 40 points, announced: 1 point/);
	expect(row(/^Add another 100 points/)).toMatch(/to 130 points, can only be announced/);
	expect(row(/^Lower the tariff by 10/)).toMatch(/to 20 points\s+no points\s+eases/);
	// the truce forbids raising it at once: announcing the least stands first
	await expect.element(page.getByRole("radio", { name: /^Raise the tariff by 10/ })).toBeChecked();
	expect(button(/^Announce for 1 Jun, 1 point/).element().className).toContain("is-primary");
	expect(button(/^Do it now/).element().className).not.toContain("is-primary");
});

test("what an act breaks is read beside its button, however far the panel is scrolled", async () => {
	await toPlan();
	await button(/^Tariff add-on/).click();
	await page.getByRole("radio", { name: /^Raise the tariff by 25 points/ }).click();
	const warning = page.getByText("Do it now: This breaks an exactly worded promise.");
	await expect.element(warning).toBeVisible();
	for (const end of [0, 10_000]) {
		document.querySelector(".ui-panel-body")?.scrollTo({ top: end });
		const { top, bottom } = warning.element().getBoundingClientRect();
		const act = button(/^Do it now/)
			.element()
			.getBoundingClientRect();
		expect(bottom).toBeLessThanOrEqual(act.top);
		expect(act.top - top).toBeLessThan(120);
	}
});

test("a lever is let go by Escape and by a button, and the focus returns to its card", async () => {
	await toPlan();
	const card = button(/^Tariff add-on/);
	await card.click();
	await userEvent.keyboard("{Escape}");
	await expect.element(button("Seal without orders")).toBeVisible();
	await expect.element(card).toHaveFocus();
	await card.click();
	await button("Back to all levers").click();
	await expect.element(button("Seal without orders")).toBeVisible();
	await expect.element(card).toHaveFocus();
	expect(store.getState().view.position.us.orders).toHaveLength(0);
});

test("an act that is shut says why and does nothing", async () => {
	await toPlan();
	await page.getByRole("tab", { name: /Technology/ }).click();
	await button(/^50% rule/).click();
	await page.getByRole("radio", { name: /Suspend the 50% rule/ }).click();
	const act = button(/Do it now/);
	await expect.element(act).toHaveAccessibleDescription("The lever stands there already.");
	// A blocked button is reachable by keyboard, so it must hold when it is pressed.
	act.element().focus();
	await userEvent.keyboard("{Enter}");
	await settle();
	expect(store.getState().view.position.us.orders).toHaveLength(0);
});

/** Past Washington's blow, sealed, to what everybody sees of it. */
async function toReveal(): Promise<void> {
	await toPlan();
	await page.getByRole("tab", { name: /Technology/ }).click();
	await button(/^50% rule/).click();
	await button(/Do it now 2 points/).click();
	await settle();
	await button(/Seal the plan/).click();
	await sitDown();
}

/** Past the reveal to the struck side's answer. */
async function toAnswer(): Promise<void> {
	await button(/^To the/).click();
	await sitDown();
	if (store.getState().page === "contrition") {
		await button("Let it stand").click();
		await sitDown();
	}
}

test("the reveal says first what it moved, before whatever many acts moved it", async () => {
	await toReveal();
	const moved = document.querySelector(".reveal-moved");
	expect(moved?.textContent).toContain("Trust");
	for (const side of document.querySelectorAll(".reveal-side"))
		expect(moved?.compareDocumentPosition(side)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("an answer is chosen by a press anywhere on its card, but for the controls in it", async () => {
	await toReveal();
	await toAnswer();
	for (const rung of page.getByRole("article").elements()) {
		const radio = rung.querySelector<HTMLInputElement>("input:enabled");
		if (!radio) continue;
		expect(radio.getBoundingClientRect().width).toBeGreaterThan(10);
		expect(getComputedStyle(radio).opacity).toBe("1");
		rung.scrollIntoView({ block: "center" });
		const under = (part: Element): Element | null => {
			const { x, y, width, height } = part.getBoundingClientRect();
			return document.elementFromPoint(x + width / 2, y + height / 2);
		};
		for (const control of rung.querySelectorAll("select, button"))
			expect(control.contains(under(control))).toBe(true);
		(under(rung.querySelector(".rung-effects dt") ?? rung) as HTMLElement).click();
		await settle();
		expect(radio.checked).toBe(true);
	}
	// what chooses when pressed is no place for a term that opens its card
	const trust = finderOf([{ id: "trust", forms: ["Trust"] }]);
	const words = page.getByRole("group", { name: "One answer, or none" }).element();
	expect(words.textContent).toContain("Trust");
	for (const marks of marksOf(document, trust).values())
		expect(marks.filter(({ node }) => words.contains(node))).toEqual([]);
});

test("the reveal is read aloud, and the struck side climbs the ladder by keys", async () => {
	await toReveal();
	expect(store.getState().page).toBe("reveal");
	await expect
		.element(page.getByRole("status").first())
		.toHaveTextContent("Beijing: No act to be seen. Washington: 50% rule imposed.");
	await toAnswer();
	expect(store.getState()).toMatchObject({ page: "answer", seat: "cn" });
	// two persons at one machine: what Washington does then goes by the record, and says so
	await expect.element(page.getByText(/A person sits there, and may do otherwise/)).toBeVisible();
	// whoever only presses on does nothing unawares: nothing is chosen, and the act's button says so
	for (const radio of page.getByRole("radio").elements())
		expect((radio as HTMLInputElement).checked).toBe(false);
	const blank = button(/^Answer choose one first/);
	await expect.element(blank).toHaveAttribute("aria-disabled", "true");
	// a price without its name would be read as points
	await expect.element(button(/^Stay silent at home −\d/)).toBeVisible();
	await blank.click({ force: true });
	await settle();
	expect(store.getState()).toMatchObject({ page: "answer", seat: "cn" });
	await page.getByRole("radio", { name: /^Match/ }).click();
	await expect.element(button(/^Match .+: 1 point, blow \d/)).toBeVisible();
	page
		.getByRole("radio", { name: /^Match/ })
		.element()
		.focus();
	await userEvent.keyboard("{ArrowDown}");
	await expect.element(page.getByRole("radio", { name: /^Private protest/ })).toBeChecked();
	await button(/^Protest/).click();
	await settle();
	expect(store.getState().view.position.notes.map(({ kind }) => kind)).toContain("protest");
});

test("an announcement given up is listed at the reveal and read aloud", async () => {
	await toPlan();
	await button(/^Drop it/).click();
	await settle();
	await button(/^Seal/).click();
	await sitDown();
	expect(store.getState().page).toBe("reveal");
	await expect
		.element(page.getByRole("status").first())
		.toHaveTextContent(
			"Beijing: No act to be seen. Washington: announcement given up (Ship fees).",
		);
	const deed = page.getByRole("listitem").filter({ hasText: "Ship fees" });
	await expect.element(deed.getByText("announcement given up")).toBeVisible();
});

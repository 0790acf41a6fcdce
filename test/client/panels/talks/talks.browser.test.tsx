// The talks and the close at the panels, by clicks and keys: compose, word, lay, answer, and read why the numbers moved.
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { StoreApi } from "zustand/vanilla";
import { ClosePanel } from "../../../../src/client/panels/close/close-panel.tsx";
import { WhyCard } from "../../../../src/client/panels/close/why-card.tsx";
import { TalksPanel } from "../../../../src/client/panels/talks/talks-panel.tsx";
import { useTalkWords } from "../../../../src/client/panels/talks/use-talk-words.ts";
import type { MatchStore } from "../../../../src/client/stores/match-types.ts";
import { useSelection } from "../../../../src/client/stores/selection.ts";
import { MatchProvider, useMatch } from "../../../../src/client/stores/use-match.tsx";
import { type Breakdown, breakdowns } from "../../../../src/client/viewmodel/why/breakdown.ts";
import type { Move } from "../../../../src/rules/index.ts";
import { type Stage, setStage, startWords } from "../stage.tsx";
import "../../../../src/client/styles/base.css";

let stage: Stage;
let store: StoreApi<MatchStore>;

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 30));
const button = (name: RegExp | string) => page.getByRole("button", { name });
const rows = () => useSelection.getState().rows;

function Current() {
	const at = useMatch((match) => match.page);
	if (at === "talks") return <TalksPanel />;
	return at === "close" || at === "over" ? <ClosePanel /> : <p>{at}</p>;
}

/** Lets the match run to the next page of this kind, both seats doing as little as they may. */
async function runTo(wanted: "talks" | "close"): Promise<void> {
	for (let i = 0; i < 60 && store.getState().page !== wanted; i++) {
		const { page: at, next, move } = store.getState();
		if (at === "handover" || at === "reveal" || at === "close") next();
		else if (at === "news") await move({ type: "noForecast" });
		else if (at === "plan") await move({ type: "seal" });
		else if (at === "contrition") await move({ type: "stand" });
		else if (at === "answer")
			await move({ type: "answer", how: "silence", lever: "", act: "", step: "now" });
		else if (at === "talks") await move({ type: "leave" });
		await settle();
	}
	expect(store.getState().page).toBe(wanted);
}

/** A game played anew to its first talks: Washington's forecast and order, and the answer of whoever is asked. */
async function playAnew(wishes: { news?: Move; order: Move; answer: Move }): Promise<void> {
	stage.clear();
	stage = setStage(<Current />);
	store = stage.store;
	for (let i = 0; i < 60 && store.getState().page !== "talks"; i++) {
		const { page: at, seat, next, move, view } = store.getState();
		const us = seat === "us";
		if (at === "handover" || at === "reveal") next();
		else if (at === "news") await move((us && wishes.news) || { type: "noForecast" });
		else if (at === "plan")
			await move(us && view.position.us.orders.length === 0 ? wishes.order : { type: "seal" });
		else if (at === "contrition") await move({ type: "stand" });
		else if (at === "answer") await move(wishes.answer);
		await settle();
	}
	expect(store.getState().page).toBe("talks");
}

/** Hands the screen over where it waits for the other person. */
async function handOver(): Promise<void> {
	await settle();
	while (store.getState().page === "handover") {
		store.getState().next();
		await settle();
	}
}

/** Puts a ready-made start on the table; those that promise less are asked for first. */
async function begin(name: string): Promise<void> {
	const start = button(new RegExp(`^${name}`));
	if (start.query() === null) await button(/^\d+ more$/).click();
	await start.click();
}

beforeAll(startWords);
beforeEach(async () => {
	stage = setStage(<Current />);
	store = stage.store;
	await runTo("talks");
});
afterEach(() => stage.clear());

test("the talks open with how the blow was answered, read aloud, and whether it was foreseen", async () => {
	await playAnew({
		news: { type: "forecast", given: "us.rule50", expects: "cn.regime", percent: 92 },
		order: { type: "order", lever: "us.rule50", act: "impose", step: "now" },
		answer: { type: "answer", how: "match", lever: "cn.regime", act: "widen", step: "now" },
	});
	expect(store.getState().seat).toBe("us");
	await expect.element(page.getByRole("heading", { name: "How they answered" })).toBeVisible();
	await expect.element(page.getByText("licence law widened, in answer")).toBeVisible();
	await expect.element(page.getByText("You foresaw it at 92%.")).toBeVisible();
	await expect
		.element(page.getByRole("status").first())
		.toHaveTextContent("Beijing answers: licence law widened. You foresaw it at 92%.");
});

test("an offer is composed by keys alone, and the table reads its rows from the selection", async () => {
	await expect.element(button("Lay the offer")).toHaveAttribute("aria-disabled", "true");
	await begin("Both lower tariffs by 10 points");
	expect(rows()).toHaveLength(1);
	const duration = page.getByLabelText(/^Duration of: Tariff lowered by 10/);
	await userEvent.selectOptions(duration, "3 months");
	expect(rows()[0]?.us[0]?.months).toBe(3);
	await userEvent.selectOptions(
		page.getByLabelText("Add a clause to swap 1"),
		"Action on precursor chemicals",
	);
	expect(rows()[0]?.cn).toHaveLength(2);
	(page.getByRole("radio", { name: "Loose" }).element() as HTMLElement).focus();
	await userEvent.keyboard("{ArrowRight}");
	expect(rows()[0]?.exact).toBe(true);
	await expect.element(button(/^Lay the offer/)).toHaveTextContent("Lay the offer1 point");
	await button(/^Take out: Action on precursor/).click();
	expect(rows()[0]?.cn).toHaveLength(1);
	(button(/^Lay the offer/).element() as HTMLElement).focus();
	await userEvent.keyboard("{Enter}");
	await settle();
	expect(rows()).toEqual([]);
	const laid = store.getState().view.position.talks.standing;
	expect(laid?.rows).toMatchObject([{ exact: true, us: [{ months: 3 }] }]);
});

test("an own announcement against the deal is told beside it, to whoever composes", async () => {
	await playAnew({
		order: { type: "order", lever: "us.tariff", act: "threat100", step: "announce" },
		answer: { type: "answer", how: "silence", lever: "", act: "", step: "now" },
	});
	expect(store.getState().view.position.levers["us.tariff"].announced).toBeGreaterThan(100);
	const told = page.getByText(
		/^You have announced for 1 Jun: .*goes against “Tariff lowered by 10/,
	);
	await expect.element(told).not.toBeInTheDocument();
	await begin("Both lower tariffs by 10 points");
	await expect.element(told).toBeVisible();
});

test("loose wording names its risk and both readings; a clause that binds both has a row of its own", async () => {
	await begin("Both lower tariffs by 10 points");
	await page.getByText("25% misread").click();
	const one = page.getByText("Ten points come off and stay off while the paper lasts.");
	await expect.element(one).toBeVisible();
	await button(/^all \d+ clauses$/).click();
	await button(/^No surprises/).click();
	expect(rows()[1]?.both).toHaveLength(1);
	await expect.element(page.getByText("Both sides").first()).toBeVisible();
	await expect.element(page.getByRole("heading", { name: "How they will take it" })).toBeVisible();
});

test("the other seat sees the offer, may change it into a counter, go back, and sign", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	expect(store.getState().seat).toBe("cn");
	await expect.element(page.getByRole("heading", { name: "Washington’s offer" })).toBeVisible();
	await button("Change it").click();
	await expect.element(page.getByRole("heading", { name: "Your counter-offer" })).toBeVisible();
	expect(rows()).toHaveLength(1);
	await button("Back").click();
	await button(/^Accept/).click();
	await settle();
	await runTo("close");
	const notes = store.getState().closed?.position.closedNotes ?? [];
	expect(notes.some((note) => note.kind === "signed")).toBe(true);
});

test("a refusal and leaving are told to whoever has refused and left, and what comes after is told as the next offer", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	await expect.element(page.getByText(/^You refused/)).not.toBeInTheDocument();
	await button("Refuse").click();
	await settle();
	expect(store.getState().seat).toBe("cn");
	const own = page.getByText(
		"You have refused Washington’s offer. Either side may still lay another.",
	);
	await expect.element(own).toBeVisible();
	await button("Leave").click();
	await handOver();
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	expect(store.getState().seat).toBe("cn");
	await expect
		.element(page.getByText(/You refused Washington’s last offer; this is its next\./))
		.toBeVisible();
	await expect
		.element(page.getByText(/^You have left the table, but may still answer what is laid\./))
		.toBeVisible();
});

test("what is signed is said at the button that signs it: how many swaps, and their worth", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^all \d+ clauses$/).click();
	await button(/^No surprises/).click();
	await button(/^Lay the offer/).click();
	await handOver();
	const total = page.getByRole("region", { name: "Worth to you against no deal" });
	const worth = /[+\u2212][\d.]+/.exec(total.element().textContent ?? "")?.[0] ?? "?";
	await expect.element(button(/^Accept/)).toHaveTextContent(`Accept2 swaps, ${worth} for you`);
});

test("the offer stands before what else is told of the month", async () => {
	await playAnew({
		order: { type: "order", lever: "us.rule50", act: "impose", step: "now" },
		answer: { type: "answer", how: "match", lever: "cn.regime", act: "widen", step: "now" },
	});
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	const offer = page.getByRole("listitem", { name: "Swap 1" }).element();
	const answered = page.getByRole("heading", { name: "How you answered" }).element();
	expect(offer.compareDocumentPosition(answered)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test("a refused offer is taken up again, and changed", async () => {
	await begin("Both lower tariffs by 10 points");
	const laid = rows();
	await button(/^Lay the offer/).click();
	for (const done of ["refuse", "leave"] as const) {
		await handOver();
		await store.getState().move({ type: done });
	}
	await handOver();
	expect(store.getState().seat).toBe("us");
	expect(rows()).toEqual([]);
	await button(/^Start from your last offer/).click();
	expect(rows()).toEqual(laid);
	await button(/^Take out: Tariff lowered by 10/).click();
	await button(/^Lay the offer/).click();
	await settle();
	expect(store.getState().view.position.talks.standing?.rows[0]?.us).toEqual([]);
});

test("the close shows rows that sum to each number's change, and goes on", async () => {
	await runTo("close");
	await expect.element(page.getByRole("heading", { name: "Why the numbers moved" })).toBeVisible();
	const value = (text: string | null): number =>
		Number((text ?? "").replace("\u2212", "-").replace(/[^\d.-]/g, ""));
	const cards = [...stage.box.querySelectorAll(".wf")];
	expect(cards.length).toBeGreaterThan(2);
	for (const card of cards) {
		const sum = [...card.querySelectorAll("li > b")].reduce(
			(all, row) => all + value(row.textContent),
			0,
		);
		expect(sum).toBeCloseTo(value(card.querySelector("em")?.textContent ?? null), 6);
	}
	const { month } = store.getState().closed ?? { month: 0 };
	await button(/^Open June/).click();
	await settle();
	expect(store.getState().page).not.toBe("close");
	expect(month).toBe(1);
});

test("a number whose causes do not sum is named, not drawn", async () => {
	await runTo("close");
	const { book, closed } = store.getState();
	if (!closed) throw new Error("no month is closed");
	const [first] = breakdowns(book, closed.position, null);
	const broken: Breakdown = { ...(first as Breakdown), sound: false };
	function Broken() {
		const words = useTalkWords();
		return <WhyCard announced={new Set()} words={words} book={book} seat="us" one={broken} />;
	}
	stage.root.render(
		<MatchProvider store={store}>
			<Broken />
		</MatchProvider>,
	);
	await expect
		.element(page.getByRole("alert").first())
		.toHaveTextContent("The causes of “Tension” do not sum to its change, so it is not drawn.");
	expect(stage.box.querySelector(".wf")).toBeNull();
});

// The talks and the close at the panels, by clicks: answer an offer, read what has passed, and why the numbers moved.
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { WhyCard } from "../../../../src/client/panels/close/why-card.tsx";
import { SwapCard } from "../../../../src/client/panels/talks/swap-card.tsx";
import { useTalkWords } from "../../../../src/client/panels/talks/use-talk-words.ts";
import { keepOffer } from "../../../../src/client/stores/last-offer.ts";
import { MatchProvider } from "../../../../src/client/stores/use-match.tsx";
import { type Breakdown, breakdowns } from "../../../../src/client/viewmodel/why/breakdown.ts";
import type { LeverId, Swap } from "../../../../src/rules/index.ts";
import {
	begin,
	button,
	handOver,
	playAnew,
	rows,
	runTo,
	setTalks,
	settle,
	stage,
	store,
} from "./table.tsx";
import "../../../../src/client/styles/base.css";

setTalks();

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

test("a striker to whom an offer is laid reads the answer to its own blow before the offer", async () => {
	await playAnew({
		order: { type: "order", lever: "us.rule50", act: "impose", step: "now" },
		answer: { type: "answer", how: "match", lever: "cn.regime", act: "widen", step: "now" },
	});
	await store.getState().move({ type: "leave" });
	await handOver();
	expect(store.getState().seat).toBe("cn");
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	expect(store.getState().seat).toBe("us");
	await expect.element(page.getByRole("heading", { name: "How they answered" })).toBeVisible();
	const order = page.getByRole("heading", { name: "How they answered" }).element();
	const offer = document.querySelector(".tk-swaps") as Element;
	expect(order.compareDocumentPosition(offer)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
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

test("who refused my offer is told before what may still come, and my own older refusal no more", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	await button("Refuse").click();
	await handOver();
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	await store.getState().move({ type: "leave" });
	await handOver();
	expect(store.getState().seat).toBe("cn");
	await expect
		.element(
			page.getByText(/^Washington has refused your offer and left the table\. It lays no more/),
		)
		.toBeVisible();
	await expect.element(page.getByText(/^You have refused/)).not.toBeInTheDocument();
});

test("who leaves before any offer was laid has refused none", async () => {
	await store.getState().move({ type: "leave" });
	await handOver();
	await expect
		.element(page.getByText(/^Washington has left the table\. .* may still sign one of yours\./))
		.toBeVisible();
});

test("a counter-offer marks what it changed against my own offer", async () => {
	const before: Swap[] = [
		{
			us: [{ clause: "us.tariff.lower10", months: 3 }],
			cn: [{ clause: "cn.tariff.lower10", months: 3 }],
			both: [],
			exact: true,
		},
	];
	await store.getState().move({ type: "leave" });
	await handOver();
	keepOffer(store.getState().id, "us", { month: 1, rows: before });
	expect(store.getState().seat).toBe("cn");
	await store.getState().move({
		type: "offer",
		rows: [
			{
				us: [],
				cn: [{ clause: "cn.tariff.lower10", months: 12 }],
				both: [],
				exact: false,
			},
		],
	});
	await handOver();
	expect(store.getState().seat).toBe("us");
	const card = page.getByRole("listitem", { name: "Swap 1" });
	await expect.element(card.getByText("was 3 months")).toBeVisible();
	await expect.element(card.getByText("was exact")).toBeVisible();
	await expect
		.element(card.getByText(/^Dropped from your offer: Tariff lowered by 10/))
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

test("a clause of their offer that is promised already says so", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	const { book, view } = store.getState();
	const row = view.position.talks.standing?.rows[0] as Swap;
	const clause = row.cn[0]?.clause ?? "";
	const { lever } = book.clauses[clause] as { lever: LeverId };
	const more = { by: "cn", since: 1, until: 9, floor: 0, points: 0 } as const;
	const promised = { clause, lever, exact: false, split: false, status: "kept", ...more } as const;
	function Again() {
		const words = useTalkWords();
		const game = { ...view.position, promises: [promised] };
		return <SwapCard {...{ words, book, game, row, index: 0 }} seat="us" worth={null} />;
	}
	stage.root.render(
		<MatchProvider store={store}>
			<Again />
		</MatchProvider>,
	);
	const marks = page.getByText("promised already");
	await expect.element(marks).toBeVisible();
	expect(marks.element().closest(".tk-clause")?.classList).toContain("cn");
});

test("what a swap is worth by itself can be opened, and is made of parts that sum to it", async () => {
	await begin("Both lower tariffs by 10 points");
	await button(/^Lay the offer/).click();
	await handOver();
	const worth = page.getByRole("listitem", { name: "Swap 1" }).getByText(/^for you/);
	await worth.click();
	await expect.element(page.getByText(/^This swap by itself against no deal/)).toBeVisible();
	const number = (text: string | null | undefined): number =>
		Number((text ?? "").replace("\u2212", "-"));
	const card = document.querySelector(".tk-worth");
	const parts = [...(card?.querySelectorAll(".dim-bars b") ?? [])].map((it) =>
		number(it.textContent),
	);
	expect(parts.length).toBeGreaterThanOrEqual(4);
	expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
		number(card?.querySelector("summary b")?.textContent),
		5,
	);
});

test("in the first month the close says once that there is none before it", async () => {
	await runTo("close");
	await expect.element(page.getByText("first month")).toBeVisible();
	expect(document.querySelectorAll(".cl-par dd.cl-par-note")).toHaveLength(1);
});

// The page on trust and the rules' cards, as a person meets them: figures from the generated file, links, open cards.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import trust from "../../../../assets/scenarios/geneva-to-busan/trust.json";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { fromPath, toPath } from "../../../../src/client/router/routes.ts";
import { box, setPage, show } from "../../../support/page-stage.ts";
import "../../../../src/client/styles/base.css";

setPage();
function open(hash: string): void {
	location.hash = hash;
	show(<App />);
}

test("has an address of its own", () => {
	expect(fromPath("#/trust")).toEqual({ page: "trust" });
	expect(toPath({ page: "trust" })).toBe("/trust");
	expect(fromPath("/trust/more")).toBeNull();
});

test("shows the generated figures and what they cannot show", async () => {
	open("/trust");
	await expect.element(page.getByRole("heading", { name: "How far to trust this" })).toBeVisible();
	const { history, backtest, sensitivity } = trust;
	await expect
		.element(page.getByText(`${history.agree} of ${history.checks}`, { exact: true }))
		.toBeVisible();
	const row = (who: RegExp): string =>
		[...box.querySelectorAll(".trust-scores tbody tr")].find((one) =>
			who.test(one.textContent ?? ""),
		)?.textContent ?? "";
	expect(row(/^The rules\d/)).toContain(String(backtest.scores.brier));
	expect(row(/tit for tat/)).toContain(String(backtest.baselines.titForTat.brier));
	for (const limit of ["Few events", "One main responder", "Written with the events in view"])
		await expect.element(page.getByText(limit, { exact: true })).toBeVisible();
	expect(page.getByRole("img", { name: /Washington .* to .*, Beijing/ }).elements()).toHaveLength(
		sensitivity.top.length,
	);
});

test("tells each gap between the seats as that of the two figures before it", async () => {
	open("/trust");
	await expect
		.element(page.getByRole("columnheader", { name: "Washington" }).first())
		.toBeVisible();
	const figure = (cell: Element | undefined): number =>
		Number((cell?.textContent ?? "").replace("−", "-").match(/[-+]?[\d.]+/)?.[0]);
	const rows = [...box.querySelectorAll(".trust-mirrors tbody tr")].map(({ children }) => {
		const [us, cn, gap] = [children[1], children[2], children[3]].map(figure);
		return { shown: gap, figures: Math.round(((us ?? 0) - (cn ?? 0)) * 10) / 10 + 0 };
	});
	expect(rows.length).toBeGreaterThan(5);
	expect(rows.map(({ shown }) => shown)).toEqual(rows.map(({ figures }) => figures));
});

test("opens every number behind the chart", async () => {
	open("/trust");
	await userEvent.click(page.getByText(`All ${trust.sensitivity.numbers} numbers`));
	await expect.element(page.getByRole("rowheader", { name: "Tension of a blow" })).toBeVisible();
	expect(box.querySelectorAll(".trust-numbers tbody tr")).toHaveLength(trust.sensitivity.numbers);
});

test("a rule's card tells how it works, what speaks against it, and how often it was right", async () => {
	open("/learn/R1");
	const card = page.getByText("How it works in the model");
	await expect.element(card).toBeVisible();
	const cases = [...box.querySelectorAll(".rule-cases")].map((list) => list.textContent ?? "");
	expect(cases[1]).toContain("Twelve people charged over hacking");
	const record = trust.backtest.rules.R1;
	const right = record.speeches.filter((one) => one.right).length;
	await expect
		.element(page.getByText(new RegExp(`came in ${right} of ${record.speeches.length}`)))
		.toBeVisible();
	await userEvent.click(page.getByText("Pair by pair"));
	expect(box.querySelectorAll(".rule-pairs > li")).toHaveLength(record.speeches.length);
	expect(box.querySelectorAll(".rule-pairs .is-missed").length).toBe(
		record.speeches.filter((one) => !one.accepted).length,
	);
});

test("is linked from the rules and from the page about it all", async () => {
	open("/learn/rules");
	const link = page.getByRole("link", { name: "How far to trust this" });
	await expect.element(link).toHaveAttribute("href", "#/trust");
	open("/about");
	await expect.element(link).toHaveAttribute("href", "#/trust");
});

test("a fact card says whether it is of the public record, and gives both readings with their note", async () => {
	const card = (id: string): string => box.querySelector(`#${id}`)?.textContent ?? "";
	open("/learn/P62");
	await expect.element(page.getByText(/^\d+ cards$/)).toBeVisible();
	expect(card("P62")).toContain("from the public record");
	expect(card("F1")).toContain("from the articles");
	expect(card("F1")).toContain("uses the Korean date");
});

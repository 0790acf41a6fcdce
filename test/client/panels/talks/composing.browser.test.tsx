// An offer composed at the panel, by clicks and keys: begun, filled, worded, timed and laid.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import en from "../../../../assets/locales/en/panels.json";
import zh from "../../../../assets/locales/zh/panels.json";
import { FrameContext, stopHeights, useFrame } from "../../../../src/client/ui/frame-context.ts";
import {
	begin,
	button,
	Current,
	openStage,
	playAnew,
	rows,
	runTo,
	setTalks,
	settle,
	stage,
	store,
} from "./table.tsx";
import "../../../../src/client/styles/base.css";

function Tablet() {
	const frame = useFrame();
	const heights = stopHeights(848, "tablet");
	return (
		<FrameContext value={{ ...frame, layout: "tablet", stop: "full", heights }}>
			<Current />
		</FrameContext>
	);
}

setTalks();

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
	await page.getByText("two readings: 25%").click();
	const one = page.getByText("Ten points come off and stay off while the paper lasts.");
	await expect.element(one).toBeVisible();
	await button(/^all \d+ clauses$/).click();
	await button(/^No surprises/).click();
	expect(rows()[1]?.both).toHaveLength(1);
	await expect.element(page.getByText("Both sides").first()).toBeVisible();
	await expect.element(page.getByRole("heading", { name: "How they will take it" })).toBeVisible();
});

test("a clause alone asks what is given for it, is told as one-sided, and suggestions say who gives", async () => {
	const list = page.getByRole("list", { name: "We give" });
	await list.getByRole("button").first().click();
	const told = page.getByText("Swap 1 is one-sided: they give nothing in return.");
	await expect.element(told).toBeVisible();
	const suggested = page.getByRole("list", { name: "Clauses that can be added" });
	await expect.element(suggested.getByRole("button", { name: /^They give / })).toBeVisible();
	await expect.element(suggested.getByRole("button", { name: /^We give / })).toBeVisible();
	const asked = page.getByLabelText("What do they give?");
	const { options } = asked.element() as HTMLSelectElement;
	await userEvent.selectOptions(asked, options[1]?.value ?? "");
	expect(rows()).toHaveLength(1);
	expect(rows()[0]?.cn).toHaveLength(1);
	await expect.element(told).not.toBeInTheDocument();
	await expect.element(asked).not.toBeInTheDocument();
});

test("in a tablet's sheet the clauses stay in their place while an offer is composed", async () => {
	stage.clear();
	openStage(<Tablet />);
	await runTo("talks");
	const list = page.getByRole("list", { name: "They give" });
	await expect.element(list).toBeVisible();
	await list.getByRole("button").first().click();
	await expect.element(page.getByRole("heading", { name: "How they will take it" })).toBeVisible();
	await expect.element(list).toBeVisible();
});

test("every duration of a clause is read whole on a phone, in either language", async () => {
	stage.box.style.width = "390px";
	await begin("Both lower tariffs by 10 points");
	const select = page
		.getByLabelText(/^Duration of: Tariff lowered by 10/)
		.element() as HTMLSelectElement;
	const cut: string[] = [];
	for (const { open, months_other: months } of [en.term, zh.term])
		for (const text of [open, months.replace("{{count}}", "12")]) {
			const option = select.selectedOptions[0] as HTMLOptionElement;
			option.textContent = text;
			const shown = select.getBoundingClientRect().width;
			select.style.maxWidth = "none";
			if (select.getBoundingClientRect().width > shown) cut.push(text);
			select.style.maxWidth = "";
		}
	expect(cut).toEqual([]);
});

/** The panel as a sheet over the board: what is decided there lies above its fold. */
import { expect, type Locator, test } from "@playwright/test";
import { findingsInBoth } from "../support/e2e/axe.ts";
import { calm, playTo, start } from "../support/e2e/game.ts";

/** True where all of it is seen, and nothing lies over it. */
async function inSight(what: Locator): Promise<boolean> {
	const box = await what.boundingBox();
	if (!box) return false;
	return what.evaluate(
		(element, [x, y]) => {
			const top = document.elementFromPoint(x as number, y as number);
			return element.contains(top) || top?.closest("label")?.contains(element) === true;
		},
		[box.x + box.width / 2, box.y + box.height - 1],
	);
}

for (const [name, width, height] of [
	["tablet", 1024, 768],
	["phone", 390, 844],
	["phone on its side", 844, 390],
] as const)
	test(`on a ${name} a picked lever stands alone, its acts in sight`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await start(page);
		await playTo(page, "Your levers");
		await page.getByRole("tab", { name: /^Technology/ }).click();
		await page
			.getByRole("tabpanel")
			.getByRole("button", { name: /^Entity list/ })
			.click();
		await expect(page.getByRole("heading", { level: 1, name: "Entity list" })).toBeVisible();
		await expect(page.getByRole("tab")).toHaveCount(0);
		const acts = page
			.getByRole("group", { name: "What you can do with it" })
			.getByText(/^List about/);
		await expect(acts).toHaveCount(2);
		for (const act of await acts.all()) await expect.poll(() => inSight(act)).toBe(true);
		await page.getByRole("button", { name: "Back to all levers" }).click();
		await expect(page.getByRole("tab", { name: /^Technology/ })).toBeVisible();
	});

test("on a tablet all answers stand beside each other above the fold, and in every window both buttons are whole", async ({
	page,
}) => {
	await page.setViewportSize({ width: 1024, height: 768 });
	await start(page, "seat=us&against=bold");
	await playTo(page, "Your levers", calm);
	await page.getByRole("tab", { name: /^Technology/ }).click();
	await page
		.getByRole("tabpanel")
		.getByRole("button", { name: /^Entity list/ })
		.click();
	await page.getByRole("button", { name: /^Do it now/ }).click();
	await playTo(page, "Your answer", { ...calm, offers: false });
	const tops = await page
		.getByRole("group", { name: "One answer, or none" })
		.getByRole("article")
		.evaluateAll((rungs) => rungs.map((rung) => Math.round(rung.getBoundingClientRect().top)));
	expect(tops).toHaveLength(4);
	expect(new Set(tops).size).toBe(1);
	// before the hint and what the capitals say: what each of them does is seen without scrolling
	for (const effects of await page.locator(".rung-effects").all())
		await expect(effects).toBeInViewport({ ratio: 1 });
	// an act in its box is read to its last word, which says whether it is only announced
	const room = await page.locator(".rung select").evaluateAll((boxes) =>
		boxes.map((box) => {
			const select = box as HTMLSelectElement;
			const style = getComputedStyle(select);
			const pen = document.createElement("canvas").getContext("2d");
			if (pen) pen.font = style.font;
			const words = pen?.measureText(select.selectedOptions[0]?.text ?? "").width ?? 0;
			const inner =
				select.clientWidth -
				Number.parseFloat(style.paddingLeft) -
				Number.parseFloat(style.paddingRight);
			return inner - words;
		}),
	);
	expect(room).toHaveLength(2);
	for (const left of room) expect(left).toBeGreaterThanOrEqual(0);
	for (const width of [1440, 1024, 390]) {
		await page.setViewportSize({ width, height: 768 });
		await page.getByRole("radio", { name: /^Match/ }).check();
		for (const button of [/^Match/, /^Stay silent/]) {
			const pressed = page.getByRole("button", { name: button });
			const box = await pressed.boundingBox();
			expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
			expect(
				await pressed.evaluate((one) =>
					[...one.children].every((part) => {
						const [inner, outer] = [part.getBoundingClientRect(), one.getBoundingClientRect()];
						return inner.left >= outer.left && inner.right <= outer.right;
					}),
				),
			).toBe(true);
		}
	}
});

test("a phone's whole board lies under its lanes, and a lever chosen there brings the sheet back", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await start(page);
	await playTo(page, "Your levers");
	const levers = page.getByRole("region", { name: "Levers on the board" });
	await expect(levers).toHaveCount(0);
	const whole = page.getByRole("button", { name: "Whole board" });
	await whole.click();
	await expect(levers.getByRole("list", { name: "Beijing" })).toContainText("Rare-earth law");
	await expect(page.getByRole("list", { name: "Calendar" })).toContainText("Truce runs out");
	await expect(page.getByText("Growth and jobs")).toBeVisible();
	// theirs are explained, and only the own can be chosen
	const theirs = levers.getByRole("list", { name: "Beijing" });
	await theirs.getByRole("button", { name: /^Rare-earth law/ }).click();
	await expect(theirs).toContainText("The law on paper");
	expect(await findingsInBoth(page, "whole board")).toEqual([]);
	await levers.getByRole("button", { name: /^Chip controls/ }).click();
	await expect(page.getByRole("heading", { level: 1, name: /chip/i })).toBeInViewport();
	await expect(
		page.getByRole("region", { name: "Your levers" }).getByRole("radio"),
	).not.toHaveCount(0);
	await whole.click();
	await whole.click();
	await expect(levers).toHaveCount(0);
});

test("a sheet over the whole board comes down to half as the plan is sealed, and may go up again", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await start(page);
	await playTo(page, "Your levers");
	const stop = page.locator(".play");
	const grip = page.getByRole("button", { name: /^Panel, / });
	await grip.focus();
	await page.keyboard.press("End");
	await expect(stop).toHaveAttribute("data-stop", "full");
	await page.getByRole("button", { name: /^Seal without orders/ }).click();
	await expect(page.getByRole("heading", { level: 1, name: "What both did" })).toBeVisible();
	await expect(stop).toHaveAttribute("data-stop", "half");
	await grip.focus();
	await page.keyboard.press("End");
	await expect(stop).toHaveAttribute("data-stop", "full");
});

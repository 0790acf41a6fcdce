/** Saved games: naming, handing out, taking in, deleting; and files and storage that are not what they should be. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { start, title } from "../support/e2e/game.ts";
import { expect, test } from "../support/e2e/test.ts";

/** Plays one move, so that there is a game to keep; leaves for the saved games. */
async function keepOne(page: Page): Promise<void> {
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await page.goto("/#/saves");
	await expect(title(page)).toHaveText("Saved games");
	await expect(page.getByText("1 game", { exact: true })).toBeVisible();
}

async function record(page: Page): Promise<string> {
	const coming = page.waitForEvent("download");
	await page
		.getByRole("button", { name: /^Export .* as a file$/ })
		.first()
		.click();
	const download = await coming;
	expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
	return readFile(await download.path(), "utf8");
}

async function takeIn(page: Page, text: string, name = "game.jsonl"): Promise<void> {
	const chooser = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "Import a file" }).click();
	await (await chooser).setFiles({
		name,
		mimeType: "application/jsonl",
		buffer: Buffer.from(text),
	});
}

test("a game is named, handed out, taken in, gone on with and deleted", async ({ page }) => {
	await keepOne(page);
	await page.getByRole("button", { name: /^Rename / }).click();
	const dialog = page.getByRole("dialog", { name: "Name this game" });
	await dialog.getByLabel("Name").fill("The <b>long</b> game");
	await dialog.getByRole("button", { name: "Save the name" }).click();
	await expect(page.getByRole("heading", { name: "The <b>long</b> game" })).toBeVisible();
	const text = await record(page);
	await takeIn(page, text);
	await expect(page.getByText("2 games")).toBeVisible();
	await page.reload();
	await expect(page.getByText("2 games")).toBeVisible();

	const taken = page.getByRole("listitem").filter({ hasNotText: "long" });
	await taken.getByRole("link", { name: "Go on" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await page.goto("/#/saves");

	await page.getByRole("button", { name: "Delete The <b>long</b> game" }).click();
	const sure = page.getByRole("dialog", { name: "Delete this game?" });
	await sure.getByRole("button", { name: "Cancel" }).click();
	await expect(page.getByText("2 games")).toBeVisible();
	await page.getByRole("button", { name: "Delete The <b>long</b> game" }).click();
	await sure.getByRole("button", { name: "Delete for good" }).click();
	await expect(page.getByText("1 game", { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByText("1 game", { exact: true })).toBeVisible();
	await expect(page.getByText("<b>long</b>")).toBeHidden();
});

test("a file that is no true record is refused in words, and nothing is lost", async ({ page }) => {
	await keepOne(page);
	const text = await record(page);
	const [header = "", ...rest] = text.trimEnd().split("\n");
	const unreadable = "This could not be read as the record of a game.";
	const tampered = "The record does not verify";
	const newer = "written by a newer version";
	const files: [string, string, string][] = [
		["foreign", '{"some":"json"}\n', unreadable],
		["not even text", "\u0000\u0001PNG", unreadable],
		["empty", "", unreadable],
		["a die turned over", text.replace('"value":', '"value":1'), tampered],
		["a move left out", [header, ...rest.slice(1)].join("\n"), tampered],
		["cut short", text.slice(0, -80), unreadable],
		["of a later form", text.replace(/"format":\d+/, '"format":99'), newer],
		["too large", `${text}${" ".repeat(9_000_000)}`, unreadable],
		["nested without end", "[".repeat(200_000), unreadable],
		["with a poisoned key", text.replace('"game":', '"__proto__":{"a":1},"game":'), tampered],
	];
	for (const [what, body, words] of files) {
		await test.step(what, async () => {
			expect(body).not.toBe(text);
			await takeIn(page, body);
			await expect(page.getByText(words)).toBeVisible();
			await expect(page.getByText("1 game", { exact: true })).toBeVisible();
		});
	}
	await page.getByRole("link", { name: "Go on" }).click();
	await expect(title(page)).toHaveText("Your levers");
});

test("a game damaged in storage is named, and the others stay good", async ({ page }) => {
	await keepOne(page);
	await page.getByRole("button", { name: /^Rename / }).click();
	await page.getByRole("textbox", { name: "Name" }).fill("The broken one");
	await page.getByRole("button", { name: "Save the name" }).click();
	await page.evaluate(async () => {
		const base = await new Promise<IDBDatabase>((done, fail) => {
			const asked = indexedDB.open("bargaining-chip");
			asked.onsuccess = () => done(asked.result);
			asked.onerror = () => fail(asked.error);
		});
		const tx = base.transaction("entries", "readwrite");
		tx.objectStore("entries").clear();
		await new Promise((done) => {
			tx.oncomplete = done;
		});
		base.close();
	});
	await start(page);
	await page.getByRole("button", { name: "No forecast" }).click();
	await expect(title(page)).toHaveText("Your levers");
	await page.goto("/#/saves");
	await page.reload();
	const broken = page.getByRole("listitem").filter({ hasText: "The broken one" });
	await expect(broken).toContainText("damaged");
	await expect(broken.getByRole("link")).toHaveCount(0);
	await expect(page.getByRole("link", { name: "Go on" })).toHaveCount(1);
	await broken.getByRole("button", { name: "Delete The broken one" }).click();
	await page.getByRole("button", { name: "Delete for good" }).click();
	await expect(page.getByText("1 game", { exact: true })).toBeVisible();
});

test("what is half typed stays in a narrower window, and a note turns to the language chosen after it", async ({
	page,
}) => {
	await keepOne(page);
	await page.getByRole("button", { name: /^Rename / }).click();
	const name = page.getByRole("dialog").getByRole("textbox");
	await name.fill("Half a na");
	for (const width of [1024, 700, 390]) {
		await page.setViewportSize({ width, height: 800 });
		await expect(name).toHaveValue("Half a na");
	}
	await page.keyboard.press("Escape");
	const text = await record(page);
	await takeIn(page, text);
	await expect(
		page.getByRole("listitem").filter({ hasText: /^Imported and verified: game$/ }),
	).toBeVisible();
	await page.getByRole("button", { name: /中文/ }).click();
	await expect(
		page.getByRole("listitem").filter({ hasText: /^已导入并验证：game$/ }),
	).toBeVisible();
	// no note lies on what is pressed
	const note = (await page.locator(".ui-notes").boundingBox()) ?? { y: 0, height: 0 };
	expect(note.y + note.height).toBe(800);
	await page.evaluate(() => document.documentElement.scrollTo(0, 10_000));
	const lowest = await page.getByRole("button", { name: /^删除/ }).last().boundingBox();
	expect((lowest?.y ?? 0) + (lowest?.height ?? 0)).toBeLessThanOrEqual(note.y);
});

test("a name without a gap leaves the page as wide as a phone, and so the question before it is deleted", async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await keepOne(page);
	await page.getByRole("button", { name: /^Rename / }).click();
	await page.getByRole("dialog").getByRole("textbox").fill("W".repeat(60));
	await page.getByRole("button", { name: "Save the name" }).click();
	await expect(page.getByRole("heading", { name: /^W{60}$/ })).toBeVisible();
	const wide = () => document.documentElement.scrollWidth;
	expect(await page.evaluate(wide)).toBe(390);
	await page.getByRole("button", { name: /^Delete / }).click();
	const sure = page.getByRole("dialog");
	const beyond = (box: Element) => box.scrollWidth - box.clientWidth;
	expect(await sure.locator(".ui-dialog-body").evaluate(beyond)).toBe(0);
	await sure.getByRole("button", { name: "Delete for good" }).click();
	await expect(page.getByText(/^Deleted: W{60}/)).toBeVisible();
	expect(await page.evaluate(wide)).toBe(390);
});

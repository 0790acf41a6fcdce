// The first page, the set-up page and the saved games, as a person meets them.
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../src/client/pages/app/app.tsx";
import type { Finder } from "../../../src/client/pages/codex/find.ts";
import { marksOf } from "../../../src/client/pages/codex/scopes.ts";
import { fromPath } from "../../../src/client/router/routes.ts";
import {
	provideSaves,
	type SavedGame,
	SavesError,
	type SavesPort,
} from "../../../src/client/stores/saves-port.ts";
import { hush, notify } from "../../../src/client/ui/live-region.tsx";
import { box, setPage, show } from "../../support/page-stage.ts";
import "../../../src/client/styles/base.css";

const GAME: SavedGame = {
	id: "g1",
	name: null,
	seat: "cn",
	opponent: "bold",
	scenario: "geneva-to-busan",
	monthDate: "2025-09-01",
	month: 5,
	months: 8,
	over: false,
	savedAt: 1_760_000_000_000,
};

/** A keeper of games in memory, whose import always meets a changed record. */
function keeper(): SavesPort {
	let games: readonly SavedGame[] = [GAME, { ...GAME, id: "g2", name: "Old", over: true }];
	const listeners = new Set<Parameters<SavesPort["subscribe"]>[0]>();
	const change = (next: readonly SavedGame[]): Promise<void> => {
		games = next;
		for (const listener of listeners) listener({ id: null, gone: false, elsewhere: false });
		return Promise.resolve();
	};
	return {
		list: () => Promise.resolve(games),
		rename: (id, name) =>
			change(games.map((game) => (game.id === id ? { ...game, name: name || null } : game))),
		remove: (id) => change(games.filter((game) => game.id !== id)),
		exportFile: () => Promise.resolve({ fileName: "game.jsonl", body: new Blob(["{}"]) }),
		importFile: () => Promise.reject(new SavesError("tampered")),
		subscribe: (changed) => {
			listeners.add(changed);
			return () => listeners.delete(changed);
		},
	};
}

setPage();
beforeEach(() => {
	provideSaves(() => Promise.resolve(keeper()));
});
function open(hash: string): void {
	location.hash = hash;
	show(<App />);
}
const startOf = (link: Element): unknown => fromPath(link.getAttribute("href") ?? "");

test("the first page starts either seat in one click and offers the unfinished game", async () => {
	open("/");
	const washington = page.getByRole("link", { name: "Play Washington" });
	await expect.element(washington).toBeVisible();
	expect(startOf(washington.element())).toMatchObject({
		page: "start",
		setup: { seat: "us", character: "historical", months: 8, hotSeat: false },
	});
	const beijing = page.getByRole("link", { name: "Play Beijing" });
	expect(startOf(beijing.element())).toMatchObject({ page: "start", setup: { seat: "cn" } });
	await expect
		.element(page.getByRole("link", { name: /Beijing, September 2025/ }))
		.toHaveAttribute("href", "#/play/g1");
});

test("a set-up game becomes one address", async () => {
	open("/new");
	await userEvent.click(page.getByRole("radio", { name: /^Beijing/ }));
	await userEvent.click(page.getByRole("radio", { name: "A bold Washington" }));
	await userEvent.click(page.getByRole("radio", { name: "Twelve months" }));
	await userEvent.click(page.getByText("What the record leaves open"));
	await userEvent.click(page.getByRole("radio", { name: "Exact" }));
	await userEvent.click(page.getByRole("button", { name: "Play Beijing" }));
	expect(fromPath(location.hash)).toMatchObject({
		page: "start",
		setup: {
			seat: "cn",
			character: "bold",
			months: 12,
			switches: { genevaWording: "exact", commerce: "alone", octoberCause: "triggered" },
		},
	});
});

test("saved games are named, and deleted only after a question", async () => {
	open("/saves");
	await userEvent.click(page.getByRole("button", { name: "Rename Beijing, September 2025" }));
	const name = page.getByRole("textbox", { name: "Name" });
	await userEvent.fill(name, "Monday group");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByRole("heading", { name: "Monday group" })).toBeVisible();
	await userEvent.click(page.getByRole("button", { name: "Delete Old" }));
	await expect.element(page.getByRole("dialog")).toMatchTextContent("“Old”");
	await userEvent.click(page.getByRole("button", { name: "Delete for good" }));
	await expect.element(page.getByRole("heading", { name: "Old" })).not.toBeInTheDocument();
	await expect.element(page.getByRole("heading", { name: "Monday group" })).toBeVisible();
});

test("a word of a game's own name is explained neither in a question nor in a note", async () => {
	const rupture: Finder = (text) =>
		text.includes("rupture") ? [{ id: "rupture", start: 0, end: 7 }] : [];
	const games = [{ ...GAME, name: "The rupture" }];
	provideSaves(() => Promise.resolve({ ...keeper(), list: () => Promise.resolve(games) }));
	open("/saves");
	await userEvent.click(page.getByRole("button", { name: "Delete The rupture" }));
	const dialog = page.getByRole("dialog");
	await expect.element(dialog).toMatchTextContent("“The rupture”");
	notify(() => "Exported: The rupture");
	await expect.element(dialog).toMatchTextContent("Exported: The rupture");
	expect([...marksOf(document, rupture).values()]).toEqual([]);
	hush();
	await userEvent.click(page.getByRole("button", { name: "Cancel" }));
});

test("a game of a class is called so, and not two at one screen", async () => {
	const games = [GAME, { ...GAME, id: "class-3597d37b7a60-3", opponent: null, over: true }];
	provideSaves(() => Promise.resolve({ ...keeper(), list: () => Promise.resolve(games) }));
	open("/saves");
	await expect.element(page.getByText("finished, in a class")).toBeVisible();
	await expect.element(page.getByText(/two at one screen/)).not.toBeInTheDocument();
});

test("a record that was changed is refused in words", async () => {
	open("/saves");
	await expect.element(page.getByRole("button", { name: "Import a file" })).toBeVisible();
	const field = box.querySelector<HTMLInputElement>("input[type=file]");
	await userEvent.upload(field as HTMLInputElement, new File(["{}"], "a.jsonl"));
	await expect.element(page.getByText(/does not verify/)).toBeVisible();
});

test("an address that leads nowhere says so and leads back", async () => {
	open("/nowhere");
	await expect.element(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
	await userEvent.click(page.getByRole("link", { name: "To the first page" }));
	await expect.element(page.getByRole("heading", { name: "Bargaining Chip" })).toBeVisible();
});

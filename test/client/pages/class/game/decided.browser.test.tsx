// What a student is told of what others decided for them, and of how a class ends.
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { recordText } from "../../../../../src/classroom/index.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { bar, heading, press, strips } from "../../../../support/class/student-page.ts";
import { clearStage, klass, open, others, setStage, sockets } from "../class-stage.tsx";
import "../../../../../src/client/styles/base.css";

// a busy machine is no failure
vi.setConfig({ testTimeout: 40_000 });

// the board has tests of its own; drawn by software it would hold every press up
vi.mock("../../../../../src/client/pages/play/match-board.tsx", () => ({ default: () => null }));

beforeAll(() => startTranslations());
beforeEach(setStage);
afterEach(clearStage);

describe("what is decided in a person's place", () => {
	const advance = (times = 1): void => {
		for (let n = 0; n < times; n++) klass.act({ do: "advance", games: null });
		sockets.tell();
	};
	const said = (): string =>
		[...document.querySelectorAll("[aria-live=polite]")].map((it) => it.textContent).join(" ");

	test("the instructor's advance says so where its outcome is shown, and aloud", async () => {
		open(2);
		await press("No forecast");
		others({ type: "noForecast" }, "cn");
		await expect.element(heading("Your levers")).toBeVisible();
		others({ type: "seal" }, "cn");
		advance();
		await expect.element(heading("What both did")).toBeVisible();
		const note =
			/instructor moved the game on, and the computer decided in your place: it (gave|sealed)/;
		await expect.element(page.getByText(note)).toBeVisible();
		// what is said waits its turn
		await expect.poll(said, { timeout: 15_000 }).toMatch(note);
	});

	test("a clock that has run out says so; what one decides oneself bears no note", async () => {
		open(2, "us", { pace: "normal" });
		await expect.element(heading("The news, and your forecast")).toBeVisible();
		others({ type: "noForecast" }, "cn");
		klass.wait(30 * 60_000);
		sockets.tell();
		await expect.element(heading("Your levers")).toBeVisible();
		const note =
			/Your time was up, so the computer decided in your place: it left the forecast out/;
		await expect.element(page.getByText(note)).toBeVisible();
		await press("Seal without orders");
		others({ type: "seal" }, "cn");
		await expect.element(heading("What both did")).toBeVisible();
		await expect.element(page.getByText(/decided in your place/)).not.toBeInTheDocument();
	});

	test("who reads on while the game is moved past is told, and led to the present", async () => {
		open(2);
		await press("No forecast");
		others({ type: "noForecast" }, "cn");
		await press("Seal without orders");
		others({ type: "seal" }, "cn");
		await expect.element(heading("What both did")).toBeVisible();
		expect(strips()).not.toMatch(/moved the game on/);
		while (klass.table(1).match.game.month < 3) advance();
		await expect
			.poll(strips)
			.toMatch(/moved the game on while you were reading. It is now in July/);
		await expect.element(heading("What both did")).toBeVisible();
		while (klass.table(1).match.game.phase !== "talks") advance();
		await expect.poll(strips).toMatch(/It is now in July, at the talks/);
		// the month's close comes first, not the talks of two months later
		await expect.element(page.getByRole("button", { name: "Go on" })).toBeVisible();
		await expect
			.element(page.getByRole("button", { name: "To the talks" }))
			.not.toBeInTheDocument();
		await press("Go to July");
		await expect.element(page.getByText("Talks, July 2025", { exact: true })).toBeInTheDocument();
		expect(strips()).not.toMatch(/moved the game on/);
	});
});

test("a class that ends in the middle of a game leaves it as it stood", async () => {
	open(2);
	await expect.element(heading("The news, and your forecast")).toBeVisible();
	klass.act({ do: "end" });
	sockets.tell();
	await expect.element(heading("Your game stops here")).toBeVisible();
	await expect.element(bar()).toMatchTextContent("The class has ended");
});

test("a class that ends while a page is read shows the end: the own score, and the way to the debrief", async () => {
	vi.stubGlobal("fetch", async (input: RequestInfo | URL) => {
		if (!new Request(input).url.endsWith("/games/1/record"))
			return new Response("", { status: 404 });
		const headers = { "content-type": "application/jsonl" };
		return new Response(recordText(klass.table(1)), { headers });
	});
	open(2);
	await press("No forecast");
	others({ type: "noForecast" }, "cn");
	await expect.element(heading("Your levers")).toBeVisible();
	while (klass.table(1).match.game.month < 2) klass.act({ do: "advance", games: null });
	sockets.tell();
	await expect.element(heading("What both did")).toBeVisible();
	klass.act({ do: "end" });
	sockets.tell();
	await expect.element(heading("Your game stops here")).toBeVisible();
	await expect.element(page.getByText("Against par")).toBeVisible();
	const way = page.getByRole("link", { name: "To the debrief" });
	await expect.element(way).toHaveAttribute("href", `#/debrief/class-${klass.handed.session}-1`);
	await expect
		.element(page.getByRole("button", { name: /^Open June|^Go on/ }))
		.not.toBeInTheDocument();
});

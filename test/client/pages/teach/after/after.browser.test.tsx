// After the class, as its instructor: what it came to, two downloads apart, and deleting it all.
import axe from "axe-core";
import i18next from "i18next";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ServerFrame, tilesOf, VERSION } from "../../../../../src/classroom/index.ts";
import { startTranslations } from "../../../../../src/client/i18n/index.ts";
import { AfterClass } from "../../../../../src/client/pages/teach/after/after-class.tsx";
import { keepLesson, lessonFor } from "../../../../../src/client/stores/class/keys.ts";
import { createLessonStore } from "../../../../../src/client/stores/class/lesson-store.ts";
import { LessonProvider } from "../../../../../src/client/stores/class/use-lesson.tsx";
import { hush, LiveRegion } from "../../../../../src/client/ui/live-region.tsx";
import { debriefOf, playOut } from "../../../../support/class/characters.ts";
import { type PureClass, startedClass } from "../../../../support/class/pure.ts";
import { shippedScenario } from "../../../../support/scenario.ts";
import "../../../../../src/client/styles/base.css";

let klass: PureClass;
let root: Root;
let box: HTMLElement;
/** What was asked of the server: method and path. */
let asked: string[];
/** Files handed to the browser. */
let saved: string[];
let remove: Response;

beforeAll(async () => {
	klass = startedClass(shippedScenario(), 4, { months: 1, title: "Tuesday group" }).klass;
	playOut(klass, () => "careful");
	await startTranslations();
	await i18next.changeLanguage("en");
	await i18next.loadNamespaces(["teach", "deck", "class"]);
});
beforeEach(() => {
	const { session, code, secret, projector } = klass.handed;
	keepLesson({ session, code, title: "", secret, projector, recovery: "", at: 1 });
	asked = [];
	saved = [];
	remove = Response.json({ deleted: true });
	vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
		const request = new Request(new URL(input as string, location.href), init);
		if (request.headers.get("authorization") !== `Bearer ${secret}`)
			return Response.json({ refused: "wrongSecret" }, { status: 403 });
		const path = new URL(request.url).pathname.split("/").slice(4).join("/");
		asked.push(`${request.method} ${path}`);
		if (request.method === "DELETE") return remove;
		if (path === "debrief") return Response.json(debriefOf(klass));
		if (path === "export.zip")
			return new Response("zip", { headers: { "content-type": "application/zip" } });
		if (path === "names.csv") return Response.json({ refused: "storage" }, { status: 503 });
		return new Response("{}", { headers: { "content-type": "application/jsonl" } });
	});
	vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
		this: HTMLAnchorElement,
	) {
		saved.push(this.download);
	});
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
});
afterEach(async () => {
	await page.viewport(1280, 720);
	root.unmount();
	box.remove();
	vi.restoreAllMocks();
	hush();
	localStorage.clear();
	location.hash = "";
});

/** Draws the page of a class that has ended. */
function open(): void {
	const { state } = klass;
	const tables = state.games.map(({ n }) => klass.table(n));
	const frames: ServerFrame[] = [
		{ type: "welcome", v: VERSION, role: "instructor" },
		{
			type: "class",
			class: {
				title: "Tuesday group",
				stage: "ended",
				paused: false,
				frozen: false,
				people: 4,
				here: 4,
				size: 1,
				months: 1,
				scenario: state.settings.scenario,
			},
			chair: null,
		},
		{
			type: "roster",
			code: klass.handed.code,
			door: false,
			settings: state.settings,
			people: [],
			pairing: [],
			scores: false,
		},
		{
			type: "tiles",
			changed: tilesOf(state, tables, () => true, klass.now, true),
			order: [1, 2],
		},
	] as ServerFrame[];
	const { session, secret } = klass.handed;
	const store = createLessonStore(
		{ as: "instructor", session, secret },
		{
			open: ({ onFrame, onState }) => {
				queueMicrotask(() => {
					onState({ at: "open" });
					for (const frame of frames) onFrame(frame);
				});
				return {
					send: () => undefined,
					close: () => undefined,
					ask: ({ type }) => Promise.reject(new Error(`no answer to ${type}`)),
				};
			},
		},
	);
	root.render(
		<LessonProvider store={store}>
			<AfterClass />
			<LiveRegion />
		</LessonProvider>,
	);
}
const button = (name: string | RegExp) => page.getByRole("button", { name });

test("tells what the class came to, and leads to the slides", async () => {
	open();
	await expect.element(page.getByRole("heading", { name: "After the class" })).toBeVisible();
	await expect.poll(() => box.querySelector(".after-figures")?.textContent).toContain("2games");
	const { session } = klass.handed;
	const slides = page.getByRole("link", { name: "Open the slides" });
	await expect.element(slides).toHaveAttribute("href", `#/deck/${session}`);
	await expect.element(page.getByText(/a rematch is played before that/)).toBeVisible();
	const { violations } = await axe.run(box);
	expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
	await expect
		.element(page.getByRole("row", { name: /^1 A\d A\d 1 month, to its end/ }))
		.toBeVisible();
});

test("marks each seat of a game with that seat's own shape on a phone", async () => {
	await page.viewport(390, 844);
	open();
	await expect.poll(() => box.querySelectorAll(".after-games tbody tr")).toHaveLength(2);
	const heads = [...box.querySelectorAll(".after-games thead th")].map((it) => it.textContent);
	const marks = [...box.querySelectorAll(".after-games tbody tr:first-child > *")].map(
		(it) => getComputedStyle(it, "::before").borderRadius,
	);
	expect(marks[heads.indexOf("Washington")]).toBe("0px");
	expect(marks[heads.indexOf("Beijing")]).toBe("50%");
});

test("of a class that ended before a month closed it says so, and leads to no slides", async () => {
	const played = klass;
	klass = startedClass(shippedScenario(), 4).klass;
	const { session, code, secret, projector } = klass.handed;
	keepLesson({ session, code, title: "", secret, projector, recovery: "", at: 1 });
	open();
	await expect.element(page.getByText(/^The class ended before any game had closed/)).toBeVisible();
	expect(page.getByRole("link", { name: "Open the slides" }).elements()).toEqual([]);
	klass = played;
});

test("hands over tables and names apart, and says why one failed", async () => {
	open();
	const { code } = klass.handed;
	await button("Save the archive").click();
	await expect.poll(() => saved).toEqual([`class-${code}.zip`]);
	await expect
		.element(page.getByText(new RegExp(`class-${code}.zip has been handed`)))
		.toBeVisible();
	await button("Save the name key").click();
	await expect.poll(() => box.querySelector("[role=alert] p")?.textContent).toMatch(/disk|save/i);
	expect(saved).toHaveLength(1);
	await button("Save the record of game 2").click();
	await expect.poll(() => saved.at(-1)).toBe(`class-${code}-game-002.jsonl`);
	expect(asked).toContain("GET games/2/record");
});

test("deletes only once its code has been typed, however it is typed, and forgets its key", async () => {
	open();
	const { session, code } = klass.handed;
	await button("Delete this session").click();
	const dialog = page.getByRole("dialog");
	await expect.element(dialog.getByText(/2 games with all their moves/)).toBeVisible();
	const go = dialog.getByRole("button", { name: "Delete everything" });
	await expect.element(go).toHaveAttribute("aria-disabled", "true");
	await go.click({ force: true });
	await userEvent.fill(dialog.getByRole("textbox"), "AAAAAA");
	await expect.element(go).toHaveAttribute("aria-disabled", "true");
	expect(asked.some((one) => one.startsWith("DELETE"))).toBe(false);
	expect(lessonFor(session)).toBeDefined();
	await userEvent.fill(
		dialog.getByRole("textbox"),
		`${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase(),
	);
	await go.click();
	await expect.poll(() => location.hash).toBe("#/teach");
	expect(asked.filter((one) => one.startsWith("DELETE"))).toHaveLength(1);
	expect(lessonFor(session)).toBeUndefined();
});

test("keeps everything where deleting is refused", async () => {
	remove = Response.json({ refused: "storage" }, { status: 503 });
	open();
	const { session, code } = klass.handed;
	await button("Delete this session").click();
	await userEvent.fill(page.getByRole("textbox"), code);
	await page.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
	await expect.element(page.getByRole("dialog").getByRole("alert").first()).toBeVisible();
	expect(lessonFor(session)).toBeDefined();
	await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
	await expect.poll(() => box.querySelector("dialog")).toBeNull();
});

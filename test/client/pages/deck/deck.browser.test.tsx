// The deck as an instructor uses it: paged by keys, kept over a reload, its numbers behind each picture, refused kindly.
import axe from "axe-core";
import i18next from "i18next";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ClassDebrief } from "../../../../src/classroom/after/debrief.ts";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { keepLesson } from "../../../../src/client/stores/class/keys.ts";
import { scoreModel } from "../../../../src/client/viewmodel/deck/scores.ts";
import { emptyDebrief, playedDebrief } from "../../viewmodel/deck/sample.ts";
import "../../../../src/client/styles/base.css";

const SESSION = "0123456789ab";
const SECRET = "0123456789abcdef0123456789abcdef";

let root: Root;
let box: HTMLElement;
let debrief: ClassDebrief;
/** What the server answers when asked for the debrief, in order; the last again and again. */
let answers: { status: number; body: unknown }[];
let asked: Request[];

beforeAll(async () => {
	debrief = playedDebrief();
	await startTranslations();
	await i18next.changeLanguage("en");
});
beforeEach(async () => {
	await page.viewport(1280, 720);
	document.documentElement.dataset.motion = "reduced";
	asked = [];
	answers = [{ status: 200, body: debrief }];
	const real = globalThis.fetch;
	vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
		const request = new Request(new URL(input as string, location.href), init);
		if (!request.url.includes("/api/")) return real(input, init);
		asked.push(request);
		const answer = answers.length > 1 ? answers.shift() : answers[0];
		return Response.json(answer?.body, { status: answer?.status ?? 500 });
	});
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
});
afterEach(() => {
	root.unmount();
	box.remove();
	vi.restoreAllMocks();
	sessionStorage.clear();
	localStorage.clear();
	location.hash = "";
});

function open(hash = `/deck/${SESSION}/${SECRET}`): void {
	location.hash = hash;
	root.render(<App />);
}
/** The page's title as it stands. */
const heading = (): string => box.querySelector("h1")?.textContent ?? "";
/** The first loading of a page takes its time. */
const PATIENCE = { timeout: 15_000 };

test("pages by arrows, space, Home and End; each title takes the focus and says its number", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10: Tuesday group");
	await userEvent.keyboard("{ArrowRight}");
	const { both, dots } = scoreModel(debrief);
	await expect.poll(heading, PATIENCE).toContain(`Slide 2 of 10: ${both === 0 ? "None" : both}`);
	expect(dots).toHaveLength(4);
	expect(document.activeElement?.tagName).toBe("H1");
	await userEvent.keyboard(" ");
	await expect.poll(heading, PATIENCE).toContain("Slide 3 of 10");
	await userEvent.keyboard("{End}");
	await expect.poll(heading, PATIENCE).toContain("Slide 10 of 10: Thank you");
	await userEvent.keyboard("{ArrowRight}{ArrowLeft}");
	await expect.poll(heading, PATIENCE).toContain("Slide 9 of 10");
	await userEvent.keyboard("{Home}");
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	expect(asked[0]?.headers.get("authorization")).toBe(`Bearer ${SECRET}`);
	expect(asked[0]?.url).not.toContain(SECRET);
});

test("by its buttons the focus stays on them, and the slide is read aloud", async () => {
	open();
	const on = page.getByRole("button", { name: "Next slide" });
	await on.click();
	await expect.poll(heading, PATIENCE).toContain("Slide 2 of 10");
	await expect.element(on).toHaveFocus();
	await expect.element(page.getByText(/^Slide 2 of 10:.*sides$/).last()).toBeInTheDocument();
	await page.getByRole("button", { name: "Slide 8: Escalation" }).click();
	await expect.poll(heading, PATIENCE).toContain("1 of 4 games ended in rupture");
});

test("leads whoever runs the class back to it, and the projector to its own page", async () => {
	const projector = "f".repeat(32);
	keepLesson({
		session: SESSION,
		code: "K7M4QD",
		title: "",
		secret: SECRET,
		projector,
		recovery: "",
		at: 1,
	});
	open(`/deck/${SESSION}`);
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	const teacher = page.getByRole("link", { name: "Back to the class" });
	await expect.element(teacher).toHaveAttribute("href", `#/teach/${SESSION}`);
	open(`/deck/${SESSION}/${projector}`);
	const wall = page.getByRole("link", { name: "To the projector view" });
	await expect.element(wall).toHaveAttribute("href", `#/screen/${SESSION}/${projector}`);
	expect(teacher.elements()).toEqual([]);
});

test("what raised tension is told by whose doing it was, and by its kind where it was no seat's alone", async () => {
	const step = { month: 2, d: 0.5, times: 1, announced: false };
	const told = [
		["breach:us.tariff.lower10", "Washington"],
		["disputed:both.truce", "Promise"],
		["answer:exceed", "Answer"],
		["event:officerHeld", "Event"],
		["act:cn.probes/open", "Beijing"],
	] as const;
	const steps = told.map(([by]) => ({ ...step, by }));
	const [hottest] = debrief.heat;
	if (!hottest) throw new Error("no game");
	answers = [{ status: 200, body: { ...debrief, heat: [{ ...hottest, steps }] } }];
	open();
	await page.getByRole("button", { name: "Slide 8: Escalation" }).click();
	await expect.poll(heading, PATIENCE).toContain("Slide 8 of 10");
	const labels = [...box.querySelectorAll(".heat-step > small > span")];
	expect(labels.map((label) => label.textContent)).toEqual(told.map(([, kind]) => kind));
});

test("where tension had one cause its step takes the width of the slide", async () => {
	const [hottest] = debrief.heat;
	if (!hottest) throw new Error("no game");
	const step = { month: 2, by: "act:us.probes/open", d: 0.5, times: 1, announced: false };
	answers = [{ status: 200, body: { ...debrief, heat: [{ ...hottest, steps: [step] }] } }];
	open();
	await page.getByRole("button", { name: "Slide 8: Escalation" }).click();
	await expect.poll(heading, PATIENCE).toContain("Slide 8 of 10");
	const right = (what: string) => box.querySelector(what)?.getBoundingClientRect().right;
	expect(right(".heat-step")).toBe(right(".heat"));
});

test.each([true, false])(
	"the deals have a column for the record where it has deals: %s",
	async (recorded) => {
		const deals = debrief.deals.filter(({ game }) => recorded || game > 0);
		answers = [{ status: 200, body: { ...debrief, deals } }];
		open();
		await page.getByRole("button", { name: "Slide 4: All deals side by side" }).click();
		await expect.poll(heading, PATIENCE).toContain("Slide 4 of 10");
		const heads = [...box.querySelectorAll(".deals thead th")];
		expect(heads.some((head) => head.textContent === "record")).toBe(recorded);
		for (const row of box.querySelectorAll(".deals tbody tr:not(.deal-group)"))
			expect(row.children).toHaveLength(heads.length);
	},
);

test("comes back to its slide after a reload", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
	await expect.poll(heading, PATIENCE).toContain("Slide 4 of 10");
	root.unmount();
	root = createRoot(box);
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 4 of 10");
});

test("shows the numbers in the picture's place, and has them for screen readers all the time", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	await userEvent.keyboard("{ArrowRight}");
	await expect.element(page.getByRole("img", { name: /field of numbered points/ })).toBeVisible();
	const cell = page.getByRole("cell", { name: "rupture" });
	await expect.element(cell).toBeInTheDocument();
	await userEvent.keyboard("n");
	await expect.element(page.getByRole("region", { name: /numbers behind/ })).toBeVisible();
	expect(page.getByRole("img", { name: /field of numbered points/ }).elements()).toEqual([]);
	await page.getByRole("button", { name: /The picture/ }).click();
	await expect.element(page.getByRole("img", { name: /field of numbered points/ })).toBeVisible();
});

test("another number's paths come by up and down, and by name", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}");
	await expect.element(page.getByRole("radio", { name: "Tension" })).toBeChecked();
	await userEvent.keyboard("{ArrowDown}");
	await expect.element(page.getByRole("radio", { name: "Trust" })).toBeChecked();
	await page.getByRole("radio", { name: "Tariff" }).click();
	await expect.element(page.getByRole("img", { name: /add-on tariff/ })).toBeVisible();
	// arrows in the row of numbers choose among them, and do not page
	await userEvent.keyboard("{ArrowLeft}");
	await expect.element(page.getByRole("radio", { name: "Magnets" })).toBeChecked();
	await expect.poll(heading, PATIENCE).toContain("Slide 3 of 10");
});

test("a game that is followed stands out on every slide", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	await userEvent.keyboard("{ArrowRight}{ArrowRight}");
	await page.getByLabelText("Follow").selectOptions("game 2");
	await expect.poll(() => box.querySelectorAll(".many-followed").length).toBe(1);
	await page.getByRole("button", { name: "Next slide" }).click();
	await expect.poll(() => box.querySelectorAll(".deals thead .is-dim").length).toBe(3);
});

test("a finger's swipe pages, a scroll does not", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	const stage = box.querySelector("main") as HTMLElement;
	const touch = (type: string, clientX: number, clientY: number): void => {
		const event = { pointerType: "touch", clientX, clientY, bubbles: true };
		stage.querySelector("section")?.dispatchEvent(new PointerEvent(type, event));
	};
	touch("pointerdown", 300, 300);
	touch("pointerup", 280, 100);
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	touch("pointerdown", 300, 300);
	touch("pointerup", 120, 310);
	await expect.poll(heading, PATIENCE).toContain("Slide 2 of 10");
});

test("on paper there are all slides, without buttons", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	// the page listens once it has been drawn
	await expect
		.poll(() => {
			dispatchEvent(new Event("beforeprint"));
			return box.querySelectorAll(".slide").length;
		}, PATIENCE)
		.toBe(10);
	expect(box.querySelectorAll(".slide button")).toHaveLength(0);
	for (const svg of box.querySelectorAll(".chart-box > svg"))
		expect(svg.getAttribute("viewBox")).toMatch(/^0 0 (1500|1020) 640$/);
	dispatchEvent(new Event("afterprint"));
	await expect.poll(() => box.querySelectorAll(".slide").length).toBe(1);
});

test("a class that ended before a month closed has one slide, which says so and nothing else", async () => {
	answers = [{ status: 200, body: emptyDebrief() }];
	open();
	await expect.element(page.getByText(/^The class ended before any game had closed/)).toBeVisible();
	await userEvent.keyboard("{ArrowRight}");
	expect(heading()).toContain("Slide 1 of 1: Seminar");
	expect(box.querySelectorAll(".slide p")).toHaveLength(1);
});

test("while games run, the projector is told to wait, and opens when it is asked again", async () => {
	answers = [
		{ status: 409, body: { refused: "wrongStage" } },
		{ status: 200, body: debrief },
	];
	open();
	await expect.poll(heading, PATIENCE).toContain("The games are not over yet");
	await page.getByRole("button", { name: "Look again now" }).click();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
});

test("says what is wrong: no key on this device, a session that is gone", async () => {
	open(`/deck/${SESSION}`);
	await expect.poll(heading, PATIENCE).toContain("This browser has no key to this class");
	answers = [{ status: 404, body: { refused: "noSession" } }];
	open();
	await expect.poll(heading, PATIENCE).toContain("These slides cannot be opened");
	await expect.element(page.getByRole("alert").first()).toBeVisible();
});

test("axe finds nothing on any slide, nor on its numbers", async () => {
	open();
	await expect.poll(heading, PATIENCE).toContain("Slide 1 of 10");
	const found: string[] = [];
	for (let n = 1; n <= 10; n++) {
		await expect.poll(heading, PATIENCE).toContain(`Slide ${n} of 10`);
		for (const side of ["picture", "numbers"]) {
			const { violations } = await axe.run(box);
			found.push(...violations.map(({ id, nodes }) => `${n} ${side} ${id} ${nodes[0]?.html}`));
			await userEvent.keyboard("n");
		}
		await userEvent.keyboard("{ArrowRight}");
	}
	expect(found).toEqual([]);
});

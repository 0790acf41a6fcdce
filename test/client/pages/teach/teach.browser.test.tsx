// The instructor comes to a session: a new one in a click, its settings and keys, the way back to it, faults.
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { startTranslations } from "../../../../src/client/i18n/index.ts";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { keptLessons } from "../../../../src/client/stores/class/keys.ts";
import { findings } from "../../../support/findings.ts";
import { scenario } from "../../viewmodel/class/fixtures.ts";
import { LESSON, SETTINGS } from "../room-stage.tsx";
import "../../../../src/client/styles/base.css";

const plain = globalThis.fetch;
let asked: unknown[] = [];
let answer: { status: number; body: unknown } = { status: 201, body: LESSON };
let root: Root | null = null;
let box: HTMLElement | null = null;

beforeAll(async () => {
	// no colour is caught half-way between two
	document.documentElement.dataset.motion = "reduced";
	await startTranslations();
	await page.viewport(1440, 900);
});
beforeEach(() => {
	localStorage.clear();
	asked = [];
	answer = { status: 201, body: LESSON };
	globalThis.fetch = async (path, init) => {
		if (path === "/api/addresses")
			return Response.json({ addresses: ["http://192.168.1.20:8080/", "http://10.0.0.5:8080/"] });
		if (path !== "/api/sessions" && path !== "/api/recover") return plain(path, init);
		asked.push(JSON.parse(init?.body as string));
		if (answer.status === 0) throw new TypeError("no network");
		return new Response(JSON.stringify(answer.body), { status: answer.status });
	};
});
afterEach(() => {
	root?.unmount();
	box?.remove();
	root = null;
	box = null;
	location.hash = "";
	globalThis.fetch = plain;
	localStorage.clear();
});

function open(hash: string): HTMLElement {
	location.hash = hash;
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
	root.render(<App />);
	return box;
}

const button = (name: string | RegExp) => page.getByRole("button", { name });
const press = (name: string | RegExp): Promise<void> => userEvent.click(button(name).first());

/** A button that says why it does not act cannot be waited for to be ready. */
const pressBlocked = (name: string): void => {
	const found = button(name).element() as HTMLButtonElement;
	expect(found.title).not.toBe("");
	found.click();
};

test("a new session is one click, and its keys are kept", async () => {
	open("/teach");
	await expect.element(button("New session")).toBeVisible();
	expect(await findings()).toEqual([]);
	await press("New session");
	await vi.waitFor(() => expect(location.hash).toBe(`#/teach/${LESSON.session}`));
	expect(asked).toEqual([{ settings: { ...SETTINGS, scenario: undefined, title: "" } }]);
	expect(keptLessons()[0]).toMatchObject({ ...LESSON, at: expect.any(Number) });
});

test("settings that were changed go along, and axe finds nothing in them", async () => {
	open("/teach");
	await userEvent.click(page.getByText("Change the settings first"));
	await userEvent.fill(page.getByRole("textbox", { name: "Title" }), "Tuesday group");
	await userEvent.click(page.getByRole("radio", { name: "No clock" }));
	await userEvent.click(page.getByRole("radio", { name: "2", exact: true }));
	await userEvent.click(page.getByText("What the record leaves open"));
	await userEvent.click(page.getByRole("radio", { name: "Exact" }));
	expect(await findings()).toEqual([]);
	await press("New session");
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	expect(asked[0]).toMatchObject({
		settings: {
			title: "Tuesday group",
			pace: "none",
			size: 2,
			switches: { genevaWording: "exact", commerce: "alone" },
		},
	});
});

test("the length of each step can be chosen; what is out of range is told at its field, and not sent", async () => {
	open("/teach");
	await userEvent.click(page.getByText("Change the settings first"));
	await userEvent.click(page.getByRole("radio", { name: "Fast" }));
	await userEvent.click(page.getByText("Length of each step"));
	const field = (name: string) => page.getByRole("spinbutton", { name, exact: true });
	await expect.element(field("Plan")).toHaveAttribute("placeholder", "108");
	for (const name of ["News and forecast", "After an act ordered by nobody", "Answer"])
		await expect.element(field(name)).toBeVisible();
	await userEvent.fill(field("Each turn of the talks"), "120");
	await userEvent.fill(field("Plan"), "9");
	await expect.element(page.getByText(/^Plan needs a whole number from 30 to 1800/)).toBeVisible();
	expect(await findings()).toEqual([]);
	await expect
		.element(button("New session"))
		.toHaveAttribute(
			"title",
			"These lengths are out of range: Plan. Change them under “Length of each step”.",
		);
	// the reason stands at the button, in the place of what says that all is well, and leads to the field
	await expect.element(page.getByText(/^Works as it stands/)).not.toBeInTheDocument();
	await expect.element(page.getByText(/^These lengths are out of range: Plan\./)).toBeVisible();
	await expect.element(page.getByText("Plan 0:09")).not.toBeInTheDocument();
	await expect.element(page.getByText("Each turn of the talks 2:00").first()).toBeVisible();
	pressBlocked("New session");
	expect(asked).toEqual([]);
	await userEvent.click(page.getByText("Change the settings first"));
	await press("Show the field");
	await expect.element(field("Plan")).toHaveFocus();
	await userEvent.clear(field("Plan"));
	await expect.element(page.getByText(/^Works as it stands/)).toBeVisible();
	await press("New session");
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	expect(asked[0]).toMatchObject({ settings: { pace: "fast", lengths: { talks: 120 } } });
});

test("cards and length say how long the class takes with the clock and the seats that are chosen", async () => {
	open("/teach");
	await userEvent.click(page.getByText("Change the settings first"));
	const card = page.getByText(/^8 or 12 months/);
	const note = page.getByText(/of play with the lengths chosen here/);
	await expect.element(card).toMatchTextContent(/about 45\sminutes/);
	await userEvent.click(page.getByRole("radio", { name: "Fast" }));
	await expect.element(card).toMatchTextContent(/about 30\sminutes/);
	await expect.element(note).toMatchTextContent(/About 30\sminutes/);
	await userEvent.click(page.getByRole("radio", { name: "2", exact: true }));
	await expect.element(note).toMatchTextContent(/About 45\sminutes/);
	await userEvent.click(page.getByText("Length of each step"));
	await userEvent.fill(page.getByRole("spinbutton", { name: "Plan", exact: true }), "600");
	await expect.element(card).toMatchTextContent(/about 105\sminutes/);
	// what no clock can have is not counted
	await userEvent.fill(page.getByRole("spinbutton", { name: "Plan", exact: true }), "9");
	await expect.element(note).toMatchTextContent(/About 45\sminutes/);
});

test("a broken scenario is told field by field, before anything is sent; a good one is sent", async () => {
	const top = open("/teach");
	await userEvent.click(page.getByRole("radio", { name: "A scenario of your own" }));
	await expect.element(button("Choose a file")).toBeVisible();
	pressBlocked("New session");
	const field = top.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement;
	const broken = { ...scenario, numbers: { ...scenario.numbers, tensionDecay: "much" } };
	await userEvent.upload(field, new File([JSON.stringify(broken)], "mine.json"));
	await expect.element(page.getByText(/^numbers\.tensionDecay$/)).toBeVisible();
	pressBlocked("New session");
	expect(asked).toEqual([]);
	await userEvent.upload(field, new File([JSON.stringify(scenario)], "mine.json"));
	await expect.element(page.getByText("Geneva to Busan: the file is in order")).toBeVisible();
	await press("New session");
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	// the file had its words in one language only
	expect((asked[0] as { scenario: unknown }).scenario).toEqual({
		...JSON.parse(JSON.stringify(scenario)),
		translations: {},
	});
});

test("a server that cannot be reached loses nothing: the same click works later", async () => {
	open("/teach");
	answer = { status: 0, body: null };
	await press("New session");
	await expect.element(page.getByText(/^The server cannot be reached/)).toBeVisible();
	answer = { status: 201, body: LESSON };
	await press("New session");
	await vi.waitFor(() => expect(location.hash).toBe(`#/teach/${LESSON.session}`));
});

test("a recovery code is read however it is typed; a wrong one says what to compare", async () => {
	open("/teach");
	const field = page.getByRole("textbox", { name: "Recovery code" });
	await userEvent.fill(field, "ACD0");
	await press("Recover");
	await expect.element(page.getByText(/has 12 letters and digits/)).toBeVisible();
	expect(asked).toEqual([]);
	answer = { status: 404, body: { refused: "wrongCode" } };
	await userEvent.fill(field, "acde fhjk mnpq");
	await press("Recover");
	await expect.element(page.getByText(/^No session has this recovery code/)).toBeVisible();
	answer = { status: 200, body: { session: LESSON.session, secret: LESSON.secret } };
	// the button that was pressed has the focus still
	await userEvent.keyboard("{Enter}");
	await vi.waitFor(() => expect(location.hash).toBe(`#/teach/${LESSON.session}`));
	expect(asked.at(-1)).toEqual({ recovery: "ACDEFHJKMNPQ" });
	expect(keptLessons()[0]).toMatchObject({ recovery: "ACDEFHJKMNPQ", secret: LESSON.secret });
});

test("a secret link leaves the address at once", async () => {
	open(`/teach/${LESSON.session}/${LESSON.secret}`);
	await vi.waitFor(() => expect(location.hash).toBe(`#/teach/${LESSON.session}`));
	expect(keptLessons()[0]).toMatchObject({ session: LESSON.session, secret: LESSON.secret });
});

test("a device without a key is told so and can recover", async () => {
	open(`/teach/${LESSON.session}`);
	await expect
		.element(page.getByRole("heading", { name: "This device has no key to the class" }))
		.toBeVisible();
	await expect.element(page.getByRole("textbox", { name: "Recovery code" })).toBeVisible();
});

// The door of a class in a real browser: one field after a scan, faults beside their field, the ways back in.
import i18next from "i18next";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { App } from "../../../../src/client/pages/app/app.tsx";
import { keepSeat, keptSeats, seatFor } from "../../../../src/client/stores/class/keys.ts";
import { setPage, show } from "../../../support/page-stage.ts";
import "../../../../src/client/styles/base.css";

const SESSION = "0123456789ab";
const TICKET = {
	session: SESSION,
	person: "p1",
	name: "Kim",
	token: "f".repeat(32),
	rejoin: "ACDEFHJK",
};

/** What the server answers to each request to join, in turn; the last again and again. */
let answers: { status: number; body: unknown }[] = [];
let asked: unknown[] = [];
const plain = globalThis.fetch;
const refused = (status: number, code: string) => ({ status, body: { refused: code } });

setPage();
beforeEach(() => {
	localStorage.clear();
	asked = [];
	answers = [{ status: 200, body: TICKET }];
	globalThis.fetch = async (path, init) => {
		if (path !== "/api/join") return plain(path, init);
		asked.push(JSON.parse(init?.body as string));
		const { status, body } =
			(answers.length > 1 ? answers.shift() : answers[0]) ?? refused(500, "");
		if (status === 0) throw new TypeError("no network");
		return new Response(JSON.stringify(body), { status });
	};
});
afterEach(() => {
	globalThis.fetch = plain;
	vi.useRealTimers();
	localStorage.clear();
});
function open(hash: string): void {
	location.hash = hash;
	show(<App />);
}
const field = (name: string) => page.getByRole("textbox", { name });
const inClass = (): Promise<void> =>
	vi.waitFor(() => expect(location.hash).toBe(`#/class/${SESSION}`), 10_000);

test("after a scan only the nickname is asked, and one tap lets in", async () => {
	open("/join/k7m4qd");
	await expect.element(page.getByText("K7M 4QD")).toBeVisible();
	await expect.element(field("Nickname")).toHaveFocus();
	await expect.element(field("Class code")).not.toBeInTheDocument();
	await userEvent.keyboard("  Kim ");
	await userEvent.click(page.getByRole("button", { name: "Join" }));
	await inClass();
	expect(asked).toEqual([
		{ code: "K7M4QD", name: "Kim", token: expect.stringMatching(/^[0-9a-f]{32}$/) },
	]);
	expect(seatFor(SESSION)).toMatchObject({ ...TICKET, code: "K7M4QD" });
});

test("a code is taken however it is typed, and a whole address too", async () => {
	open("/join");
	await userEvent.fill(field("Class code"), "ｋ７m-4 qd");
	await userEvent.fill(field("Nickname"), "小明");
	await userEvent.keyboard("{Enter}");
	await inClass();
	expect(asked).toEqual([expect.objectContaining({ code: "K7M4QD", name: "小明" })]);
});

test("an address pasted for a code brings the personal code along", async () => {
	open("/join");
	const data = new DataTransfer();
	data.setData("text", "http://10.0.0.5:8080/#/join/K7M4QD/ACDEFHJK");
	await expect.element(field("Class code")).toBeVisible();
	field("Class code")
		.element()
		.dispatchEvent(
			new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
		);
	await expect.element(field("Class code")).toHaveValue("K7M 4QD");
	await expect.element(field("Personal code")).toHaveValue("ACDE-FHJK");
});

test("what is wrong is said in the language that is spoken now", async () => {
	open("/join/k7m4qd");
	await userEvent.click(page.getByRole("button", { name: "Join" }));
	await expect.element(page.getByText("Type a nickname.")).toBeVisible();
	await userEvent.click(page.getByRole("button", { name: /Switch to/ }));
	await expect.element(page.getByText("请输入昵称。")).toBeVisible();
	await i18next.changeLanguage("en");
});

test("what is wrong stands beside its field, which has the focus; what was typed stays", async () => {
	open("/join");
	await userEvent.fill(field("Class code"), "K0M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	const code = field("Class code");
	await expect.element(code).toHaveFocus();
	await expect.element(code).toHaveAttribute("aria-invalid", "true");
	await expect.element(code).toHaveAccessibleDescription(/No code has 0.*Q and D.*Six letters/);
	await expect.element(code).toHaveValue("K0M4QD");
	await expect.element(field("Nickname")).toHaveValue("Kim");
	expect(asked).toEqual([]);

	await userEvent.fill(code, "K7M4QD");
	await expect.element(code).not.toHaveAttribute("aria-invalid");
	await userEvent.fill(field("Nickname"), "x".repeat(25));
	await userEvent.keyboard("{Enter}");
	await expect.element(field("Nickname")).toHaveFocus();
	await expect.element(field("Nickname")).toHaveAccessibleDescription(/at most 24.*these are 25/);
});

test("a code that no class has is asked for again, also after a scan", async () => {
	answers = [refused(404, "wrongCode"), { status: 200, body: TICKET }];
	open("/join/ACDEFH");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	const code = field("Class code");
	await expect.element(code).toHaveFocus();
	await expect.element(code).toHaveAccessibleDescription(/No class has this code/);
	await expect.element(field("Nickname")).toHaveValue("Kim");
	await userEvent.fill(code, "K7M4QD");
	await userEvent.keyboard("{Enter}");
	await inClass();
	// one try and the next are the same person
	const [first, second] = asked as { token: string }[];
	expect(first?.token).toBe(second?.token);
});

test.each([
	["classFull", 409, /class is full.*remove names/],
	["classOver", 409, /nobody can join it any more.*your personal code brings you back/],
	["tooManyTries", 429, /Wait one minute/],
	["storage", 503, /cannot store.*Tell your instructor/],
] as const)("%s is said in words, and the form stays", async (code, status, words) => {
	answers = [refused(status, code)];
	open("/join/K7M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByRole("alert").getByText(words)).toBeVisible();
	await expect.element(field("Nickname")).toHaveValue("Kim");
	await userEvent.fill(field("Nickname"), "Lee");
	await expect.element(page.getByText(words)).not.toBeInTheDocument();
});

test("a nickname that is taken is told at its field, with both ways on", async () => {
	answers = [refused(409, "nameTaken"), { status: 200, body: TICKET }];
	open("/join/K7M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByText(/has this nickname already.*personal code/)).toBeVisible();
	expect(document.activeElement).toBe(field("Nickname").element());
	await userEvent.fill(field("Nickname"), "Kim L");
	await userEvent.keyboard("{Enter}");
	await inClass();
});

test("without a network nothing typed is lost, and the next try goes in", async () => {
	answers = [
		{ status: 0, body: null },
		{ status: 200, body: TICKET },
	];
	open("/join/K7M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByText(/server cannot be reached/)).toBeVisible();
	await userEvent.click(page.getByRole("button", { name: "Join" }));
	await inClass();
});

test("at a shut door the page knocks again by itself", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	answers = [refused(409, "doorShut"), refused(409, "doorShut"), { status: 200, body: TICKET }];
	open("/join/K7M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByText(/still shut.*tries again by itself/)).toBeVisible();
	await expect.element(page.getByRole("button", { name: "Try now" })).toBeVisible();
	await vi.advanceTimersByTimeAsync(9000);
	expect(asked).toHaveLength(1);
	// each knock sets the next one's time once its answer is there
	const knocked = (times: number): Promise<void> =>
		vi.waitFor(async () => {
			await vi.advanceTimersByTimeAsync(1000);
			expect(asked.length).toBeGreaterThanOrEqual(times);
		}, 10_000);
	await knocked(2);
	await expect.element(page.getByRole("button", { name: "Try now" })).toBeVisible();
	await knocked(3);
	await inClass();
});

test("whoever changes the name at a shut door knocks no more", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	answers = [refused(409, "doorShut")];
	open("/join/K7M4QD");
	await userEvent.fill(field("Nickname"), "Kim");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByRole("button", { name: "Try now" })).toBeVisible();
	await userEvent.fill(field("Nickname"), "Lee");
	await vi.advanceTimersByTimeAsync(60_000);
	expect(asked).toHaveLength(1);
});

test("a personal code brings a seat back", async () => {
	answers = [refused(404, "wrongPass"), { status: 200, body: { ...TICKET, rejoin: "" } }];
	open("/join/K7M4QD");
	await userEvent.click(page.getByRole("button", { name: "I have a personal code" }));
	const pass = field("Personal code");
	await expect.element(pass).toHaveFocus();
	await userEvent.fill(pass, "acde-fhj");
	await userEvent.keyboard("{Enter}");
	await expect.element(pass).toHaveAccessibleDescription(/8 letters and digits; these are 7/);
	await userEvent.fill(pass, "acde-fhjk");
	await userEvent.keyboard("{Enter}");
	await expect.element(pass).toHaveAccessibleDescription(/Nobody in this class/);
	await userEvent.click(page.getByRole("button", { name: "Take my seat" }));
	await inClass();
	expect(asked.at(-1)).toEqual({ code: "K7M4QD", pass: "ACDEFHJK" });
	// the code is known from now on, and can be shown again
	expect(seatFor(SESSION)?.rejoin).toBe("ACDEFHJK");
});

test("with a personal code the cursor stands in the class code's field while that is empty", async () => {
	open("/join");
	await userEvent.click(page.getByRole("button", { name: "I have a personal code" }));
	await expect.element(field("Personal code")).toBeVisible();
	await expect.element(field("Class code")).toHaveFocus();
	await userEvent.keyboard("K7M4QD");
	await userEvent.click(page.getByRole("button", { name: "I am new in this class" }));
	await expect.element(field("Nickname")).toHaveFocus();
});

test("an address with a personal code needs one tap", async () => {
	answers = [{ status: 200, body: { ...TICKET, rejoin: "" } }];
	open("/join/K7M4QD/ACDEFHJK");
	await expect.element(field("Personal code")).toHaveValue("ACDE-FHJK");
	expect(asked).toEqual([]);
	await userEvent.click(page.getByRole("button", { name: "Take my seat" }));
	await inClass();
});

test("a seat that this browser holds is offered first, and somebody else can still join", async () => {
	keepSeat({ ...TICKET, code: "K7M4QD", at: 1_760_000_000_000 });
	keepSeat({ ...TICKET, session: "b".repeat(12), name: "Lee", code: "ACDEFH", at: 1 });
	open("/join/K7M4QD");
	const goOn = page.getByRole("link", { name: /Go on as Kim/ });
	await expect.element(goOn).toHaveAttribute("href", `#/class/${SESSION}`);
	await expect.element(page.getByText("Go on as Lee")).not.toBeInTheDocument();
	await expect.element(field("Nickname")).not.toBeInTheDocument();
	await userEvent.click(page.getByRole("button", { name: "Join as somebody else" }));
	await expect.element(field("Nickname")).toHaveFocus();
	expect(keptSeats()).toHaveLength(2);
});

test("the first page leads into a class by its code", async () => {
	open("/");
	await userEvent.fill(field("Class code"), "k7m 4qd");
	await userEvent.keyboard("{Enter}");
	await expect.element(page.getByText("K7M 4QD")).toBeVisible();
	await expect.element(field("Nickname")).toHaveFocus();
});

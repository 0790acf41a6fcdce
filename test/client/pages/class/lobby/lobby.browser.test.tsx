// After joining, in a real browser: the lobby and its primer, the personal code, what comes when there is no seat or no game.
import i18next from "i18next";
import type { ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Lobby } from "../../../../../src/client/pages/class/lobby/lobby.tsx";
import { NoSeat } from "../../../../../src/client/pages/class/lobby/no-seat.tsx";
import { SeatCodeDialog } from "../../../../../src/client/pages/class/lobby/seat-code.tsx";
import { usePreferences } from "../../../../../src/client/stores/preferences.ts";
import { lobbyStage, PICTURE, SEAT } from "./lobby-stage.tsx";

const show = lobbyStage();
const lobby = (change: Partial<Parameters<typeof Lobby>[0]> = {}): ReactNode => (
	<Lobby seat={SEAT} picture={PICTURE} link={{ at: "open" }} messages={[]} {...change} />
);

test("the lobby says who one is, how many are here, and the way back", async () => {
	show(lobby());
	await expect
		.element(page.getByRole("heading", { level: 1, name: "Kim, you are in" }))
		.toBeVisible();
	await expect.element(page.getByText("28 people in the room")).toBeVisible();
	await expect.element(page.getByText("2 more have joined and are away")).toBeVisible();
	const code = page.getByRole("complementary", { name: "Your way back" });
	await expect.element(code.getByText("ACDE-FHJK")).toBeVisible();
	await expect.element(code.getByText("K7M 4QD")).toBeVisible();
	show(lobby({ picture: { ...PICTURE, here: 1, people: 1 } }));
	await expect.element(page.getByText("1 person in the room")).toBeVisible();
	await expect.element(page.getByText(/are away/)).not.toBeInTheDocument();
});

test.each([
	["open", /will start the games/, "Kim, you are in"],
	["running", /games have begun.*give you a seat/, "Kim, you are in"],
	["ended", /class has ended/, "Kim, this class is over"],
] as const)(
	"without a game in a class that is %s, it says what to wait for",
	async (stage, words, name) => {
		show(lobby({ picture: { ...PICTURE, stage } }));
		await expect.element(page.getByText(words)).toBeVisible();
		await expect.element(page.getByRole("heading", { level: 1, name })).toBeVisible();
	},
);

test.each(["running", "ended"] as const)(
	"while a game of a class that is %s is on its way, it stands and says so",
	async (stage) => {
		show(lobby({ picture: { ...PICTURE, stage }, opening: true }));
		await expect.element(page.getByText("Your game is opening.")).toBeVisible();
		await expect
			.element(page.getByRole("heading", { level: 1, name: "Kim, you are in" }))
			.toBeVisible();
		await expect
			.element(page.getByText(/give you a seat|no game was played/))
			.not.toBeInTheDocument();
	},
);

test("it speaks Chinese too", async () => {
	await i18next.changeLanguage("zh");
	show(lobby());
	await expect
		.element(page.getByRole("heading", { level: 1, name: "Kim，你已加入" }))
		.toBeVisible();
	await expect.element(page.getByText("28人在场")).toBeVisible();
});

test("the instructor's words are shown, the newest first, and what is no name stays text", async () => {
	show(
		lobby({
			messages: [
				{ at: 1, text: "First" },
				{ at: 3, text: "<b>Third</b>" },
				{ at: 2, text: "Second" },
			],
		}),
	);
	const log = page.getByRole("log", { name: "Messages from your instructor" });
	await expect.element(log).toBeVisible();
	expect(log.element().textContent).toMatch(/^<b>Third<\/b>.*Second.*First/);
});

const moving = (): string[] =>
	[...document.querySelectorAll(".primer-card.is-on h3")].map((it) => it.textContent ?? "");

test("the primer's pictures take turns for twenty seconds; all words can be read at any time", async () => {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	show(lobby());
	const cards = page
		.getByRole("region", { name: "The game in twenty seconds" })
		.getByRole("listitem");
	await expect.poll(() => cards.length).toBe(4);
	for (const card of cards.elements()) expect(card.textContent).toMatch(/\.$/);
	const met: string[] = [];
	for (let n = 0; n < 4; n++) {
		await expect.poll(moving).toHaveLength(1);
		met.push(...moving());
		const [before] = moving();
		await vi.advanceTimersByTimeAsync(5000);
		await expect.poll(() => moving()[0]).not.toBe(before);
	}
	expect(met).toEqual(["Hold a lever", "Expect an answer", "Word it exactly", "Seal, then reveal"]);
	expect(moving()).toEqual([]);
	await userEvent.click(page.getByRole("button", { name: "Play again" }));
	await expect.poll(moving).toEqual(["Hold a lever"]);
	await userEvent.click(page.getByRole("button", { name: "Skip" }));
	await expect.poll(moving).toEqual([]);
});

test("the card of the way back is as high with a wide code as with a narrow one", async () => {
	const card = page.getByRole("complementary", { name: "Your way back" });
	for (const width of [1440, 860, 360]) {
		await page.viewport(width, 800);
		const heights: number[] = [];
		for (const letter of ["J", "W"]) {
			const [code, rejoin] = [letter.repeat(6), letter.repeat(8)];
			show(lobby({ seat: { ...SEAT, code, rejoin } }));
			await expect.element(card).toMatchTextContent(letter.repeat(4));
			heights.push(card.element().getBoundingClientRect().height);
		}
		expect(heights[0]).toBe(heights[1]);
	}
	await page.viewport(1280, 720);
});

test("without motion the primer stands still, and offers none", async () => {
	usePreferences.getState().setMotion("reduced");
	show(lobby());
	await expect.element(page.getByRole("heading", { name: "Hold a lever" })).toBeVisible();
	expect(moving()).toEqual([]);
	await expect.element(page.getByRole("button", { name: "Skip" })).not.toBeInTheDocument();
	await expect.element(page.getByRole("button", { name: "Play again" })).not.toBeInTheDocument();
});

test("a blocked storage is told beside the code", async () => {
	vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
		throw new DOMException("no", "SecurityError");
	});
	show(lobby());
	await expect.element(page.getByText(/This browser keeps nothing/)).toBeVisible();
});

test("the way back is copied, also where a page has no clipboard of its own", async () => {
	vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
	let copied = "";
	const listen = (): void => {
		copied =
			document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : "";
	};
	document.addEventListener("copy", listen);
	show(<SeatCodeDialog seat={SEAT} open onClose={() => {}} />);
	const button = page.getByRole("button", { name: "Copy" });
	await userEvent.click(button);
	await expect.element(page.getByText(/Copied: both codes/).first()).toBeInTheDocument();
	document.removeEventListener("copy", listen);
	expect(copied).toContain("K7M 4QD");
	expect(copied).toContain("ACDE-FHJK");
	expect(copied).toContain("#/join/K7M4QD/ACDEFHJK");
	await expect.element(button).toHaveFocus();
});

test("where copying is refused the page says so", async () => {
	vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
	vi.spyOn(document, "execCommand").mockReturnValue(false);
	show(lobby());
	await userEvent.click(page.getByRole("button", { name: "Copy" }));
	await expect.element(page.getByText(/Write the code down/).first()).toBeInTheDocument();
});

test("without a seat one can join, or come back with a code", async () => {
	show(<NoSeat session={SEAT.session} />);
	await expect.element(page.getByRole("heading", { name: "No seat here yet" })).toBeVisible();
	await expect.element(page.getByRole("textbox", { name: "Class code" })).toBeVisible();
	show(<NoSeat key="moved" session={SEAT.session} why="wrongSecret" />);
	await expect
		.element(page.getByRole("heading", { name: "Your seat is open elsewhere" }))
		.toBeVisible();
	await expect.element(page.getByRole("textbox", { name: "Personal code" })).toBeVisible();
	for (const why of ["gone", "noSession"] as const) {
		show(<NoSeat key={why} session={SEAT.session} why={why} />);
		await expect
			.element(page.getByRole("heading", { name: "The class is no longer here" }))
			.toBeVisible();
		await expect.element(page.getByText(/deleted/)).toBeVisible();
		await expect.element(page.getByText(/taken/)).not.toBeInTheDocument();
		await expect.element(page.getByRole("link", { name: "Join another class" })).toBeVisible();
		await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
	}
});

test("whoever was taken out of the class reads just that; the class is not said to be gone", async () => {
	show(<NoSeat session={SEAT.session} why="removed" />);
	await expect
		.element(page.getByRole("heading", { name: "You are no longer in this class" }))
		.toBeVisible();
	await expect.element(page.getByText(/instructor has taken you out/)).toBeVisible();
	await expect.element(page.getByText(/deleted/)).not.toBeInTheDocument();
	await expect.element(page.getByRole("link", { name: /^Join again/ })).toBeVisible();
	await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
});

test("a page that the server cannot follow offers to be loaded again", async () => {
	show(<NoSeat session={SEAT.session} why="otherVersion" />);
	await expect
		.element(page.getByRole("heading", { name: "This page has to be loaded again" }))
		.toBeVisible();
	await expect.element(page.getByText(/nothing is lost/)).toBeVisible();
	await expect.element(page.getByRole("button", { name: "Load the page again" })).toBeVisible();
	await expect.element(page.getByRole("textbox")).not.toBeInTheDocument();
});

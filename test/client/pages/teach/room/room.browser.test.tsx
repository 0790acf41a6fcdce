// The instructor's room before the games: keys, address, names, who plays whom, settings, the start.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { person, SETTINGS } from "../../room-stage.tsx";
import { button, press, room, roomTests } from "./stage.tsx";
import "../../../../../src/client/styles/base.css";

roomTests();

test("before it is opened the room shows the keys, and nothing waits for them", async () => {
	const { done } = room();
	await expect.element(page.getByText("Nobody in the room yet")).toBeVisible();
	// what stands on a page may stand on the wall
	await expect.element(page.getByText("ACDE-FHJK-MNPQ")).not.toBeInTheDocument();
	await expect.element(page.getByText("••••-••••-••••", { exact: true })).toBeVisible();
	await press("Show: Recovery code");
	await expect.element(page.getByText("ACDE-FHJK-MNPQ")).toBeVisible();
	expect(await findings()).toEqual([]);
	await press("I have written it down");
	await expect.element(page.getByText("ACDE-FHJK-MNPQ")).not.toBeInTheDocument();
	await press(/^Open the room/);
	expect(done).toEqual([{ do: "open" }]);
});

test("the open room shows an address that others can open, and says what a start will do", async () => {
	const { klass, people, done, box: shown } = room();
	klass({ stage: "open" });
	await expect.element(page.getByText("192.168.1.20:8080/join")).toBeVisible();
	await expect.element(page.getByText("K7M 4QD")).toBeVisible();
	await expect.element(button(/^Start/)).toHaveAttribute("aria-disabled", "true");
	const focused = button(/^Start/).element() as HTMLElement;
	focused.focus();
	people([
		person("Osprey"),
		person("Heron", { here: false }),
		person("Comet"),
		person("Ana", { joined: false }),
	]);
	await expect.element(page.getByRole("heading", { name: /^3 in the room/ })).toBeVisible();
	await expect
		.element(button(/^Start 2 games/))
		.toMatchTextContent("1 pair and 1 against the computer");
	expect(document.activeElement).toBe(focused);
	await expect.element(button(/^Heron/)).toHaveAccessibleName(/away/);
	await expect.element(button(/^Ana/)).toHaveAccessibleName(/expected/);
	expect(shown.querySelector("svg.qr-code")).not.toBeNull();
	expect(await findings()).toEqual([]);
	await press(/^Start 2 games/);
	expect(done).toEqual([{ do: "start" }]);
});

test("delegations are told with their sizes", async () => {
	const { klass, people } = room();
	klass({ stage: "open", size: 2 });
	people(Array.from("ABCDEFGHIJ", (name) => person(name)));
	await expect.element(button(/^Start 2 games/)).toMatchTextContent("4 delegations of 2 to 3");
	await userEvent.click(page.getByRole("radio", { name: "Who plays whom" }));
	const games = page.getByRole("list", { name: "Games that the start would make" });
	await expect.element(games.getByRole("button", { name: /^A/ })).toMatchTextContent(/Trade/);
	expect(await findings()).toEqual([]);
});

test("who plays whom is shown as the start would have it, and two can change places", async () => {
	const { klass, people, done } = room();
	klass({ stage: "open" });
	const [osprey, heron, comet] = [person("Osprey"), person("Heron"), person("Comet")];
	people([osprey, heron, comet]);
	await userEvent.click(page.getByRole("radio", { name: "Who plays whom" }));
	const games = page.getByRole("list", { name: "Games that the start would make" });
	const game = (n: number) => games.getByRole("listitem").filter({ hasText: `Game ${n}` });
	await expect.element(game(1)).toMatchTextContent(/Heron.*Osprey/);
	await expect.element(game(2)).toMatchTextContent(/Computer.*Comet/);
	expect(await findings()).toEqual([]);
	// the places stay under the hand that has pressed one, in a window of any width
	for (const width of [1280, 1440, 1024, 390]) {
		await page.viewport(width, 800);
		const top = () => (games.element() as HTMLElement).offsetTop;
		const before = top();
		await press("Osprey");
		await expect.element(page.getByText(/^With whom does Osprey/)).toBeVisible();
		expect(top()).toBe(before);
		await press("Osprey");
		// the heads are no longer than their columns, and stand over them
		const heads = [...document.querySelectorAll<HTMLElement>(".pairing-heads > span")];
		for (const [at, cell] of [...document.querySelectorAll("ol > li:first-child > *")].entries())
			expect(heads[at]?.getBoundingClientRect().left).toBe(cell.getBoundingClientRect().left);
		for (const head of heads) expect(head.getClientRects()[0]?.height).toBeLessThan(24);
	}
	await page.viewport(1440, 900);
	// let go again by a second press, and by Escape
	for (const leave of [() => press("Osprey"), () => userEvent.keyboard("{Escape}")]) {
		await press("Osprey");
		await expect.element(button("Osprey")).toHaveAttribute("aria-pressed", "true");
		await expect.element(page.getByText(/^With whom does Osprey/)).toBeVisible();
		await leave();
		await expect.element(button("Osprey")).toHaveAttribute("aria-pressed", "false");
	}
	await press("Osprey");
	await press("Comet");
	expect(done).toEqual([{ do: "exchange", person: osprey.person, other: comet.person }]);
	await expect
		.element(page.getByText("Osprey and Comet have changed places.").first())
		.toBeVisible();
	people([comet, heron, osprey]);
	await expect.element(game(1)).toMatchTextContent(/Heron.*Comet/);
	// the hand stays at the place that it pressed
	expect(document.activeElement?.textContent).toBe("Osprey");
	// who was to change places leaves
	await press("Heron");
	people([comet, osprey]);
	await expect.element(page.getByText(/^Drawn by lot/)).toBeVisible();
});

test("the computer's seat changes places as anybody's does, whichever is pressed first", async () => {
	const { klass, people, done } = room();
	klass({ stage: "open" });
	const [osprey, heron, comet] = [person("Osprey"), person("Heron"), person("Comet")];
	people([osprey, heron, comet]);
	await userEvent.click(page.getByRole("radio", { name: "Who plays whom" }));
	await press("Computer");
	await expect.element(page.getByText(/^With whom does the computer/)).toBeVisible();
	await press("Osprey");
	await press("Comet");
	await press("Computer");
	expect(done).toEqual([
		{ do: "exchange", person: osprey.person, other: "" },
		{ do: "exchange", person: comet.person, other: "" },
	]);
	// where somebody has come for its seat there is no computer to be moved
	await press("Computer");
	people([osprey, heron, comet, person("Maple")]);
	await expect.element(page.getByText(/^Drawn by lot/)).toBeVisible();
});

test("the secret link leads to the address that the class is told, where this one opens nowhere else", async () => {
	const { klass } = room();
	klass({ stage: "open" });
	await press(/^Your keys/);
	await expect.element(page.getByText(/^http:\/\/192\.168\.1\.20:8080\/#\/teach/)).toBeVisible();
});

test("another address is chosen or typed, and what is no address is told", async () => {
	const { klass } = room();
	klass({ stage: "open" });
	await press("Another address");
	await userEvent.click(page.getByRole("radio", { name: /^10\.0\.0\.5/ }));
	const field = page.getByRole("textbox", { name: /^Or type one/ });
	await userEvent.fill(field, "two words");
	await press("Use this");
	await expect.element(page.getByText(/^This is no web address/)).toBeVisible();
	expect(await findings()).toEqual([]);
	await userEvent.fill(field, "https://chip.example.org");
	await press("Use this");
	await expect.element(page.getByText("chip.example.org/join")).toBeVisible();
});

test("somebody is renamed, given a code, removed; a refusal is told in place", async () => {
	const { klass, people, done } = room((command) => {
		if (command.do === "rename") return "badName";
		if (command.do === "pass")
			return { codes: [{ person: "p", name: "Osprey", code: "ACDEFHJK" }] };
		return {};
	});
	klass({ stage: "open" });
	const osprey = person("Osprey");
	people([osprey]);
	await press(/^Osprey/);
	await userEvent.fill(page.getByRole("textbox", { name: "Name" }), "Sparrow");
	await press("Rename");
	await expect.element(page.getByText(/^A nickname needs 1 to 24/)).toBeVisible();
	await press("Make a code");
	// the page of the room stands on the wall more often than not
	await expect.element(page.getByText(/^The code is covered/)).toBeVisible();
	await expect.element(page.getByText("ACDE-FHJK")).not.toBeInTheDocument();
	await press("Show the code");
	await expect.element(page.getByText("ACDE-FHJK")).toBeVisible();
	expect(await findings()).toEqual([]);
	people([{ ...osprey, byCode: 1 }]);
	await expect.element(page.getByText("ACDE-FHJK")).not.toBeInTheDocument();
	await press("Remove from the class");
	expect(done.at(-1)).toEqual({ do: "remove", person: osprey.person });
	await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
});

test("settings that the server does not take are told by the field's name, with the remedy", async () => {
	const { klass } = room(() => [
		{
			file: "",
			line: 0,
			path: "command.settings.lengths.plan",
			value: "9",
			code: "outOfRange",
			expected: "30..1800",
		},
	]);
	klass({ stage: "open" });
	await press("Change");
	await press("Keep");
	const alert = page.getByRole("dialog").getByRole("alert").first();
	await expect.element(alert).toMatchTextContent("one field is not valid. Nothing has changed.");
	await expect.element(alert.getByText("Plan", { exact: true })).toBeVisible();
	await expect.element(alert.getByText("Use: from 30 to 1,800.")).toBeVisible();
	expect(await findings()).toEqual([]);
});

test("settings of the open room are changed as one", async () => {
	const { klass, done } = room();
	klass({ stage: "open" });
	await press("Change");
	await userEvent.click(page.getByRole("radio", { name: "Fast" }));
	await press("Keep");
	const { scenario: _, ...settings } = SETTINGS;
	expect(done).toEqual([{ do: "settings", settings: { ...settings, pace: "fast" } }]);
});

test("a length out of range is told at the button that it shuts, with a way to its field", async () => {
	const { klass } = room();
	klass({ stage: "open" });
	await press("Change");
	await userEvent.click(page.getByText("Length of each step"));
	const plan = page.getByRole("spinbutton", { name: "Plan", exact: true });
	await userEvent.fill(plan, "9");
	const foot = page.getByRole("dialog").getByText(/^These lengths are out of range: Plan\./);
	await expect.element(foot).toBeVisible();
	expect(await findings()).toEqual([]);
	await userEvent.click(page.getByText("Length of each step"));
	await press("Show the field");
	await expect.element(plan).toHaveFocus();
	await userEvent.clear(plan);
	await expect.element(foot).not.toBeInTheDocument();
});

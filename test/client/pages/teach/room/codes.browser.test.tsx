// Codes and slips that the instructor makes in the room.
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { findings } from "../../../../support/findings.ts";
import { person } from "../../room-stage.tsx";
import { button, press, pressBlocked, room, roomTests } from "./stage.tsx";
import "../../../../../src/client/styles/base.css";

roomTests();

test("a pasted list becomes slips; lines that are no names are told by number", async () => {
	const codes = ["Ana Silva", "Ben"].map((name) => ({ person: name, name, code: "ACDEFHJK" }));
	const { done } = room(() => ({ codes, people: 2 }));
	await press(/^Personal codes/);
	await expect.element(page.getByRole("heading", { name: "Personal codes" })).toHaveFocus();
	const field = page.getByRole("textbox", { name: "Names, one a line" });
	await userEvent.fill(field, `Ana Silva\n${"x".repeat(30)}`);
	await expect.element(page.getByText(/^Line 2, /)).toBeVisible();
	pressBlocked("Make 1 code");
	expect(done).toEqual([]);
	await userEvent.fill(field, "Ana Silva\nBen");
	await press("Make 2 codes");
	expect(done).toEqual([{ do: "names", names: ["Ana Silva", "Ben"] }]);
	await expect.element(page.getByRole("list", { name: "Slips" })).toMatchTextContent("ACDE-FHJK");
	expect(await findings()).toEqual([]);
	await press("Back to the room");
	await press(/^Personal codes/);
	await expect.element(page.getByText("Ana Silva")).toBeVisible();
});

test("new codes stand one by one; where one is refused the rest is told, and made at the next press", async () => {
	let refused = true;
	const { people, done } = room((command) => {
		if (command.do !== "pass") return {};
		if (command.person === "c" && refused) return "slowDown";
		const name = command.person.toUpperCase();
		return { codes: [{ person: command.person, name, code: "ACDEFHJK" }] };
	});
	people(["a", "b", "c", "d"].map((id) => person(id, { person: id, joined: false, here: false })));
	await press(/^Personal codes/);
	await press("Make 4 new codes");
	const slips = page.getByRole("list", { name: "Slips" }).getByRole("listitem");
	await expect.poll(() => slips.elements().length).toBe(2);
	await expect.element(page.getByText(/^2 codes are not new yet/)).toBeVisible();
	expect(await findings()).toEqual([]);
	refused = false;
	await press("Make 2 new codes");
	await expect.poll(() => slips.elements().length).toBe(4);
	await expect.element(page.getByText(/^2 codes are not new yet/)).not.toBeInTheDocument();
	expect(done.map((one) => "person" in one && one.person)).toEqual(["a", "b", "c", "c", "d"]);
	await expect.element(button("Make 4 new codes")).toBeVisible();
});

test("a new code that was lost on the way is made once more", async () => {
	let lost = true;
	const { people, done } = room(() => {
		if (lost) {
			lost = false;
			return {};
		}
		return { codes: [{ person: "a", name: "A", code: "ACDEFHJK" }] };
	});
	people([person("a", { person: "a", joined: false, here: false })]);
	await press(/^Personal codes/);
	await press("Make 1 new code");
	await expect.element(page.getByRole("list", { name: "Slips" })).toMatchTextContent("ACDE-FHJK");
	expect(done).toEqual([
		{ do: "pass", person: "a" },
		{ do: "pass", person: "a" },
	]);
});

// What is read out and shown as notes: urgent words are heard each time, and alerts stay until they are dismissed.
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { announce, LiveRegion, notify, takeBack } from "../../../src/client/ui/live-region.tsx";
import { setStage, show } from "./stage.ts";

setStage();
beforeEach(() => show(<LiveRegion />));

test("the same urgent words twice are a change that is heard twice", async () => {
	const alert = page.getByRole("alert");
	announce("Refused", true);
	await expect.element(alert).toHaveTextContent("Refused");
	const first = alert.element().textContent;
	announce("Refused", true);
	await expect.poll(() => alert.element().textContent).not.toBe(first);
	expect(alert.element().textContent?.trim()).toBe("Refused");
});

test("words that are taken back are gone from the region, and are not said if they still wait", async () => {
	const status = page.getByRole("status");
	announce("Seal now");
	await expect.element(status).toHaveTextContent("Seal now");
	announce("Seal now");
	await expect.poll(() => status.element().textContent).toBe("Seal now\u00a0");
	takeBack("Seal now");
	await expect.element(status).toBeEmptyDOMElement();
	announce("First");
	announce("Seal now");
	takeBack("Seal now");
	announce("Last");
	const heard = new Set<string | null>();
	await expect
		.poll(() => heard.add(status.element().textContent).has("Last"), { interval: 20 })
		.toBe(true);
	expect(heard).not.toContain("Seal now");
});

const shown = () => page.getByRole("listitem").elements();
const texts = () => shown().map((note) => note.textContent);

test("at most three notes stand: an alert stays however many plain ones come after it", async () => {
	notify(() => "Failed", "alert");
	for (const one of ["first", "second", "third"]) notify(() => one);
	await expect.poll(texts).toEqual(["Failed", "second", "third"]);
});

test("alerts without room are folded behind the latest three, and none is lost", async () => {
	for (const one of ["one", "two", "three", "four", "five"]) notify(() => one, "alert");
	await expect.poll(texts).toEqual(["and 2 more", "three", "four", "five"]);
	notify(() => "Done");
	await expect.poll(texts).toEqual(["and 3 more", "four", "five", "Done"]);
	await userEvent.click(page.getByRole("button", { name: "and 3 more" }));
	await expect.poll(texts).toEqual(["one", "two", "three", "four", "five", "Done"]);
});

test("a later note about the same takes the place of the one that no longer holds", async () => {
	notify(() => "The memo comes next month", "plain", "memo");
	notify(() => "Time was given");
	notify(() => "The memo is taken back", "plain", "memo");
	await expect.poll(texts).toEqual(["Time was given", "The memo is taken back"]);
});

test("what stands there already is counted, and heard again", async () => {
	notify(() => "Refused", "alert");
	notify(() => "Other", "alert");
	notify(() => "Refused", "alert");
	await expect.poll(texts).toEqual(["Other", "Refused 2 times"]);
	await expect.element(page.getByRole("alert")).toHaveTextContent("Refused");
	await userEvent.click(page.getByRole("button", { name: "Close" }).last());
	await expect.poll(texts).toEqual(["Other"]);
});

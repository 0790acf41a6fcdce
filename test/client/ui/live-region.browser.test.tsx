// What is read out and shown as notes: urgent words are heard each time, and alerts stay until they are dismissed.
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { announce, LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";
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

test("an alert stays however many notes come after it; of plain ones the last three stand", async () => {
	notify(() => "Failed", "alert");
	for (const one of ["first", "second", "third", "fourth"]) notify(() => one);
	const shown = () => page.getByRole("listitem").elements();
	await expect
		.poll(() => shown().map((note) => note.textContent))
		.toEqual(["Failed", "second", "third", "fourth"]);
});

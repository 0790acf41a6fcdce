// What is read out and shown as notes: urgent words are heard each time, and alerts stay until they are dismissed.
import i18next from "i18next";
import { createRoot, type Root } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import common from "../../../assets/locales/en/common.json";
import { announce, hush, LiveRegion, notify } from "../../../src/client/ui/live-region.tsx";

let root: Root;
let box: HTMLElement;

beforeAll(async () => {
	await i18next.use(initReactI18next).init({
		lng: "en",
		defaultNS: "common",
		resources: { en: { common } },
		interpolation: { escapeValue: false },
	});
});
beforeEach(() => {
	box = document.body.appendChild(document.createElement("div"));
	root = createRoot(box);
	root.render(<LiveRegion />);
});
afterEach(() => {
	root.unmount();
	box.remove();
	hush();
});

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

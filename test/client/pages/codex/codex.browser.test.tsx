// A term's card: opened for the first time it says that its text is on its way.
import { expect, test } from "vitest";
import Codex from "../../../../src/client/pages/codex/codex.tsx";
import { box, setPage, show } from "../../../support/page-stage.ts";

setPage();

test("a card says that it loads until its facts are there", async () => {
	show(
		<main>
			<p>A blow falls.</p>
			<div data-terms="" />
			<Codex />
		</main>,
	);
	await expect.poll(() => box.querySelector("[role=toolbar] button")).not.toBeNull();
	box.querySelector<HTMLButtonElement>("[role=toolbar] button")?.click();
	// the press is drawn before anything else has come
	await Promise.resolve();
	const card = (): HTMLElement | null => document.querySelector("dialog[open]");
	expect(card()?.querySelector("[role=status]")?.textContent).toBe("Loading");
	await expect.poll(() => card()?.textContent).toContain("From the record");
	expect(card()?.querySelector("[role=status]")).toBeNull();
});

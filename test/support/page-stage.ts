// A box on the page for browser tests, with the words that what is drawn into it needs.
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeAll, beforeEach } from "vitest";
import { startTranslations } from "../../src/client/i18n/index.ts";

let root: Root;
export let box: HTMLElement;

/** Sets the stage before each test of the file, and clears it and the address after. */
export function setPage(words: () => Promise<unknown> = startTranslations): void {
	beforeAll(async () => {
		await words();
	});
	beforeEach(() => {
		box = document.body.appendChild(document.createElement("div"));
		root = createRoot(box);
	});
	afterEach(() => {
		root.unmount();
		box.remove();
		location.hash = "";
	});
}

export const show = (node: ReactNode): void => root.render(node);

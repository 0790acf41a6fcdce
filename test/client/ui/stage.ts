// A box on the page with the shared English words, for tests that draw single parts into it.
import i18next from "i18next";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { afterEach, beforeAll, beforeEach } from "vitest";
import common from "../../../assets/locales/en/common.json";
import { hush } from "../../../src/client/ui/live-region.tsx";

let root: Root;
export let box: HTMLElement;

/** Sets the stage before each test of the file, and clears it after. */
export function setStage(): void {
	beforeAll(async () => {
		await i18next.use(initReactI18next).init({
			lng: "en",
			defaultNS: "common",
			resources: { en: { common } },
			interpolation: { escapeValue: false },
		});
	});
	beforeEach(() => {
		localStorage.clear();
		box = document.body.appendChild(document.createElement("div"));
		root = createRoot(box);
	});
	afterEach(() => {
		root.unmount();
		box.remove();
		hush();
	});
}

export const show = (node: ReactNode): void => root.render(node);

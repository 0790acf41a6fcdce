// The menu of a game in low windows.
import i18next from "i18next";
import { createRoot } from "react-dom/client";
import { initReactI18next } from "react-i18next";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import common from "../../../../assets/locales/en/common.json";
import { MenuDialog } from "../../../../src/client/pages/play/frame/menu-dialog.tsx";
import { usePreferences } from "../../../../src/client/stores/preferences.ts";
import "../../../../src/client/styles/base.css";

test("on a tablet the menu is whole, with the last of its settings", async () => {
	await i18next.use(initReactI18next).init({
		lng: "en",
		defaultNS: "common",
		resources: { en: { common } },
		interpolation: { escapeValue: false },
	});
	const before = usePreferences.getState();
	const box = document.body.appendChild(document.createElement("div"));
	const root = createRoot(box);
	onTestFinished(async () => {
		root.unmount();
		box.remove();
		usePreferences.setState(before);
		await page.viewport(1280, 720);
	});
	// as a browser leaves of 768 px
	await page.viewport(1024, 690);
	usePreferences.setState({ hintsSeen: ["plan"] });
	const act = (): void => {};
	root.render(
		<MenuDialog open onClose={act} onJournal={act} onExport={act} onRules={act} onLeave={act} />,
	);
	const last = page.getByRole("button", { name: common.settings.hints });
	await expect.element(last).toBeVisible();
	const body = document.querySelector<HTMLElement>(".ui-dialog-body");
	expect(body?.scrollHeight).toBe(body?.clientHeight);
});

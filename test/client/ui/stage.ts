// A box on the page with the shared English words, for tests that draw single parts into it.
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { afterEach, beforeEach } from "vitest";
import common from "../../../assets/locales/en/common.json";
import { hush } from "../../../src/client/ui/live-region.tsx";
import { setPage } from "../../support/page-stage.ts";

export { box, show } from "../../support/page-stage.ts";

/** As `setPage`; nothing is remembered or announced from the test before. */
export function setStage(): void {
	setPage(() =>
		i18next.use(initReactI18next).init({
			lng: "en",
			defaultNS: "common",
			resources: { en: { common } },
			interpolation: { escapeValue: false },
		}),
	);
	beforeEach(() => localStorage.clear());
	afterEach(hush);
}

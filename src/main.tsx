// The browser's entrance: sets language, appearance and where games are kept, then shows the page of the address. Nothing else.
import "./client/pages/app/ahead.ts";
import "./client/styles/base.css";
import i18next from "i18next";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { prepareFormats } from "./client/i18n/format.ts";
import { startTranslations } from "./client/i18n/index.ts";
import { App } from "./client/pages/app/app.tsx";
import { ready } from "./client/pages/app/doors.ts";
import { setInType, stillStands } from "./client/pages/app/wake.ts";
import { isClassRoute } from "./client/router/class-routes.ts";
import { fromPath } from "./client/router/routes.ts";
import { atRest } from "./client/stores/at-rest.ts";
import { provideSaves } from "./client/stores/saves-port.ts";
import { watchForParts } from "./client/stores/stale.ts";
import { keepOffline } from "./client/stores/updates.ts";
import { watchAppearance } from "./client/ui/appearance.ts";
import { sayMissing } from "./client/ui/settings.tsx";

/** Ms the first page has to itself. */
const PREPARE_AFTER = 1000;

watchAppearance();
watchForParts();
provideSaves(() => import("./client/stores/saves.ts").then(({ createSaves }) => createSaves()));
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
/** The door of a class, drawn by the build, has been answered: it stands until its page can. */
const atDoor = document.documentElement.dataset.door !== undefined;
// not awaited here: the bundler leaves empty files between those of a program that waits while it loads
void startTranslations(sayMissing).then(async () => {
	const client = (
		<StrictMode>
			<App />
		</StrictMode>
	);
	const route = fromPath(location.hash);
	const prepare = (): void => prepareFormats(i18next.resolvedLanguage ?? "en");
	if (stillStands()) {
		hydrateRoot(root, client);
		atRest(PREPARE_AFTER, prepare);
	} else {
		if (atDoor && route) await ready(route, ["class"]);
		createRoot(root).render(client);
		setInType();
		// while the page's own code is on its way
		setTimeout(prepare);
	}
	keepOffline(route !== null && isClassRoute(route));
});

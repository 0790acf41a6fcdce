// The browser's entrance: sets language, appearance and where games are kept, then shows the page of the address. Nothing else.
import "./client/pages/app/ahead.ts";
import "./client/styles/base.css";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { startTranslations } from "./client/i18n/index.ts";
import { App } from "./client/pages/app/app.tsx";
import { stillStands } from "./client/pages/app/wake.ts";
import { provideSaves } from "./client/stores/saves-port.ts";
import { keepOffline } from "./client/stores/updates.ts";
import { watchAppearance } from "./client/ui/appearance.ts";
import { sayMissing } from "./client/ui/settings.tsx";

watchAppearance();
provideSaves(() => import("./client/stores/saves.ts").then(({ createSaves }) => createSaves()));
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
// not awaited here: the bundler leaves empty files between those of a program that waits while it loads
void startTranslations(sayMissing).then(() => {
	const client = (
		<StrictMode>
			<App />
		</StrictMode>
	);
	if (stillStands()) hydrateRoot(root, client);
	else createRoot(root).render(client);
	keepOffline();
});

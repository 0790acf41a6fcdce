// Says before anything is typed that a class cannot be reached, where the device is without a network.
import { type ReactNode, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../ui/panel.tsx";

function subscribe(changed: () => void): () => void {
	for (const event of ["online", "offline"]) addEventListener(event, changed);
	return () => {
		for (const event of ["online", "offline"]) removeEventListener(event, changed);
	};
}

/** A notice while the device has no network; nothing while it has one. */
export function NeedsServer(): ReactNode {
	const { t } = useTranslation("class");
	const online = useSyncExternalStore(
		subscribe,
		() => navigator.onLine,
		() => true,
	);
	return online ? null : (
		<div role="status">
			<Notice>{t("needsServer")}</Notice>
		</div>
	);
}

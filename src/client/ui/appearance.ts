// Carries theme and motion from the preferences and the system's wish to the root element, where the tokens read them.
import { usePreferences } from "../stores/preferences.ts";

const DARK = "(prefers-color-scheme: dark)";
const STILL = "(prefers-reduced-motion: reduce)";

/** False where the build draws a page: whose it will be is not known there. */
function wished(query: string): boolean {
	return globalThis.matchMedia?.(query).matches ?? false;
}

/** The theme in force now. */
function currentTheme(): "light" | "dark" {
	const { theme } = usePreferences.getState();
	if (theme !== "system") return theme;
	return wished(DARK) ? "dark" : "light";
}

/** True where motion should jump to its last frame: the person's choice first, else the system's wish. */
export function motionReduced(): boolean {
	const { motion } = usePreferences.getState();
	return motion === "system" ? wished(STILL) : motion === "reduced";
}

/** Keeps `data-theme` and `data-motion` of the root element true from now on; paper is always printed light. */
export function watchAppearance(): void {
	const root = document.documentElement;
	const apply = (): void => {
		root.dataset.theme = currentTheme();
		root.dataset.motion = motionReduced() ? "reduced" : "full";
	};
	apply();
	usePreferences.subscribe(apply);
	for (const query of [DARK, STILL]) matchMedia(query).addEventListener("change", apply);
	addEventListener("beforeprint", () => {
		root.dataset.theme = "light";
	});
	addEventListener("afterprint", apply);
}

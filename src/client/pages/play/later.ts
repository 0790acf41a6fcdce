// Fetches the panels that no game opens with, and remembers them: once there, a page turns without a wait.
import { use } from "react";

type Panels = typeof import("./later-panels.ts");

let there: Panels | undefined;
let coming: Promise<Panels> | undefined;

function fetched(): Promise<Panels> {
	coming ??= import("./later-panels.ts").then((panels) => {
		there = panels;
		return panels;
	});
	return coming;
}

/** Fetches the later panels before they are needed; where they are lost on the way, whoever needs them asks again. */
export function fetchLater(): void {
	fetched().catch(() => {
		coming = undefined;
	});
}

/** The later panels; what draws them waits where they are still on their way. @throws what kept them from coming */
export const useLater = (): Panels => there ?? use(fetched());

// Fetches the panels that no game opens with, and remembers them: once there, a page turns without a wait.
import i18next from "i18next";
import { use } from "react";
import { retryable } from "../../stores/retryable.ts";

type Panels = typeof import("./later-panels.ts");

let there: Panels | undefined;
const fetched = retryable(async () => {
	there = await import("./later-panels.ts");
	return there;
});

/**
 * Fetches the later panels before they are needed, and what the capitals say in them, which would push down what stands
 * under it if it came after them. Where they are lost on the way, whoever needs them asks again.
 */
export function fetchLater(): void {
	fetched.ask("").catch(() => fetched.forget(""));
	i18next.loadNamespaces("voices").catch(() => {});
}

/** The later panels; what draws them waits where they are still on their way. @throws what kept them from coming */
export const useLater = (): Panels => there ?? use(fetched.draw(""));

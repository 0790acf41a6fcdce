// Fetches the panels that no game opens with, and remembers them: once there, a page turns without a wait.
import { use } from "react";
import { retryable } from "../../stores/retryable.ts";

type Panels = typeof import("./later-panels.ts");

let there: Panels | undefined;
const fetched = retryable(async () => {
	there = await import("./later-panels.ts");
	return there;
});

/** Fetches the later panels before they are needed; where they are lost on the way, whoever needs them asks again. */
export function fetchLater(): void {
	fetched.ask("").catch(() => fetched.forget(""));
}

/** The later panels; what draws them waits where they are still on their way. @throws what kept them from coming */
export const useLater = (): Panels => there ?? use(fetched.draw(""));

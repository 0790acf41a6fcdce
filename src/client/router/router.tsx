// Where the person is, and ways to go elsewhere.
import { type ComponentProps, type ReactNode, useMemo, useSyncExternalStore } from "react";
import { fromPath, type Route, toPath } from "./routes.ts";

let moved = false;
globalThis.addEventListener?.("hashchange", () => {
	moved = true;
});

/** True once the person went from one page to another in this visit. */
export function hasMoved(): boolean {
	return moved;
}

function subscribe(changed: () => void): () => void {
	addEventListener("hashchange", changed);
	return () => removeEventListener("hashchange", changed);
}

/** The first page's address after "#", at which the build draws it. */
const FIRST = "#/";

/** The address after "#"; changes with every step. */
function usePath(): string {
	return useSyncExternalStore(
		subscribe,
		() => location.hash || FIRST,
		() => FIRST,
	);
}

/** The route of the address; null where it leads nowhere. */
export function useRoute(): Route | null {
	const path = usePath();
	return useMemo(() => fromPath(path), [path]);
}

/** Goes to a route; `replace` leaves no step back to the present one (as after making a game). */
export function navigate(route: Route, { replace = false }: { replace?: boolean } = {}): void {
	const hash = `#${toPath(route)}`;
	if (!replace) {
		location.hash = hash;
		return;
	}
	history.replaceState(null, "", hash);
	dispatchEvent(new HashChangeEvent("hashchange"));
}

/** A link to a route, a real one: it can be copied, opened in another tab and reached by keyboard. */
export function Link({
	to,
	...rest
}: { to: Route } & Omit<ComponentProps<"a">, "href">): ReactNode {
	return <a {...rest} href={`#${toPath(to)}`} />;
}

// A part of a page that nobody waits for: it is drawn after what stands above it, in a task of its own.
import { type ReactNode, startTransition, useEffect, useState } from "react";

/** Its children, as soon as what stands beside them is drawn; one within another comes after it. */
export function Soon({ children }: { children: ReactNode }): ReactNode {
	const [come, setCome] = useState(false);
	useEffect(() => startTransition(() => setCome(true)), []);
	return come ? children : null;
}

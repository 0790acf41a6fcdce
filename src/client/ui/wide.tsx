// A box for a table that may be wider than the page: it is scrolled in it, also by keys, and its edges say that there is more.
import type { ReactNode } from "react";
import { classes } from "./seat.ts";
import "./wide.css";

/** A window may be turned or made narrower at any time. */
function reachable(box: HTMLElement | null): (() => void) | undefined {
	if (!box) return undefined;
	const watch = new ResizeObserver(() => {
		if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
		else box.removeAttribute("tabindex");
	});
	watch.observe(box);
	return () => watch.disconnect();
}

/** The box around one table. */
export function Wide({
	className,
	children,
}: {
	className?: string;
	children: ReactNode;
}): ReactNode {
	return (
		<div ref={reachable} className={classes("ui-wide", className)}>
			{children}
		</div>
	);
}

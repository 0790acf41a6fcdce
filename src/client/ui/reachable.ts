/** A table wider than its box is scrolled in it, also by keys; a window may be turned or made narrower at any time. */
export function reachable(box: HTMLElement | null): (() => void) | undefined {
	if (!box) return undefined;
	const watch = new ResizeObserver(() => {
		if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
		else box.removeAttribute("tabindex");
	});
	watch.observe(box);
	return () => watch.disconnect();
}

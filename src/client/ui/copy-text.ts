// Puts text on the clipboard, also where a page came over plain http from the teacher's machine.
import { useModals } from "./modal.ts";

/** Copies; false where the browser does not let a page copy. */
export async function copyText(text: string): Promise<boolean> {
	// a page without https has no clipboard of its own
	const clipboard = navigator.clipboard as Clipboard | undefined;
	try {
		if (clipboard) {
			await clipboard.writeText(text);
			return true;
		}
	} catch {
		// refused: the old way may still be open
	}
	const held = document.activeElement;
	const area = document.createElement("textarea");
	area.value = text;
	area.readOnly = true;
	area.style.position = "fixed";
	area.style.opacity = "0";
	// inside the topmost dialog, for all else is inert and cannot be selected
	(useModals.getState().at(-1) ?? document.body).append(area);
	area.select();
	const copied = document.execCommand("copy");
	area.remove();
	if (held instanceof HTMLElement) held.focus({ preventScroll: true });
	return copied;
}

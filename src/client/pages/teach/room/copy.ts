// Copies text, also where a class runs without https and browsers offer no clipboard.

/** Puts `text` on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
	try {
		if (globalThis.isSecureContext) {
			await navigator.clipboard.writeText(text);
			return true;
		}
	} catch {
		// the older way may still be allowed
	}
	const field = document.createElement("textarea");
	field.value = text;
	field.setAttribute("readonly", "");
	field.style.position = "fixed";
	field.style.opacity = "0";
	// inside an open dialog nothing outside of it can be selected
	const holder = document.querySelector("dialog[open]") ?? document.body;
	const before = document.activeElement;
	holder.append(field);
	field.select();
	const done = document.execCommand("copy");
	field.remove();
	if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	return done;
}

// Hands a text to the person as a file.
import { spokenFileName } from "../../i18n/file-name.ts";

/** Starts the download of a record's text under its name in the page's language; nothing where there is none. */
export function saveFile(file: { name: string; text: string } | null): void {
	if (!file) return;
	const { name, text } = file;
	const address = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = spokenFileName(name);
	link.click();
	// The browser reads the address after the click; a minute is more than any of them needs.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

// Hands a text to the person as a file.
import { spokenFileName } from "../../i18n/file-name.ts";
import { download } from "../../ui/download.ts";

/** Starts the download of a record's text under its name in the page's language; nothing where there is none. */
export function saveFile(file: { name: string; text: string } | null): void {
	if (!file) return;
	download(spokenFileName(file.name), new Blob([file.text], { type: "application/jsonl" }));
}

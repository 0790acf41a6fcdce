// Hands a scenario to the person as one file.
import { textOf } from "../../stores/editor/start.ts";
import type { Work } from "../../viewmodel/editor/work.ts";

/** A file name of a title: letters and digits of any script, other signs as dashes. */
function fileNameOf(title: string): string {
	const plain = title
		.normalize("NFKC")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-+|-+$/g, "");
	return `${plain.slice(0, 60).toLowerCase() || "scenario"}.json`;
}

/** Starts the download; gives the file's name. */
export function handFile(work: Work, title: string): string {
	const name = fileNameOf(title);
	const address = URL.createObjectURL(new Blob([textOf(work)], { type: "application/json" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// the browser reads the address after the click
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
	return name;
}

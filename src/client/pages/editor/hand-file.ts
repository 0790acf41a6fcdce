// Hands a scenario to the person as one file.
import { textOf } from "../../stores/editor/start.ts";
import { download } from "../../ui/download.ts";
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
	download(name, new Blob([textOf(work)], { type: "application/json" }));
	return name;
}

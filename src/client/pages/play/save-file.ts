// Hands a text to the person as a file.

/** Starts the download of `text` under `name`. */
export function saveFile({ name, text }: { name: string; text: string }): void {
	const address = URL.createObjectURL(new Blob([text], { type: "application/jsonl" }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// The browser reads the address after the click; a minute is more than any of them needs.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

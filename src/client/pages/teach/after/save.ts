// Hands what the server sent to the person as a file.

/** Starts the download of `body` under `name`. */
export function saveAs(name: string, body: Blob): void {
	const address = URL.createObjectURL(body);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	// the browser reads the address after the click; a minute is more than any of them needs
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

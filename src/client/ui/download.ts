// Hands a file to the person.

/** Milliseconds the address lives: the browser reads it after the click, and a minute is more than any of them needs. */
const KEPT = 60_000;

/** Starts the download of `body` under `name`. */
export function download(name: string, body: Blob): void {
	const address = URL.createObjectURL(body);
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

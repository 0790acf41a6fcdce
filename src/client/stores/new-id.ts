// Names for what is new. A page opened over a local network's plain http is no secure context: it has no `randomUUID`.

/** A random name of 128 bits, as 32 hexadecimal digits. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// A text as one frame of a WebSocket, in one piece: what goes to the system at once costs half of what goes in two.

/** First byte of a frame: the last (and only) one of a message, which is text. */
const TEXT = 0x81;
/** Bytes that a frame can hold with each of its two shorter heads. */
const SHORT = 125;
const MIDDLE = 0xffff;

/** The wire under a socket. Frames go straight to it: the socket's own way takes two pieces, and twice as long. */
export interface Wire {
	write(bytes: Buffer): unknown;
	write(letters: string, encoding: "latin1"): unknown;
}

/** Writes a text as a frame (RFC 6455, 5.2) from a server, which never masks. */
export function writeText(wire: Wire, text: string): void {
	const bytes = Buffer.byteLength(text);
	// plain ASCII, as nearly all are: a letter a byte, and nothing is copied for it. Any other letter takes two or more
	if (bytes === text.length && bytes <= MIDDLE) wire.write(letters(bytes) + text, "latin1");
	else wire.write(framed(text, bytes));
}

/** The frame of a text that takes so many bytes in UTF-8. */
function framed(text: string, bytes: number): Buffer {
	const head = bytes <= SHORT ? 2 : bytes <= MIDDLE ? 4 : 10;
	const frame = Buffer.allocUnsafe(head + bytes);
	frame[0] = TEXT;
	if (head === 2) frame[1] = bytes;
	else if (head === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(bytes, 2);
	} else {
		frame[1] = 127;
		frame.writeUInt32BE(Math.floor(bytes / 2 ** 32), 2);
		frame.writeUInt32BE(bytes % 2 ** 32, 6);
	}
	frame.write(text, head);
	return frame;
}

/** Head of a frame of so many bytes, one letter a byte. */
const letters = (bytes: number): string =>
	bytes <= SHORT
		? String.fromCharCode(TEXT, bytes)
		: String.fromCharCode(TEXT, 126, bytes >> 8, bytes & 255);

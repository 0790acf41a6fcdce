// A text as one frame of a WebSocket, in one piece: what goes to the system at once costs half of what goes in two.

/** First byte of a frame: the last (and only) one of a message, which is text. */
const TEXT = 0x81;
/** Bytes that a frame can hold with each of its two shorter heads. */
const SHORT = 125;
const MIDDLE = 0xffff;

/** The frame (RFC 6455, 5.2) from a server, which never masks, of a text in UTF-8. */
export function textFrame(text: string): Buffer {
	const bytes = Buffer.byteLength(text);
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

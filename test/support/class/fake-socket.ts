// A WebSocket that a test holds by both ends: what the page sends is read, what the server would say is said.

type Frame = Record<string, unknown> & { type: string };

/** One socket of the page, in the hands of the test. */
export class FakeSocket {
	static readonly OPEN = 1;
	/** Every socket made, the newest last. */
	static made: FakeSocket[] = [];
	/** Called for each frame that a page sends. */
	static heard: (socket: FakeSocket, frame: Frame) => void = () => undefined;
	/** Called for each socket that a page makes. */
	static born: (socket: FakeSocket) => void = () => undefined;
	readonly url: string;
	readyState = 0;
	sent: Frame[] = [];
	onopen: (() => void) | null = null;
	onmessage: ((event: { data: string }) => void) | null = null;
	onclose: ((event: { code: number }) => void) | null = null;
	onerror: (() => void) | null = null;

	constructor(url: string) {
		this.url = url;
		FakeSocket.made.push(this);
		FakeSocket.born(this);
	}

	/** The socket that the page uses now. */
	static get last(): FakeSocket {
		const socket = FakeSocket.made.at(-1);
		if (!socket) throw new Error("no socket");
		return socket;
	}

	/** Forgets all sockets, and what was listened for. */
	static reset(): void {
		FakeSocket.made = [];
		FakeSocket.heard = () => undefined;
		FakeSocket.born = () => undefined;
	}

	/** The connection stands. */
	open(): void {
		this.readyState = 1;
		this.onopen?.();
	}

	/** The server says something. */
	say(frame: object): void {
		if (this.readyState === 1) this.onmessage?.({ data: JSON.stringify(frame) });
	}

	/** The other end, or the network, ends the connection. */
	cut(code = 1006): void {
		this.readyState = 3;
		this.onclose?.({ code });
	}

	send(text: string): void {
		const frame = JSON.parse(text) as Frame;
		this.sent.push(frame);
		FakeSocket.heard(this, frame);
	}

	close(): void {
		this.readyState = 3;
	}
}

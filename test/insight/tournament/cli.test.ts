// The tournament command: what it prints, how it ends, and what it refuses.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { readScenario } from "../../support/read-book.ts";

vi.setConfig({ testTimeout: 60_000 });

const CLI = fileURLToPath(new URL("../../../src/insight/cli/tournament.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tournament-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
	const done = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
	return { code: done.status, out: done.stdout, err: done.stderr };
}

describe("npm run tournament", () => {
	it("explains itself", () => {
		const { code, out, err } = run("--help");
		expect([code, err]).toEqual([0, ""]);
		for (const word of [
			"--games",
			"--seed",
			"--policies",
			"--scenario",
			"--shake",
			"--write",
			"--json",
		])
			expect(out).toContain(word);
	});

	it("prints one JSON object, the same for the same seed on any number of threads", () => {
		const args = [
			"--games",
			"2",
			"--seed",
			"7",
			"--policies",
			"dove,alwaysEscalate",
			"--shake",
			"1",
			"--json",
		];
		const first = run(...args);
		expect(first.code).not.toBe(2);
		const told = JSON.parse(first.out);
		expect(told).toMatchObject({ policies: ["dove", "alwaysEscalate"], games: 2, seed: 7 });
		expect(told.table).toHaveLength(4);
		for (const row of told.table)
			for (const key of ["games", "usScore", "cnScore", "usVsPar", "cnVsPar", "rupture"])
				expect(row[key]).toBeTypeOf("number");
		expect(told.bestReplies.us).toHaveProperty("dove");
		expect(told.shake).toMatchObject({ scenarios: 1 });
		expect(told.seatGap).toBeTypeOf("number");
		expect(run(...args).out).toBe(first.out);
	});

	it("tells a person the table and the verdicts, and ends with 1 where one fails", () => {
		const { code, out } = run("--games", "1", "--policies", "alwaysEscalate");
		expect(out).toContain("alwaysEscalate");
		expect(out).toContain("FAILS");
		expect(code).toBe(1);
	});

	it("plays a scenario file, as an editor on another system writes it", () => {
		const file = join(folder, "mine.json");
		const scenario = structuredClone(readScenario());
		scenario.numbers.values.rupturePenalty.value = 0;
		writeFileSync(file, `\ufeff${JSON.stringify(scenario, null, 1).replaceAll("\n", "\r\n")}`);
		const args = ["--games", "1", "--policies", "alwaysEscalate", "--json"];
		const mine = JSON.parse(run(...args, "--scenario", file).out).table[0];
		const shipped = JSON.parse(run(...args).out).table[0];
		expect(mine.usScore).toBeGreaterThan(shipped.usScore + 10);
	});

	it.each([
		[["--games", "0"], "--games 0"],
		[["--policies", "nobody"], "nobody"],
		[["--games", "5000", "--shake", "500"], "500000"],
		[["--scenario", "/no/such/file.json"], "/no/such/file.json"],
		[["--odd"], "--odd"],
		[["--write", "--policies", "dove"], "--write"],
	])("refuses %j with 2, naming what is wrong", (args, named) => {
		const { code, out, err } = run(...args);
		expect([code, out]).toEqual([2, ""]);
		expect(err).toContain(named);
	});

	it("refuses a scenario that does not hold, with its problems", () => {
		const file = join(folder, "broken.json");
		const broken = structuredClone(readScenario()) as unknown as {
			numbers: { values: { orders: unknown } };
		};
		broken.numbers.values.orders = "two";
		writeFileSync(file, JSON.stringify(broken));
		const { code, err } = run("--scenario", file);
		expect(code).toBe(2);
		expect(err).toContain("numbers.values.orders");
		writeFileSync(file, "{");
		expect(run("--scenario", file).code).toBe(2);
	});
});

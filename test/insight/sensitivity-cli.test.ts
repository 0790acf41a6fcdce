// The sensitivity command: its help, and what it refuses. (A full run is what wrote the stored figures.)
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const path = (name: string): string =>
	fileURLToPath(new URL(`../../src/insight/cli/${name}.ts`, import.meta.url));

function run(name: string, ...args: string[]) {
	const done = spawnSync(process.execPath, [path(name), ...args], { encoding: "utf8" });
	return { code: done.status, out: done.stdout, err: done.stderr };
}

describe("npm run sensitivity", () => {
	it("explains itself", () => {
		const { code, out, err } = run("sensitivity", "--help");
		expect([code, err]).toEqual([0, ""]);
		expect(out).toContain("--write");
	});

	it("refuses options and files it does not know, naming them", () => {
		for (const odd of ["--step", "file.json"]) {
			const { code, out, err } = run("sensitivity", odd);
			expect([code, out]).toEqual([2, ""]);
			expect(err).toContain(odd);
		}
	});
});

it("npm run history tells the deals among its checks, in the order of dates", () => {
	const { code, out } = run("history", "--json");
	expect(code).toBe(0);
	const checks: { date: string; what: string; engine: unknown; record: unknown; ok: boolean }[] =
		JSON.parse(out).checks;
	const deals = checks.filter((check) => check.what.startsWith("deal "));
	expect(deals.map((check) => check.date)).toEqual(
		expect.arrayContaining(["2025-06-10", "2025-08-11", "2025-10-30"]),
	);
	for (const deal of deals) expect(deal).toMatchObject({ engine: deal.record, ok: true });
	expect(run("history").out).toContain("us.rule50.suspend <-> cn.regime.suspend");
});

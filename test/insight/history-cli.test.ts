// The comparison with the record as a command: its JSON, its table, its help, and what it refuses.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const cli = fileURLToPath(new URL("../../src/insight/cli/history.ts", import.meta.url));

function run(...args: string[]): { code: number | null; out: string; err: string } {
	const done = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
	return { code: done.status, out: done.stdout, err: done.stderr };
}

describe("npm run history", () => {
	it("prints one JSON object", () => {
		const { code, out, err } = run("--json");
		expect([code, err]).toEqual([0, ""]);
		const report = JSON.parse(out);
		expect(report).toMatchObject({
			rupture: false,
			ok: true,
			tapMonthsWithin15: expect.any(Number),
		});
		expect(Object.keys(report.par)).toEqual(["us", "cn"]);
		for (const check of report.checks)
			expect(Object.keys(check)).toEqual(["date", "what", "engine", "record", "ok"]);
		const checks: { date: string }[] = report.checks;
		const dates = checks.map(({ date }) => date.slice(0, 7));
		expect(dates).toEqual([...dates].sort());
	});

	it("prints tables for people, and help", () => {
		const { code, out } = run();
		expect(code).toBe(0);
		expect(out).toContain("2025-10");
		expect(out).toContain("par at the end of 2025");
		expect(run("--help")).toMatchObject({ code: 0, err: "" });
		expect(run("--help").out).toContain("--json");
	});

	it("refuses what it does not know", () => {
		expect(run("--months")).toMatchObject({ code: 2, out: "" });
		expect(run("file.json").code).toBe(2);
	});
});

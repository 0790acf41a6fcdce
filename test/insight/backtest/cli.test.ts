// The backtest as a command: its JSON, its help, and how it refuses what it cannot use.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { pair } from "./data.ts";

const cli = fileURLToPath(new URL("../../../src/insight/cli/backtest.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "backtest-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
	const done = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
	return { code: done.status, out: done.stdout, err: done.stderr };
}
function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe("npm run backtest", () => {
	it("prints one JSON object on the project's own pairs", () => {
		const { code, out, err } = run("--json");
		expect([code, err]).toEqual([0, ""]);
		const report = JSON.parse(out);
		expect(report.pairs).toBe(report.rows.length);
		expect(Object.keys(report.baselines)).toEqual(["none", "majority", "titForTat"]);
		for (const key of [
			"strict",
			"lenient",
			"brier",
			"intensityError",
			"lagShare",
			"answeredRight",
		]) {
			expect(typeof report[key]).toBe("number");
			for (const baseline of Object.values<Record<string, unknown>>(report.baselines))
				expect(typeof baseline[key]).toBe("number");
		}
		expect(Object.keys(report.rows[0])).toEqual(
			expect.arrayContaining(["id", "top", "p", "actual", "hit"]),
		);
	});

	it("scores a file of other pairs", () => {
		const { code, out } = run(file("one.json", JSON.stringify({ pairs: [pair("B10")] })), "--json");
		expect(code).toBe(0);
		expect(JSON.parse(out).rows).toHaveLength(1);
	});

	it("scores a file as an editor on another system writes it", () => {
		const text = JSON.stringify({ pairs: [pair("B10")] }, null, 1).replaceAll("\n", "\r\n");
		expect(run(file("marked.json", `\ufeff${text}`), "--json")).toMatchObject({ code: 0, err: "" });
	});

	it("prints a table for people, and help", () => {
		expect(run().out).toContain("leave-one-out");
		expect(run("--help")).toMatchObject({ code: 0, err: "" });
		expect(run("--help").out).toContain("PAIRS.json");
	});

	it("refuses with 2 what it cannot use, and says why", () => {
		expect(run(join(folder, "absent.json"))).toMatchObject({ code: 2, out: "" });
		expect(run(folder)).toMatchObject({ code: 2, out: "" });
		expect(run(folder).err).toContain("that is a folder");
		expect(run(file("empty.json", "")).code).toBe(2);
		expect(run(file("broken.json", "{")).code).toBe(2);
		const odd = run(
			file("odd.json", JSON.stringify({ pairs: [{ ...pair("B10"), responder: "EU" }] })),
			"--json",
		);
		expect(odd).toMatchObject({ code: 2, out: "" });
		expect(odd.err).toContain('B10: responder "EU"');
		expect(run("--fast").code).toBe(2);
		expect(run("a.json", "b.json").code).toBe(2);
	});
});

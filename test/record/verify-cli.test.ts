// `npm run verify`: exit codes, JSON and words.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const RECORDS = new URL("../records/", import.meta.url);
const name = readdirSync(RECORDS).find((file) => file.endsWith(".jsonl")) as string;
const whole = new URL(name, RECORDS).pathname;
const folder = mkdtempSync(join(tmpdir(), "verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
	const program = new URL("../../src/record/cli/verify.ts", import.meta.url).pathname;
	return spawnSync(process.execPath, [program, ...args], { encoding: "utf8" });
}

describe("verify", () => {
	it("passes a whole record", () => {
		const { status, stdout, stderr } = run(whole, "--json");
		expect([status, stderr]).toEqual([0, ""]);
		expect(JSON.parse(stdout)).toMatchObject({ ok: true, firstBad: null, problems: [] });
		expect(run(whole).stdout).toMatch(/^ok: \d+ entries, (ended by|unfinished)/);
	});

	it("fails a cut one, and says where and what to do", () => {
		const cut = join(folder, "cut.jsonl");
		writeFileSync(cut, readFileSync(whole, "utf8").split("\n").slice(0, 8).join("\n"));
		const { status, stdout, stderr } = run(cut);
		expect([status, stdout]).toEqual([1, ""]);
		expect(stderr).toContain("cut.jsonl:8: The file ends before its end mark");
		expect(JSON.parse(run("--json", cut).stdout)).toMatchObject({ ok: false, firstBad: 7 });
	});

	it("ends with 2 on wrong usage and files it cannot read", () => {
		expect(run()).toMatchObject({ status: 2, stdout: "" });
		expect(run("a", "b").status).toBe(2);
		expect(run("--fast", whole).status).toBe(2);
		const { status, stdout } = run(join(folder, "none.jsonl"), "--json");
		expect(status).toBe(2);
		expect(JSON.parse(stdout)).toMatchObject({ ok: false, problems: [{ code: "unreadable" }] });
	});

	it("explains itself", () => {
		const { status, stdout } = run("--help");
		expect([status, stdout]).toEqual([0, expect.stringContaining("usage: npm run verify")]);
	});
});

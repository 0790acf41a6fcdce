// `npm run verify`: exit codes, JSON and words.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const RECORDS = new URL("../records/", import.meta.url);
const name = readdirSync(RECORDS).find((file) => file.endsWith(".jsonl")) as string;
const whole = new URL(name, RECORDS).pathname;
const newer = readFileSync(whole, "utf8").replace(/"epoch":\d+/, '"epoch":1000');
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

	it.each([
		["an empty file", "", "foreign"],
		["a file of something else", '{"a":1}\n', "foreign"],
		["a file larger than any record", "a".repeat(8_000_001), "tooLarge"],
		["a record of newer rules", newer, "otherEpoch"],
	])("ends with 2 on %s, for there is no record to judge", (_, text, code) => {
		const file = join(folder, "unusable.jsonl");
		writeFileSync(file, text);
		const { status, stdout, stderr } = run("--json", file);
		expect([status, JSON.parse(stdout)]).toMatchObject([2, { ok: false, problems: [{ code }] }]);
		expect(stderr).toBe("");
		expect(run(file).stderr).toMatch(/^unusable\.jsonl.*\. .*\n$/);
	});

	it("says of a file it cannot read what it is instead", () => {
		expect(run(folder).stderr).toContain("that is a folder, not a file");
		const binary = join(folder, "binary.jsonl");
		writeFileSync(binary, Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
		const { status, stderr } = run(binary);
		expect([status, stderr]).toEqual([2, expect.stringContaining("it is not text in UTF-8")]);
	});

	it("explains itself", () => {
		const { status, stdout } = run("--help");
		expect([status, stdout]).toEqual([0, expect.stringContaining("usage: npm run verify")]);
	});
});

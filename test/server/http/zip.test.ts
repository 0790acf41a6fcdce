// An archive made piece by piece: whole in the end, and others are served while it is made.
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { zipOf } from "../../../src/server/http/zip.ts";
import { turnsDuring } from "../../support/turns.ts";

const FILES = [
	["games.csv", "\ufeffgame,round\r\n1,1\r\n"],
	["records/game-001.jsonl", '{"n":1}\n'.repeat(4000)],
	["记录.txt", "中文"],
	["empty.csv", ""],
] as const;
const AT = Date.UTC(2025, 9, 30, 12);

it("gives back every file as it was, packed", async () => {
	const archive = Buffer.concat(await Array.fromAsync(zipOf(FILES, AT)));
	const files = Object.entries(unzipSync(archive)).map(([path, bytes]) => [
		path,
		Buffer.from(bytes).toString(),
	]);
	expect(files).toEqual(FILES);
	expect(archive.length).toBeLessThan(1000);
});

it("makes a file only when the one before has been taken, and lets others have their turn in between", async () => {
	const made: string[] = [];
	function* files() {
		for (const file of FILES) {
			made.push(file[0]);
			yield file;
		}
	}
	const archive = zipOf(files(), AT);
	await archive.next();
	expect(made).toEqual(["games.csv"]);
	const turns = await turnsDuring(async () => {
		for await (const _ of archive);
	});
	expect(made).toHaveLength(FILES.length);
	expect(turns).toBeGreaterThanOrEqual(FILES.length - 1);
});

it("ends with the error of a file that cannot be made", async () => {
	function* files() {
		yield FILES[0];
		throw new Error("no record");
	}
	await expect(Array.fromAsync(zipOf(files(), AT))).rejects.toThrow("no record");
});

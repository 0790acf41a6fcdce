// A file that a person names: read as text whatever editor wrote it, or refused in words.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readText, UnreadableFile } from "../../src/record/cli/read-text.ts";

const folder = mkdtempSync(join(tmpdir(), "read-text-"));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, bytes: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
}
function refusal(path: string): UnreadableFile {
	try {
		readText(path);
	} catch (error) {
		if (error instanceof UnreadableFile) return error;
		throw error;
	}
	throw new Error("it was read");
}

it("leaves a byte-order mark out, and nothing else", () => {
	expect(readText(file("mark.json", '\ufeff{"a": "\ufeff"}\r\n'))).toBe('{"a": "\ufeff"}\r\n');
	expect(readText(file("plain.json", "{}\n"))).toBe("{}\n");
	expect(readText(file("empty.json", ""))).toBe("");
});

it("says in words why a file cannot be read", () => {
	mkdirSync(join(folder, "folder"));
	expect(refusal(join(folder, "absent.json"))).toMatchObject({
		code: "ENOENT",
		message: `${join(folder, "absent.json")}: there is no such file`,
	});
	expect(refusal(join(folder, "folder")).message).toContain("a folder");
	expect(refusal(join(folder, "absent\0.json")).message).toContain("cannot be read");
	const latin = refusal(file("latin.json", Uint8Array.of(0x7b, 0xe9, 0x7d)));
	expect(latin.message).toContain("not text in UTF-8");
});

// What comes with the program is not checked again where it is played, so it must be what the checks give.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SHIPPED, shippedScenario } from "../../src/insight/cli/shipped.ts";
import {
	assembleShipped,
	extendsOf,
	type Files,
	hashJson,
	isScenarioFile,
} from "../../src/scenario/index.ts";
import { told } from "./files.ts";

const FOLDER = new URL("../../assets/scenarios/", import.meta.url);

/** A shipped scenario's files as the client has them: data, no text. */
function dataOf(id: string): Files {
	const folder = new URL(`${id}/`, FOLDER);
	const names = readdirSync(folder).filter(isScenarioFile);
	const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));
	return Object.fromEntries(names.map((name) => [name, read(name)]));
}

describe("a shipped scenario put together", () => {
	it.each(SHIPPED)("is what its checks give: %s", (id) => {
		const files = dataOf(id);
		const base = extendsOf(files);
		const whole = assembleShipped(files, base === null ? undefined : dataOf(base));
		if (!whole.ok) throw new Error(told(whole.problems).join("\n"));
		const checked = shippedScenario(id);
		expect(whole.value).toStrictEqual(checked);
		expect(hashJson(whole.value)).toBe(hashJson(checked));
	});

	it("is none where a file is missing", () => {
		const { "levers.json": _, ...rest } = dataOf("geneva-to-busan");
		const result = assembleShipped(rest);
		expect(result.ok ? [] : told(result.problems)).toEqual(["levers.json missingFile"]);
	});
});

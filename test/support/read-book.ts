// Reads the scenario from its data files and compiles its rules: Node only, for benchmarks and fuzzing.
import { readdirSync, readFileSync } from "node:fs";
import { type Book, compile } from "../../src/rules/index.ts";
import { isScenarioFile, load, ruleData, type Scenario } from "../../src/scenario/index.ts";

const folder = new URL("../../assets/scenarios/geneva-to-busan/", import.meta.url);

/** The scenario as shipped; throws with every problem named where a file is broken. */
export function readScenario(): Scenario {
	const files: Record<string, string> = {};
	for (const name of readdirSync(folder))
		if (isScenarioFile(name)) files[name] = readFileSync(new URL(name, folder), "utf8");
	const result = load(files);
	if (!result.ok) throw new Error(result.problems.map((p) => JSON.stringify(p)).join("\n"));
	return result.value;
}

export const readBook = (): Book => compile(ruleData(readScenario()));

// The shipped scenario for tests in Node and in the browser alike, read through the bundler.
import { type Book, compile } from "../../src/rules/index.ts";
import { isScenarioFile, load, ruleData, type Scenario } from "../../src/scenario/index.ts";

const FILES = import.meta.glob<unknown>("../../assets/scenarios/geneva-to-busan/*.json", {
	eager: true,
	import: "default",
});

/** The scenario as shipped; throws with every problem where a file is broken. */
export function shippedScenario(): Scenario {
	const files: Record<string, unknown> = {};
	for (const [path, data] of Object.entries(FILES)) {
		const name = path.slice(path.lastIndexOf("/") + 1);
		if (isScenarioFile(name)) files[name] = data;
	}
	const result = load(files);
	if (!result.ok) throw new Error(result.problems.map((p) => JSON.stringify(p)).join("\n"));
	return result.value;
}

export const shippedBook = (): Book => compile(ruleData(shippedScenario()));

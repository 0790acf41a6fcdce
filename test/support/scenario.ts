// The shipped scenarios for tests in Node and in the browser alike, read through the bundler.
import index from "../../assets/scenarios/index.json";
import { type Book, compile } from "../../src/rules/index.ts";
import {
	extendsOf,
	type Files,
	isScenarioFile,
	load,
	ruleData,
	type Scenario,
} from "../../src/scenario/index.ts";

const FOLDER = "../../assets/scenarios/";
const FILES = import.meta.glob<unknown>("../../assets/scenarios/*/*.json", {
	eager: true,
	import: "default",
});

/** Ids of all shipped scenarios, the main one first. */
export const SHIPPED: readonly string[] = index.map(({ id }) => id);

/** Data of the files in a scenario's folder, as they lie there. */
export function shippedFiles(id: string): Files {
	const folder = `${FOLDER}${id}/`;
	return Object.fromEntries(
		Object.entries(FILES)
			.filter(([path]) => path.startsWith(folder))
			.map(([path, data]) => [path.slice(folder.length), data] as const)
			.filter(([name]) => isScenarioFile(name)),
	);
}

/** A scenario as shipped, the main one where none is named; throws with every problem where a file is broken. */
export function shippedScenario(id = "geneva-to-busan"): Scenario {
	const files = shippedFiles(id);
	const base = extendsOf(files);
	const result = load(files, base === null ? undefined : shippedFiles(base));
	if (!result.ok) throw new Error(result.problems.map((p) => JSON.stringify(p)).join("\n"));
	return result.value;
}

export const shippedBook = (id?: string): Book => compile(ruleData(shippedScenario(id)));

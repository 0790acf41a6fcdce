// Reads the shipped scenario from its data files, for commands.
import { readdirSync, readFileSync } from "node:fs";
import { type Book, compile } from "../../rules/index.ts";
import { isScenarioFile, load, ruleData, type Scenario } from "../../scenario/index.ts";

const FOLDER = new URL("../../../assets/scenarios/geneva-to-busan/", import.meta.url);

/** Place of a file of the scenario's folder. */
export const shippedUrl = (name: string): URL => new URL(name, FOLDER);
/** Text of a file of the scenario's folder. */
export const shippedFile = (name: string): string => readFileSync(shippedUrl(name), "utf8");

/** The shipped scenario; throws with every problem where a file is broken. */
export function shippedScenario(): Scenario {
	const names = readdirSync(FOLDER).filter(isScenarioFile);
	const result = load(Object.fromEntries(names.map((name) => [name, shippedFile(name)])));
	if (!result.ok) throw new Error(result.problems.map((one) => JSON.stringify(one)).join("\n"));
	return result.value;
}

/** The shipped scenario, compiled for the rules; throws as `shippedScenario` does. */
export const shippedBook = (): Book => compile(ruleData(shippedScenario()));

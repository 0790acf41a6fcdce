// Reads the shipped scenarios from their data files: for commands and for the server.
import { readdirSync, readFileSync } from "node:fs";
import index from "../../../assets/scenarios/index.json" with { type: "json" };
import { type Book, compile } from "../../rules/index.ts";
import {
	extendsOf,
	type Files,
	isScenarioFile,
	load,
	ruleData,
	type Scenario,
} from "../../scenario/index.ts";

const FOLDER = new URL("../../../assets/scenarios/", import.meta.url);

/** Ids of all shipped scenarios, the main one first. */
export const SHIPPED: readonly string[] = index.map(({ id }) => id);
/** The scenario that the record, its replay and every figure of trust belong to. */
const MAIN = "geneva-to-busan";

/** Place of a file of the main scenario's folder. */
export const shippedUrl = (name: string): URL => new URL(`${MAIN}/${name}`, FOLDER);
/** Text of a file of the main scenario's folder. */
export const shippedFile = (name: string): string => readFileSync(shippedUrl(name), "utf8");

/** The data files in a shipped scenario's folder, as they lie there. */
function filesOf(id: string): Files {
	const folder = new URL(`${id}/`, FOLDER);
	const names = readdirSync(folder).filter(isScenarioFile);
	return Object.fromEntries(
		names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
	);
}

/** A shipped scenario, whole; throws with every problem where a file is broken, and where none has the id. */
export function shippedScenario(id: string = MAIN): Scenario {
	if (!SHIPPED.includes(id)) throw new Error(`no shipped scenario ${id}: ${SHIPPED.join(", ")}`);
	const files = filesOf(id);
	const base = extendsOf(files);
	const result = load(files, base === null ? undefined : filesOf(base));
	if (!result.ok) throw new Error(result.problems.map((one) => JSON.stringify(one)).join("\n"));
	return result.value;
}

/** The same, compiled for the rules; throws as `shippedScenario` does. */
export const shippedBook = (id?: string): Book => compile(ruleData(shippedScenario(id)));

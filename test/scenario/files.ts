// The shipped scenario for tests: its files as text, its body loaded, and a way to break a copy of it.
import { readdirSync, readFileSync } from "node:fs";
import { isScenarioFile, load, type Problem, type Scenario } from "../../src/scenario/index.ts";

const FOLDER = new URL("../../assets/scenarios/geneva-to-busan/", import.meta.url);

/** Texts of the scenario's data files by name. */
export const files: Readonly<Record<string, string>> = Object.fromEntries(
	readdirSync(FOLDER)
		.filter(isScenarioFile)
		.map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]),
);

/** Problems of a set of files; none where it loads. */
export function problemsOf(data: Readonly<Record<string, unknown>>): Problem[] {
	const result = load(data);
	return result.ok ? [] : result.problems;
}

const loaded = load(files);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5), null, 1));

/** The shipped scenario, loaded. */
export const scenario: Scenario = loaded.value;

export type Path = readonly (string | number)[];
/** A value to set somewhere in the body; `undefined` takes the key out. */
export type Change = readonly [path: Path, value: unknown];

/** Sets one value in plain data. */
export function setAt(data: object, path: Path, value: unknown): void {
	let at = data as Record<string | number, unknown>;
	for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
	const last = path[path.length - 1] as string | number;
	if (value === undefined) delete at[last];
	else at[last] = value;
}

/** Problems of the scenario's files after changes were made to a copy of its body; none where it still loads. */
export function broken(...changes: readonly Change[]): Problem[] {
	const body = structuredClone(scenario);
	for (const [path, value] of changes) setAt(body, path, value);
	const { texts, ...parts } = body;
	const data: Record<string, unknown> = {};
	for (const [name, part] of Object.entries(parts)) data[`${name}.json`] = part;
	for (const [tag, groups] of Object.entries(texts))
		for (const [group, content] of Object.entries(groups)) data[`${group}.${tag}.json`] = content;
	return problemsOf(data);
}

/** `file path code` of each problem. */
export const told = (problems: readonly Problem[]): string[] =>
	problems.map((one) => [one.file, one.path, one.code].filter(Boolean).join(" "));

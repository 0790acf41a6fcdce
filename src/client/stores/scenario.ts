// The scenarios that come with the client: each one's files, put together once, when first asked for.
import {
	assembleShipped,
	extendsOf,
	type Files,
	isScenarioFile,
	type Problem,
	type Scenario,
} from "../../scenario/index.ts";
import { retryable } from "./retryable.ts";
import { MAIN } from "./shipped.ts";

const FOLDER = "../../../assets/scenarios/";
const FILES = import.meta.glob<unknown>(
	["../../../assets/scenarios/*/*.json", "!../../../assets/scenarios/geneva-to-busan/*.json"],
	{ import: "default" },
);

/** A shipped scenario does not hold; its problems tell where. */
class ScenarioError extends Error {
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(problems.map(({ file, path, code }) => `${file} ${path} ${code}`).join("\n"));
		this.name = "ScenarioError";
		this.problems = problems;
	}
}

/** The data files in a scenario's folder, as they lie there. */
async function filesOf(id: string): Promise<Files> {
	const folder = `${FOLDER}${id}/`;
	if (id === MAIN) {
		const { MAIN_FILES } = await import("./main-scenario.ts");
		const named = Object.entries(MAIN_FILES).map(
			([path, body]) => [path.slice(folder.length), body] as const,
		);
		return Object.fromEntries(named.filter(([name]) => isScenarioFile(name)));
	}
	const wanted = Object.entries(FILES)
		.filter(([path]) => path.startsWith(folder))
		.map(([path, open]) => ({ name: path.slice(folder.length), open }))
		.filter(({ name }) => isScenarioFile(name));
	return Object.fromEntries(
		await Promise.all(wanted.map(async ({ name, open }) => [name, await open()] as const)),
	);
}

async function read(id: string): Promise<Scenario> {
	const files = await filesOf(id);
	const base = extendsOf(files);
	const result = assembleShipped(files, base === null ? undefined : await filesOf(base));
	if (!result.ok) throw new ScenarioError(result.problems);
	return result.value;
}

const scenarios = retryable(read);

/**
 * A shipped scenario, whole. Rejects with `ScenarioError` where its files do not hold or none has the id; a failed
 * fetch can be tried again.
 */
export function loadScenario(id: string = MAIN): Promise<Scenario> {
	return scenarios.ask(id);
}

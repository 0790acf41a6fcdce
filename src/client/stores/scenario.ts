// The scenario that comes with the client: its files, loaded and checked once, when a game is first asked for.
import { isScenarioFile, load, type Problem, type Scenario } from "../../scenario/index.ts";

const FOLDER = "../../../assets/scenarios/geneva-to-busan/";
const FILES = import.meta.glob<unknown>("../../../assets/scenarios/geneva-to-busan/*.json", {
	import: "default",
});

/** The shipped scenario does not hold; its problems tell where. */
class ScenarioError extends Error {
	readonly problems: readonly Problem[];
	constructor(problems: readonly Problem[]) {
		super(problems.map(({ file, path, code }) => `${file} ${path} ${code}`).join("\n"));
		this.name = "ScenarioError";
		this.problems = problems;
	}
}

let loading: Promise<Scenario> | undefined;

async function read(): Promise<Scenario> {
	const wanted = Object.entries(FILES)
		.map(([path, open]) => ({ name: path.slice(FOLDER.length), open }))
		.filter(({ name }) => isScenarioFile(name));
	const contents = await Promise.all(wanted.map(async ({ name, open }) => [name, await open()]));
	const result = load(Object.fromEntries(contents));
	if (!result.ok) throw new ScenarioError(result.problems);
	return result.value;
}

/** The shipped scenario. Rejects with `ScenarioError` where its files do not hold; a failed fetch can be tried again. */
export function loadScenario(): Promise<Scenario> {
	loading ??= read().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

// Reads a scenario's file in the browser, with the same checks as the server's: what is wrong is known before anything is sent.
import type { Problem, ScenarioFile } from "../../../../scenario/index.ts";

export type ReadScenario =
	| ({ ok: true } & ScenarioFile)
	| { ok: false; problems: readonly Problem[] };

/** The scenario in a file, or everything that is wrong with it. Rejects only where what checks it cannot be fetched. */
export async function readScenario(file: File): Promise<ReadScenario> {
	// not by the front door, which would bring what checks a file into every game's program
	const [{ FILE_LIMITS, parseJson }, { loadFile }, { problem }] = await Promise.all([
		import("../../../../scenario/parse.ts"),
		import("../../../../scenario/file.ts"),
		import("../../../../scenario/problem.ts"),
	]);
	// a file that no scenario can be is not read at all
	if (file.size > FILE_LIMITS.bytes) {
		const most = `${(FILE_LIMITS.bytes / 1_000_000).toFixed(0)} MB`;
		return { ok: false, problems: [problem("tooLarge", file.name, [], undefined, most)] };
	}
	let text: string;
	try {
		text = await file.text();
	} catch {
		return { ok: false, problems: [problem("unreadable", file.name, [])] };
	}
	const parsed = parseJson(text, file.name, FILE_LIMITS);
	if (!parsed.ok) return parsed;
	const loaded = loadFile(parsed.value, file.name);
	return loaded.ok ? { ok: true, ...loaded.value } : loaded;
}

/** Runs dependency-cruiser with the project's import rules on a folder, and tells its breaches plainly. */
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractDepcruiseConfig from "dependency-cruiser/config-utl/extract-depcruise-config";

/** What a run found. */
export interface CruiseReport {
	/** The files under src that were read, relative to the folder. */
	readonly files: readonly string[];
	/** Each breach as `rule: from -> to`. */
	readonly breaches: readonly string[];
}

/** Cruises `src` in `folder` (default: the project itself). */
export async function cruiseFolder(folder = process.cwd()): Promise<CruiseReport> {
	const config = await extractDepcruiseConfig(
		fileURLToPath(new URL("../../.dependency-cruiser.mjs", import.meta.url)),
	);
	const { output } = await cruise(["src"], {
		...config.options,
		ruleSet: { forbidden: config.forbidden ?? [] },
		validate: true,
		baseDir: folder,
	});
	const { modules, summary } = output as ICruiseResult;
	return {
		files: modules.map(({ source }) => source).filter((source) => source.startsWith("src/")),
		breaches: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
	};
}

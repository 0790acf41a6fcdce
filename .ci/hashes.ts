/** Gives a build the hashes of the shipped scenarios, which records name: worked out in the page, they hold up the first board. */
import { type Plugin, runnerImport } from "vite";
import type * as Shipped from "../src/insight/cli/shipped.ts";
import type * as Scenarios from "../src/scenario/index.ts";

/** SHA-256 of each shipped scenario's body, by its id. */
export async function hashes(): Promise<Record<string, string>> {
	const options = { configFile: false, logLevel: "error" } as const;
	const [shipped, scenarios] = await Promise.all([
		runnerImport<typeof Shipped>("/src/insight/cli/shipped.ts", options),
		runnerImport<typeof Scenarios>("/src/scenario/index.ts", options),
	]);
	const { SHIPPED, shippedScenario } = shipped.module;
	return Object.fromEntries(
		SHIPPED.map((id) => [id, scenarios.module.hashJson(shippedScenario(id))]),
	);
}

/** Where nothing is built there are none, and the page works them out. */
export function scenarioHashes(): Plugin {
	return {
		name: "scenario-hashes",
		config: async (_config, { command }) => ({
			define: { __SCENARIO_HASHES__: JSON.stringify(command === "build" ? await hashes() : {}) },
		}),
	};
}
